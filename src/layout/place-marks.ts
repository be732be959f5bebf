// layout/place-marks: the marks of a timeline -> their lanes, and piles of what the lanes cannot hold. Pure.

import {eventsInView, type Timeline} from '../model/timeline.js';
import type {TimeScale} from '../scale/time-scale.js';
import {packLanes} from './lanes.js';
import {createMark, DOT, type Mark} from './marks.js';

/** Distance from one lane to the next, px. */
export const LANE = 14;

/** Thickness of a mark, px. */
export const THICKNESS = 10;

const GAP = 3;

export interface LanedMark {
  readonly mark: Mark;
  readonly lane: number;
}

export interface LanedPile {
  readonly events: readonly number[];
  /** Along the axis, px. */
  readonly start: number;
  readonly end: number;
}

export interface Lanes {
  readonly marks: readonly LanedMark[];
  /** They have a lane of their own beyond the others. */
  readonly piles: readonly LanedPile[];
  /** Number of lanes, that of the piles included. */
  readonly count: number;
}

/**
 * Returns the lane of every mark in view. What does not fit in `most` lanes is piled up, with neighbours closer than
 * `pileLength` px in one pile.
 */
export function placeMarks(timeline: Timeline, scale: TimeScale, most: number, pileLength: number): Lanes {
  const marks = eventsInView(timeline, scale.domain).map((i) => createMark(timeline.events[i]!, i, scale));
  const lanes = packLanes(marks.map(footprint), GAP);
  const needed = 1 + Math.max(-1, ...lanes);
  if (needed <= most) return {marks: marks.map((mark, i) => ({mark, lane: lanes[i]!})), piles: [], count: needed};
  const kept = marks.flatMap((mark, i) => (lanes[i]! < most - 1 ? [{mark, lane: lanes[i]!}] : []));
  const rest = marks.filter((_, i) => lanes[i]! >= most - 1);
  return {marks: kept, piles: pileUp(rest, pileLength, scale), count: most};
}

function footprint({start, end, startEnd, endEnd, fade}: Mark): {start: number; end: number} {
  return {start: start - (startEnd === 'fade' ? fade : 0), end: end + (endEnd === 'fade' ? fade : 0)};
}

function pileUp(marks: readonly Mark[], length: number, scale: TimeScale): LanedPile[] {
  const piles: {events: number[]; start: number; end: number}[] = [];
  for (const {event, anchor} of [...marks].sort((a, b) => a.anchor - b.anchor)) {
    const last = piles.at(-1);
    if (last && anchor - DOT / 2 < last.end + GAP) last.events.push(event);
    else {
      const start = Math.min(anchor - DOT / 2, scale.range[1] - length);
      piles.push({events: [event], start, end: start + length});
    }
  }
  return piles;
}
