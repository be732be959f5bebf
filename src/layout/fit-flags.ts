// layout/fit-flags: flags that are all to hang -> the lowest stack of them, in a good order on shared poles. Pure.

import {layoutFlags, type Flag, type FlagLayout, type FlagRoom} from './flags.js';
import type {HungFlag} from './insert-flag.js';

/** How many orders of flags on shared poles are tried; of a few flags, all. */
const MOST_ORDERS = 24;
const MOST_ORDERS_OF_FEW = 720;
const FEW = 6;

/** Swaps of two flags on a pole that are tried where these are too many. */
const MOST_SWAPS = 80;

/**
 * Returns all flags at their places, in the order of those that share a pole that makes the lowest stack, since `layoutFlags`
 * is lowest for an order; `null` if the room does not hold them all.
 *
 * @param flags - by ascending `x`
 */
export function fitFlags<F extends Flag>(flags: readonly F[], room: FlagRoom): (F & HungFlag)[] | null {
  const orders = ordersOf(flags);
  const isAll = orders.length === countOrders(flags);
  let found: Fitted<F> | null = null;
  for (const order of orders) {
    const layout = layoutFlags(order, room);
    const fitted = layout && (isAll ? {order, layout} : improve({order, layout}, room));
    if (fitted && (!found || fitted.layout.height < found.layout.height)) found = fitted;
  }
  if (!found) return null;
  const turned = turnLeftOnes(found.order, found.layout);
  const again = turned && layoutFlags(turned, room);
  return again && again.height <= found.layout.height ? join(turned, again) : join(found.order, found.layout);
}

interface Fitted<F> {
  readonly order: readonly F[];
  readonly layout: FlagLayout;
}

/** Swaps two flags of a pole wherever that lowers the stack, until none does or enough have been tried. */
function improve<F extends Flag>(fitted: Fitted<F>, room: FlagRoom): Fitted<F> {
  let best = fitted;
  let tries = 0;
  for (let improves = true; improves;) {
    improves = false;
    for (let i = 0; i < best.order.length; i++) {
      for (let j = i + 1; best.order[j]?.x === best.order[i]!.x; j++) {
        if (++tries > MOST_SWAPS) return best;
        const order = [...best.order];
        [order[i], order[j]] = [order[j]!, order[i]!];
        const layout = layoutFlags(order, room);
        if (!layout || layout.height >= best.layout.height) continue;
        best = {order, layout};
        improves = true;
      }
    }
  }
  return best;
}

/** All orders of the flags that share a pole, as given first; where these are too many, those that most often serve. */
function ordersOf<F extends Flag>(entries: readonly F[]): (readonly F[])[] {
  const poles = polesOf(entries);
  const count = countOrders(entries);
  if (count > (entries.length > FEW ? MOST_ORDERS : MOST_ORDERS_OF_FEW)) {
    return [entries, ...[narrowFirst, wideFirst, evenly].map((order) => poles.flatMap(order))];
  }
  return poles.reduce<F[][]>(
    (orders, pole) => orders.flatMap((order) => permutations(pole).map((turn) => [...order, ...turn])),
    [[]],
  );
}

/** The flags that share a pole, in order. */
function polesOf<F extends Flag>(flags: readonly F[]): F[][] {
  const poles: F[][] = [];
  for (const flag of flags) {
    if (poles.at(-1)?.[0]?.x === flag.x) poles.at(-1)!.push(flag);
    else poles.push([flag]);
  }
  return poles;
}

function countOrders(flags: readonly Flag[]): number {
  return polesOf(flags).reduce((product, {length}) => product * factorial(length), 1);
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

/** All orders of some things, as given first. */
function permutations<T>(things: readonly T[]): T[][] {
  if (things.length < 2) return [[...things]];
  return things.flatMap((thing, i) => permutations(things.toSpliced(i, 1)).map((rest) => [thing, ...rest]));
}

const narrowFirst = <F extends Flag>(pole: F[]): F[] => pole.toSorted((a, b) => a.width - b.width);
const wideFirst = <F extends Flag>(pole: F[]): F[] => pole.toSorted((a, b) => b.width - a.width);

/** The tall ones first, each to the side that is lower. */
function evenly<F extends Flag>(pole: F[]): F[] {
  const sides = {left: [] as F[], right: [] as F[]};
  const heights = {left: 0, right: 0};
  for (const entry of pole.toSorted((a, b) => b.height - a.height)) {
    const side = heights.left <= heights.right ? 'left' : 'right';
    sides[side].push(entry);
    heights[side] += entry.height;
  }
  return [...sides.left, ...sides.right];
}

/**
 * Turns round runs of flags that hang to the left of one pole, since the stack has these from below and those to the right
 * from above, so that either side reads downwards; `null` if there are none.
 */
function turnLeftOnes<F extends Flag>(entries: readonly F[], {places}: FlagLayout): F[] | null {
  const turned = [...entries];
  let from = 0;
  let changed = false;
  for (let i = 1; i <= entries.length; i++) {
    const goesOn = i < entries.length && entries[i]!.x === entries[from]!.x && places[i]!.side === 'left';
    if (goesOn && places[from]!.side === 'left') continue;
    if (i - from > 1) {
      turned.splice(from, i - from, ...entries.slice(from, i).reverse());
      changed = true;
    }
    from = i;
  }
  return changed ? turned : null;
}

function join<F extends Flag>(flags: readonly F[], {places}: FlagLayout): (F & HungFlag)[] {
  return flags.map((flag, i) => ({...flag, ...places[i]!}));
}
