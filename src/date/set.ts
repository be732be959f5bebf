// date/set: dates in brackets, meaning one of them or all -> their TimelineDate. Pure.

import {dateBetween, jointly, readKnownEnd, type End} from './interval.js';
import type {Scanner} from './scanner.js';
import type {Corners, TimelineDate} from './timeline-date.js';

/**
 * Reads a set. It may be open at its start or at its end, but not at both, since it would say nothing then.
 */
export function readSet(scanner: Scanner): TimelineDate {
  const origin = scanner.index;
  const choice = scanner.takeOneOf('[{') === '[' ? 'one' : 'all';
  const close = choice === 'one' ? ']' : '}';
  const members: TimelineDate[] = [];
  do members.push(readMember(scanner, close, !members.length));
  while (scanner.take(','));
  if (!scanner.take(close)) scanner.unexpected(`"," or "${close}"`);
  const {start} = members[0]!;
  const {end} = members[members.length - 1]!;
  if (start === 'open' && end === 'open') scanner.fail('is open at both ends', origin);
  const {earliestStart, latestStart, earliestEnd, latestEnd} = cornersOf(members, choice);
  return {
    earliestStart,
    latestStart,
    earliestEnd,
    latestEnd,
    ...jointly(members),
    start,
    end,
    interval: false,
    members,
    choice,
    edtf: scanner.text.slice(origin, scanner.index),
  };
}

/** Returns the corners of a set. */
export function cornersOf(members: readonly TimelineDate[], choice: 'one' | 'all'): Corners {
  const first = (corner: keyof Corners) => Math.min(...members.map((member) => member[corner]));
  const last = (corner: keyof Corners) => Math.max(...members.map((member) => member[corner]));
  const all = choice === 'all';
  return {
    earliestStart: first('earliestStart'),
    latestStart: all ? first('latestStart') : last('latestEnd'),
    earliestEnd: all ? last('earliestEnd') : first('earliestStart'),
    latestEnd: last('latestEnd'),
  };
}

/** Reads a date, or an interval written with ".." instead of "/". */
function readMember(scanner: Scanner, close: string, isFirst: boolean): TimelineDate {
  const open: End = {at: scanner.index, bound: 'open'};
  if (isFirst && scanner.take('..')) return dateBetween(scanner, open, readKnownEnd(scanner));
  const from = readKnownEnd(scanner);
  if (!scanner.take('..')) return from.date;
  if (scanner.isAt(close)) return dateBetween(scanner, from, open);
  const to = readKnownEnd(scanner);
  if (from.date.precision !== to.date.precision)
    scanner.fail('has ".." between dates that are not equally precise', to.at);
  return dateBetween(scanner, from, to);
}
