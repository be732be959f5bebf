// model/ongoing: a timeline and the current time -> the timeline with its ongoing events ended then. Pure.

import type {EventRecord} from '../source/records.js';
import {RangeIndex} from './range-index.js';
import type {Timeline} from './timeline.js';

/** Whether an event has begun by `now`, ms, and has an open end. */
export function isOngoing({date, kind}: EventRecord, now: number): boolean {
  return kind === 'span' && date.end === 'open' && date.earliestStart < now;
}

/** Ends ongoing events at `now`, ms, so that no later view shows them. Returns the same timeline if no event is ongoing. */
export function endOngoing(timeline: Timeline, now: number): Timeline {
  const {starts, ends, importance, event} = timeline;
  const ended = ends.map((end, position) => (end === Infinity && isOngoing(event(position), now) ? now : end));
  if (ended.every((end, position) => end === ends[position])) return timeline;
  const index = new RangeIndex(starts, ended, importance, starts.toSorted(), ended.toSorted());
  return {...timeline, ends: ended, index};
}
