// scale/piecewise: times and their px -> a scale that is linear between them. Pure.

import {bisectRight} from 'd3';
import {clamp} from '../model/domain.js';
import type {TimeScale} from './time-scale.js';

type Pair = readonly [start: number, end: number];

/**
 * Returns both directions of a scale that is linear between the given points and continues with `slope` beyond its domain.
 *
 * @param scale - gives the domain and the range
 * @param places - the px for each time in ms, in any order; must include both ends of the domain
 * @param slope - px per ms beyond the domain
 */
export function piecewise(
  {domain, range}: TimeScale,
  places: ReadonlyMap<number, number>,
  slope: number,
): Pick<TimeScale, 'position' | 'invert'> {
  const times = [...places.keys()].sort((a, b) => a - b);
  const pixels = times.map((time) => places.get(time)!);
  return {
    position: follow(times, pixels, domain, range, slope),
    invert: follow(pixels, times, range, domain, 1 / slope),
  };
}

function follow(
  xs: readonly number[],
  ys: readonly number[],
  [start, end]: Pair,
  [first, last]: Pair,
  slope: number,
): (x: number) => number {
  return (x) => {
    if (x < start) return first + (x - start) * slope;
    if (x > end) return last + (x - end) * slope;
    const i = bisectRight(xs, x, 1, xs.length - 1);
    const part = (x - xs[i - 1]!) / (xs[i]! - xs[i - 1]!);
    return ys[i - 1]! + clamp(part, 0, 1) * (ys[i]! - ys[i - 1]!);
  };
}
