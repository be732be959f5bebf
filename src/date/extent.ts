// date/extent: the parts of one date -> the time they cover, and that time -> its TimelineDate. Pure.

import {msFromCivil} from './civil.js';
import type {Precision, Season, TimelineDate} from './timeline-date.js';

/** The time that one date covers, [start, end) in ms, and what the date says of it. */
export interface Extent {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  readonly season?: Season;
  /** Minutes ahead of UTC, of a time of day that says so. */
  readonly offset?: number;
}

/** Returns the years from `first` to `last`, both included. */
export function yearsExtent(first: number, last = first, precision: Precision = 'year'): Extent {
  return {start: msFromCivil(first), end: msFromCivil(last + 1), precision};
}

/** Returns the months from `month` on, of which there are `count`. */
export function monthsExtent(year: number, month: number, count = 1): Extent {
  return {start: msFromCivil(year, month), end: msFromCivil(year, month + count), precision: 'month'};
}

export function dayExtent(year: number, month: number, day: number): Extent {
  return {start: msFromCivil(year, month, day), end: msFromCivil(year, month, day + 1), precision: 'day'};
}

/** Returns the date that lies somewhere in an extent, as it was written, with its qualifier: "?", "~", "%" or none. */
export function dateWithin(
  {start, end, precision, season, offset}: Extent,
  edtf: string,
  qualifier = '',
): TimelineDate {
  return {
    earliestStart: start,
    latestStart: end,
    earliestEnd: start,
    latestEnd: end,
    precision,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
    start: 'known',
    end: 'known',
    season,
    offset,
    interval: false,
    edtf,
  };
}
