// test/scale/warp-of: times -> scales that are not chronological, for tests.

import {scaleLinear} from 'd3';
import type {Domain} from '../../src/model/domain.js';
import type {TimeScale} from '../../src/scale/time-scale.js';
import {createWarpedScale, type EventTimes} from '../../src/scale/time-warp.js';

/** Returns the columns of events that last from one time to another, each labelled at its start. */
export function timesOf(covered: readonly Domain[]): EventTimes {
  const starts = Float64Array.from(covered, ([start]) => start);
  const stated = covered.flat().filter(Number.isFinite);
  return {
    anchors: starts.map((start, i) => (Number.isFinite(start) ? start : covered[i]![1])).sort(),
    starts,
    ends: Float64Array.from(covered, ([, end]) => end),
    count: covered.length,
    extent: stated.length ? [Math.min(...stated), Math.max(...stated)] : null,
  };
}

/** Returns a scale that leaves some stretches out, in place of each of which there is a gap of so many px. */
export function collapsedScale(
  domain: Domain,
  range: readonly [number, number],
  gaps: readonly Domain[],
  px = 32,
): TimeScale {
  const shown = gaps.reduce((rest, [start, end]) => rest - (end - start), domain[1] - domain[0]);
  const msPerPx = shown / (range[1] - range[0] - gaps.length * px);
  const points: [time: number, distance: number][] = [[domain[0], 0]];
  for (const [start, end] of gaps) {
    const [time, distance] = points.at(-1)!;
    const from = distance + start - time;
    points.push([start, from], [end, from + px * msPerPx]);
  }
  const [time, distance] = points.at(-1)!;
  const map = scaleLinear(
    [...points.map(([time]) => time), domain[1]],
    [...points.map(([, distance]) => distance), distance + domain[1] - time],
  );
  return createWarpedScale(
    {kind: 'collapsed', gaps, step: 0, distance: map, time: (at) => map.invert(at)},
    domain,
    range,
  );
}
