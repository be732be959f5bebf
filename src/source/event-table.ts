// source/event-table: the events of a data set, in any form -> records, read one by one. Types only.

import type {EventRecord} from './records.js';

/** Events that are read again on each access, so that a million of them do not need a million records. */
export interface EventTable extends Iterable<EventRecord> {
  /** Returns the event in a row. Iterate over all events first: that makes the rows and finds the problems. */
  read(row: number): EventRecord;
  /** Returns the row of the event with an id, or -1. */
  rowOf(id: string): number;
  /** Returns the category of the event in a row; present if it can do so without reading the event. */
  categoryOf?(row: number): string | undefined;
  /** The numbers, if the data set has them as columns; then no iteration is needed. */
  readonly columns?: EventColumns;
}

/** The numbers of all events, row by row. */
export interface EventColumns {
  /** ms, `starts[i] < ends[i]`. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** 0 to 1. */
  readonly importance: Float32Array;
}
