// date/precision: two precisions -> the coarser one. Pure.

import type {Precision} from './timeline-date.js';

/** Every precision, from fine to coarse. */
export const PRECISIONS: readonly Precision[] = [
  'second',
  'minute',
  'hour',
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
];

const DAY = 86_400_000;

/** Mean lengths, ms. */
export const UNIT: Readonly<Record<Precision, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY,
  month: 30.44 * DAY,
  season: 91.31 * DAY,
  year: 365.2425 * DAY,
  decade: 3652.425 * DAY,
  century: 36_524.25 * DAY,
  millennium: 365_242.5 * DAY,
};

/** Returns whether one precision is coarser than another. */
export function isCoarser(precision: Precision, other: Precision): boolean {
  return PRECISIONS.indexOf(precision) > PRECISIONS.indexOf(other);
}
