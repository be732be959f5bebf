// model/anchor: a date -> the one time at which its event is labelled and ordered. Pure.

import type {TimelineDate} from '../date/timeline-date.js';

/**
 * Returns the time at which an event is labelled, in ms. For a date known to the day or finer, which is drawn as a dot, that is
 * its middle; for any other date its start, or its end if the start is not known.
 */
export function eventAnchor(date: TimelineDate): number {
  if (date.start !== 'known') return date.latestEnd;
  return isFine(date) && !date.interval ? (date.earliestStart + date.latestEnd) / 2 : date.earliestStart;
}

function isFine({precision}: TimelineDate): boolean {
  return precision === 'day' || precision === 'hour' || precision === 'minute' || precision === 'second';
}
