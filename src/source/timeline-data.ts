// source/timeline-data: what authors write. Types only; everything in them is plain text.

import type {EventKind, EventStatus} from '../date/timeline-date.js';
import type {DateInput} from './date-input.js';

/** A set of dated events with what is needed to explain them. */
export interface TimelineData {
  title?: string;
  description?: string;
  /** BCP 47 language of the texts. */
  lang?: string;
  /** The work that all events come from; its `published` is the date that relative dates refer to. */
  source?: Source;
  /** In the order of the legend. */
  categories?: Category[];
  eras?: Era[];
  events: TimelineEvent[];
}

/** The same with its events as columns, for very many of them. */
export interface ColumnarData extends Omit<TimelineData, 'events'> {
  events: ColumnarEvents;
}

/** Events row by row: numbers in typed arrays, so that a million of them need no million objects. */
export interface ColumnarEvents {
  /** How many there are. */
  length: number;
  /** The start of each, ms since 1970-01-01T00:00Z. */
  start: ArrayLike<number>;
  /**
   * The end of each, after its start; a second after it if absent. An event that lasts from the start to the end of a day,
   * month or year has that for a date.
   */
  end?: ArrayLike<number>;
  title: ArrayLike<string> | ((row: number) => string);
  /** Once within its range, or all through it; a moment if absent. */
  kind?: EventKind;
  /** 0 to 1, 0.5 if absent or `NaN`. */
  importance?: ArrayLike<number>;
  category?: ArrayLike<string> | ((row: number) => string);
}

export interface TimelineEvent {
  /** Unique in the data set; made up from the position if absent. */
  id?: string;
  /** EDTF (ISO 8601-2): `2020`, `2022-09`, `2023-03-01`, `2023-03-01/2023-03-02`, `2022-02~`, `../2022`. */
  date: DateInput;
  /** Once within the date, or all through it. A date is a moment and an interval a span unless this says otherwise. */
  kind?: EventKind;
  title: string;
  /** Blank lines separate paragraphs. */
  text?: string;
  /** The author's own wording of the date, shown instead of the generated one. */
  dateLabel?: string;
  /** The `id` of a category. */
  category?: string;
  /** `confirmed` if absent. */
  status?: EventStatus;
  /** 0 to 1, 0.5 if absent: who keeps its label when room is short. */
  importance?: number;
  place?: string;
  /** How the date is known. */
  evidence?: Evidence;
  sources?: Source[];
  media?: Media;
}

export interface Category {
  id: string;
  label: string;
  /** A CSS colour; one of a readable palette if absent. */
  color?: string;
}

/** A named interval shaded behind the events. */
export interface Era {
  date: DateInput;
  title: string;
  category?: string;
}

/** How a date is known: stated outright, worked out, counted from another date, or taken from elsewhere. */
export type Basis = 'stated' | 'inferred' | 'relative' | 'external';

export interface Evidence {
  /** The words of the source that give the date. */
  phrase: string;
  basis: Basis;
  note?: string;
}

export interface Source {
  label: string;
  url?: string;
  publisher?: string;
  published?: DateInput;
}

/** An image. */
export interface Media {
  url: string;
  alt: string;
  caption?: string;
  credit?: string;
}
