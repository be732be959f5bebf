// layout/breaks: a collapsed or sequential scale -> its gaps and steps, with their words. Pure.

import {formatElapsed} from '../../date/elapsed.js';
import type {Timeline} from '../../model/timeline.js';
import type {TimeScale} from '../../scale/time-scale.js';

/** How far the edges of a gap reach beyond the axis, px. */
export const BREAK_FOOT = 6;

/** A gap along the axis, px, and the length of time that it replaces, in words. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Returns the gaps of a scale. */
export function gapsOf(scale: TimeScale, locale: string): Gap[] {
  return scale.breaks.map(({start, end, from, to}) => ({
    from,
    to,
    text: formatElapsed(end - start, end - start, locale),
  }));
}

/** Returns the time between neighbouring events on a sequential scale, where it is known. */
export function stepsOf(scale: TimeScale, timeline: Timeline, locale: string): Gap[] {
  if (scale.kind !== 'sequential') return [];
  const {anchors, index, event} = timeline;
  const shown = index.touching(scale.domain);
  return shown.slice(1).flatMap((next, i): Gap[] => {
    const before = shown[i]!;
    if (anchors[next]! <= anchors[before]!) return [];
    const [a, b] = [event(before).date, event(next).date];
    const text = formatElapsed(b.earliestStart - a.latestEnd, b.latestStart - a.earliestEnd, locale);
    return text ? [{from: scale.position(anchors[before]!), to: scale.position(anchors[next]!), text}] : [];
  });
}

/** Returns the parts of an axis between its gaps, px. */
export function stretchesBetween(gaps: readonly Gap[], [from, to]: readonly [number, number]): [number, number][] {
  const starts = [from, ...gaps.map((gap) => gap.to)];
  return starts.map((start, i) => [start, gaps[i]?.from ?? to]);
}

/** Distance between the tips of a jagged edge, and their depth, px. */
const TOOTH = 8;
const DEPTH = 3;

/** Returns the points of a jagged edge, px: `u` along the axis, `v` across it. */
export function jaggedEdge(u: number, v0: number, v1: number): [u: number, v: number][] {
  const teeth = Math.max(1, Math.round((v1 - v0) / TOOTH));
  return Array.from({length: 2 * teeth + 1}, (_, i) => [
    u + (i % 2 ? DEPTH : 0) - DEPTH / 2,
    v0 + ((v1 - v0) * i) / (2 * teeth),
  ]);
}
