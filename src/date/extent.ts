// date/extent: the time that one date covers -> its TimelineDate. Pure.

import {APPROXIMATE, qualifierOf, UNCERTAIN} from './qualifier.js';
import type {Precision, Season, TimelineDate} from './timeline-date.js';

/** The time that one date covers, [start, end) in ms, and what the date says of it. */
export interface Extent {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  readonly season?: Season;
  /** The middle of the year that it is estimated to be, in ms. */
  readonly estimate?: number;
  /** Minutes ahead of UTC, of a time of day that says so. */
  readonly offset?: number;
}

/**
 * Returns the date that lies somewhere in an extent, as it was written.
 *
 * @param qualifiers - those of its components, as bits
 */
export function dateWithin(extent: Extent, edtf: string, qualifiers: readonly number[] = []): TimelineDate {
  const {start, end, precision, season, estimate, offset} = extent;
  const bits = qualifiers.reduce((a, b) => a | b, 0);
  return {
    earliestStart: start,
    latestStart: end,
    earliestEnd: start,
    latestEnd: end,
    precision,
    approximate: (bits & APPROXIMATE) > 0,
    uncertain: (bits & UNCERTAIN) > 0,
    qualifiers: bits ? qualifiers.map(qualifierOf) : undefined,
    start: 'known',
    end: 'known',
    season,
    estimate,
    offset,
    interval: false,
    edtf,
  };
}
