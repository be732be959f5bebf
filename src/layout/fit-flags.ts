// layout/fit-flags: events that want a flag, and the room there is -> flags for those that fit, chips that count the rest. Pure.

import {descending} from 'd3';
import {layoutFlags, type Flag, type FlagLayout, type FlagPlace, type FlagRoom} from './flags.js';

/** An event that wants a flag. */
export interface Candidate extends Flag {
  readonly event: number;
  /** 0 to 1. */
  readonly importance: number;
}

/** A flag at its place: the label of an event, or a chip for several. */
export interface FittedFlag extends Flag, FlagPlace {
  readonly events: readonly number[];
  readonly chip: boolean;
}

export interface FittedFlags {
  readonly flags: readonly FittedFlag[];
  /** Of the stack, px. */
  readonly height: number;
  /** How many events are in chips. */
  readonly hidden: number;
}

interface Entry extends Flag {
  readonly events: readonly number[];
  readonly chip: boolean;
}

/** More labels than this are never tried; no screen holds them. */
const MOST_LABELS = 80;

/** How many orders of flags on shared poles are tried; of a few flags, all. */
const MOST_ORDERS = 24;
const MOST_ORDERS_OF_FEW = 720;
const FEW = 6;

/** How many events that did not fit in order of importance are tried again one by one. */
const MOST_RETRIES = 24;

/**
 * Returns the flags of all events if the room holds them; else of as many as it does, the most important first, with a
 * chip for each group of neighbours that yield. Every candidate is in exactly one flag.
 *
 * @param candidates - by ascending `x`
 * @param chip - size of a chip, px
 */
export function fitFlags(
  candidates: readonly Candidate[],
  chip: {width: number; height: number},
  room: FlagRoom,
): FittedFlags {
  const attempt = (kept: ReadonlySet<number>): FittedFlags | null =>
    layoutInOrder(toEntries(candidates, kept, chip), room);
  const everyone = candidates.map((_, i) => i);
  const all = candidates.length <= MOST_LABELS ? attempt(new Set(everyone)) : null;
  if (all) return all;

  const ranked = rank(candidates);
  const most = Math.min(MOST_LABELS, ranked.length - 1); // all of them have been tried
  let best = onlyChips(candidates, chip, room);
  let low = 0;
  for (let high = most; low < high;) {
    const middle = Math.ceil((low + high) / 2);
    const fitted = attempt(new Set(ranked.slice(0, middle)));
    if (fitted) [low, best] = [middle, fitted];
    else high = middle - 1;
  }
  const kept = new Set(ranked.slice(0, low));
  for (const i of ranked.slice(low + 1, low + 1 + MOST_RETRIES)) {
    if (kept.size === most) break;
    const fitted = attempt(kept.add(i));
    if (fitted) best = fitted;
    else kept.delete(i);
  }
  return best;
}

/** Chips for all; where the room does not hold even these, they outgrow it, since every event must be counted. */
function onlyChips(
  candidates: readonly Candidate[],
  chip: {width: number; height: number},
  room: FlagRoom,
): FittedFlags {
  const entries = toEntries(candidates, new Set(), chip);
  const higher = {...room, height: Infinity};
  const wider = {...higher, left: -Infinity, right: Infinity};
  return (layoutInOrder(entries, room) ?? layoutInOrder(entries, higher) ?? layoutInOrder(entries, wider))!;
}

/**
 * Positions by falling importance. Of equals, the first at every place comes before the second at any, in an order of places
 * that spreads over time, so that no stretch is served before others.
 */
function rank(candidates: readonly Candidate[]): number[] {
  const places = Array.from(new Set(candidates.map(({x}) => x)));
  const order = new Map(places.map((x, i) => [x, reverseBits(i, Math.ceil(Math.log2(places.length + 1)))]));
  const seen = new Map<number, number>();
  const ranks = candidates.map(({x, importance}, index) => {
    const turn = seen.get(x) ?? 0;
    seen.set(x, turn + 1);
    return {index, importance, turn, place: order.get(x)!};
  });
  return ranks
    .sort((a, b) => descending(a.importance, b.importance) || a.turn - b.turn || a.place - b.place)
    .map(({index}) => index);
}

