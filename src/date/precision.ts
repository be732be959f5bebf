// date/precision: precisions -> which is the coarser. Pure.

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

/** Returns whether one precision is coarser than another. */
export function isCoarser(precision: Precision, other: Precision): boolean {
  return PRECISIONS.indexOf(precision) > PRECISIONS.indexOf(other);
}
