// date/date-name: one date, or the time from one to another -> its name in a language. Pure.

import {fill} from '../strings/fill.js';
import type {DatePatterns} from '../strings/strings.js';
import {civilFromMs} from './civil.js';
import {isCoarser} from './precision.js';
import {longYearWords, MAX_TIME, rangeWords, timeWords, yearDigits, type TimeStyle} from './time-words.js';
import type {Precision, Season, TimelineDate} from './timeline-date.js';

const MS_PER_MINUTE = 60_000;

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
  const {precision, season} = date;
  if (season) return nameSeason(date, season, voice);
  if (precision === 'decade') return nameYears(date, 10, inPhrase ? 'decadeInPhrase' : 'decade', voice);
  if (precision === 'century') return nameYears(date, 100, inPhrase ? 'centuryInPhrase' : 'century', voice);
  if (precision === 'millennium') return tellYears(date, voice);
  return isInIntl(date) ? nameTimes(date, date, voice) : nameLongYear(date, voice);
}

/** Returns the name of the time from one date to another; `undefined` if there is none shorter than both their names. */
export function nameRange(from: TimelineDate, to: TimelineDate, voice: Voice): string | undefined {
  const alike = from.precision === to.precision && from.offset === to.offset;
  return alike && isInIntl(from) && isInIntl(to) ? nameTimes(from, to, voice) : undefined;
}

/** Whether Intl has words for a date. */
function isInIntl({season, precision, earliestStart}: TimelineDate): boolean {
  return !season && !isCoarser(precision, 'year') && Math.abs(earliestStart) <= MAX_TIME;
}

function nameTimes(from: TimelineDate, to: TimelineDate, voice: Voice): string {
  const {precision, offset} = from;
  const {patterns, timeZone} = voice;
  const style = styleOf(voice, precision);
  if (offset === undefined) return tell(from.earliestStart, to.earliestStart, style, voice);
  if (timeZone) return tell(from.earliestStart, to.earliestStart, {...style, timeZone}, voice);
  const shift = offset * MS_PER_MINUTE;
  const date = tell(from.earliestStart + shift, to.earliestStart + shift, style, voice);
  return fill(patterns.zoned, {date, offset: offsetWords(offset)});
}

/** Ten or a hundred years, in a word if there is one of no other meaning: "1800s" is a century, so no decade. */
function nameYears(
  date: TimelineDate,
  count: number,
  pattern: 'decade' | 'decadeInPhrase' | 'century' | 'centuryInPhrase',
  voice: Voice,
): string {
  const {year} = civilFromMs(date.earliestStart);
  if (year < 1 || year % (10 * count) === 0) return tellYears(date, voice);
  return fill(voice.patterns[pattern], {year: yearDigits(date.earliestStart, voice.locale, 'numeric')});
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

function nameLongYear({earliestStart, latestEnd}: TimelineDate, voice: Voice): string {
  const {year} = civilFromMs((earliestStart + latestEnd) / 2); // its first ms may round to the year before
  return longYearWords(year, styleOf(voice, 'year'));
}

/** The first and the last year of a date. */
function tellYears({earliestStart, latestEnd}: TimelineDate, voice: Voice): string {
  return tell(earliestStart, latestEnd - 1, styleOf(voice, 'year'), voice);
}

function tell(start: number, end: number, style: TimeStyle, {form, patterns}: Voice): string {
  const from = timeWords(start, style);
  if (start === end) return from;
  const range = form === 'spoken' ? undefined : rangeWords(start, end, style);
  return range ?? fill(patterns.range, {from, to: timeWords(end, style)});
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