/** 0, 1, 2, 3 of two bits become 0, 2, 1, 3. */
function reverseBits(value: number, bits: number): number {
  let result = 0;
  for (let bit = 0; bit < bits; bit++) result = result * 2 + ((value >> bit) & 1);
  return result;
}

/** Labels for those kept; the others go into chips, those whose chips would touch into one. */
function toEntries(
  candidates: readonly Candidate[],
  kept: ReadonlySet<number>,
  size: {width: number; height: number},
): Entry[] {
  const entries: Entry[] = [];
  let chip: (Entry & {events: number[]}) | undefined;
  candidates.forEach(({x, width, height, event}, i) => {
    if (kept.has(i)) entries.push({x, width, height, events: [event], chip: false});
    else if (chip && x < chip.x + 2 * size.width) chip.events.push(event);
    else entries.push((chip = {x, ...size, events: [event], chip: true}));
  });
  return entries;
}

/** Lays out flags in the order of those that share a pole that makes the lowest stack, since that is the lowest for an order. */
function layoutInOrder(entries: readonly Entry[], room: FlagRoom): FittedFlags | null {
  let best: {order: readonly Entry[]; layout: FlagLayout} | null = null;
  for (const order of ordersOf(entries)) {
    const layout = layoutFlags(order, room);
    if (layout && (!best || layout.height < best.layout.height)) best = {order, layout};
  }
  if (!best) return null;
  const turned = turnLeftOnes(best.order, best.layout);
  const again = turned && layoutFlags(turned, room);
  return again && again.height <= best.layout.height ? join(turned, again) : join(best.order, best.layout);
}

/** All orders of the flags that share a pole, as given first; where these are too many, those that most often serve. */
function ordersOf(entries: readonly Entry[]): (readonly Entry[])[] {
  const poles: Entry[][] = [];
  for (const entry of entries) {
    if (poles.at(-1)?.[0]?.x === entry.x) poles.at(-1)!.push(entry);
    else poles.push([entry]);
  }
  const count = poles.reduce((product, {length}) => product * factorial(length), 1);
  if (count > (entries.length > FEW ? MOST_ORDERS : MOST_ORDERS_OF_FEW)) {
    return [entries, ...[narrowFirst, wideFirst, evenly].map((order) => poles.flatMap(order))];
  }
  return poles.reduce<Entry[][]>(
    (orders, pole) => orders.flatMap((order) => permutations(pole).map((turn) => [...order, ...turn])),
    [[]],
  );
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

/** All orders of some things, as given first. */
function permutations<T>(things: readonly T[]): T[][] {
  if (things.length < 2) return [[...things]];
  return things.flatMap((thing, i) => permutations(things.toSpliced(i, 1)).map((rest) => [thing, ...rest]));
}

const narrowFirst = (pole: Entry[]): Entry[] => pole.toSorted((a, b) => a.width - b.width);
const wideFirst = (pole: Entry[]): Entry[] => pole.toSorted((a, b) => b.width - a.width);

/** The tall ones first, each to the side that is lower. */
function evenly(pole: Entry[]): Entry[] {
  const sides = {left: [] as Entry[], right: [] as Entry[]};
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
function turnLeftOnes(entries: readonly Entry[], {places}: FlagLayout): Entry[] | null {
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

function join(entries: readonly Entry[], {height, places}: FlagLayout): FittedFlags {
  const hidden = entries.reduce((count, {chip, events}) => count + (chip ? events.length : 0), 0);
  const inTime = ({events}: Entry): number[] => events.toSorted((a, b) => a - b);
  return {height, hidden, flags: entries.map((entry, i) => ({...entry, ...places[i]!, events: inTime(entry)}))};
}
