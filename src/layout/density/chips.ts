// layout/density/chips: the events in view, and those with a label -> chips that count all others. Pure.

import {bisectLeft} from 'd3';
import {clamp, type Domain} from '../../model/domain.js';
import type {Timeline} from '../../model/timeline.js';
import type {TimeScale} from '../../scale/time-scale.js';
import {divideAxis} from './cells.js';

/** Size of a chip, px at a type of 12 px. */
export const CHIP = {width: 64, height: 24};

/** Minimum length of the part of the axis that one chip counts, px at a type of 12 px. */
const CELL = 72;

/** Up to this many events are counted one by one; more are counted by their anchors. */
const MOST_LOOKED_AT = 1000;

/** Number of events that an open chip lists at most. */
const MOST_LISTED = 60;

/** The events that one chip counts. */
export interface Count {
  /** Identifies the part of the axis. */
  readonly key: string;
  readonly count: number;
  /** Positions of the events, in order of time; only the first ones if there are very many. */
  readonly events: readonly number[];
  /** Position of the last event. */
  readonly last: number;
  /** From the first to the last event along the axis, px. */
  readonly start: number;
  readonly end: number;
  /** Middle of the chip, px. */
  readonly x: number;
  /** The interval that it counts, ms. */
  readonly domain: Domain;
}

/** A part of the axis, px, and the events counted in it. */
interface Cell {
  readonly key: string;
  from: number;
  to: number;
  count: number;
  events: number[];
  last: number;
  start: number;
  end: number;
}

/**
 * Returns the counts of all events in view without a label, one for each part of the axis. Panning does not move these parts,
 * except at the ends of the view. Each event is counted once; an event with its anchor outside the view counts at that end.
 *
 * @param labelled - positions of the events with a label
 * @param textScale - how many times as large as 12 px the type is
 */
export function countRest(
  timeline: Timeline,
  scale: TimeScale,
  full: Domain,
  labelled: ReadonlySet<number>,
  textScale = 1,
): Count[] {
  const cells = cellsInView(scale, full, textScale);
  const add = (cell: Cell, event: number): void => {
    const x = clamp(scale.position(timeline.anchors[event]!), cell.from, cell.to);
    if (cell.events.length < MOST_LISTED) cell.events.push(event);
    cell.count++;
    cell.last = event;
    cell.start = Math.min(cell.start, x);
    cell.end = Math.max(cell.end, x);
  };
  const total = timeline.index.count(scale.domain);
  if (total <= MOST_LOOKED_AT) {
    for (const event of timeline.index.touching(scale.domain)) {
      if (labelled.has(event)) continue;
      const x = scale.position(timeline.anchors[event]!);
      add(cells.find(({to}) => x < to) ?? cells.at(-1)!, event);
    }
  } else countByAnchors(timeline, scale, cells, labelled, total);
  return cells
    .filter(({count}) => count)
    .map(({key, from, to, count, events, last, start, end}) => {
      const room = Math.min(CHIP.width * textScale, to - from) / 2;
      const x = clamp((start + end) / 2, from + room, to - room);
      return {key, count, events, last, start, end, x, domain: [scale.invert(from), scale.invert(to)]};
    });
}

/** Counts events by their anchors. Events that touch the view but have their anchors outside count in the first cell. */
function countByAnchors(
  {anchors, index}: Timeline,
  {domain, position, invert}: TimeScale,
  cells: readonly Cell[],
  labelled: ReadonlySet<number>,
  total: number,
): void {
  const marked = Array.from(labelled).sort((a, b) => a - b);
  const [from, to] = domain.map((time) => bisectLeft(anchors, time)) as [number, number];
  let first = from;
  for (const [i, cell] of cells.entries()) {
    const last = i === cells.length - 1 ? to : bisectLeft(anchors, invert(cell.to));
    const without = bisectLeft(marked, last) - bisectLeft(marked, first);
    cell.count = last - first - without;
    for (let event = first; event < last && cell.events.length < MOST_LISTED; event++)
      if (!labelled.has(event)) cell.events.push(event);
    cell.last = last - 1;
    while (labelled.has(cell.last)) cell.last--;
    if (cell.count) [cell.start, cell.end] = [position(anchors[first]!), position(anchors[last - 1]!)];
    first = last;
  }
  const isOutside = (event: number): boolean => event < from || event >= to;
  const outside = total - (to - from) - marked.filter(isOutside).length;
  if (outside <= 0) return;
  const begun = cells[0]!;
  const atEnds = (most?: number): number[] =>
    [domain[0], domain[1] - 1]
      .flatMap((time) => index.touching([time, time + 1], most))
      .filter((event) => isOutside(event) && !labelled.has(event));
  let found = atEnds(2 * MOST_LISTED);
  if (new Set(found).size < Math.min(outside, MOST_LISTED)) found = atEnds(); // too many of the first ones are inside the view
  begun.events = Array.from(new Set([...found, ...begun.events]))
    .sort((a, b) => a - b)
    .slice(0, MOST_LISTED);
  if (!begun.count) begun.last = begun.events.at(-1)!;
  begun.count += outside;
  begun.start = begun.from;
  begun.end = Math.max(begun.from, begun.end);
}

/** Returns the cells in view. A cell with too little in view for a chip is joined to its neighbour. */
function cellsInView(scale: TimeScale, full: Domain, textScale: number): Cell[] {
  const {level, first, end: after, position} = divideAxis(scale, full, CELL * textScale);
  const least = CHIP.width * textScale;
  const [from, to] = scale.range;
  const cells: Cell[] = [];
  for (let i = first; i < after; i++) {
    const start = Math.max(from, position(i));
    const end = Math.min(to, position(i + 1));
    const before = cells.at(-1);
    if (before && (end - start < least || before.to - before.from < least)) before.to = end;
    else
      cells.push({
        key: `${level}:${i}`,
        from: start,
        to: end,
        count: 0,
        events: [],
        last: -1,
        start: Infinity,
        end: -Infinity,
      });
  }
  return cells;
}
