// date/timeline-date: what a date is once it has been read: a four-corner interval. Types only.

/** The finest part that a date states. "2004-XX" states a year and "1985-04-XX" a month: what is left open is not stated. */
export type Precision =
  'second' | 'minute' | 'hour' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium';

/** Three whole months, as meteorologists of the north count them; winter ends in the next year. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** What is known of one end of an interval: a date; that there is none, for it goes on (".."); or nothing (left empty). */
export type Bound = 'known' | 'open' | 'unknown';

/** Whether a thing happened once within its date or went on all through it. */
export type EventKind = 'moment' | 'span';

/** How sure it is that a thing happened. */
export type EventStatus = 'confirmed' | 'reported' | 'disputed' | 'expected' | 'cancelled';

/**
 * A date as precisely as it is known. Times are ms since 1970-01-01T00:00Z in the proleptic Gregorian calendar, half-open:
 * `2020` ends at 2021-01-01T00:00Z. One corner at least is finite.
 *
 * A single date has its whole range from `earliestStart` to `latestEnd`, and `latestStart = latestEnd`,
 * `earliestEnd = earliestStart`. An interval starts within its first date and ends within its second, and starts before it
 * ends, so `latestStart <= latestEnd` and `earliestEnd >= earliestStart` even where its dates overlap. An open end has both
 * of its corners at ±Infinity; an unknown one only the outer corner, for it may lie anywhere beyond the other end.
 *
 * @see Rit, "Propagating temporal constraints for scheduling" (1986), "sets of possible occurrences"
 * @see Aigner et al., "PlanningLines: novel glyphs for representing temporal uncertainties" (2005)
 */
export interface TimelineDate {
  /** The start lies in [earliestStart, latestStart). */
  readonly earliestStart: number;
  readonly latestStart: number;
  /** The end lies in (earliestEnd, latestEnd]. */
  readonly earliestEnd: number;
  readonly latestEnd: number;
  /** The finest part stated; of an interval, the coarser of its two ends. */
  readonly precision: Precision;
  /** "~" or "%" anywhere in the date. */
  readonly approximate: boolean;
  /** "?" or "%" anywhere in the date. */
  readonly uncertain: boolean;
  readonly start: Bound;
  readonly end: Bound;
  readonly season?: Season;
  /** Of a time of day, minutes ahead of UTC as written. Without one it is wall time, of no zone, and counted as if UTC. */
  readonly offset?: number;
  /** Written with "/". */
  readonly interval: boolean;
  /** The known ends of an interval, each with a precision and flags of its own. */
  readonly from?: TimelineDate;
  readonly to?: TimelineDate;
  /** The dates of a set, in the order written. */
  readonly members?: readonly TimelineDate[];
  /** Whether one of the members is meant or all of them. */
  readonly choice?: 'one' | 'all';
  /** The text that was read. EDTF has one spelling for each date, but for the offset of a time, so it is a normal form. */
  readonly edtf: string;
}
