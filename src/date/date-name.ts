// date/date-name: one date, or two dates as a range -> its name in a language. Pure.

import {fill} from '../strings/fill.js';
import type {DatePatterns, NamePatterns} from '../strings/strings.js';
import {civilFromMs} from './civil.js';
import {isCoarser} from './precision.js';
import {isInIntl, rangeWords, timeWords, yearDigits, type TimeStyle} from './time-words.js';
import type {Precision, Season, TimelineDate} from './timeline-date.js';

const MS_PER_MINUTE = 60_000;
const HALF_YEAR = 1.58e10;

/** Seasons of the southern hemisphere, by the names that they share with the northern ones. */
const NORTHERN: Readonly<Partial<Record<Season, keyof NamePatterns>>> = {
  southernSpring: 'spring',
  southernSummer: 'summer',
  southernAutumn: 'autumn',
  southernWinter: 'winter',
};

/** How dates are worded. */
export interface Voice {
  readonly locale: string;
  readonly form: 'long' | 'short' | 'spoken';
  readonly patterns: DatePatterns;
  /** Whether months within a phrase take the grammatical case that they have beside a day. */
  readonly genitiveMonth?: boolean;
  /** Whether years have an era: AD or BC. */
  readonly era: boolean;
}

/** Returns a pattern in the form for a label, or in the form for use within a phrase. */
export function patternOf(name: keyof NamePatterns | 'approximate', {patterns}: Voice, inPhrase: boolean): string {
  return (inPhrase ? patterns.inPhrase[name] : undefined) ?? patterns[name];
}

/** Returns the name of a single date without its qualifiers, for a label or for use within a phrase. */
export function nameDate(date: TimelineDate, voice: Voice, inPhrase: boolean): string {
  const {precision, season, estimate} = date;
  const {patterns} = voice;
  if (estimate !== undefined) {
    const year = timeWords(estimate, styleOf(voice, 'year'));
    return fill(patterns.estimate, {date: year, range: tellYears(date, voice, false)});
  }
  if (season && precision === 'season') return nameSeason(date, season, voice, inPhrase);
  const part = finestPart(date);
  if (!part) return tellYears(date, voice, inPhrase);
  if (!isCoarser(precision, 'year')) return nameTimes(date, date, part, voice, inPhrase);
  const years = nameYears(date, voice, inPhrase);
  if (part === precision) return years;
  // a day or a month in an unknown year; if several days or months are possible, from the first to the last
  const style = {...styleOf(voice, part), yearless: true};
  const [first, last] = [date.earliestStart, date.latestEnd - 1].map((time) => nameTime(time, style, voice, inPhrase));
  return first === last ? fill(patterns.inYears, {date: first!, years}) : nameTimes(date, date, part, voice, inPhrase);
}

/** Returns the name of the range from one date to another; `undefined` if it would be no shorter than both their names. */
export function nameRange(from: TimelineDate, to: TimelineDate, voice: Voice): string | undefined {
  const {precision, offset} = from;
  const alike = precision === to.precision && offset === to.offset && !isCoarser(precision, 'year');
  const plain = [from, to].every((date) => finestPart(date) === precision);
  return alike && plain ? nameTimes(from, to, precision, voice, false) : undefined;
}

/**
 * The finest part of a date to word, even if digits of a coarser part are unknown: for "156X-12-25", the day.
 * `undefined` if the date is beyond the range of Intl.
 */
function finestPart({precision, earliestStart, latestEnd}: TimelineDate): Precision | undefined {
  if (!isInIntl(earliestStart, latestEnd)) return undefined;
  const ends = [earliestStart, latestEnd].map(civilFromMs);
  if (isCoarser(precision, 'day') && ends.some(({day}) => day > 1)) return 'day';
  return isCoarser(precision, 'month') && ends.some(({month}) => month > 1) ? 'month' : precision;
}

