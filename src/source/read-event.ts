// source/read-event: the fields of one entry -> a checked event.

import type {EventKind, EventStatus} from '../date/timeline-date.js';
import type {FieldReader} from './field-reader.js';
import type {EventRecord, SourceRecord} from './records.js';
import type {Basis, Evidence, Media} from './timeline-data.js';

const KINDS: readonly EventKind[] = ['moment', 'span'];
const STATUSES: readonly EventStatus[] = ['confirmed', 'reported', 'disputed', 'expected', 'cancelled'];
const MOST_LISTED = 8;

const BASES: readonly Basis[] = ['stated', 'inferred', 'relative', 'external'];

/**
 * Returns the event of an entry and reports its problems; `undefined` if it has no valid date or no title.
 *
 * @param id - returns the id of the event; called only for a valid event
 * @param categories - the allowed categories; if empty, all are allowed
 */
export function readEvent(
  fields: FieldReader,
  id: () => string,
  categories: ReadonlySet<string>,
): EventRecord | undefined {
  const title = fields.required('title');
  const date = fields.requiredDate('date');
  if (title === undefined || date === undefined) return undefined;
  const category = fields.text('category');
  const known = !category || !categories.size || categories.has(category);
  if (!known) fields.report(`category must be declared: "${category}" is not one of ${listed(categories)}`);
  const evidence = fields.entry('evidence');
  const media = fields.entry('media');
  return {
    id: id(),
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
  };
}

/** Lists the first few names. */
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

export function readSource(fields: FieldReader): SourceRecord | undefined {
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
