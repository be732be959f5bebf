// scale/time-scale: a visible interval and its px -> an immutable scale. Pure.

import type {Domain} from '../model/domain.js';

/** `chronological`: all distances are true. `collapsed`: true except where gaps are cut out. `sequential`: only the order is shown. */
export type ScaleKind = 'chronological' | 'collapsed' | 'sequential';

/** An interval of time that is left out, and the gap that replaces it. */
export interface ScaleBreak {
  /** The interval left out, ms. */
  readonly start: number;
  readonly end: number;
  /** Start and end of the gap, px. */
  readonly from: number;
  readonly to: number;
}

/** An increasing map from time to distance along the axis, the same in every view. Distances are in ms where they are true. */
export interface AxisMap {
  /** Returns the distance of a time; an infinite time is infinitely far. */
  readonly distance: (time: number) => number;
  /** Returns the time at a distance. */
  readonly time: (distance: number) => number;
}

/** All distances are true. */
export const CHRONOLOGICAL: AxisMap = {distance: (time) => time, time: (distance) => distance};

/** Returns where an interval begins and ends along the axis. */
export function distancesOf([start, end]: Domain, {distance}: AxisMap): Domain {
  return [distance(start), distance(end)];
}

/** Returns how long an interval is along the axis. */
export function lengthOf(interval: Domain, map: AxisMap): number {
  const [start, end] = distancesOf(interval, map);
  return end - start;
}

/** An increasing mapping from time to px. */
export interface TimeScale {
  readonly kind: ScaleKind;
  /** Equal distances have equal px. */
  readonly map: AxisMap;
  /** px per ms outside breaks; 0 if equal times are not equal distances. */
  readonly pxPerMs: number;
  /** Breaks in order; only a collapsed scale has any. */
  readonly breaks: readonly ScaleBreak[];
  /** The visible interval, ms. */
  readonly domain: Domain;
  /** The same interval, px. */
  readonly range: readonly [start: number, end: number];
  /** Returns the px of a time; infinite for an infinite time. */
  readonly position: (time: number) => number;
  /** Returns the time at a px, ms. */
  readonly invert: (px: number) => number;
}

/**
 * Returns the chronological scale of a domain: equal times are equal distances.
 *
 * d3's `scaleUtc` has the same mapping, but ends where `Date` does, and adds 10 kB of number formats and colours that no axis
 * here needs. Ticks use the calendar of d3.
 *
 * @throws {RangeError} if the domain is empty or not finite
 */
export function createTimeScale(domain: Domain, range: readonly [number, number]): TimeScale {
  const [start, end] = domain;
  if (!(start < end && Number.isFinite(end - start))) {
    throw new RangeError(`domain must run from one time to a later one: it is [${start}, ${end}]`);
  }
  const pxPerMs = (range[1] - range[0]) / (end - start);
  return {
    kind: 'chronological',
    map: CHRONOLOGICAL,
    pxPerMs,
    breaks: [],
    domain,
    range,
    position: (time) => range[0] + (time - start) * pxPerMs,
    invert: (px) => start + (px - range[0]) / pxPerMs,
  };
}
