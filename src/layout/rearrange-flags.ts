// layout/rearrange-flags: flags that hang, and more that want to -> all those and as many of these as can, in a new order. Pure.

import type {Flag, FlagRoom} from './flags.js';
import {gapsBetween, type HungFlag} from './insert-flag.js';
import {selectFlags, type WeighedFlag} from './select-flags.js';

/** Weighs more than all others together. */
const KEPT = 1e9;

/**
 * Returns all flags that hang, each at another side or height if need be, and those of the others that weigh most together;
 * `null` if it finds no such order.
 */
export function rearrangeFlags<F extends Flag>(
  hung: readonly (F & HungFlag)[],
  flags: readonly (F & WeighedFlag)[],
  room: FlagRoom,
): (F & HungFlag)[] | null {
  const isLeft = ({side}: HungFlag): boolean => side === 'left';
  const height = Math.min(...[...hung, ...flags].map((flag) => flag.height));
  const kept = [...hung.filter(isLeft), ...hung.filter((flag) => !isLeft(flag))];
  const all = [
    ...kept.map((flag) => ({...flag, weight: KEPT, flag})),
    ...flags.map((flag) => ({...flag, flag})),
    ...gapsBetween(hung).map((x) => ({x, width: 0, height, weight: 0, flag: null})), // only keep labels apart
  ].sort((a, b) => a.x - b.x);
  const places = Array.from(selectFlags(all, room), ([i, place]) => ({
    flag: all[i]!.flag!,
    weight: all[i]!.weight,
    place,
  }));
  if (places.filter(({weight}) => weight === KEPT).length < hung.length) return null;
  return places.map(({flag, place}) => ({...flag, ...place}));
}
