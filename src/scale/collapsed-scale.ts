// scale/collapsed-scale: the times that events cover -> the gaps worth cutting out, and the scale without them. Pure.

import type {Domain} from '../model/domain.js';
import {piecewise} from './piecewise.js';
import {createTimeScale, type ScaleBreak, type TimeScale} from './time-scale.js';

/** Length of the gap that replaces the time left out by a break, px. */
const GAP = 32;

/** Room between a break and the nearest event, for half a dot and some clear space, px. */
const ROOM = 5 + 16;

/** Length of a break with the room on both sides, px. */
const COST = GAP + 2 * ROOM;

/** The least length that a break must leave out, px, and the least part of the visible time that its gap must be. */
const LEAST_LENGTH = 2 * GAP;
const LEAST_SHARE = 0.15;

const MOST_BREAKS = 3;

/** Part of a domain within which rounding errors lie. */
const NEGLIGIBLE = 1e-9;

/**
 * Returns the intervals of a domain that are worth a break. Takes the gaps between events, the longest first, as long as each
 * is a good part of the time still shown and leaves out much more px than a break takes. Keeps some time on both sides, so
 * that no mark touches a break. Time before the first event in view or after the last one is not a gap.
 *
 * @param covered - the earliest start and the latest end of each event, ms, by ascending start; both may be infinite
 * @param length - length of the axis, px
 * @returns at most three, in order, ms
 */
export function findBreaks(covered: readonly Domain[], [from, to]: Domain, length: number): Domain[] {
  const gaps: Domain[] = [];
  let reach: number | undefined; // the latest time covered so far, ms
  for (const [start, end] of covered) {
    if (start >= to || end <= from) continue;
    if (reach !== undefined && start > reach) gaps.push([reach, start]);
    reach = Math.max(reach ?? end, end);
  }
  gaps.sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  let [rest, restLength] = [to - from, length]; // ms and px without the breaks found so far
  let count = 0;
  for (const [start, end] of gaps.slice(0, MOST_BREAKS)) {
    const shown = ((end - start) * restLength) / rest; // px, without the breaks found so far
    const least = Math.max(LEAST_SHARE * (length - count * GAP), LEAST_LENGTH + 2 * ROOM);
    const left = rest - (end - start);
    if (!(shown >= least && left > (to - from) * NEGLIGIBLE)) break;
    rest = left;
    restLength -= COST;
    count++;
  }
  const room = (ROOM * rest) / restLength;
  return gaps
    .slice(0, count)
    .map(([start, end]): Domain => [start + room, end - room])
    .sort((a, b) => a[0] - b[0]);
}

/**
 * Returns the scale of a domain in which a short gap replaces each break. Everywhere else equal times are equal distances, with
 * the same px per ms on both sides of a break, so that lengths can be compared.
 *
 * @param breaks - in order, ms
 * @throws {RangeError} if the domain is empty or not finite, or if breaks are empty, overlap, reach beyond the domain or leave nothing of it
 */
export function createCollapsedScale(
  domain: Domain,
  range: readonly [number, number],
  breaks: readonly Domain[],
): TimeScale {
  const linear = createTimeScale(domain, range);
  const length = range[1] - range[0];
  const gap = Math.min(GAP, length / (2 * breaks.length + 1)); // shorter if there is little room
  let last = domain[0];
  let shown = domain[1] - domain[0];
  for (const [start, end] of breaks) {
    shown -= end - start;
    if (!(start >= last && start < end && end <= domain[1] && shown > 0)) {
      throw new RangeError(`breaks must be parts of the domain, in order: [${start}, ${end}] is not, after ${last}`);
    }
    last = end;
  }
  const pxPerMs = (length - gap * breaks.length) / shown;
  let [time, px] = [domain[0], range[0]];
  const placed = breaks.map(([start, end]): ScaleBreak => {
    const from = px + (start - time) * pxPerMs;
    [time, px] = [end, from + gap];
    return {start, end, from, to: px};
  });
  const places = new Map([[domain[0], range[0]], [domain[1], range[1]]]); // prettier-ignore
  for (const {start, end, from, to} of placed) places.set(start, from).set(end, to);
  return {...linear, kind: 'collapsed', pxPerMs, breaks: placed, ...piecewise(linear, places, pxPerMs)};
}
