// scale/move-domain: a view and a move -> the domain of the next view. Pure.

import type {Domain} from '../model/domain.js';
import type {TimeScale} from './time-scale.js';

/** How far a view may reach beyond the full extent, as a fraction of its own length. */
const BEYOND = 0.125;

/** Two fingers closer than this along the axis, for example one above the other, do not zoom, px. */
const NEAREST = 24;

/** Limits of the possible views. */
export interface Limits {
  /** The full extent, ms. */
  readonly all: Domain;
  /** The shortest view, ms. */
  readonly shortest: number;
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
 * @param at - the time that keeps its place if the length has to change, ms
 */
export function clampDomain(domain: Domain, {all, shortest}: Limits, at = (domain[0] + domain[1]) / 2): Domain {
  const [start, end] = domain;
  const most = all[1] - all[0];
  const length = Math.min(Math.max(end - start, shortest), most);
  const wish = length === end - start ? start : at - (end > start ? (at - start) / (end - start) : 0.5) * length;
  const from = Math.min(Math.max(wish, all[0] - BEYOND * length), all[1] + BEYOND * length - length);
  return [from, from === start && length === end - start ? end : from + length];
}

/** Returns a domain with a time well inside it: the given one if it has the time there, else one around the time. */
export function revealDomain(domain: Domain, time: number): Domain {
  const [start, end] = domain;
  const edge = BEYOND * (end - start);
  if (time >= start + edge && time <= end - edge) return domain;
  const half = (end - start) / 2;
  return [time - half, time + half];
}

/** Whether a view shows less than the full extent. */
export function isCloser([start, end]: Domain, {all}: Limits): boolean {
  return end - start < (all[1] - all[0]) * (1 - 1e-9);
}
