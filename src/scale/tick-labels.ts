// scale/tick-labels: ticks and a language -> the words on the axis. Pure.

import {dateTimeFormat} from '../date/formatters.js';
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

/** Returns the year that a time lies in, in words. */
export function yearLabel(time: number, locale: string): string {
  return format(time, locale, TEXT.year);
}
