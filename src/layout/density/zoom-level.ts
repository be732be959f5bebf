// layout/density/zoom-level: a domain and the full extent -> the zoom level. Pure.

import type {Domain} from '../../model/domain.js';

/** The highest level. Beyond it, numbers could not count cells exactly from the start of the full extent. */
const DEEPEST = 40;

/** Returns how many times the scale has doubled since the full extent. */
export function zoomLevelOf([start, end]: Domain, full: Domain): number {
  const level = Math.floor(Math.log2((full[1] - full[0]) / (end - start)) + 1e-9);
  return Math.min(Math.max(0, level), DEEPEST);
}
