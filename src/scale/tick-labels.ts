// scale/tick-labels: ticks and a language -> the words on the axis. Pure.

import {civilFromMs} from '../date/civil.js';
import {dateTimeFormat} from '../date/formatters.js';
import {longYearWords, MAX_TIME} from '../date/time-words.js';
import type {Domain} from '../model/domain.js';
import type {TickUnit, TimeTick} from './time-ticks.js';

export interface TickLabel {
  readonly text: string;
  /** The coarser unit, where it begins or where the axis does: the year of a month, the day of an hour. */
  readonly context?: string;
}

const TEXT: Readonly<Record<TickUnit, Intl.DateTimeFormatOptions>> = {
  minute: {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
  hour: {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
  day: {day: 'numeric', month: 'short'},
  month: {month: 'short'},
  year: {year: 'numeric'},
};

const CONTEXT: Readonly<Partial<Record<TickUnit, Intl.DateTimeFormatOptions>>> = {
  minute: {day: 'numeric', month: 'long', year: 'numeric'},
  hour: {day: 'numeric', month: 'long', year: 'numeric'},
  day: {year: 'numeric'},
  month: {year: 'numeric'},
};

/** Returns the words of each tick, in order; a context is given once, at the first tick that it holds for. */
export function tickLabels(ticks: readonly TimeTick[], locale: string): TickLabel[] {
  let last: string | undefined;
  return ticks.map(({time, unit}) => {
    const text = format(time, locale, TEXT[unit]);
    const options = CONTEXT[unit];
    const context = options && format(time, locale, options);
    const changed = context !== last;
    last = context;
    return changed && context ? {text, context} : {text};
  });
}

/** Years before 1 are told by their era, which no pattern shows by itself. */
function format(time: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  const era = options.year && time < YEAR_ONE ? {era: 'short' as const} : {};
  return dateTimeFormat(locale, {...options, ...era, timeZone: 'UTC', calendar: 'gregory'}).format(time);
}

/** 0001-01-01T00:00Z */
const YEAR_ONE = -62_135_596_800_000;

/** Half a year, ms. */
const HALF = 15_778_476_000;

/** Returns the first and the last year of an interval, in words. */
export function yearLabels([start, end]: Domain, locale: string): [first: string, last: string] {
  return [yearLabel(start, start + HALF, locale), yearLabel(end - 1, end - HALF, locale)];
}

/** Beyond `Date` a time is the start or end of a year and only about right, so the middle of that year tells which it is. */
function yearLabel(time: number, middle: number, locale: string): string {
  if (Math.abs(time) <= MAX_TIME) return format(time, locale, TEXT.year);
  return longYearWords(civilFromMs(middle).year, {locale, precision: 'year', short: false, era: time < YEAR_ONE});
}
