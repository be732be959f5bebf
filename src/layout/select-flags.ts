// layout/select-flags: more flags than there is room for -> those that weigh most together, and where they hang. Pure.

import type {Flag, FlagPlace, FlagRoom, Side} from './flags.js';

/** A flag that counts for so much. */
export interface WeighedFlag extends Flag {
  readonly weight: number;
}

/** Parts of the height of the lowest label in which heights are counted where they differ. */
const PARTS = 2;

/** Rounding. */
const NEAR = 1e-9;

const DROPPED = 0;
const RIGHT = 1;
const LEFT = 2;

/**
 * Returns the places of those flags that weigh most together of all that the room holds, by their position; no two labels
 * overlap and no pole crosses a label.
 *
 * Dynamic programming over intervals of neighbouring flags and heights, in rows as high as the lowest label, or half of it where
 * heights differ. An interval lies between two walls that no label passes. The flag in it that reaches highest splits it: what
 * its label can cover is lower than that, what stands on its other side may be as high. Or one that is dropped splits it, and both
 * parts may be as high. O(n³ · rows). Not always the best: what stands beyond a label is held as low as what is under it, if
 * anything of it can reach that label.
 *
 * @param flags - by ascending `x`; of those that share a pole, the ones that hang left come first. One without weight only
 *   parts the others
 */
export function selectFlags(flags: readonly WeighedFlag[], room: FlagRoom): Map<number, FlagPlace> {
  const n = flags.length;
  if (!n) return new Map();
  const heights = flags.map(({height}) => height + room.gap);
  const lowest = Math.min(...heights);
  const unit = Math.max(...heights) > lowest ? lowest / PARTS : lowest;
  const all = heights.reduce((sum, height) => sum + height, 0);
  const rows = Math.max(0, Math.floor(Math.min(room.height + room.gap, all) / unit + NEAR));
  const needs = heights.map((height) => Math.ceil(height / unit - NEAR));
  const size = rows + 1;
  const narrowest = Math.min(...flags.filter(({weight}) => weight).map(({width}) => width));
  const reach = reaches(flags);
  const at = (from: number, to: number): number => (from * (n + 1) + to) * size;
  const best = new Float64Array((n + 1) * (n + 1) * size);
  const root = new Uint16Array(best.length);
  const how = new Uint8Array(best.length);
  for (let length = 1; length <= n; length++) {
    for (let from = 0; from + length <= n; from++) {
      const to = from + length;
      const left = flags[from - 1]?.x ?? room.left;
      const right = flags[to]?.x ?? room.right;
      if (right - left < narrowest) continue;
      const here = at(from, to);
      for (let i = from; i < to; i++) {
        const {x, width, weight} = flags[i]!;
        const before = at(from, i);
        const after = at(i + 1, to);
        const need = needs[i]!;
        const fromRight = x + width <= right ? need : size;
        const fromLeft = x - width >= left ? need : size;
        // what cannot reach the label need not be lower
        const under = reach.left(i + 1, to) >= x + width ? 0 : need;
        const over = reach.right(from, i) <= x - width ? 0 : need;
        for (let h = 1; h < size; h++) {
          const low = best[before + h]!;
          const high = best[after + h]!;
          const known = best[here + h]!;
          if (weight + low + high <= known) continue;
          let value = low + high;
          let choice = DROPPED;
          if (h >= fromRight) {
            const whole = weight + low + best[after + h - under]!;
            if (whole > value) {
              value = whole;
              choice = RIGHT;
            }
          }
          if (h >= fromLeft) {
            const whole = weight + high + best[before + h - over]!;
            if (whole > value) {
              value = whole;
              choice = LEFT;
            }
          }
          if (value <= known) continue;
          best[here + h] = value;
          root[here + h] = i;
          how[here + h] = choice;
        }
      }
    }
  }
  const chosen: Chosen[] = [];
  const collect = (from: number, to: number, height: number): void => {
    if (from >= to || height < 1) return;
    const here = at(from, to);
    let h = height;
    while (h > 1 && best[here + h - 1]! === best[here + h]!) h--;
    if (!best[here + h]) return;
    const index = root[here + h]!;
    const choice = how[here + h]!;
    const need = choice === DROPPED ? 0 : needs[index]!;
    if (choice !== DROPPED) chosen.push({index, side: choice === RIGHT ? 'right' : 'left', row: h - need});
    const {x, width} = flags[index]!;
    collect(from, index, choice === LEFT && reach.right(from, index) > x - width ? h - need : h);
    collect(index + 1, to, choice === RIGHT && reach.left(index + 1, to) < x + width ? h - need : h);
  };
  collect(0, n, rows);
  return settle(chosen, flags, room.gap);
}

/** How far the labels of neighbouring flags can reach, by the positions of the first and of that after the last, px. */
function reaches(flags: readonly Flag[]): Record<'left' | 'right', (from: number, to: number) => number> {
  const size = flags.length + 1;
  const [lefts, rights] = [new Float64Array(size * size).fill(Infinity), new Float64Array(size * size).fill(-Infinity)];
  for (let from = 0; from < size; from++) {
    for (let to = from + 1; to < size; to++) {
      const {x, width} = flags[to - 1]!;
      const at = from * size + to;
      lefts[at] = Math.min(lefts[at - 1]!, x - width);
      rights[at] = Math.max(rights[at - 1]!, x + width);
    }
  }
  return {
    left: (from, to) => lefts[from * size + to]!,
    right: (from, to) => rights[from * size + to]!,
  };
}

interface Chosen {
  readonly index: number;
  readonly side: Side;
  readonly row: number;
}

/** Lets flags sink from their rows as far as they can, in the order of the rows. */
function settle(chosen: Chosen[], flags: readonly Flag[], gap: number): Map<number, FlagPlace> {
  const places = new Map<number, FlagPlace>();
  const settled: {x: number; x0: number; x1: number; top: number}[] = [];
  for (const {index, side} of chosen.sort((a, b) => a.row - b.row || a.index - b.index)) {
    const {x, width, height} = flags[index]!;
    const [x0, x1] = side === 'right' ? [x, x + width] : [x - width, x];
    let y = 0;
    for (const other of settled) {
      const isUnder = (x0 < other.x1 && other.x0 < x1) || (x0 < other.x && other.x < x1);
      if (isUnder) y = Math.max(y, other.top + gap);
    }
    places.set(index, {y, side});
    settled.push({x, x0, x1, top: y + height});
  }
  return places;
}
