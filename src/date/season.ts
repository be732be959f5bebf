// date/season: the code in place of a month -> the part of the year that it means. Pure.

import type {Season} from './timeline-date.js';

const FIRST = 21;
/** Lower codes are seasons without a hemisphere. They are read as northern. */
const FIRST_NORTHERN = 25;

/** Its name, its first month, and its number of months. */
export type SeasonMonths = readonly [season: Season, month: number, count: number];

const SEASONS: readonly SeasonMonths[] = [
  ['spring', 3, 3],
  ['summer', 6, 3],
  ['autumn', 9, 3],
  ['winter', 12, 3],
  ['southernSpring', 9, 3],
  ['southernSummer', 12, 3],
  ['southernAutumn', 3, 3],
  ['southernWinter', 6, 3],
  ['quarter1', 1, 3],
  ['quarter2', 4, 3],
  ['quarter3', 7, 3],
  ['quarter4', 10, 3],
  ['third1', 1, 4],
  ['third2', 5, 4],
  ['third3', 9, 4],
  ['half1', 1, 6],
  ['half2', 7, 6],
];

/** Returns the part of the year for a code; `undefined` if there is none. */
export function seasonOf(code: number): SeasonMonths | undefined {
  return SEASONS[code - (code < FIRST_NORTHERN ? FIRST : FIRST_NORTHERN)];
}
