// date/timeline-date: a parsed date, as an interval with four corners. Types only.

/**
 * The finest part that a date states. "2004-XX" states a year, "1985-04-XX" a month and "156X-12-25" a decade: parts with
 * unknown digits do not count, nor do parts after them. All parts of a year, such as quarters, have the precision `season`.
 */
export type Precision =
  'second' | 'minute' | 'hour' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium';

/**
 * A part of a year, written where a month would be: a season, by default of the northern hemisphere; a quarter; a third
 * ("quadrimester" in EDTF); or a half ("semestral"). Seasons are three whole months, as meteorologists count them. A season
 * that crosses into the next year starts in the year that is written.
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

/** What a date says about one of its components: nothing; uncertain, "?"; approximate, "~"; or both, "%". */
export type Qualifier = '' | '?' | '~' | '%';

/** What is known about one end of an interval or a set: a date; that it goes on (".."); or nothing (left empty). */
export type Bound = 'known' | 'open' | 'unknown';

/** Whether an event happened once within its date (`moment`) or lasted all through it (`span`). */
export type EventKind = 'moment' | 'span';

/** How certain it is that an event happened. */
export type EventStatus = 'confirmed' | 'reported' | 'disputed' | 'expected' | 'cancelled';

/** What is known about the start and the end, ms. */
export interface Corners {
  /** The start lies in [earliestStart, latestStart). */
  readonly earliestStart: number;
  readonly latestStart: number;
  /** The end lies in (earliestEnd, latestEnd]. */
  readonly earliestEnd: number;
  readonly latestEnd: number;
}

/**
 * A date, as precisely as it is known. Times are ms since 1970-01-01T00:00Z in the proleptic Gregorian calendar. Intervals are
 * half-open: `2020` ends at 2021-01-01T00:00Z. At least one corner is finite.
 *
 * A single date, or a set that means one of its members, ranges from `earliestStart` to `latestEnd`. Its other corners are
 * `latestStart = latestEnd` and `earliestEnd = earliestStart`. A set that means all of its members starts with the first
 * and ends with the last. An interval starts within its first date and ends within its second. It starts before it ends, so
 * `latestStart <= latestEnd` and `earliestEnd >= earliestStart` even if its dates overlap. An open end has both corners at
 * ±Infinity. An unknown end has only the outer corner there, since it may lie anywhere beyond the other end.
 *
 * @see Rit, "Propagating temporal constraints for scheduling" (1986), "sets of possible occurrences"
 * @see Aigner et al., "PlanningLines: novel glyphs for representing temporal uncertainties" (2005)
 */
export interface TimelineDate extends Corners {
  /** The finest part that the date states; for an interval or a set, the precision of its coarsest date. */
  readonly precision: Precision;
  /** "~" or "%" anywhere in the date. */
  readonly approximate: boolean;
  /** "?" or "%" anywhere in the date. */
  readonly uncertain: boolean;
  /**
   * The qualifier of each component, from the year on, if the single date has one. In "2004-06~-11" they are "~", "~" and
   * none, since a qualifier also applies to all components on its left.
   */
  readonly qualifiers?: readonly Qualifier[];
  readonly start: Bound;
  readonly end: Bound;
  readonly season?: Season;
  /** Middle of the estimated year, for a year with few significant digits: for "1950S2", the middle of 1950. */
  readonly estimate?: number;
  /** Offset from UTC in minutes, as written, of a time of day. A time without it belongs to no zone, and its ms are counted as if it were UTC. */
  readonly offset?: number;
  /** IANA name of the zone, if the corners are local times of a zone; `offset` is then the offset of that zone. */
  readonly timeZone?: string;
  /** Whether the date is written with "/" or, in a set, with "..". */
  readonly interval: boolean;
  /** The known ends of an interval, each with its own precision and flags. */
  readonly from?: TimelineDate;
  readonly to?: TimelineDate;
  /** The members of a set in the order written; a member with ".." is an interval. */
  readonly members?: readonly TimelineDate[];
  /** Whether a set means one of its members or all of them. */
  readonly choice?: 'one' | 'all';
  /**
   * The text of the date; parsing it again gives the same date. An offset, an exponent and the place of a qualifier stay as
   * written; everything else is in a normal form.
   */
  readonly edtf: string;
}
