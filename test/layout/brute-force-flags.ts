// test/layout/brute-force-flags: flags -> the least height of any stack of them, found by trying them all.

import type {Flag, FlagRoom} from '../../src/layout/flags.js';

/** Two flags, by position: the first hangs above the second. */
type Order = readonly [upper: number, lower: number];

interface Label {
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
}

/**
 * Returns the least height that a stack of the flags can have, px; `Infinity` if the room holds none, however high.
 *
 * Every label is tried on both sides, and of every two labels that overlap along the axis both are tried as the upper one,
 * unless a pole leaves no choice. What is left is a longest path. Exponential: for half a dozen flags, and a few more where a
 * good bound is known.
 *
 * @param most - stacks that are as high are not looked at; returned if there is no other
 */
export function leastHeight(flags: readonly Flag[], {left, right, gap}: FlagRoom, most = Infinity): number {
  let least = most;
  for (let sides = 0; sides < 2 ** flags.length; sides++) {
    const labels = flags.map(({x, width}, i): Label => {
      const isLeft = (sides >> i) % 2 === 1;
      return {x, x0: isLeft ? x - width : x, x1: isLeft ? x : x + width};
    });
    if (labels.some(({x0, x1}) => x0 < left || x1 > right)) continue;
    const forced: Order[] = [];
    const free: Order[] = [];
    labels.forEach((a, i) => {
      labels.slice(0, i).forEach((b, j) => {
        if (a.x0 >= b.x1 || b.x0 >= a.x1) return;
        if (crosses(b, a)) forced.push([i, j]);
        if (crosses(a, b)) forced.push([j, i]);
        if (!crosses(a, b) && !crosses(b, a)) free.push([i, j]);
      });
    });
    least = Math.min(least, settle(flags, forced, free, gap, least));
  }
  return least;
}

/** Whether the pole of `a` would pass through label `b`, did it reach up there. */
function crosses(a: Label, b: Label): boolean {
  return b.x0 < a.x && a.x < b.x1;
}

/** Tries both orders of every pair that is free; gives up where a part of them alone is as high as `limit`. */
function settle(
  flags: readonly Flag[],
  orders: readonly Order[],
  free: readonly Order[],
  gap: number,
  limit: number,
): number {
  const height = longestPath(flags, orders, gap);
  if (height >= limit || !free.length) return height;
  const [[i, j], ...rest] = free as [Order, ...Order[]];
  const one = settle(flags, [...orders, [i, j]], rest, gap, limit);
  const other = settle(flags, [...orders, [j, i]], rest, gap, Math.min(limit, one));
  return Math.min(one, other);
}

/** Height of the stack that obeys the orders; `Infinity` if they go in a circle. */
function longestPath(flags: readonly Flag[], orders: readonly Order[], gap: number): number {
  const y = flags.map(() => 0);
  for (let round = 0; round <= flags.length; round++) {
    let changed = false;
    for (const [upper, lower] of orders) {
      const least = y[lower]! + flags[lower]!.height + gap;
      if (y[upper]! >= least) continue;
      y[upper] = least;
      changed = true;
    }
    if (!changed) return Math.max(0, ...flags.map(({height}, i) => y[i]! + height));
  }
  return Infinity;
}
