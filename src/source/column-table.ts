// source/column-table: columns of numbers and titles -> a table of events.

import {civilFromMs, msFromCivil} from '../date/civil.js';
import {parseDate} from '../date/parse-date.js';
import type {EventColumns, EventTable} from './event-table.js';
import {isFields} from './field-reader.js';
import type {EventRecord, Problem} from './records.js';
import type {Category, ColumnarEvents} from './timeline-data.js';

const SECOND = 1000;

/** Returns whether something has the columns that events need. */
export function isColumnar(value: unknown): value is ColumnarEvents {
  const isGiven = (name: string): boolean => isFields(value) && Boolean(value[name]);
  return isGiven('start') && isGiven('title') && typeof (value as ColumnarEvents).length === 'number';
}

/** Keeps the columns; a row that has no time is left out. */
export class ColumnTable implements EventTable {
  readonly columns: EventColumns;
  readonly #events: ColumnarEvents;
  /** Where in the columns of the author each row is; `null` if they are all in use. */
  readonly #rows: Uint32Array | null;

  /** @param problems - what is wrong is added here */
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
      importance: importance
        ? Float32Array.from(read(importance), (value) => Math.min(Math.max(value, 0), 1) || 0)
        : new Float32Array(starts.length).fill(0.5),
    };
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

/** Returns the EDTF of a range: a day, month or year where it is one, else an interval to the second. */
export function rangeText(start: number, end: number): string {
  const {year, month, day} = civilFromMs(start);
  if (start === msFromCivil(year) && end === msFromCivil(year + 1)) return yearText(year);
  if (Math.abs(year) > 9999) return end - start <= SECOND ? yearText(year) : `${yearText(year)}/${secondText(end - 1)}`;
  const text = `${yearText(year)}-${two(month)}`;
  if (start === msFromCivil(year, month) && end === msFromCivil(year, month + 1)) return text;
  const midnight = msFromCivil(year, month, day);
  if (start === midnight && end === msFromCivil(year, month, day + 1)) return `${text}-${two(day)}`;
  if (end - start <= SECOND) return secondText(start);
  return `${secondText(start)}/${secondText(end - 1)}`;
}

const two = (n: number): string => String(n).padStart(2, '0');

function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

/** Beyond the years of four digits EDTF has no months. */
function secondText(time: number): string {
  const {year, month, day} = civilFromMs(time);
  if (Math.abs(year) > 9999) return yearText(year);
  const seconds = Math.floor((time - msFromCivil(year, month, day)) / SECOND);
  const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => two(Math.floor(part)));
  return `${yearText(year)}-${two(month)}-${two(day)}T${clock.join(':')}`;
}
