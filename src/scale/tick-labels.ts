// scale/tick-labels: ticks and a language -> their labels. Pure.

import {civilFromMs, START_OF_YEAR_1} from '../date/civil.js';
import {dateTimeFormat} from '../date/formatters.js';
import {isInIntl, longYearWords} from '../date/time-words.js';
import type {Domain} from '../model/domain.js';
import type {TickUnit, TimeTick} from './time-ticks.js';

export interface TickLabel {
  readonly text: string;
  /** The coarser unit, at the first tick within it: the year of a month, the day of an hour. */
  readonly context?: string;
}

const TEXT: Readonly<Record<TickUnit, Intl.DateTimeFormatOptions>> = {
  millisecond: {hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3, hourCycle: 'h23'},
  second: {hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23'},
  minute: {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
  hour: {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
  day: {day: 'numeric', month: 'short'},
  month: {month: 'short'},
  year: {year: 'numeric'},
};

const CONTEXT: Readonly<Partial<Record<TickUnit, Intl.DateTimeFormatOptions>>> = {
  millisecond: {day: 'numeric', month: 'long', year: 'numeric'},
  second: {day: 'numeric', month: 'long', year: 'numeric'},
  minute: {day: 'numeric', month: 'long', year: 'numeric'},
  hour: {day: 'numeric', month: 'long', year: 'numeric'},
  day: {year: 'numeric'},
  month: {year: 'numeric'},
};

/** Returns the label of each tick, in order. A context appears once, at the first tick within it. */
export function tickLabels(ticks: readonly TimeTick[], locale: string): TickLabel[] {
  const era = ticks.some(({time}) => time < START_OF_YEAR_1);
  let last: string | undefined;
  return ticks.map(({time, unit}) => {
    const text = unit === 'year' ? yearWords(time, locale, era) : format(time, locale, TEXT[unit], era);
    const options = CONTEXT[unit];
    const context = options && format(time, locale, options, era);
    const changed = context !== last;
    last = context;
    return changed && context ? {text, context} : {text};
  });
}

/** Formats a year briefly: millions and billions as words, since their digits would be too long. */
function yearWords(time: number, locale: string, era: boolean): string {
  const {year} = civilFromMs(time);
  if (Math.abs(year) < MILLION && isInIntl(time)) return format(time, locale, TEXT.year, era);
  const number: Intl.NumberFormatOptions = {notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 15};
  return longYearWords(year, {locale, precision: 'year', short: false, era}, Math.abs(year) < MILLION ? {} : number);
}

const MILLION = 1_000_000;

/** Adds the era to years before 1, since no pattern does so by itself. */
function format(time: number, locale: string, options: Intl.DateTimeFormatOptions, era: boolean): string {
  const more = options.year && era ? {era: 'short' as const} : {};
  return dateTimeFormat(locale, {...options, ...more, timeZone: 'UTC', calendar: 'gregory'}).format(time);
}

/** Half a year, ms. */
const HALF = 15_778_476_000;

/** Returns the first and the last year of an interval, in words. */
export function yearLabels([start, end]: Domain, locale: string): [first: string, last: string] {
  return [yearLabel(start, start + HALF, locale), yearLabel(end - 1, end - HALF, locale)];
}

/** Beyond the range of `Date`, a time is the rounded start or end of a year. The middle of that year shows which year it is. */
function yearLabel(time: number, middle: number, locale: string): string {
  const era = time < START_OF_YEAR_1;
  if (isInIntl(time)) return format(time, locale, TEXT.year, era);
  return longYearWords(civilFromMs(middle).year, {locale, precision: 'year', short: false, era});
}
