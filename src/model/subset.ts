// model/subset: a timeline and some of its events -> the timeline of these. Pure.

import {bisectLeft} from 'd3';
import {RangeIndex} from './range-index.js';
import type {Timeline} from './timeline.js';

/**
 * Returns a timeline with only some of the events, and everything else unchanged.
 *
 * @param positions - positions of the events, ascending; in the subset, an event's position is its index in this list
 */
export function subset(timeline: Timeline, positions: readonly number[]): Timeline {
  const {anchors, starts, ends, importance} = timeline;
  const column = (of: Float64Array): Float64Array => Float64Array.from(positions, (position) => of[position]!);
  const columns = {
    anchors: column(anchors),
    starts: column(starts),
    ends: column(ends),
    importance: Float32Array.from(positions, (position) => importance[position]!),
  };
  const index = new RangeIndex(
    columns.starts,
    columns.ends,
    columns.importance,
    columns.starts.toSorted(),
    columns.ends.toSorted(),
  );
  return {
    ...timeline,
    ...columns,
    index,
    count: positions.length,
    category: (position) => timeline.category(positions[position]!),
    event: (position) => timeline.event(positions[position]!),
    find(id) {
      const position = timeline.find(id);
      const place = position === null ? -1 : bisectLeft(positions, position);
      return positions[place] === position ? place : null;
    },
  };
}

/** Returns the number of events of each category; that of `undefined` is of events without one. O(n). */
export function countByCategory(timeline: Timeline): Map<string | undefined, number> {
  const counts = new Map<string | undefined, number>([
    ...timeline.categories.map(({id}) => [id, 0] as const),
    [undefined, 0],
  ]);
  for (let i = 0; i < timeline.count; i++) {
    const category = timeline.category(i);
    const group = counts.has(category) ? category : undefined;
    counts.set(group, counts.get(group)! + 1);
  }
  return counts;
}

/** Returns the positions of the events of each category; `undefined` holds events without one. O(n). */
export function byCategory(timeline: Timeline): Map<string | undefined, number[]> {
  const groups = new Map<string | undefined, number[]>(timeline.categories.map(({id}) => [id, []]));
  const others: number[] = [];
  groups.set(undefined, others);
  for (let i = 0; i < timeline.count; i++) (groups.get(timeline.category(i)) ?? others).push(i);
  return groups;
}
