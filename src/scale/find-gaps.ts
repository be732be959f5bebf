// scale/find-gaps: what events cover of all there is -> the gaps worth leaving out of the axis. Pure.

import type {Domain} from '../model/domain.js';

/** What a gap must be of what would still be shown to be worth leaving out. */
const LEAST_SHARE = 0.15;

const MOST_GAPS = 3;

/** Kept on both sides of a gap, as a part of what is shown, so that no mark touches it. */
const ROOM = 1 / 50;

/** The part of all there is that could be lost to rounding. */
const NEGLIGIBLE = 1e-9;

/**
 * Returns the stretches that are worth a break: the longest between events, one after the other, as long as each is a good part of
 * what would still be shown. They follow from the events alone, so that they are the same at every width and in every view.
 *
 * @param covered - the earliest start and the latest end of each event, ms, by ascending start; both may be infinite
 * @param extent - all there is, ms
 * @returns at most three, in order, ms
 */
export function findGaps(covered: readonly Domain[], [from, to]: Domain): Domain[] {
  const gaps: Domain[] = [];
  let reach: number | undefined; // ms up to which time is covered
  for (const [start, end] of covered) {
    if (reach !== undefined && start > reach) gaps.push([reach, start]);
    reach = Math.max(reach ?? end, end);
  }
  gaps.sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  let rest = to - from; // what is covered or not worth a break, ms
  let count = 0;
  for (const [start, end] of gaps.slice(0, MOST_GAPS)) {
    const left = rest - (end - start);
    if (!(end - start >= LEAST_SHARE * rest && left > (to - from) * NEGLIGIBLE)) break;
    rest = left;
    count++;
  }
  return gaps
    .slice(0, count)
    .map(([start, end]): Domain => [start + ROOM * rest, end - ROOM * rest])
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0]);
}
