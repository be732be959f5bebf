// layout/lanes/single: marks in order of time and the sizes of their labels -> a lane for each, its title wrapped. Pure.

import {aboveMark, LABEL_GAP, type Side} from './label-place.js';
import type {LaneEvent} from './pack.js';
import type {TextSizes} from './text-sizes.js';

/** A label of one event to a lane. Sizes in px, heights from the top of the lane. */
export interface SingleLabel {
  readonly event: number;
  readonly side: Exclude<Side, 'inside'>;
  /** Left edge and width of the room that its words have; they begin at the end that is nearer to the mark. */
  readonly label: number;
  readonly width: number;
  readonly height: number;
}

/** A title wraps into at most so many lines as long as a side of its mark has room for them. */
const MOST_LINES = 3;

/** Lines are so much longer than an even share of the title, since words do not break. */
const SLACK = 1.2;

/** A side with less room than this has none, em. */
const LEAST = 9;

/**
 * Returns where the labels stand: after their marks or before them, above where neither side has room. Where both sides have room
 * for three lines a label stays on the side of the one above it.
 *
 * @param plot - width of the plot, px
 */
export function placeSingle(events: readonly LaneEvent[], sizes: TextSizes, plot: number): SingleLabel[] {
  let last: 'after' | 'before' = 'after';
  const labels = events.map(({event, record, mark}): Omit<SingleLabel, 'height'> => {
    const title = sizes.title(record);
    const needed = Math.max(title, sizes.date(record, 'long'));
    const rooms = {after: plot - mark.x1 - LABEL_GAP, before: mark.x0 - LABEL_GAP};
    const least = Math.min(needed, Math.max(LEAST * sizes.em, (SLACK * title) / MOST_LINES));
    const other = last === 'after' ? 'before' : 'after';
    const wide = rooms.after >= rooms.before ? 'after' : 'before';
    const side = rooms[last] >= least ? last : rooms[other] >= least ? other : rooms[wide] >= LEAST * sizes.em && wide;
    if (!side) return {event, ...aboveMark(mark, needed, plot), side: 'above'};
    last = side;
    const width = Math.min(rooms[side], needed);
    return {event, side, width, label: side === 'after' ? mark.x1 + LABEL_GAP : mark.x0 - LABEL_GAP - width};
  });
  const heights = sizes.heights(labels.map(({width}, i) => ({record: events[i]!.record, width})));
  return labels.map((label, i) => ({...label, height: heights[i]!}));
}
