// date/interval: two dates with "/" between them -> their TimelineDate. Pure.

import {readDate} from './calendar-date.js';
import {isCoarser} from './precision.js';
import type {Scanner} from './scanner.js';
import type {Bound, TimelineDate} from './timeline-date.js';

/** One end of an interval, which lies between `earliest` and `latest`, in ms. */
interface End {
  readonly bound: Bound;
  readonly date?: TimelineDate;
  readonly earliest: number;
  readonly latest: number;
}

/**
 * Reads an interval. EDTF has only dates as its ends; times of day, which ISO 8601-1 allows, are read too. An interval is
 * refused if it has no date at either end, or if it cannot be, since its end lies before its start.
 */
export function readInterval(scanner: Scanner): TimelineDate {
  const origin = scanner.index;
  const from = readEnd(scanner, -Infinity);
  if (!scanner.take('/')) scanner.unexpected('"/"');
  const at = scanner.index;
  const to = readEnd(scanner, Infinity);
  const dates = [from.date, to.date].filter((date) => date !== undefined);
  if (!dates.length) scanner.fail('has no date at either end', origin);
  if (from.earliest >= to.latest) scanner.fail('has an end that lies before its start', at);
  return {
    earliestStart: from.earliest,
    latestStart: Math.min(from.latest, to.latest),
    earliestEnd: Math.max(from.earliest, to.earliest),
    latestEnd: to.latest,
    precision: dates.reduce((a, b) => (isCoarser(a.precision, b.precision) ? a : b)).precision,
    approximate: dates.some(({approximate}) => approximate),
    uncertain: dates.some(({uncertain}) => uncertain),
    start: from.bound,
    end: to.bound,
    interval: true,
    from: from.date,
    to: to.date,
    edtf: scanner.text.slice(origin, scanner.index),
  };
}

/** @param beyond - where an open end is: before or after all time */
function readEnd(scanner: Scanner, beyond: number): End {
  if (scanner.take('..')) return {bound: 'open', earliest: beyond, latest: beyond};
  if (scanner.atEnd || scanner.isAt('/')) return {bound: 'unknown', earliest: -Infinity, latest: Infinity};
  const date = readDate(scanner);
  return {bound: 'known', date, earliest: date.earliestStart, latest: date.latestEnd};
}
