// source/read-data: anything that claims to be TimelineData -> a data set: checked, with a list of what was wrong.

import {ColumnTable, isColumnar} from './column-table.js';
import type {EventTable} from './event-table.js';
import {FieldReader, isFields} from './field-reader.js';
import {ListTable} from './list-table.js';
import {readSource} from './read-event.js';
import type {EraRecord, Problem, Records} from './records.js';
import type {Category} from './timeline-data.js';

/** Data that is no data set at all. */
export class DataShapeError extends TypeError {}

/** What a data set holds: all but its events is read, these are read as they are asked for. */
export interface DataSet extends Omit<Records, 'events'> {
  readonly events: EventTable;
}

/**
 * Returns the records of a data set. An event that cannot be placed (no date that is EDTF, no title) is left out and
 * reported; a field that breaks its rule is reported and left out, and its event stays.
 *
 * @throws {DataShapeError} if the data is not an object with a list of events
 */
export function checkData(data: unknown): Records {
  const set = readData(data);
  const events = Array.from(set.events);
  return {...set, events, categories: set.categories};
}

/**
 * Returns a data set whose events are still to be read. Its problems and, where it declares none, its categories are all
 * there when the events have been iterated.
 *
 * @throws {DataShapeError} if the data is not an object with a list of events, or with columns of them
 */
export function readData(data: unknown): DataSet {
  if (!isFields(data))
    throw new DataShapeError('timeline data must be an object with a list "events": it is none; see "data format"');
  const list = data['events'];
  const isList = Array.isArray(list);
  if (!isList && !isColumnar(list)) {
    throw new DataShapeError(
      'timeline data must have a list "events": there is none; add "events": [] with an entry for each event',
    );
  }
  const problems: Problem[] = [];
  const root = new FieldReader(data, () => '', problems);
  const declared = readCategories(root);
  const source = root.entry('source');
  const events = isList ? new ListTable(list, root, declared) : new ColumnTable(list, problems);
  return {
    title: root.text('title'),
    description: root.text('description'),
    lang: root.text('lang'),
    source: source && readSource(source),
    get categories() {
      return declared.length ? declared : events.categories;
    },
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

function readEra(fields: FieldReader): EraRecord[] {
  const title = fields.required('title');
  const date = fields.requiredDate('date');
  return title === undefined || date === undefined ? [] : [{date, title, category: fields.text('category')}];
}
