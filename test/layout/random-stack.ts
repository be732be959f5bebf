// test/layout/random-stack: a seed -> up to ten labels, how high fitFlags stacks them, and how high they must be stacked.

import {fitFlags} from '../../src/layout/fit-flags.js';
import type {Flag, FlagRoom} from '../../src/layout/flags.js';
import {leastHeight} from './brute-force-flags.js';
import {integer, pick, randomFrom} from './random.js';

const MOST = 10;

/** So many poles there are at most where labels share them. */
const FEW_POLES = 4;

/** Heights of a stack, px; `Infinity` where the room does not hold it. */
export interface Stack {
  readonly flags: readonly Flag[];
  readonly room: FlagRoom;
  readonly height: number;
  readonly least: number;
}

export function randomStack(seed: number): Stack {
  const random = randomFrom(seed);
  const right = pick(random, [480, 700, 960]);
  const room = {left: 0, right, gap: 12, height: Infinity};
  const poles = Array.from({length: integer(random, 1, FEW_POLES)}, () => Math.round(random() * right));
  const isShared = random() < 0.5;
  const flags = Array.from({length: integer(random, 2, MOST)}, (): Flag => ({
    x: isShared ? pick(random, poles) : Math.round(random() * right),
    width: integer(random, 60, 240),
    height: 18 * integer(random, 2, 4),
  })).sort((a, b) => a.x - b.x);
  const placed = fitFlags(flags, room);
  const height = placed ? Math.max(...placed.map((flag) => flag.y + flag.height)) : Infinity;
  return {flags, room, height, least: leastHeight(flags, room, height + 1)};
}
