// date/extent: the years, month or day of one date -> the time it covers, and that time -> its TimelineDate. Pure.

import {msFromCivil} from './civil.js';
import type {Precision, TimelineDate} from './timeline-date.js';

/** The time that one date covers, [start, end) in ms. */
export interface Extent {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
}

/** Returns the years from `first` to `last`, both included. */
export function yearsExtent(first: number, last = first, precision: Precision = 'year'): Extent {
  return {start: msFromCivil(first), end: msFromCivil(last + 1), precision};
}

/** Returns the months from `month` on, of which there are `count`. */
export function monthsExtent(year: number, month: number, count = 1, precision: Precision = 'month'): Extent {
  return {start: msFromCivil(year, month), end: msFromCivil(year, month + count), precision};
}

export function dayExtent(year: number, month: number, day: number): Extent {
  return {start: msFromCivil(year, month, day), end: msFromCivil(year, month, day + 1), precision: 'day'};
}

/** Returns the date that lies somewhere in an extent, and is written as `edtf`. */
export function dateWithin({start, end, precision}: Extent, edtf: string): TimelineDate {
  return {
    earliestStart: start,
    latestStart: end,
    earliestEnd: start,
    latestEnd: end,
    precision,
    approximate: false,
    uncertain: false,
    start: 'known',
    end: 'known',
    interval: false,
    edtf,
  };
}
