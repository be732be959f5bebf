// scale/time-scale: a visible interval and the pixels it is shown on -> an immutable scale. Pure.

import type {Domain} from '../model/domain.js';

/** A linear mapping of time to pixels. */
export interface TimeScale {
  /** The visible interval, ms. */
  readonly domain: Domain;
  /** The same interval, px. */
  readonly range: readonly [start: number, end: number];
  /** Returns the px of a time; an infinite time has infinite px. */
  position(time: number): number;
  /** Returns the time at a px, ms. */
  invert(px: number): number;
}

/**
 * Returns the chronological scale of a domain: equal times are equal distances.
 *
 * The mapping is that of d3's `scaleUtc`, which ends where `Date` does and brings number formats and colours along that no
 * axis of ours uses, 10 kB of them; ticks come from the calendar of d3.
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
    domain,
    range,
    position: (time) => range[0] + (time - start) * pxPerMs,
    invert: (px) => start + (px - range[0]) / pxPerMs,
  };
}
