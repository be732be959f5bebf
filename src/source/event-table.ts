// source/event-table: events of a data set, however it holds them -> records, read one by one. Types only.

import type {EventRecord} from './records.js';

/** Events that are read anew whenever they are asked for, so that a million of them need no million records. */
export interface EventTable extends Iterable<EventRecord> {
  /** Returns the event in a row; rows are there once all events have been iterated, which also finds what is wrong with them. */
  read(row: number): EventRecord;
  /** Returns the row of the event with an id, -1 if there is none. */
  rowOf(id: string): number;
  /** Returns the category of the event in a row, where that needs no reading of the event. */
  categoryOf?(row: number): string | undefined;
  /** Their numbers, where the data set has these as columns: nothing needs to be iterated. */
  readonly columns?: EventColumns;
}

/** Numbers of events, row by row. */
export interface EventColumns {
  /** ms, `starts[i] < ends[i]`. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** 0 to 1. */
  readonly importance: Float32Array;
}