/** Names the range from the earliest time of one date to the latest time of another. */
function nameTimes(from: TimelineDate, to: TimelineDate, part: Precision, voice: Voice, inPhrase: boolean): string {
  const {offset, timeZone} = from;
  const style = styleOf(voice, part);
  const [start, end] = [from.earliestStart, to.latestEnd - 1];
  if (offset === undefined) return tell(start, end, style, voice, inPhrase);
  const shift = offset * MS_PER_MINUTE;
  if (timeZone) return tell(start - shift, end - shift, {...style, timeZone}, voice, inPhrase);
  const date = tell(start + shift, end + shift, style, voice, inPhrase);
  return fill(voice.patterns.zoned, {date, offset: offsetWords(offset)});
}

/** Names a decade or a century. "1800s" is taken by the century, so the decade from 1800 to 1809 gets no such word. */
function nameYears(date: TimelineDate, voice: Voice, inPhrase: boolean): string {
  const {precision, earliestStart} = date;
  const {year} = civilFromMs(earliestStart);
  const count = precision === 'decade' ? 10 : 100;
  const isNamed = precision !== 'millennium' && year > 0 && year % count === 0 && year % (10 * count) > 0;
  if (!isNamed) return tellYears(date, voice, inPhrase);
  const digits = (time: number) => yearDigits(time, voice.locale, 'numeric');
  const pattern = patternOf(precision as 'decade' | 'century', voice, inPhrase);
  return fill(pattern, {year: digits(earliestStart), last: digits(date.latestEnd - 1)});
}

function nameSeason({earliestStart, latestEnd}: TimelineDate, season: Season, voice: Voice, inPhrase: boolean): string {
  const {locale, patterns} = voice;
  const style = styleOf(voice, 'year');
  const northern = NORTHERN[season];
  const pattern = patternOf(northern ?? (season as keyof NamePatterns), voice, inPhrase);
  const [first, last] = [timeWords(earliestStart, style), timeWords(latestEnd - 1, style)];
  const lastYear = civilFromMs(latestEnd - 1).year;
  const twoDigits = lastYear > 1000 && lastYear % 100 !== 0;
  const next = twoDigits ? yearDigits(latestEnd - 1, locale, '2-digit') : last;
  const words = fill(pattern, {year: first === last ? first : fill(patterns.twoYears, {year: first, next})});
  return northern ? fill(patterns.southern, {date: words}) : words;
}

/** Returns the first and the last year of a date. */
function tellYears({earliestStart, latestEnd}: TimelineDate, voice: Voice, inPhrase: boolean): string {
  // beyond the range of Intl, the ms of a year are rounded and may fall into a neighbouring year
  const inset = isInIntl(earliestStart, latestEnd) ? 1 : HALF_YEAR;
  return tell(earliestStart + inset, latestEnd - inset, styleOf(voice, 'year'), voice, inPhrase);
}

function tell(start: number, end: number, style: TimeStyle, voice: Voice, inPhrase: boolean): string {
  const [from, to] = [timeWords(start, style), timeWords(end, style)];
  if (from === to) return nameTime(start, style, voice, inPhrase);
  const {range} = voice.patterns;
  if (voice.form !== 'spoken') return rangeWords(start, end, style) ?? fill(range, {from, to});
  return fill(range, {from: nameTime(start, style, voice, true), to: nameTime(end, style, voice, true)});
}

function nameTime(time: number, style: TimeStyle, {patterns, genitiveMonth}: Voice, inPhrase: boolean): string {
  if (!inPhrase) return timeWords(time, style);
  const words = timeWords(time, {...style, genitiveMonth});
  const part = style.precision === 'year' ? 'year' : isCoarser(style.precision, 'day') ? undefined : 'day';
  const pattern = part && patterns.inPhrase[part];
  return pattern ? fill(pattern, {date: words}) : words;
}

function styleOf({locale, form, era}: Voice, precision: Precision): TimeStyle {
  return {locale, precision, short: form === 'short', era};
}

/** Formats an offset from UTC, in minutes, as hours: "+3", "−3:30", or '' for zero. */
function offsetWords(offset: number): string {
  if (offset === 0) return '';
  const minutes = Math.abs(offset);
  const rest = minutes % 60 ? `:${String(minutes % 60).padStart(2, '0')}` : '';
  return `${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`;
}
