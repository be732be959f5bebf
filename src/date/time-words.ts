// date/time-words: times in ms -> their words from Intl. Pure.

import {civilFromMs} from './civil.js';
import {dateTimeFormat, numberFormat, type DateTimeFormat} from './formatters.js';
import {isCoarser} from './precision.js';
import type {Precision} from './timeline-date.js';

/** The last time that `Date` and Intl can represent, ms. */
export const MAX_TIME = 8.64e15;

/** How times are worded. */
export interface TimeStyle {
  readonly locale: string;
  /** The finest part to show, at the coarsest a year. */
  readonly precision: Precision;
  /** Whether months are shortened. */
  readonly short: boolean;
  /** Whether years have an era. Years before the year 1 need one. */
  readonly era: boolean;
  /** Whether a month takes the grammatical case that it has beside a day: "сентября" instead of "сентябрь". */
  readonly genitiveMonth?: boolean;
  /** Whether months and days have no year. */
  readonly yearless?: boolean;
  /** The time zone, which the words then name; UTC, without its name, if absent. */
  readonly timeZone?: string;
}

/** Returns a time in words; only its year if it is beyond the range of Intl. */
export function timeWords(time: number, style: TimeStyle): string {
  if (!isInIntl(time)) return longYearWords(civilFromMs(time).year, style);
  if (!style.genitiveMonth || style.precision !== 'month') return formatterOf(style).format(time);
  const isMonth = ({type}: Intl.DateTimeFormatPart) => type === 'month';
  const besideDay = formatterOf({...style, precision: 'day'})
    .formatToParts(time)
    .find(isMonth);
  const parts = formatterOf(style).formatToParts(time);
  return parts.map((part) => (isMonth(part) && besideDay ? besideDay : part).value).join('');
}

/** Returns whether Intl can format a time, or both times, where `end` is not before `start`. */
export function isInIntl(start: number, end = start): boolean {
  return Math.max(-start, end) <= MAX_TIME;
}

/**
 * Returns a range of two times in words. What both share appears once: "1–2 March 2023".
 *
 * @param end - after `start`
 * @returns `undefined` if Intl cannot format them, or if it would show only one of them, as in some locales
 */
export function rangeWords(start: number, end: number, style: TimeStyle): string | undefined {
  if (!isInIntl(start, end)) return undefined;
  const formatter = formatterOf(style);
  const parts = formatter.formatRangeToParts(start, end);
  // Intl puts spaces around the dash. They are right between words, but wrong between two numbers.
  const ends = parts.filter(({source}) => source !== 'shared');
  const numbers = ends.length === 2 && ends.every(({value}) => /^\p{Nd}+$/u.test(value));
  const words = parts.map(({value}) => (numbers ? value.replace(/^\s–\s$/, '–') : value)).join('');
  return words === formatter.format(start) || words === formatter.format(end) ? undefined : words;
}

/**
 * Returns a year in words that is beyond the range of Intl.
 *
 * @param options - for its number
 */
export function longYearWords(year: number, style: TimeStyle, options: Intl.NumberFormatOptions = {}): string {
  const number = numberFormat(style.locale, options).format(year > 0 ? year : 1 - year);
  const time = year > 0 ? MAX_TIME : -MAX_TIME;
  const parts = formatterOf(style).formatToParts(time);
  return parts.map(({type, value}) => (type === 'year' ? number : value)).join('');
}

/** Returns the bare number of a year, or its last two digits. */
export function yearDigits(time: number, locale: string, digits: 'numeric' | '2-digit'): string {
  const parts = dateTimeFormat(locale, {calendar: 'gregory', timeZone: 'UTC', year: digits}).formatToParts(time);
  return parts.find(({type}) => type === 'year')?.value ?? '';
}

/** Fixes calendar and time zone, so that those of the reader are never used. */
function formatterOf({locale, precision, short, era, yearless, timeZone}: TimeStyle): DateTimeFormat {
  const tells = (part: Precision) => !isCoarser(precision, part);
  return dateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: timeZone ?? 'UTC',
    timeZoneName: timeZone ? 'short' : undefined,
    era: era && !yearless ? 'short' : undefined,
    year: yearless ? undefined : 'numeric',
    month: tells('month') ? (short ? 'short' : 'long') : undefined,
    day: tells('day') ? 'numeric' : undefined,
    hour: tells('hour') ? 'numeric' : undefined,
    minute: tells('minute') ? '2-digit' : undefined,
    second: tells('second') ? '2-digit' : undefined,
  });
}
