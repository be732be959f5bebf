// layout/lanes: marks on the axis -> the lane each sits in, long ones nearest the axis. Pure.

import {bisector} from 'd3';

/** What a mark takes up along the axis, px or ms; either end may be infinite. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the lane of each span so that no two overlap in a lane: the longest first, each in the lowest lane that is free.
 * Short marks then sit on top of long ones, so that a leader that comes from above crosses few of them.
 *
 * @param gap - clear space kept between neighbours in a lane
 * @returns one index per span, in the order given; 0 is the lane nearest the axis
 */
export function packLanes(spans: readonly Span[], gap = 0): number[] {
  const lanes: Span[][] = []; // each by ascending start
  const result = new Array<number>(spans.length);
  const lengths = spans.map(({start, end}) => end - start);
  const longestFirst = spans.map((_, i) => i).sort((a, b) => lengths[b]! - lengths[a]! || a - b);
  for (const i of longestFirst) {
    const span = spans[i]!;
    let lane = lanes.findIndex((taken) => isFree(taken, span, gap));
    if (lane < 0) lane = lanes.push([]) - 1;
    const taken = lanes[lane]!;
    taken.splice(byStart.left(taken, span.start), 0, span);
    result[i] = lane;
  }
  return result;
}

const byStart = bisector((span: Span) => span.start);

function isFree(taken: readonly Span[], span: Span, gap: number): boolean {
  const i = byStart.left(taken, span.start);
  const before = taken[i - 1];
  const after = taken[i];
  return (!before || before.end + gap <= span.start) && (!after || span.end + gap <= after.start);
}
