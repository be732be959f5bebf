// model/ongoing: a timeline and the time it is -> the timeline in which what goes on has lasted up to then. Pure.

import {RangeIndex} from './range-index.js';
import type {Timeline} from './timeline.js';

/**
 * Returns a timeline in which spans with an open end end at a time, ms, so that they are in no view after it; the same timeline
 * if there are none.
 */
export function endOngoing(timeline: Timeline, now: number): Timeline {
  const {starts, ends, importance, event} = timeline;
  const goesOn = (position: number): boolean => {
    if (ends[position] !== Infinity || starts[position]! >= now) return false;
    const {date, kind} = event(position);
    return kind === 'span' && date.end === 'open' && date.earliestStart < now;
  };
  const ended = ends.map((end, position) => (goesOn(position) ? now : end));
  if (ended.every((end, position) => end === ends[position])) return timeline;
  const index = new RangeIndex(starts, ended, importance, starts.toSorted(), ended.toSorted());
  return {...timeline, ends: ended, index};
}
