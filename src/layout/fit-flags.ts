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
}

interface Entry extends Flag {
  readonly events: readonly number[];
  readonly chip: boolean;
}

/** More labels than this are never tried; no screen holds them. */
const MOST_LABELS = 80;

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
  const attempt = (kept: ReadonlySet<number>): FittedFlags | null => {
    const entries = tiesBySide(toEntries(candidates, kept, chip));
    const layout = layoutFlags(entries, room);
    return layout && join(entries, layout);
  };
  const everyone = candidates.map((_, i) => i);
  const all = candidates.length <= MOST_LABELS ? attempt(new Set(everyone)) : null;
  if (all) return all;

  const ranked = rank(candidates);
  let best = attempt(new Set());
  if (!best) return fitFlags(candidates, chip, {...room, height: Infinity});
  let low = 0;
  for (let high = Math.min(MOST_LABELS, ranked.length); low < high;) {
    const middle = Math.ceil((low + high) / 2);
    const fitted = attempt(new Set(ranked.slice(0, middle)));
    if (fitted) [low, best] = [middle, fitted];
    else high = middle - 1;
  }
  const kept = new Set(ranked.slice(0, low));
  for (const i of ranked.slice(low + 1, low + 1 + MOST_RETRIES)) {
    const fitted = attempt(kept.add(i));
    if (fitted) best = fitted;
    else kept.delete(i);
  }
  return best;
}

/** Positions by falling importance; equals in an order that spreads over time, so that no stretch is served before others. */
function rank(candidates: readonly Candidate[]): number[] {
  const bits = Math.ceil(Math.log2(candidates.length + 1));
  const reversed = (i: number): number => {
    let result = 0;
    for (let bit = 0; bit < bits; bit++) result = result * 2 + ((i >> bit) & 1);
    return result;
  };
  return candidates
    .map((_, i) => i)
    .sort((a, b) => descending(candidates[a]!.importance, candidates[b]!.importance) || reversed(a) - reversed(b));
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

/** Shares out the flags of one pole between its sides, the tall ones first, each to the side that is lower. */
function tiesBySide(entries: readonly Entry[]): Entry[] {
  const groups = new Map<number, Entry[]>();
  for (const entry of entries) groups.set(entry.x, [...(groups.get(entry.x) ?? []), entry]);
  return Array.from(groups.values()).flatMap((group) => {
    if (group.length < 3) return group;
    const sides = {left: [] as Entry[], right: [] as Entry[]};
    const heights = {left: 0, right: 0};
    for (const entry of [...group].sort((a, b) => descending(a.height, b.height))) {
      const side = heights.left < heights.right ? 'left' : 'right';
      sides[side].push(entry);
      heights[side] += entry.height;
    }
    const inOrder = (side: Entry[]): Entry[] => group.filter((entry) => side.includes(entry));
    return [...inOrder(sides.left), ...inOrder(sides.right)];
  });
}

function join(entries: readonly Entry[], {height, places}: FlagLayout): FittedFlags {
  return {height, flags: entries.map((entry, i) => ({...entry, ...places[i]!}))};
}
