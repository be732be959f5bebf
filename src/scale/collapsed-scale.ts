// scale/collapsed-scale: what events cover of a domain -> the gaps worth leaving out, and the scale without them. Pure.

import type {Domain} from '../model/domain.js';
import {piecewise} from './piecewise.js';
import {createTimeScale, type ScaleBreak, type TimeScale} from './time-scale.js';

/** Length of the gap in place of a break, px. */
const GAP = 32;

/** Kept between a break and the time that an event covers: half a dot, and clear space, px. */
const ROOM = 5 + 16;

/** What a break takes up with the room on both sides, px. */
const COST = GAP + 2 * ROOM;

/** What a break must leave out at least, px, and what part of all that is shown must be covered by nothing. */
const LEAST_LENGTH = 2 * GAP;
const LEAST_SHARE = 0.15;

const MOST_BREAKS = 3;

/** The part of a domain that could be lost to rounding. */
const NEGLIGIBLE = 1e-9;

/**
 * Returns the stretches of a domain that are worth a break: the longest between events, one after the other, as long as
 * each is a good part of what would still be shown and leaves out much more than its gap takes. Some time is kept on both
 * sides, so that no mark touches a gap. A stretch before the first event in view or after the last is none.
 *
 * @param covered - the earliest start and the latest end of each event, ms, by ascending start; both may be infinite
 * @param length - that the domain is shown on, px
 * @returns at most three, in order, ms
 */
export function findBreaks(covered: readonly Domain[], [from, to]: Domain, length: number): Domain[] {
  const gaps: Domain[] = [];
  let reach: number | undefined; // ms up to which time is covered
  for (const [start, end] of covered) {
    if (start >= to || end <= from) continue;
    if (reach !== undefined && start > reach) gaps.push([reach, start]);
    reach = Math.max(reach ?? end, end);
  }
  gaps.sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  let [rest, restLength] = [to - from, length]; // ms and px of what is covered or not worth a break
  let count = 0;
  for (const [start, end] of gaps.slice(0, MOST_BREAKS)) {
    const shown = ((end - start) * restLength) / rest; // px, without the breaks before
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
 * Returns the scale of a domain in which a short gap stands in place of each break. Elsewhere equal times are equal
 * distances, the same on both sides of a break, so that lengths can be compared.
 *
 * @param breaks - in order, ms
 * @throws {RangeError} if the domain is empty or not finite, or if breaks are empty, overlap, reach beyond it or leave nothing
 */
export function createCollapsedScale(
  domain: Domain,
  range: readonly [number, number],
  breaks: readonly Domain[],
): TimeScale {
  const linear = createTimeScale(domain, range);
  const length = range[1] - range[0];
  const gap = Math.min(GAP, length / (2 * breaks.length + 1)); // shorter where there is hardly any room
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
