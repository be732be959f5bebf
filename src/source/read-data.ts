// source/read-data: anything that claims to be TimelineData -> a checked data set with a list of problems.

import {ColumnTable, isColumnar} from './column-table.js';
import type {EventTable} from './event-table.js';
import {FieldReader, isFields} from './field-reader.js';
import {ListTable} from './list-table.js';
import {readSource} from './read-event.js';
import type {EraRecord, Problem, Records} from './records.js';
import type {Category} from './timeline-data.js';

/** Thrown for a value that is not a data set at all. */
export class DataShapeError extends TypeError {}

/** A data set. Its events are read when they are needed; everything else has been read. */
export interface DataSet extends Omit<Records, 'events'> {
  readonly events: EventTable;
}

/**
 * Returns the records of a data set. Reports and leaves out each event without a valid date or a title. Also reports and
 * leaves out each field that breaks its rule, but keeps its event.
 *
 * @throws {DataShapeError} if the data is not an object with a list of events
 */
export function checkData(data: unknown): Records {
  const set = readData(data);
  const events = Array.from(set.events);
  return {...set, events, categories: set.categories};
}

/**
 * Returns a data set whose events have not been read yet. Iterate over them first: only then are `problems` and, if the data
 * declares no categories, `categories` complete.
 *
 * @throws {DataShapeError} if the data is not an object with a list of events or with columns
 */
export function readData(data: unknown): DataSet {
  if (!isFields(data))
    throw new DataShapeError(
      'timeline data must be an object with a list "events": it is not an object; write {"events": […]}',
    );
  const list = data['events'];
  const isList = Array.isArray(list);
  if (!isList && !isColumnar(list)) {
    throw new DataShapeError(
      'timeline data must have a list "events": it has none; add "events": [] with an entry for each event',
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
