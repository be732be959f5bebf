// scale/time-scale: a visible interval and the pixels it is shown on -> an immutable scale. Pure.

import type {Domain} from '../model/domain.js';

/** Whether distances are true throughout; true but for gaps that are left out; or tell the order only. */
export type ScaleKind = 'chronological' | 'collapsed' | 'sequential';

/** A stretch of time that is left out, and the gap in its place. */
export interface ScaleBreak {
  /** What is left out, ms. */
  readonly start: number;
  readonly end: number;
  /** Where the gap begins and ends, px. */
  readonly from: number;
  readonly to: number;
}

/** A mapping of time to pixels, in which what is later stands further on. */
export interface TimeScale {
  readonly kind: ScaleKind;
  /** Of every time that is not within a break; 0 where equal times are not equal distances. */
  readonly pxPerMs: number;
  /** In order; none unless the scale is collapsed. */
  readonly breaks: readonly ScaleBreak[];
  /** The visible interval, ms. */
  readonly domain: Domain;
  /** The same interval, px. */
  readonly range: readonly [start: number, end: number];
  /** Returns the px of a time; an infinite time has infinite px. */
  readonly position: (time: number) => number;
  /** Returns the time at a px, ms. */
  readonly invert: (px: number) => number;
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
    kind: 'chronological',
    pxPerMs,
    breaks: [],
    domain,
    range,
    position: (time) => range[0] + (time - start) * pxPerMs,
    invert: (px) => start + (px - range[0]) / pxPerMs,
  };
}
