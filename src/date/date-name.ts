// date/date-name: one date, or the time from one to another -> its name in a language. Pure.

import {fill} from '../strings/fill.js';
import type {DatePatterns} from '../strings/strings.js';
import {civilFromMs} from './civil.js';
import {isCoarser} from './precision.js';
import {isInIntl, rangeWords, timeWords, yearDigits, type TimeStyle} from './time-words.js';
import type {Precision, Season, TimelineDate} from './timeline-date.js';

const MS_PER_MINUTE = 60_000;
const HALF_YEAR = 1.58e10;

/** How dates are said. */
export interface Voice {
  readonly locale: string;
  readonly form: 'long' | 'short' | 'spoken';
  readonly patterns: DatePatterns;
  /** Whether years are told with their era. */
  readonly era: boolean;
  /** The zone to tell times in that have an offset; as written if there is none. */
  readonly timeZone?: string;
}

/** Returns the name of a single date, its qualifiers aside, as a label or as it stands within a phrase. */
export function nameDate(date: TimelineDate, voice: Voice, inPhrase: boolean): string {
  const {precision, season, estimate} = date;
  const {patterns} = voice;
  if (estimate !== undefined) {
    const year = timeWords(estimate, styleOf(voice, 'year'));
    return fill(patterns.estimate, {date: year, range: tellYears(date, voice)});
  }
  if (season && precision === 'season') return nameSeason(date, season, voice);
  const part = finestPart(date);
  if (!part) return tellYears(date, voice);
  if (!isCoarser(precision, 'year')) return nameTimes(date, date, part, voice);
  const years = nameYears(date, voice, inPhrase);
  if (part === precision) return years;
  // a day or a month in a year that is not known; if it can be several, from the first to the last
  const style = {...styleOf(voice, part), yearless: true};
  const [first, last] = [timeWords(date.earliestStart, style), timeWords(date.latestEnd - 1, style)];
  return first === last ? fill(patterns.inYears, {date: first, years}) : nameTimes(date, date, part, voice);
}

/** Returns the name of the time from one date to another; `undefined` if there is none shorter than both their names. */
export function nameRange(from: TimelineDate, to: TimelineDate, voice: Voice): string | undefined {
  const {precision, offset} = from;
  const alike = precision === to.precision && offset === to.offset && !isCoarser(precision, 'year');
  const plain = [from, to].every((date) => finestPart(date) === precision);
  return alike && plain ? nameTimes(from, to, precision, voice) : undefined;
}

/**
 * The finest part that is told of a date, even if digits of a coarser one are not known: of "156X-12-25" the day; none if
 * the date is beyond Intl.
 */
function finestPart({precision, earliestStart, latestEnd}: TimelineDate): Precision | undefined {
  if (!isInIntl(earliestStart, latestEnd)) return undefined;
  const ends = [earliestStart, latestEnd].map(civilFromMs);
  if (isCoarser(precision, 'day') && ends.some(({day}) => day > 1)) return 'day';
  return isCoarser(precision, 'month') && ends.some(({month}) => month > 1) ? 'month' : precision;
}

/** From the first time that a date can be to the last that another can be. */
function nameTimes(from: TimelineDate, to: TimelineDate, part: Precision, voice: Voice): string {
  const {offset} = from;
  const {patterns} = voice;
  const style = styleOf(voice, part);
  const last = to.latestEnd - 1;
  if (offset === undefined) return tell(from.earliestStart, last, style, voice);
  const shift = offset * MS_PER_MINUTE;
  if (from.timeZone) return tell(from.earliestStart - shift, last - shift, {...style, timeZone: from.timeZone}, voice);
  if (voice.timeZone) return tell(from.earliestStart, last, {...style, timeZone: voice.timeZone}, voice);
  const date = tell(from.earliestStart + shift, last + shift, style, voice);
  return fill(patterns.zoned, {date, offset: offsetWords(offset)});
}

/** Ten or a hundred years, in a word if there is one of no other meaning: "1800s" is a century, so no decade. */
function nameYears(date: TimelineDate, voice: Voice, inPhrase: boolean): string {
  const {precision, earliestStart} = date;
  // there is none for a millennium
  const pattern: string | undefined = voice.patterns[`${precision}${inPhrase ? 'InPhrase' : ''}` as 'decade'];
  const {year} = civilFromMs(earliestStart);
  const count = precision === 'decade' ? 10 : 100;
  const isNamed = pattern && year > 0 && year % count === 0 && year % (10 * count) > 0;
  return isNamed ? fill(pattern, {year: yearDigits(earliestStart, voice.locale, 'numeric')}) : tellYears(date, voice);
}

function nameSeason({earliestStart, latestEnd}: TimelineDate, season: Season, voice: Voice): string {
  const style = styleOf(voice, 'year');
  const next = civilFromMs(latestEnd).year;
  const twoDigits = next > 1000 && next % 100 !== 0;
  return fill(voice.patterns[season], {
    year: timeWords(earliestStart, style),
    next: twoDigits ? yearDigits(latestEnd, voice.locale, '2-digit') : timeWords(latestEnd, style),
  });
}

/** The first and the last year of a date. */
function tellYears({earliestStart, latestEnd}: TimelineDate, voice: Voice): string {
  // ms of a year beyond Intl are rounded, perhaps to the year next to it
  const inset = isInIntl(earliestStart, latestEnd) ? 1 : HALF_YEAR;
  return tell(earliestStart + inset, latestEnd - inset, styleOf(voice, 'year'), voice);
}

function tell(start: number, end: number, style: TimeStyle, {form, patterns}: Voice): string {
  const [from, to] = [timeWords(start, style), timeWords(end, style)];
  if (from === to) return from;
  const range = form === 'spoken' ? undefined : rangeWords(start, end, style);
  return range ?? fill(patterns.range, {from, to});
}

function styleOf({locale, form, era}: Voice, precision: Precision): TimeStyle {
  return {locale, precision, short: form === 'short', era};
}

/** Minutes ahead of UTC as hours: "+3", "−3:30", and nothing for none. */
function offsetWords(offset: number): string {
  if (offset === 0) return '';
  const minutes = Math.abs(offset);
  const rest = minutes % 60 ? `:${String(minutes % 60).padStart(2, '0')}` : '';
  return `${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`;
}
