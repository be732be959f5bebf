// layout/place-marks: the marks of a timeline -> their lanes, and clusters of marks that do not fit. Pure.

import {clamp} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import type {TimeScale} from '../scale/time-scale.js';
import {packLanes, stackLanes, type Span} from './lanes.js';
import {createMark, DOT, type Mark} from './marks.js';

const GAP = 3;

export interface LanedMark {
  readonly mark: Mark;
  readonly lane: number;
}

export interface LanedPile {
  readonly events: readonly number[];
  /** Position of the leader of each. */
  readonly anchors: readonly number[];
  /** Along the axis, px. */
  readonly start: number;
  readonly end: number;
}

export interface Lanes {
  readonly marks: readonly LanedMark[];
  /** Clusters share the last lane with single marks that fit nowhere else. */
  readonly piles: readonly LanedPile[];
  /** Number of lanes, including the lane of the clusters. */
  readonly count: number;
}

/** Returns the marks of all events in view, in order. */
export function createMarks(timeline: Timeline, scale: TimeScale): Mark[] {
  const {index, anchors} = timeline;
  return index.touching(scale.domain).map((event) => createMark(timeline.event(event), event, anchors[event]!, scale));
}

/**
 * Returns the lane of each mark. Marks that do not fit into `most` lanes form clusters: neighbours closer than `pileLength` px
 * share one, which is as long as they need.
 */
export function placeMarks(marks: readonly Mark[], scale: TimeScale, most: number, pileLength: number): Lanes {
  const spans = marks.map(footprint);
  const stacked = stackLanes(spans, GAP, most);
  const lanes = countOf(stacked) <= most ? stacked : packLanes(spans, GAP, most);
  const needed = countOf(lanes);
  if (needed <= most) return {marks: marks.map((mark, i) => ({mark, lane: lanes[i]!})), piles: [], count: needed};
  const last = most - 1;
  const kept = marks.flatMap((mark, i) => (lanes[i]! < last ? [{mark, lane: lanes[i]!}] : []));
  const piles = pileUp(
    marks.filter((_, i) => lanes[i]! >= last),
    pileLength,
    scale,
  );
  const single = spared(piles, new Map(marks.map((mark) => [mark.event, mark])));
  return {
    marks: [...kept, ...Array.from(single.values(), (mark) => ({mark, lane: last}))],
    piles: piles.filter((pile) => !single.has(pile)),
    count: most,
  };
}

/**
 * Returns the marks and clusters of some lanes that are in view, each in its lane.
 *
 * @param lanes - lanes of all marks, computed at this scale or a coarser one
 */
export function showLanes(lanes: Lanes, timeline: Timeline, scale: TimeScale): Lanes {
  const marks = new Map(createMarks(timeline, scale).map((mark) => [mark.event, mark]));
  const [from, to] = scale.range;
  const anchorOf = (event: number): number => scale.position(timeline.anchors[event]!);
  return {
    marks: lanes.marks.flatMap(({mark, lane}) => {
      const shown = marks.get(mark.event);
      return shown ? [{mark: shown, lane}] : [];
    }),
    piles: lanes.piles.flatMap(({events, anchors, start, end}): LanedPile[] => {
      const shown = events.flatMap((event) => marks.get(event) ?? []);
      if (!shown.length) return [];
      const first = anchorOf(events[0]!) - (anchors[0]! - start);
      const last = anchorOf(events.at(-1)!) + (end - anchors.at(-1)!);
      return [
        {
          events: shown.map(({event}) => event),
          anchors: shown.map(({anchor}) => anchor),
          start: clamp(first, from, to - DOT),
          end: Math.max(Math.min(last, to), from + DOT),
        },
      ];
    }),
    count: lanes.count,
  };
}

/** Returns the clusters of a single mark that has room to be drawn as itself, each with its mark. */
function spared(piles: readonly LanedPile[], marks: ReadonlyMap<number, Mark>): Map<LanedPile, Mark> {
  const single = new Map<LanedPile, Mark>();
  for (const pile of piles) if (pile.events.length === 1) single.set(pile, marks.get(pile.events[0]!)!);
  const taken = (pile: LanedPile): Span => (single.has(pile) ? footprint(single.get(pile)!) : pile);
  const collides = (pile: LanedPile): boolean =>
    piles.some((other) => other !== pile && !areApart(taken(pile), taken(other)));
  // a cluster is longer than its mark, so keeping one may leave too little room for the next
  for (let lost = true; lost;) {
    const without = Array.from(single.keys()).filter(collides);
    without.forEach((pile) => single.delete(pile));
    lost = without.length > 0;
  }
  return single;
}

function areApart(a: Span, b: Span): boolean {
  return a.end + GAP <= b.start || b.end + GAP <= a.start;
}

function countOf(lanes: readonly number[]): number {
  return lanes.reduce((count, lane) => Math.max(count, lane + 1), 0);
}

function footprint({start, end, startEnd, endEnd, fade}: Mark): Span {
  return {start: start - (startEnd === 'fade' ? fade : 0), end: end + (endEnd === 'fade' ? fade : 0)};
}

function pileUp(marks: readonly Mark[], length: number, scale: TimeScale): LanedPile[] {
  const [from, to] = scale.range;
  const piles: {events: number[]; anchors: number[]; start: number; end: number}[] = [];
  for (const {event, anchor} of [...marks].sort((a, b) => a.anchor - b.anchor)) {
    const start = Math.max(from, Math.min(anchor - DOT / 2, to - length));
    const last = piles.at(-1);
    if (last && start < last.end + GAP) {
      last.events.push(event);
      last.anchors.push(anchor);
      last.end = Math.max(last.end, Math.min(anchor + DOT / 2, to));
    } else piles.push({events: [event], anchors: [anchor], start, end: start + length});
  }
  return piles;
}
