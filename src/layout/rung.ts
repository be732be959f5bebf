// layout/rung: a view, and the first one -> how many times as deep it is, in doublings. Pure.

import type {Domain} from '../model/domain.js';

/** Deeper, cells could not be counted from the start of home as they are. */
const DEEPEST = 40;

/** Returns how many times the scale has doubled since home. */
export function rungOf([start, end]: Domain, home: Domain): number {
  const rung = Math.floor(Math.log2((home[1] - home[0]) / (end - start)) + 1e-9);
  return Math.min(Math.max(0, rung), DEEPEST);
}
