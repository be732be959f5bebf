// layout/overview: Timeline + visible interval -> a strip of the full extent that shows what is in view. Pure.

import {clamp, type Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import type {TimeScale} from '../scale/time-scale.js';
import {createWarpedScale, type TimeWarp} from '../scale/time-warp.js';
import {placeColumns, type PlacedColumns} from './density/columns.js';

/** Height of the strip, px. */
export const OVERVIEW = 24;

/** Minimum width of the part in view, so that the reader can see and drag it, px. */
const LEAST = 12;

export interface Overview {
  readonly scale: TimeScale;
  readonly columns: PlacedColumns;
  /** The part in view, px. */
  readonly start: number;
  readonly end: number;
}

/** Returns the strip for a view, `width` px wide. It has the same kind of scale as the view, so that the part in view keeps its length. */
export function layoutOverview(
  timeline: Timeline,
  warp: TimeWarp,
  all: Domain,
  domain: Domain,
  width: number,
): Overview {
  const scale = createWarpedScale(warp, all, [0, width]);
  const inStrip = (time: number): number => clamp(scale.position(time), 0, width);
  const [start, end] = [inStrip(domain[0]), inStrip(domain[1])];
  const middle = clamp((start + end) / 2, LEAST / 2, width - LEAST / 2);
  return {
    scale,
    columns: placeColumns(timeline, scale, all, OVERVIEW),
    start: Math.min(start, middle - LEAST / 2),
    end: Math.max(end, middle + LEAST / 2),
  };
}
