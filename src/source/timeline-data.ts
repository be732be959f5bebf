// source/timeline-data: what authors write. Types only; everything in them is plain text.

import type {EventKind, EventStatus} from '../date/timeline-date.js';
import type {DateInput} from './date-input.js';

/** A set of dated events, and what explains them. */
export interface TimelineData {
  title?: string;
  description?: string;
  /** Language of the texts, as a BCP 47 tag. */
  lang?: string;
  /** The work that all events come from. Relative dates count from its `published` date. */
  source?: Source;
  /** Categories, in the order of the legend. */
  categories?: Category[];
  eras?: Era[];
  events: TimelineEvent[];
}

/** A data set with its events as columns, for very many events. */
export interface ColumnarData extends Omit<TimelineData, 'events'> {
  events: ColumnarEvents;
}

/** Events as columns of equal length, so that a million events do not need a million objects. */
export interface ColumnarEvents {
  /** Number of events. */
  length: number;
  /** Start of each event, ms since 1970-01-01T00:00Z. */
  start: ArrayLike<number>;
  /**
   * End of each event, after its start; one second after it if absent. An event that lasts exactly a day, month or year has
   * that day, month or year as its date.
   */
  end?: ArrayLike<number>;
  title: ArrayLike<string> | ((row: number) => string);
  /** Whether each event happened once between start and end (`moment`, the default) or lasted all through (`span`). */
  kind?: EventKind;
  /** Importance of each event, from 0 to 1; 0.5 if absent or `NaN`. */
  importance?: ArrayLike<number>;
  category?: ArrayLike<string> | ((row: number) => string);
}

export interface TimelineEvent {
  /** Unique in the data set; generated from the position if absent. */
  id?: string;
  /** A date in EDTF (ISO 8601-2): `2020`, `2022-09`, `2023-03-01`, `2023-03-01/2023-03-02`, `2022-02~`, `../2022`. */
  date: DateInput;
  /** Whether the event happened once within the date (`moment`) or lasted all through it (`span`). Defaults to `span` for an interval, else to `moment`. */
  kind?: EventKind;
  title: string;
  /** More about the event. Blank lines separate paragraphs. */
  text?: string;
  /** Your own wording of the date, shown instead of the generated one. */
  dateLabel?: string;
  /** The `id` of a category. */
  category?: string;
  /** `confirmed` if absent. */
  status?: EventStatus;
  /** From 0 to 1; 0.5 if absent. Important events keep their labels longest when room is short. */
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
  /** A CSS colour; a colour of the palette if absent. */
  color?: string;
}

/** A named interval shaded behind the events. */
export interface Era {
  date: DateInput;
  title: string;
  category?: string;
}

/** How a date is known: the source states it, it follows from the source, it counts from another date, or it is known from elsewhere. */
export type Basis = 'stated' | 'inferred' | 'relative' | 'external';

export interface Evidence {
  /** The words of the source that date the event. */
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
