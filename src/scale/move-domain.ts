// scale/move-domain: a view and a move -> the domain of the next view. Pure.

import {clamp, type Domain} from '../model/domain.js';
import {distancesOf, lengthOf, type AxisMap, type TimeScale} from './time-scale.js';

/** How far a view may reach beyond the full extent, as a fraction of its own length. */
const BEYOND = 0.125;

/** Two fingers closer than this along the axis, for example one above the other, do not zoom, px. */
const NEAREST = 24;

/** Rounding of a length, as a part of it. */
const ROUNDING = 1e-6;

/** A view shorter than this part of its distance from 1970 has too few numbers in it to tell one px from the next. */
const FINEST = 2 ** -43;

/** Limits of the possible views. Their lengths are distances along the axis, so that they look the same on every scale. */
export interface Limits {
  /** The full extent, ms. */
  readonly all: Domain;
  /** The length of the shortest view. */
  readonly shortest: number;
  readonly map: AxisMap;
}

/** Returns the domain after the content of a view has moved by some px. */
export function panDomain(scale: TimeScale, px: number): Domain {
  return transformed(scale, 1, -px);
}

/** Returns the domain after zooming in by `factor`; the time at px `at` stays there. */
export function zoomDomain(scale: TimeScale, factor: number, at: number): Domain {
  return transformed(scale, 1 / factor, at - at / factor);
}

/** Returns the domain after the times at two px have moved to two other px. If the px are close together, only pans. */
export function pinchDomain(
  scale: TimeScale,
  [from0, from1]: readonly [number, number],
  [to0, to1]: readonly [number, number],
): Domain {
  const ratio = Math.max(Math.abs(from1 - from0), NEAREST) / Math.max(Math.abs(to1 - to0), NEAREST);
  return transformed(scale, ratio, (from0 + from1) / 2 - (ratio * (to0 + to1)) / 2);
}

/** The time at `px` in the next view is now at `ratio * px + shift`. */
function transformed({range, invert}: TimeScale, ratio: number, shift: number): Domain {
  return [invert(ratio * range[0] + shift), invert(ratio * range[1] + shift)];
}

/**
 * Returns the possible domain that is closest to the given one.
 *
 * @param at - the time that keeps its place if the length has to change, ms; the middle of the view by default
 */
export function clampDomain(domain: Domain, {all, shortest, map}: Limits, at?: number): Domain {
  const [start, end] = distancesOf(domain, map);
  const [first, last] = distancesOf(all, map);
  const still = at === undefined ? (start + end) / 2 : map.distance(at);
  const length = clamp(end - start, shortest, last - first);
  const wish = length === end - start ? start : still - (end > start ? (still - start) / (end - start) : 0.5) * length;
  const from = Math.min(Math.max(wish, first - BEYOND * length), last + BEYOND * length - length);
  if (from === start && length === end - start) return domain;
  return [map.time(from), map.time(from + length)];
}

/** Returns the given domain if a scale can show it, else the nearest that one can: inside a gap, centuries may have no length. */
export function visibleDomain(domain: Domain, limits: Limits): Domain {
  const [start, end] = distancesOf(domain, limits.map);
  return end - start > FINEST * Math.max(Math.abs(start), Math.abs(end)) ? domain : clampDomain(domain, limits);
}

/** Returns a domain with a time well inside it: the given one if it has the time there, else one around the time. */
export function revealDomain(domain: Domain, time: number, map: AxisMap): Domain {
  const [start, end] = distancesOf(domain, map);
  const at = map.distance(time);
  const edge = BEYOND * (end - start);
  if (at >= start + edge && at <= end - edge) return domain;
  return domainAround(at, end - start, map);
}

/** Returns a domain moved as little as needed to have a whole interval in it; the given one if that is longer, or in it already. */
export function includeDomain(domain: Domain, interval: Domain, map: AxisMap): Domain {
  const [start, end] = distancesOf(domain, map);
  const [from, to] = distancesOf(interval, map);
  const by = to - from > end - start ? 0 : Math.min(0, from - start) + Math.max(0, to - end);
  return by ? [map.time(start + by), map.time(end + by)] : domain;
}

/** Returns the domain of a length, with a distance along the axis in its middle. */
export function domainAround(middle: number, length: number, {time}: AxisMap): Domain {
  return [time(middle - length / 2), time(middle + length / 2)];
}

/** Whether a view shows less than the full extent. */
export function isCloser(domain: Domain, {all, map}: Limits): boolean {
  return lengthOf(domain, map) < lengthOf(all, map) * (1 - ROUNDING);
}

/** Whether a view is as short as it can be. */
export function isClosest(domain: Domain, {shortest, map}: Limits): boolean {
  return lengthOf(domain, map) <= shortest * (1 + ROUNDING);
}
