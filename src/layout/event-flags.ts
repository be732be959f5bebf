// layout/event-flags: events -> those that may have labels, and the flags of these. Pure.

import {bisectLeft} from 'd3';
import type {Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import type {Flag} from './flags.js';
import type {WeighedFlag} from './select-flags.js';

/** The flag of an event. */
export interface EventFlag extends WeighedFlag {
  readonly event: number;
}

/** The size of a flag, px. */
export type FlagSize = Pick<Flag, 'width' | 'height'>;

/** Of two labels, the one that is more important by a quarter counts as much as so many of the other. */
const WEIGHT_OF_QUARTER = 16;

/**
 * Returns the flags of events.
 *
 * @param sizes - in the order of the events
 * @param position - px of a time
 */
export function eventFlags(
  {anchors, importance}: Timeline,
  events: readonly number[],
  sizes: readonly FlagSize[],
  position: (time: number) => number,
): EventFlag[] {
  return events.map((event, i) => ({
    event,
    x: position(anchors[event]!),
    ...sizes[i]!,
    weight: WEIGHT_OF_QUARTER ** (4 * importance[event]!),
  }));
}

/**
 * Returns the events of a domain that may have labels, in order: all of them, or the most important of each of so many cells.
 */
export function proposals({anchors, index}: Timeline, [start, end]: Domain, cells: number): number[] {
  const last = bisectLeft(anchors, end);
  let from = bisectLeft(anchors, start);
  if (last - from <= cells) return Array.from({length: last - from}, (_, i) => from + i);
  const found: number[] = [];
  for (let cell = 1; cell <= cells; cell++) {
    const to = cell === cells ? last : bisectLeft(anchors, start + (cell / cells) * (end - start), from, last);
    if (to > from) found.push(index.top(from, to));
    from = to;
  }
  return found;
}
