// layout/insert-flag: flags that hang, and one more -> a place for it that leaves all others where they are. Pure.

import type {Flag, FlagPlace, FlagRoom, Side} from './flags.js';

/** A flag at its place. */
export interface HungFlag extends Flag, FlagPlace {}

const SIDES: readonly Side[] = ['right', 'left'];

/** Returns the lowest place at which a flag crosses no other and none crosses it, or `null` if there is none. */
export function insertFlag(flag: Flag, hung: readonly HungFlag[], room: FlagRoom): FlagPlace | null {
  let best: FlagPlace | null = null;
  for (const side of SIDES) {
    const y = lowest(flag, side, hung, room);
    if (y !== null && (!best || y < best.y)) best = {y, side};
  }
  return best;
}

/** Returns where a flag extends along the axis. */
export function stretchOf({x, width}: Flag, side: Side): [start: number, end: number] {
  return side === 'right' ? [x, x + width] : [x - width, x];
}

/** Lets flags sink as far as they can, each on its side of its pole; the lowest first. */
export function sinkFlags<F extends HungFlag>(flags: readonly F[], room: FlagRoom): F[] {
  const sunk: F[] = [];
  for (const flag of flags.toSorted((a, b) => a.y - b.y))
    sunk.push({...flag, y: lowest(flag, flag.side, sunk, room) ?? flag.y});
  return sunk;
}

/** Returns the middles of the gaps between flags that no label reaches, in order. */
export function gapsBetween(flags: readonly HungFlag[]): number[] {
  const stretches = flags.map((flag) => stretchOf(flag, flag.side)).sort(([a], [b]) => a - b);
  const gaps: number[] = [];
  let reach = stretches[0]?.[1] ?? 0;
  for (const [start, end] of stretches) {
    if (start > reach) gaps.push((start + reach) / 2);
    reach = Math.max(reach, end);
  }
  return gaps;
}

function lowest(
  flag: Flag,
  side: Side,
  hung: readonly HungFlag[],
  {left, right, gap, height}: FlagRoom,
): number | null {
  const {x} = flag;
  const [x0, x1] = stretchOf(flag, side);
  if (x0 < left || x1 > right) return null;
  let ceiling = height; // what the pole reaches is below every label that it passes under
  let y = 0;
  const beside: HungFlag[] = [];
  for (const other of hung) {
    const [start, end] = stretchOf(other, other.side);
    if (start < x && x < end) ceiling = Math.min(ceiling, other.y - gap);
    if (x0 < other.x && other.x < x1) y = Math.max(y, other.y + other.height + gap);
    else if (start < x1 && x0 < end) beside.push(other);
  }
  beside.sort((a, b) => a.y - b.y);
  for (const other of beside) {
    if (other.y + other.height + gap > y && other.y < y + flag.height + gap) y = other.y + other.height + gap;
  }
  return y + flag.height <= ceiling ? y : null;
}
