// layout/lanes: marks on the axis -> the lane each sits in, long ones nearest the axis. Pure.

import {bisector} from 'd3';

/** What a mark takes up along the axis, px or ms; either end may be infinite. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the lane of each span so that no two overlap in a lane: the longest first, each above all that it overlaps. A
 * leader that comes from above then reaches a short mark without crossing a long one. O(n · lanes · log n).
 *
 * @param gap - clear space kept between neighbours in a lane
 * @param most - lanes there may be; a span that needs another gets this number
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
 * Returns the lane of each span so that no two overlap in a lane: the longest first, each in the lowest lane that is free,
 * which takes fewer lanes than to stack them.
 *
 * @param gap - clear space kept between neighbours in a lane
 * @param most - lanes there may be; a span that needs another gets this number
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

/** Less than can be seen: what rounding does to spans that touch. */
const NEAR = 1e-3;

/** Positions by falling length; two that are open, and so of no length that could be told, in the order given. */
function longestFirst(spans: readonly Span[]): number[] {
  const lengths = spans.map(({start, end}) => Math.round((end - start) / NEAR));
  return spans.map((_, i) => i).sort((a, b) => lengths[b]! - lengths[a]! || a - b);
}

/** Puts a span in a lane, in a new one if that is -1, or in none if there are enough. */
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
