// scale/time-warp: all events of a data set -> the fixed, monotone map from time to distance that its scales show. Pure.

import {bisectRight} from 'd3';
import {clamp, type Domain} from '../model/domain.js';
import {findGaps} from './find-gaps.js';
import {
  CHRONOLOGICAL,
  createTimeScale,
  type AxisMap,
  type ScaleBreak,
  type ScaleKind,
  type TimeScale,
} from './time-scale.js';

/** Where events lie. Columns run parallel. */
export interface EventTimes {
  readonly anchors: Float64Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly count: number;
  readonly extent: Domain | null;
}

/** The map of a data set. */
export interface TimeWarp extends AxisMap {
  readonly kind: ScaleKind;
  /** What is left out, ms, in order. */
  readonly gaps: readonly Domain[];
  /** The distance from one time to the next where only their order is shown, else 0. */
  readonly step: number;
}

/** More events than this are always shown at their true distances. */
const MOST_WARPED = 2000;

/** What a gap takes up, as a part of all that is shown. */
const GAP_SHARE = 1 / 30;

const IDENTITY: TimeWarp = {kind: 'chronological', gaps: [], step: 0, ...CHRONOLOGICAL};

/** Returns the map of a kind; the true one if there are very many events, or no gap worth leaving out. */
export function createWarp(kind: ScaleKind, events: EventTimes): TimeWarp {
  if (!events.extent || events.count > MOST_WARPED) return IDENTITY;
  if (kind === 'sequential') return sequentialWarp(events.anchors, events.extent);
  if (kind !== 'collapsed') return IDENTITY;
  const gaps = findGaps(coverOf(events), events.extent);
  return gaps.length ? collapsedWarp(gaps, events.extent) : IDENTITY;
}

/** Whether the gaps that a collapsed scale cuts are more than half of all there is. */
export function isMostlyGaps(events: EventTimes): boolean {
  if (!events.extent) return false;
  const empty = createWarp('collapsed', events).gaps.reduce((sum, [from, to]) => sum + (to - from), 0);
  return empty > (events.extent[1] - events.extent[0]) / 2;
}

function coverOf({starts, ends}: EventTimes): Domain[] {
  return Array.from(starts, (start, i): Domain => [start, ends[i]!]).sort((a, b) => a[0] - b[0] || 0);
}

function collapsedWarp(gaps: readonly Domain[], [start, end]: Domain): TimeWarp {
  const shown = gaps.reduce((rest, [from, to]) => rest - (to - from), end - start);
  const gap = (shown * GAP_SHARE) / (1 - gaps.length * GAP_SHARE);
  let [time, distance] = [start, start];
  const points = gaps.flatMap(([from, to]) => {
    const before = distance + (from - time);
    [time, distance] = [to, before + gap];
    return [[from, before], [to, distance]] as const; // prettier-ignore
  });
  return {kind: 'collapsed', gaps, step: 0, ...piecewise(points)};
}

/**
 * Each time that an event has is one step from the next; a step is as long as the mean of all. What lies before the first of these
 * times and what lies after the last, such as a long span that begins there, takes one step at most.
 */
function sequentialWarp(anchors: Float64Array, [start, end]: Domain): TimeWarp {
  const times = Array.from(new Set(anchors));
  const [first, last] = [times[0]!, times.at(-1)!];
  const step = (last - first) / (times.length - 1) || end - start || 1;
  const points = times.map((time, i) => [time, first + i * step] as const);
  if (start < first) points.unshift([start, first - Math.min(step, first - start)]);
  if (end > last) points.push([end, points.at(-1)![1] + Math.min(step, end - last)]);
  return {kind: 'sequential', gaps: [], step, ...piecewise(points)};
}

/** Returns both directions of a map through points. Beyond them, distances are true. */
function piecewise(points: readonly (readonly [time: number, distance: number])[]): AxisMap {
  const times = points.map(([time]) => time);
  const distances = points.map(([, distance]) => distance);
  return {distance: follow(times, distances), time: follow(distances, times)};
}

function follow(xs: readonly number[], ys: readonly number[]): (x: number) => number {
  return (x) => {
    if (x <= xs[0]!) return ys[0]! + (x - xs[0]!);
    if (x >= xs.at(-1)!) return ys.at(-1)! + (x - xs.at(-1)!);
    const i = bisectRight(xs, x, 1, xs.length - 1);
    const part = (x - xs[i - 1]!) / (xs[i]! - xs[i - 1]!);
    return ys[i - 1]! + clamp(part, 0, 1) * (ys[i]! - ys[i - 1]!);
  };
}

/**
 * Returns the scale of a domain on a map.
 *
 * @throws {RangeError} if the domain is empty or not finite
 */
export function createWarpedScale(warp: TimeWarp, domain: Domain, range: readonly [number, number]): TimeScale {
  if (warp === IDENTITY) return createTimeScale(domain, range);
  const linear = createTimeScale([warp.distance(domain[0]), warp.distance(domain[1])], range);
  const position = (time: number): number => linear.position(warp.distance(time));
  const breaks = warp.gaps
    .filter(([start, end]) => start < domain[1] && end > domain[0])
    .map(([start, end]): ScaleBreak => ({start, end, from: position(start), to: position(end)}));
  return {
    kind: warp.kind,
    map: warp,
    pxPerMs: warp.kind === 'sequential' ? 0 : linear.pxPerMs,
    breaks,
    domain,
    range,
    position,
    invert: (px) => warp.time(linear.invert(px)),
  };
}
