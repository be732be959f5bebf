// date/timeline-date: what a date is once it has been read: a four-corner interval. Types only.

/**
 * The finest part that a date states. "2004-XX" states a year, "1985-04-XX" a month and "156X-12-25" a decade: what is left
 * open is not stated, nor is what comes after it. Of a part of a year it is `season`, whichever it is.
 */
export type Precision =
  'second' | 'minute' | 'hour' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium';

/**
 * A part of a year that stands in place of its month, as a season does: a season, of the north if nothing is said of it or
 * of the south; a quarter, a third (EDTF says "quadrimester") or a half ("semestral") of a year. Seasons are three whole
 * months, as meteorologists count them, of which those across the turn of the year start in the year that is written.
 */
export type Season =
  | 'spring'
  | 'summer'
  | 'autumn'
  | 'winter'
  | 'southernSpring'
  | 'southernSummer'
  | 'southernAutumn'
  | 'southernWinter'
  | 'quarter1'
  | 'quarter2'
  | 'quarter3'
  | 'quarter4'
  | 'third1'
  | 'third2'
  | 'third3'
  | 'half1'
  | 'half2';

/** What a date says of one of its components: nothing; that it is uncertain, "?"; approximate, "~"; or both, "%". */
export type Qualifier = '' | '?' | '~' | '%';

/** What is known of one end of an interval or a set: a date; that there is none, for it goes on (".."); or nothing (left empty). */
export type Bound = 'known' | 'open' | 'unknown';

/** Whether a thing happened once within its date or went on all through it. */
export type EventKind = 'moment' | 'span';

/** How sure it is that a thing happened. */
export type EventStatus = 'confirmed' | 'reported' | 'disputed' | 'expected' | 'cancelled';

/** What is known of the start and of the end, ms. */
export interface Corners {
  /** The start lies in [earliestStart, latestStart). */
  readonly earliestStart: number;
  readonly latestStart: number;
  /** The end lies in (earliestEnd, latestEnd]. */
  readonly earliestEnd: number;
  readonly latestEnd: number;
}

/**
 * A date as precisely as it is known. Times are ms since 1970-01-01T00:00Z in the proleptic Gregorian calendar, half-open:
 * `2020` ends at 2021-01-01T00:00Z. One corner at least is finite.
 *
 * A single date, and a set of which one member is meant, has its whole range from `earliestStart` to `latestEnd`, and
 * `latestStart = latestEnd`, `earliestEnd = earliestStart`. A set of which all are meant starts where the first of them does
 * and ends where the last does. An interval starts within its first date and ends within its second, and starts before it
 * ends, so `latestStart <= latestEnd` and `earliestEnd >= earliestStart` even where its dates overlap. An open end has both
 * of its corners at ±Infinity; an unknown one only the outer corner, for it may lie anywhere beyond the other end.
 *
 * @see Rit, "Propagating temporal constraints for scheduling" (1986), "sets of possible occurrences"
 * @see Aigner et al., "PlanningLines: novel glyphs for representing temporal uncertainties" (2005)
 */
export interface TimelineDate extends Corners {
  /** The finest part stated; of an interval or a set, that of its coarsest date. */
  readonly precision: Precision;
  /** "~" or "%" anywhere in the date. */
  readonly approximate: boolean;
  /** "?" or "%" anywhere in the date. */
  readonly uncertain: boolean;
  /**
   * Of a single date with a qualifier, that of each component, from the year on: of "2004-06~-11" these are "~", "~" and
   * none, as one on the right of a component is for those on its left too.
   */
  readonly qualifiers?: readonly Qualifier[];
  readonly start: Bound;
  readonly end: Bound;
  readonly season?: Season;
  /** The middle of the year that a date is thought to be in, of which few digits are significant: of "1950S2" that of 1950. */
  readonly estimate?: number;
  /** Of a time of day, minutes ahead of UTC as written. Without one it is wall time, of no zone, and counted as if UTC. */
  readonly offset?: number;
  /** Of a time told as wall time of a zone, which its corners are then, the IANA name; `offset` is that of the zone then. */
  readonly timeZone?: string;
  /** Written with "/"; of a member of a set, with "..". */
  readonly interval: boolean;
  /** The known ends of an interval, each with a precision and flags of its own. */
  readonly from?: TimelineDate;
  readonly to?: TimelineDate;
  /** The dates of a set, and the intervals if ".." stands beside them, in the order written. */
  readonly members?: readonly TimelineDate[];
  /** Whether one of the members is meant or all of them. */
  readonly choice?: 'one' | 'all';
  /**
   * The text that was read, from which the same date can be read again. EDTF is a normal form, but for an offset, an exponent
   * and the place of a qualifier, which are kept as they were written.
   */
  readonly edtf: string;
}
