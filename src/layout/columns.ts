// layout/columns: more events than can be told apart -> how many there are at each stretch of the axis. Pure.

import type {Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import type {TimeScale} from '../scale/time-scale.js';
import {rungOf} from './flag-ladder.js';

/** Least width of a column, px; at most twice that. */
const COLUMN = 4;

/** Counts by columns of one width. */
export interface Columns {
  /** Left edge of the first, and width of each, px. */
  readonly start: number;
  readonly width: number;
  /** How many events touch each: exact. */
  readonly counts: readonly number[];
  /** What the full height stands for: 1, 2 or 5 times a power of ten. */
  readonly full: number;
}

/**
 * Returns how many events touch each column in view. Columns are fixed to the axis at a scale, so a pan changes none.
 * O(columns · log n).
 */
export function countColumns({index}: Timeline, {domain, position, range}: TimeScale, home: Domain): Columns {
  const perHome = Math.max(1, Math.floor((range[1] - range[0]) / COLUMN));
  const length = (home[1] - home[0]) / (perHome * 2 ** rungOf(domain, home));
  const first = Math.floor((domain[0] - home[0]) / length);
  const last = Math.ceil((domain[1] - home[0]) / length);
  const edge = (i: number): number => home[0] + i * length;
  const counts: number[] = [];
  for (let i = first; i < last; i++) counts.push(index.count([edge(i), edge(i + 1)]));
  const start = position(edge(first));
  return {start, width: position(edge(first + 1)) - start, counts, full: niceAbove(Math.max(1, ...counts))};
}

/** The least of 1, 2 and 5 times a power of ten that is as great. */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * [1, 2, 5, 10].find((n) => n * power >= value)!;
}
