// scale/sequential-scale: the times of events -> a scale that shows only their order. Pure.

import type {Domain} from '../model/domain.js';
import {piecewise} from './piecewise.js';
import {createTimeScale, type TimeScale} from './time-scale.js';

/**
 * Returns a scale with an equal step for each of some times, and half a step at both ends. It is linear between them. Times
 * outside the domain lie outside the range.
 *
 * @param times - ms, in any order; equal times share a step, and times outside the domain have none
 * @throws {RangeError} if the domain is empty or not finite
 */
export function createSequentialScale(
  times: Iterable<number>,
  domain: Domain,
  range: readonly [number, number],
): TimeScale {
  const linear = createTimeScale(domain, range);
  const [start, end] = domain;
  const steps = [...new Set(times)].filter((time) => time >= start && time <= end).sort((a, b) => a - b);
  const step = (range[1] - range[0]) / steps.length;
  const places = new Map([[start, range[0]], [end, range[1]]]); // prettier-ignore
  // a time at an end of the domain replaces that end
  steps.forEach((time, i) => places.set(time, range[0] + (i + 0.5) * step));
  return {...linear, kind: 'sequential', pxPerMs: 0, ...piecewise(linear, places, linear.pxPerMs)};
}
