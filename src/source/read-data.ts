// source/check-data: anything that claims to be TimelineData -> checked records, and a list of what was wrong.

import type {EventKind, EventStatus} from '../date/timeline-date.js';
import {FieldReader, isFields} from './field-reader.js';
import type {EraRecord, EventRecord, Problem, Records, SourceRecord} from './records.js';
import type {Basis, Category, Evidence, Media} from './timeline-data.js';

const KINDS: readonly EventKind[] = ['moment', 'span'];
const STATUSES: readonly EventStatus[] = ['confirmed', 'reported', 'disputed', 'expected', 'cancelled'];
const MOST_LISTED = 8;

const BASES: readonly Basis[] = ['stated', 'inferred', 'relative', 'external'];

/** Data that is no data set at all. */
export class DataShapeError extends TypeError {}

/**
 * Returns the records of a data set. An event that cannot be placed (no date that is EDTF, no title) is left out and
 * reported; a field that breaks its rule is reported and left out, and its event stays.
 *
 * @throws {DataShapeError} if the data is not an object with a list of events
 */
export function checkData(data: unknown): Records {
  if (!isFields(data))
    throw new DataShapeError('timeline data must be an object with a list "events": it is none; see "data format"');
  if (!Array.isArray(data['events'])) {
    throw new DataShapeError(
      'timeline data must have a list "events": there is none; add "events": [] with an entry for each event',
    );
  }
  const problems: Problem[] = [];
  const root = new FieldReader(data, '', problems);
  const declared = readCategories(root);
  const events = readEvents(root, declared);
  const source = root.entry('source');
  return {
    title: root.text('title'),
    description: root.text('description'),
    lang: root.text('lang'),
    source: source && readSource(source),
    categories: declared.length ? declared : impliedCategories(events),
    eras: root.entries('eras', 'era').flatMap(readEra),
    events,
    problems,
  };
}

function readCategories(root: FieldReader): Category[] {
  return root.entries('categories', 'category').flatMap((fields) => {
    const id = fields.required('id');
    return id === undefined ? [] : [{id, label: fields.text('label') ?? id, color: fields.text('color')}];
  });
}

/** The categories that events name where the data set declares none, by first appearance. */
function impliedCategories(events: readonly EventRecord[]): Category[] {
  const ids = new Set(events.flatMap(({category}) => category ?? []));
  return Array.from(ids, (id) => ({id, label: id}));
}

function readEvents(root: FieldReader, declared: readonly Category[]): EventRecord[] {
  const ids = new Map<string, number>();
  const categories = new Set(declared.map(({id}) => id));
  return root.entries('events', 'event').flatMap((fields, i) => {
    const title = fields.required('title');
    const date = fields.requiredDate('date');
    if (title === undefined || date === undefined) return [];
    const category = fields.text('category');
    const known = !category || !categories.size || categories.has(category);
    if (!known) fields.report(`category must be declared: "${category}" is none of ${listed(categories)}`);
    const evidence = fields.entry('evidence');
    const media = fields.entry('media');
    return [
      {
        id: uniqueId(fields, i, ids),
        date,
        kind: fields.oneOf('kind', KINDS) ?? (date.interval ? 'span' : 'moment'),
        title,
        text: fields.text('text'),
        dateLabel: fields.text('dateLabel'),
        category: known ? category : undefined,
        status: fields.oneOf('status', STATUSES) ?? 'confirmed',
        importance: fields.fraction('importance') ?? 0.5,
        place: fields.text('place'),
        evidence: evidence && readEvidence(evidence),
        sources: fields.entries('sources', 'source').flatMap((source) => readSource(source) ?? []),
        media: media && readMedia(media),
      },
    ];
  });
}

/** @param taken - how often each id was wanted; one that is wanted again goes on counting from there */
function uniqueId(fields: FieldReader, position: number, taken: Map<string, number>): string {
  const wanted = fields.text('id') ?? `event-${position + 1}`;
  let id = wanted;
  let count = taken.get(wanted) ?? 0;
  while (taken.has(id)) id = `${wanted}-${++count + 1}`;
  if (id !== wanted) fields.report(`id must be unique: "${wanted}" is taken, so "${id}" stands for it`);
  taken.set(wanted, count);
  if (id !== wanted) taken.set(id, 0);
  return id;
}

/** The first few of some names. */
function listed(names: ReadonlySet<string>): string {
  const shown = Array.from(names).slice(0, MOST_LISTED);
  return shown.join(', ') + (names.size > MOST_LISTED ? ' …' : '');
}

function readEvidence(fields: FieldReader): Evidence | undefined {
  const phrase = fields.text('phrase');
  const basis = fields.oneOf('basis', BASES);
  if (phrase === undefined || basis === undefined)
    return fields.report(`evidence must have a phrase and a basis of ${BASES.join(', ')}`);
  return {phrase, basis, note: fields.text('note')};
}

function readSource(fields: FieldReader): SourceRecord | undefined {
  const label = fields.text('label');
  if (label === undefined) return fields.report('source must have a label');
  return {label, url: fields.text('url'), publisher: fields.text('publisher'), published: fields.date('published')};
}

function readMedia(fields: FieldReader): Media | undefined {
  const url = fields.text('url');
  if (url === undefined) return fields.report('media must have a url');
  const alt = fields.text('alt');
  if (alt === undefined) fields.report('media must have an alt text: describe what the image shows');
  return {url, alt: alt ?? '', caption: fields.text('caption'), credit: fields.text('credit')};
}

function readEra(fields: FieldReader): EraRecord[] {
  const title = fields.required('title');
  const date = fields.requiredDate('date');
  return title === undefined || date === undefined ? [] : [{date, title, category: fields.text('category')}];
}
