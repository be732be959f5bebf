// scale/sequential-scale: the times of events -> a scale that tells their order only. Pure.

import type {Domain} from '../model/domain.js';
import {piecewise} from './piecewise.js';
import {createTimeScale, type TimeScale} from './time-scale.js';

/**
 * Returns the scale of a domain in which one time follows the next in equal steps, with half a step at both ends. A time
 * between two of them stands between them in proportion; one outside the domain, outside the range.
 *
 * @param times - that take a step each, ms; in any order, those that are the same count once and those outside not at all
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
  // a time at an end of the domain takes the place of that end
  steps.forEach((time, i) => places.set(time, range[0] + (i + 0.5) * step));
  return {...linear, kind: 'sequential', pxPerMs: 0, ...piecewise(linear, places, linear.pxPerMs)};
}
