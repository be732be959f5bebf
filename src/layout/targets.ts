// layout/targets: marks and piles at their places -> what each leader leads to, and what is in its way. Pure.

import {bisector} from 'd3';
import type {Mark} from './marks.js';
import type {Box, Pile, PlacedMark} from './scene.js';
import {cut, type Stretch} from './segments.js';

/** Clear space around a mark that a leader passes, px. */
const HALO = 2;

/** A mark or pile, in directions of its own: along the axis and across it, px. */
export interface Target {
  /** Where a leader meets the axis. */
  readonly anchor: number;
  readonly along: Stretch;
  readonly across: Stretch;
  readonly shape: Mark['shape'] | 'pile';
}

export interface Targets {
  /** What the leader of each event leads to. */
  readonly of: ReadonlyMap<number, Target>;
  /** Returns the pieces of a leader across the lanes that no target but its own hides. */
  visible(target: Target, leader: Stretch): Stretch[];
}

const byStart = bisector(({along}: Target) => along[0]);

/** @param axis - the coordinate that runs along the axis */
export function findTargets(marks: readonly PlacedMark[], piles: readonly Pile[], axis: 'x' | 'y'): Targets {
  const directions = ({x0, x1, y0, y1}: Box): [Stretch, Stretch] => (axis === 'x' ? [[x0, x1], [y0, y1]] : [[y0, y1], [x0, x1]]); // prettier-ignore
  const ofMarks = marks.map(({event, anchor, shape, box}) => {
    const [along, across] = directions(box);
    return {event, target: {anchor, along, across, shape}};
  });
  const ofPiles = piles.flatMap(({events, anchors, box}) => {
    const [along, across] = directions(box);
    return events.map((event, i) => ({event, target: {anchor: anchors[i]!, along, across, shape: 'pile' as const}}));
  });
  const all = [...ofMarks, ...ofPiles];
  const lanes = new Map<number, Target[]>(); // nothing overlaps in a lane, so one look finds what is at a place
  for (const {target} of [...all].sort((a, b) => a.target.along[0] - b.target.along[0])) {
    const lane = lanes.get(target.across[0]);
    if (lane?.at(-1)?.along === target.along) continue; // the same pile for another event
    if (lane) lane.push(target);
    else lanes.set(target.across[0], [target]);
  }
  return {
    of: new Map(all.map(({event, target}) => [event, target])),
    visible: (target, leader) => cut(leader, obstaclesOf(target, lanes)),
  };
}

function obstaclesOf(target: Target, lanes: ReadonlyMap<number, readonly Target[]>): Stretch[] {
  return Array.from(lanes.values()).flatMap((lane) => {
    const last = byStart.left(lane, target.anchor + HALO);
    const near = lane.slice(Math.max(0, last - 2), last);
    return near
      .filter(({along}) => along !== target.along && target.anchor < along[1] + HALO)
      .map(({across}): Stretch => [across[0] - HALO, across[1] + HALO]);
  });
}

/** Where a leader ends in its target: within where it meets a round edge aslant, else at the near side. */
export function leaderEnd({anchor, along, across, shape}: Target, near: number): number {
  const runsAlong = shape === 'band' && (anchor === along[0] || anchor === along[1]);
  const isAside = shape === 'dot' && Math.abs(2 * anchor - along[0] - along[1]) > 2;
  return runsAlong || isAside ? (across[0] + across[1]) / 2 : near;
}
