// date/extent: the time that one date covers -> its TimelineDate. Pure.

import {APPROXIMATE, qualifierOf, UNCERTAIN} from './qualifier.js';
import type {Precision, Season, TimelineDate} from './timeline-date.js';

/** The time that one date covers, [start, end) in ms, and what the date says about it. */
export interface Extent {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  readonly season?: Season;
  /** Middle of the estimated year, ms. */
  readonly estimate?: number;
  /** Offset from UTC in minutes, of a time of day that states one. */
  readonly offset?: number;
}

/**
 * Returns the date that lies somewhere within an extent.
 *
 * @param qualifiers - the qualifiers of its components, as bits
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
