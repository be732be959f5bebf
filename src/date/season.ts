// date/season: the code that stands in place of a month -> the part of a year it is for. Pure.

import type {Season} from './timeline-date.js';

const FIRST = 21;
/** Before this one, codes are of seasons of no hemisphere, which are taken for those of the north. */
const FIRST_NORTHERN = 25;

/** Its name, the first of its months, and how many there are. */
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

/** Returns the part of a year that has a code; `undefined` if none has. */
export function seasonOf(code: number): SeasonMonths | undefined {
  return SEASONS[code - (code < FIRST_NORTHERN ? FIRST : FIRST_NORTHERN)];
}
