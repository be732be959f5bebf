// layout/fill-gaps: flags that hang, and more that want to -> those for which there is room in between. Pure.

import type {FlagPlace, FlagRoom} from './flags.js';
import {insertFlag, stretchOf, type HungFlag} from './insert-flag.js';
import {selectFlags, type WeighedFlag} from './select-flags.js';

type Places<F> = ReadonlyMap<F, FlagPlace>;

/**
 * Returns the flags that fit between some that hang already, which stay where they are. Between two neighbouring poles there is
 * room below the labels that reach in; beside the lowest of these, where that is more, up to the next. Those that this leaves
 * over are tried one by one above what is there.
 *
 * @param hung - also those outside the room that reach into it
 * @param flags - by ascending `x`
 */
export function fillGaps<F extends WeighedFlag>(
  hung: readonly HungFlag[],
  flags: readonly F[],
  room: FlagRoom,
): (F & HungFlag)[] {
  const poles = hung.map(({x}) => x).filter((x) => x > room.left && x < room.right);
  const walls = [room.left, ...poles.sort((a, b) => a - b), room.right];
  const places = new Map<F, FlagPlace>();
  walls.slice(1).forEach((right, i) => {
    const left = walls[i]!;
    const isLast = i === walls.length - 2;
    const within = flags.filter(({x}) => x >= left && (isLast ? x <= right : x < right));
    for (const [flag, place] of fill(within, hung, {...room, left, right})) places.set(flag, place);
  });
  const all = [...hung, ...Array.from(places, ([flag, place]) => ({...flag, ...place}))];
  for (const flag of flags.filter((one) => !places.has(one)).sort((a, b) => b.weight - a.weight)) {
    const place = insertFlag(flag, all, room);
    if (!place) continue;
    places.set(flag, place);
    all.push({...flag, ...place});
  }
  return Array.from(places, ([flag, place]) => ({...flag, ...place}));
}

function fill<F extends WeighedFlag>(flags: readonly F[], hung: readonly HungFlag[], room: FlagRoom): Places<F> {
  const {left, right, gap} = room;
  const lowest = hung.reduce<HungFlag | null>((low, flag) => {
    const [start, end] = stretchOf(flag, flag.side);
    return start < right && end > left && (!low || flag.y < low.y) ? flag : low;
  }, null);
  if (!lowest || !flags.length) return select(flags, room);
  const below = {...room, height: lowest.y - gap};
  const [start, end] = stretchOf(lowest, lowest.side);
  const whole = select(flags, below);
  if (start <= left && end >= right) return whole;
  const middle = {...below, left: Math.max(start, left), right: Math.min(end, right)};
  const parts = new Map([
    ...fill(flags.filter(({x}) => x < start), hung, {...room, right: start}),
    ...select(flags.filter(({x}) => x >= start && x <= end), middle),
    ...fill(flags.filter(({x}) => x > end), hung, {...room, left: end}),
  ]); // prettier-ignore
  return weightOf(parts) > weightOf(whole) ? parts : whole;
}

function select<F extends WeighedFlag>(flags: readonly F[], room: FlagRoom): Places<F> {
  if (!flags.length || room.height <= 0) return new Map();
  return new Map(Array.from(selectFlags(flags, room), ([i, place]) => [flags[i]!, place]));
}

function weightOf<F extends WeighedFlag>(places: Places<F>): number {
  return Array.from(places.keys()).reduce((sum, {weight}) => sum + weight, 0);
}
