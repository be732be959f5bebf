// layout/lanes: marks on the axis -> the lane of each, with long marks nearest the axis. Pure.

import {bisector} from 'd3';

/** The room of a mark along the axis, px or ms; either end may be infinite. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the lane of each span; no two spans overlap in a lane. The longest spans come first, and each goes above all that it
 * overlaps. So a leader from above reaches a short mark without crossing a long one. O(n · lanes · log n).
 *
 * @param gap - clear space kept between neighbours in a lane
 * @param most - maximum number of lanes; a span that does not fit gets this number
 * @returns one index per span, in the order given; 0 is the lane nearest the axis
 */
export function stackLanes(spans: readonly Span[], gap = 0, most = Infinity): number[] {
  const lanes: Span[][] = [];
  const result = new Array<number>(spans.length);
  for (const i of longestFirst(spans)) {
    const span = spans[i]!;
    const below = lanes.findLastIndex((taken) => !isFree(taken, span, 0));
    const above = lanes.findIndex((taken, lane) => lane > below && isFree(taken, span, gap));
    result[i] = take(lanes, above, span, most);
  }
  return result;
}

/**
 * Returns the lane of each span; no two spans overlap in a lane. The longest spans come first, and each goes into the lowest free
 * lane. This takes fewer lanes than `stackLanes`.
 *
 * @param gap - clear space kept between neighbours in a lane
 * @param most - maximum number of lanes; a span that does not fit gets this number
 * @returns one index per span, in the order given; 0 is the lane nearest the axis
 */
export function packLanes(spans: readonly Span[], gap = 0, most = Infinity): number[] {
  const lanes: Span[][] = []; // each by ascending start
  const result = new Array<number>(spans.length);
  for (const i of longestFirst(spans)) {
    const span = spans[i]!;
    const free = lanes.findIndex((taken) => isFree(taken, span, gap));
    result[i] = take(lanes, free, span, most);
  }
  return result;
}

const byStart = bisector((span: Span) => span.start);

/** Tolerance for rounding where spans touch, too small to see. */
const NEAR = 1e-3;

/** Returns positions by descending length. Spans of infinite length keep the order given. */
function longestFirst(spans: readonly Span[]): number[] {
  const lengths = spans.map(({start, end}) => Math.round((end - start) / NEAR));
  return spans.map((_, i) => i).sort((a, b) => lengths[b]! - lengths[a]! || a - b);
}

/** Puts a span in a lane; in a new lane if `lane` is -1, but in none if the maximum is reached. */
function take(lanes: Span[][], lane: number, span: Span, most: number): number {
  if (lane < 0 && lanes.length >= most) return most;
  const taken = lanes[lane] ?? (lanes[lanes.length] = []);
  taken.splice(byStart.left(taken, span.start), 0, span);
  return lanes.indexOf(taken);
}

function isFree(taken: readonly Span[], span: Span, gap: number): boolean {
  const i = byStart.left(taken, span.start);
  const before = taken[i - 1];
  const after = taken[i];
  return (!before || before.end + gap <= span.start + NEAR) && (!after || span.end + gap <= after.start + NEAR);
}
