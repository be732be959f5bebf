// layout/lanes/staircases: footprints in order of time -> the lane each sits in, so that they read as staircases. Pure.

import {bisector} from 'd3';
import {depthOf} from './choose-named.js';
import type {Footprint} from './coverage.js';

/** So many lanes more than it takes are given if that saves a staircase of few steps. */
const MOST_SPARE = 2;

/** A staircase of fewer steps is a stray. */
const LEAST_STEPS = 3;

export interface Lanes {
  /** The lane of each footprint, in the order given; 0 is at the top. */
  readonly lanes: readonly number[];
  readonly count: number;
}

/** Footprints in some lanes, and how many staircases they make. */
interface Staircases extends Lanes {
  readonly staircases: number;
  /** Of the last staircase. */
  readonly steps: number;
}

/**
 * Returns the lanes of footprints: each has the lane below the one before it, or the next below that is free, and from the last
 * lane on it begins again at the top. There are as few lanes as this takes; one or two more where that saves a last staircase of
 * a step or two. Where there are too few lanes for that, footprints are packed by their left ends, which takes the fewest of all.
 *
 * @param footprints - in order of time
 * @param most - lanes there may be
 * @param gap - clear space between neighbours in a lane, px
 * @returns `null` if more lanes are needed
 */
export function placeInLanes(footprints: readonly Footprint[], most: number, gap: number): Lanes | null {
  const depth = depthOf(footprints, gap);
  if (depth > most) return null;
  for (let count = Math.max(1, depth); count <= most; count++) {
    const least = climb(footprints, count, gap);
    if (least) return withoutStray(least, footprints, most, gap);
  }
  return packLanes(footprints, gap);
}

function withoutStray(least: Staircases, footprints: readonly Footprint[], most: number, gap: number): Lanes {
  if (!hasStray(least)) return least;
  for (let count = least.count + 1; count <= Math.min(least.count + MOST_SPARE, most); count++) {
    const more = climb(footprints, count, gap);
    if (more && !hasStray(more) && more.staircases < least.staircases) return more;
  }
  return least;
}

function hasStray({staircases, steps}: Staircases): boolean {
  return staircases > 1 && steps < LEAST_STEPS;
}

/** Returns the staircases in so many lanes; `null` if a footprint finds no lane. */
function climb(footprints: readonly Footprint[], count: number, gap: number): Staircases | null {
  const lanes = Array.from({length: count}, (): Footprint[] => []);
  const result: number[] = [];
  let [last, staircases, steps] = [-1, 1, 0];
  for (const footprint of footprints) {
    let step = 1;
    while (step <= count && !isFree(lanes[(last + step) % count]!, footprint, gap)) step++;
    if (step > count) return null;
    if (last + step >= count) [staircases, steps] = [staircases + 1, 0];
    last = (last + step) % count;
    steps++;
    insert(lanes[last]!, footprint);
    result.push(last);
  }
  return {lanes: result, count, staircases, steps};
}

const byStart = bisector(({x0}: Footprint) => x0);

/** @param taken - by ascending `x0` */
function isFree(taken: readonly Footprint[], {x0, x1}: Footprint, gap: number): boolean {
  const i = byStart.left(taken, x0);
  const before = taken[i - 1];
  const after = taken[i];
  return (!before || before.x1 + gap <= x0) && (!after || x1 + gap <= after.x0);
}

function insert(taken: Footprint[], footprint: Footprint): void {
  taken.splice(byStart.left(taken, footprint.x0), 0, footprint);
}

/**
 * Returns the lane of each footprint, the first that is free in order of left ends; no packing takes fewer lanes.
 *
 * @see Kleinberg & Tardos, Algorithm Design (2005), section 4.1, "interval partitioning"
 */
export function packLanes(footprints: readonly Footprint[], gap: number): Lanes {
  const ends: number[] = []; // px at which each lane falls free
  const lanes = new Array<number>(footprints.length);
  const order = footprints.map((_, i) => i).sort((a, b) => compare(footprints[a]!.x0, footprints[b]!.x0) || a - b);
  for (const i of order) {
    const {x0, x1} = footprints[i]!;
    const free = ends.findIndex((end) => end + gap <= x0);
    lanes[i] = free < 0 ? ends.length : free;
    ends[lanes[i]] = x1;
  }
  return {lanes, count: ends.length};
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
