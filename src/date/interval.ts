// date/interval: two dates with "/" between them -> their TimelineDate. Pure.

import {readDate} from './calendar-date.js';
import {isCoarser} from './precision.js';
import type {Scanner} from './scanner.js';
import type {Bound, TimelineDate} from './timeline-date.js';

/**
 * Reads an interval. EDTF has only dates as its ends; times of day, which ISO 8601-1 allows, are read too. An interval is
 * refused if it has no date at either end, or if it cannot be, since its end lies before its start.
 */
export function readInterval(scanner: Scanner): TimelineDate {
  const origin = scanner.index;
  const from = readEnd(scanner);
  if (!scanner.take('/')) scanner.unexpected('"/"');
  const at = scanner.index;
  const to = readEnd(scanner);
  const dates = [from, to].filter((end) => typeof end === 'object');
  if (!dates.length) scanner.fail('has no date at either end', origin);
  const [earliestStart, latestStart] = corners(from, -Infinity);
  const [earliestEnd, latestEnd] = corners(to, Infinity);
  if (earliestStart >= latestEnd) scanner.fail('has an end that lies before its start', at);
  return {
    earliestStart,
    latestStart: Math.min(latestStart, latestEnd),
    earliestEnd: Math.max(earliestStart, earliestEnd),
    latestEnd,
    precision: dates.reduce((a, b) => (isCoarser(a.precision, b.precision) ? a : b)).precision,
    approximate: dates.some((date) => date.approximate),
    uncertain: dates.some((date) => date.uncertain),
    interval: true,
    ...(typeof from === 'object' ? {start: 'known', from} : {start: from}),
    ...(typeof to === 'object' ? {end: 'known', to} : {end: to}),
    edtf: scanner.text.slice(origin, scanner.index),
  };
}

/** A known end is its date. */
type End = TimelineDate | Exclude<Bound, 'known'>;

function readEnd(scanner: Scanner): End {
  if (scanner.take('..')) return 'open';
  return scanner.atEnd || scanner.isAt('/') ? 'unknown' : readDate(scanner);
}

/** The times between which an end lies; an open one is `beyond` them all. */
function corners(end: End, beyond: number): [number, number] {
  if (typeof end === 'object') return [end.earliestStart, end.latestEnd];
  return end === 'open' ? [beyond, beyond] : [-Infinity, Infinity];
}
