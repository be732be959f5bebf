// scale/move-domain: a view and how it is moved -> the domain of the next one. Pure.

import type {Domain} from '../model/domain.js';
import type {TimeScale} from './time-scale.js';

/** How far a view may go beyond all there is, as a fraction of its own length. */
const BEYOND = 0.125;

/** Fingers nearer than this along the axis, as one above the other, do not zoom, px. */
const NEAREST = 24;

/** What views are possible. */
export interface Limits {
  /** All there is, with room at both ends, ms. */
  readonly all: Domain;
  /** The shortest view, ms. */
  readonly shortest: number;
}

/** Returns the domain of a view whose content has been moved by some px. */
export function panDomain(scale: TimeScale, px: number): Domain {
  return transformed(scale, 1, -px);
}

/** Returns the domain of a view `factor` times as close; what stands at a px stays there. */
export function zoomDomain(scale: TimeScale, factor: number, at: number): Domain {
  return transformed(scale, 1 / factor, at - at / factor);
}

/** Returns the domain of a view in which what stood at two px stands at two others; those that are near one another only pan. */
export function pinchDomain(
  scale: TimeScale,
  [from0, from1]: readonly [number, number],
  [to0, to1]: readonly [number, number],
): Domain {
  const ratio = Math.max(Math.abs(from1 - from0), NEAREST) / Math.max(Math.abs(to1 - to0), NEAREST);
  return transformed(scale, ratio, (from0 + from1) / 2 - (ratio * (to0 + to1)) / 2);
}

/** What stands at `px` in the next view stands at `ratio * px + shift` in this one. */
function transformed({range, invert}: TimeScale, ratio: number, shift: number): Domain {
  return [invert(ratio * range[0] + shift), invert(ratio * range[1] + shift)];
}

/**
 * Returns the domain nearest to one that is possible.
 *
 * @param at - the time that stays in its place if the domain has to be longer or shorter, ms
 */
export function clampDomain(domain: Domain, {all, shortest}: Limits, at = (domain[0] + domain[1]) / 2): Domain {
  const [start, end] = domain;
  const most = all[1] - all[0];
  const length = Math.min(Math.max(end - start, shortest), most);
  const wish = length === end - start ? start : at - (end > start ? (at - start) / (end - start) : 0.5) * length;
  const from = Math.min(Math.max(wish, all[0] - BEYOND * length), all[1] + BEYOND * length - length);
  return [from, from === start && length === end - start ? end : from + length];
}

/** Returns a domain that has a time well within it: the same if that has it already, else one around it. */
export function revealDomain(domain: Domain, time: number): Domain {
  const [start, end] = domain;
  const edge = BEYOND * (end - start);
  if (time >= start + edge && time <= end - edge) return domain;
  const half = (end - start) / 2;
  return [time - half, time + half];
}

/** Whether a view shows less than all there is. */
export function isCloser([start, end]: Domain, {all}: Limits): boolean {
  return end - start < (all[1] - all[0]) * (1 - 1e-9);
}
