// layout/density/cells: a scale and the full extent -> cells of equal length along the axis, fixed to it at each zoom level. Pure.

import type {Domain} from '../../model/domain.js';
import {distancesOf, type TimeScale} from '../../scale/time-scale.js';

/** The highest level. Beyond it, numbers could not count cells exactly from the start of the full extent. */
const DEEPEST = 40;

/** The cells of a zoom level. Each has a number; the one that begins at the start of the full extent has 0. */
export interface Cells {
  readonly level: number;
  /** The first cell in view, and the first after the view. */
  readonly first: number;
  readonly end: number;
  /** Returns where a cell begins, px. */
  readonly position: (cell: number) => number;
  /** Returns where a cell begins, ms. */
  readonly time: (cell: number) => number;
}

/** Returns the cells of a view, each `least` px long or up to some twice that. They are equal in distance, not in time. */
export function divideAxis({domain, map, range}: TimeScale, full: Domain, least: number): Cells {
  const [from, to] = distancesOf(domain, map);
  const [start, end] = distancesOf(full, map);
  const level = zoomLevelOf([from, to], [start, end]);
  const most = Math.max(1, Math.floor((range[1] - range[0]) / least)); // cells in the full extent
  const length = (end - start) / (most * 2 ** level);
  const scale = (range[1] - range[0]) / (to - from);
  return {
    level,
    first: Math.floor((from - start) / length),
    end: Math.ceil((to - start) / length),
    position: (cell) => range[0] + (start + cell * length - from) * scale,
    time: (cell) => map.time(start + cell * length),
  };
}

/** Returns how many times the scale has doubled since the full extent; below 0 if more is in view. Both are from one distance along the axis to another. */
export function zoomLevelOf([start, end]: Domain, full: Domain): number {
  const level = Math.floor(Math.log2((full[1] - full[0]) / (end - start)) + 1e-9);
  return Math.min(level, DEEPEST);
}
