// layout/lanes/text-sizes: what the browser says of the size of labels. Types only.

import type {EventRecord} from '../../source/records.js';

/** Which form of its date a label shows, if any. */
export type DateForm = 'long' | 'short';

/** A label whose title wraps, and the width that it may take, px. */
export interface WrappedLabel {
  readonly record: EventRecord;
  readonly width: number;
}

/** Sizes of labels, px. */
export interface TextSizes {
  /** Height of a line of a title. */
  readonly line: number;
  /** Size of its type. */
  readonly em: number;
  /** Returns the width of a title on one line. */
  readonly title: (record: EventRecord) => number;
  /** Returns the width of a date. */
  readonly date: (record: EventRecord, form: DateForm) => number;
  /** Returns the heights of labels of wrapped titles with the date below. */
  readonly heights: (labels: readonly WrappedLabel[]) => readonly number[];
}
