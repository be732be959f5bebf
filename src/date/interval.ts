// date/interval: two dates with "/" between them, or ".." in a set -> their TimelineDate. Pure.

import {readDate} from './calendar-date.js';
import {isCoarser} from './precision.js';
import type {Scanner} from './scanner.js';
import type {Bound, Corners, TimelineDate} from './timeline-date.js';

/** One end of an interval. */
export interface End {
  /** Position of its text. */
  readonly at: number;
  readonly bound: Bound;
  readonly date?: TimelineDate;
}

/**
 * Reads an interval. EDTF allows only dates as its ends; times of day, which ISO 8601-1 allows, are read too. An interval is
 * an error if neither end has a date, or if it ends before it starts.
 */
export function readInterval(scanner: Scanner): TimelineDate {
  const from = readEnd(scanner);
  if (!scanner.take('/')) scanner.unexpected('"/"');
  const to = readEnd(scanner);
  if (!from.date && !to.date) scanner.fail('has no date at either end', from.at);
  return dateBetween(scanner, from, to);
}

function readEnd(scanner: Scanner): End {
  const at = scanner.index;
  if (scanner.take('..')) return {at, bound: 'open'};
  return scanner.atEnd || scanner.isAt('/') ? {at, bound: 'unknown'} : readKnownEnd(scanner);
}

/** Reads an end that is a date. */
export function readKnownEnd(scanner: Scanner): Required<End> {
  return {at: scanner.index, bound: 'known', date: readDate(scanner)};
}

/** Returns the interval from one end to the other, once both have been read. */
export function dateBetween(scanner: Scanner, from: End, to: End): TimelineDate {
  const {earliestStart, latestStart, earliestEnd, latestEnd} = cornersBetween(from, to);
  if (earliestStart >= latestEnd) scanner.fail('has an end that lies before its start', to.at);
  return {
    // one by one, since spreading them takes longer than everything else
    earliestStart,
    latestStart,
    earliestEnd,
    latestEnd,
    ...jointly([from.date, to.date].filter((date) => date !== undefined)),
    start: from.bound,
    end: to.bound,
    interval: true,
    from: from.date,
    to: to.date,
    edtf: scanner.text.slice(from.at, scanner.index),
  };
}

/** Returns the corners of the interval from one end to another. */
export function cornersBetween(from: Omit<End, 'at'>, to: Omit<End, 'at'>): Corners {
  const earliestStart = from.date?.earliestStart ?? -Infinity;
  const latestEnd = to.date?.latestEnd ?? Infinity;
  const latestStart = from.date?.latestEnd ?? (from.bound === 'open' ? -Infinity : Infinity);
  const earliestEnd = to.date?.earliestStart ?? (to.bound === 'open' ? Infinity : -Infinity);
  return {
    earliestStart,
    latestStart: Math.min(latestStart, latestEnd),
    earliestEnd: Math.max(earliestEnd, earliestStart),
    latestEnd,
  };
}

/** Combines dates: the result has the precision of the coarsest one and the qualifiers of all. */
export function jointly(dates: readonly TimelineDate[]): Pick<TimelineDate, 'precision' | 'approximate' | 'uncertain'> {
  return {
    precision: dates.reduce((a, b) => (isCoarser(a.precision, b.precision) ? a : b)).precision,
    approximate: dates.some(({approximate}) => approximate),
    uncertain: dates.some(({uncertain}) => uncertain),
  };
}
