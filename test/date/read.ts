// test/date/read: a text -> what parseDate makes of it, in a form to write by hand.

import {DateSyntaxError} from '../../src/date/date-syntax-error.js';
import {parseDate} from '../../src/date/parse-date.js';
import type {TimelineDate} from '../../src/date/timeline-date.js';

/** A text that is no date, where in it that shows, how, and what to write instead. */
export type Invalid = readonly [text: string, index: number, fault: string, suggestion?: string];

/** A time as it would be written by hand: no more than is there, and only the sign of an infinite one. */
function iso(ms: number): string {
  if (!Number.isFinite(ms)) return ms < 0 ? '-' : '+';
  return new Date(ms)
    .toISOString()
    .replace(/\.000Z$/, '')
    .replace(/T00:00:00$/, '');
}

export function cornersOf({earliestStart, latestStart, earliestEnd, latestEnd}: TimelineDate): string[] {
  return [earliestStart, latestStart, earliestEnd, latestEnd].map(iso);
}

export function corners(text: string): string[] {
  return cornersOf(parseDate(text));
}

export function parseError(text: string): DateSyntaxError {
  try {
    parseDate(text);
  } catch (error) {
    if (error instanceof DateSyntaxError) return error;
    throw error;
  }
  throw new Error(`${JSON.stringify(text)} was read`);
}

/** The date, if it can be one: intervals that end before they start are refused. */
export function tryParse(text: string): TimelineDate | undefined {
  try {
    return parseDate(text);
  } catch {
    return undefined;
  }
}
