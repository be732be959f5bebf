// source/column-table: columns of numbers and titles -> a table of events.

import {edtfAt, unitAt} from '../date/calendar-unit.js';
import {parseDate} from '../date/parse-date.js';
import type {EventColumns, EventTable} from './event-table.js';
import {isFields} from './field-reader.js';
import type {EventRecord, Problem} from './records.js';
import type {Category, ColumnarEvents} from './timeline-data.js';

const SECOND = 1000;

/** The importance of an event without a number for it. */
const NO_IMPORTANCE = 0.5;

/** Returns whether a value has the columns that events need. */
export function isColumnar(value: unknown): value is ColumnarEvents {
  const isGiven = (name: string): boolean => isFields(value) && Boolean(value[name]);
  return isGiven('start') && isGiven('title') && typeof (value as ColumnarEvents).length === 'number';
}

/** Keeps the columns and leaves out rows without a valid time. */
export class ColumnTable implements EventTable {
  readonly columns: EventColumns;
  readonly #events: ColumnarEvents;
  /** For each row, its index in the author's columns; `null` if no row is left out. */
  readonly #rows: Uint32Array | null;

  /** @param problems - problems are added here */
  constructor(events: ColumnarEvents, problems: Problem[]) {
    const {length, start, end, importance} = events;
    const isPlaced = (row: number): boolean =>
      Number.isFinite(start[row]) && (!end || (end[row]! > start[row]! && Number.isFinite(end[row])));
    const dropped: number[] = [];
    for (let row = 0; row < length; row++) if (!isPlaced(row)) dropped.push(row);
    if (dropped.length) problems.push({where: 'events', message: reasonFor(dropped), dropped: true});
    const lost = new Set(dropped);
    this.#events = events;
    this.#rows = lost.size ? Uint32Array.from(indices(length).filter((row) => !lost.has(row))) : null;
    const rows = this.#rows;
    const read = (column: ArrayLike<number>): Float64Array => {
      if (rows) return Float64Array.from(rows, (row) => column[row]!);
      return column instanceof Float64Array && column.length === length
        ? column
        : Float64Array.from({length}, (_, row) => column[row]!);
    };
    const starts = read(start);
    this.columns = {
      starts,
      ends: end ? read(end) : starts.map((time) => time + SECOND),
      importance: new Float32Array(starts.length).fill(NO_IMPORTANCE),
    };
    if (importance) this.columns.importance.forEach((_, i, own) => (own[i] = fractionOf(importance[rows?.[i] ?? i])));
  }

  get categories(): Category[] {
    const {category, length} = this.#events;
    if (!category) return [];
    const ids = new Set(Array.from({length}, (_, row) => textOf(category, row)));
    ids.delete('');
    return Array.from(ids, (id) => ({id, label: id}));
  }

  *[Symbol.iterator](): Generator<EventRecord> {
    for (let row = 0; row < this.columns.starts.length; row++) yield this.read(row);
  }

  categoryOf(row: number): string | undefined {
    const {category} = this.#events;
    return (category && textOf(category, this.#rows?.[row] ?? row)) || undefined;
  }

  read(row: number): EventRecord {
    const {starts, ends, importance} = this.columns;
    const {title, kind = 'moment'} = this.#events;
    const written = this.#rows?.[row] ?? row;
    return {
      id: `event-${written + 1}`,
      date: parseDate(rangeText(starts[row]!, ends[row]!)),
      kind,
      title: textOf(title, written),
      category: this.categoryOf(row),
      status: 'confirmed',
      importance: importance[row]!,
      sources: [],
    };
  }

  rowOf(id: string): number {
    const written = Number(/^event-([1-9]\d*)$/.exec(id)?.[1]) - 1;
    if (this.#rows) return this.#rows.indexOf(written);
    return written < this.columns.starts.length ? written : -1;
  }
}

/** Returns the number from 0 to 1 that is nearest to a value; `NO_IMPORTANCE` if it is not a number. */
function fractionOf(value: unknown): number {
  return typeof value === 'number' && !Number.isNaN(value) ? Math.min(Math.max(value, 0), 1) : NO_IMPORTANCE;
}

function textOf(column: ArrayLike<string> | ((row: number) => string), row: number): string {
  return String((typeof column === 'function' ? column(row) : column[row]) ?? '');
}

function indices(length: number): number[] {
  return Array.from({length}, (_, i) => i);
}

function reasonFor(rows: readonly number[]): string {
  const first = rows.slice(0, 8).join(', ') + (rows.length > 8 ? ' …' : '');
  return `start and end must be times in ms, the start before the end: those of ${rows.length} rows are not (${first})`;
}

/** Returns the EDTF of a range: a day, month or year if it is exactly that, else an interval to the second. */
export function rangeText(start: number, end: number): string {
  const unit = (['year', 'month', 'day'] as const).find((unit) => {
    const [first, last] = unitAt(start, unit);
    return start === first && end === last;
  });
  if (unit) return edtfAt(start, unit);
  const text = edtfAt(start, 'second');
  return end - start <= SECOND ? text : `${text}/${edtfAt(end - 1, 'second')}`;
}
