// date/format-date: a date -> words in a language. Pure.

import {fill} from '../strings/fill.js';
import {stringsFor} from '../strings/index.js';
import type {Strings} from '../strings/strings.js';
import {START_OF_YEAR_1} from './civil.js';
import {nameDate, nameRange, patternOf, type Voice} from './date-name.js';
import {validLocale} from './formatters.js';
import {isCoarser} from './precision.js';
import {inTimeZone} from './time-zone.js';
import type {EventKind, EventStatus, TimelineDate} from './timeline-date.js';

export interface FormatDateOptions {
  /** `long` for reading, `short` for reading in little room, `spoken` for screen readers. */
  readonly form?: 'long' | 'short' | 'spoken';
  /** Whether the event happened once within the date (`moment`) or lasted all through it (`span`). Defaults to `span` for an interval, else to `moment`. */
  readonly kind?: EventKind;
  readonly status?: EventStatus;
  /** The words to use instead of our own for the locale. */
  readonly strings?: Strings;
  /** IANA name of the time zone for times with an offset; without it, they are worded as written. */
  readonly timeZone?: string;
}

/**
 * Returns a date in words that claim no more than the date does: "about February 2022", "since 1985", "2023, expected".
 * Days and times without an offset are never shifted.
 *
 * @param locale - a BCP 47 tag; English is used if it is not valid
 * @throws {RangeError} if the time zone does not exist
 */
export function formatDate(written: TimelineDate, locale: string, options: FormatDateOptions = {}): string {
  const date = options.timeZone ? inTimeZone(written, options.timeZone) : written;
  const {form = 'long', kind = date.interval ? 'span' : 'moment', status = 'confirmed'} = options;
  const strings = (options.strings ?? stringsFor(locale)).date;
  const patterns = {...strings.long, ...strings[form]};
  const dates = (date.members ?? [date]).map((member) => member.from ?? member.to ?? member);
  const era = dates.some(({earliestStart}) => earliestStart < START_OF_YEAR_1);
  const {genitiveMonth, contract} = strings;
  const words = sayDate(date, kind, {locale, form, patterns, genitiveMonth, era});
  const all = status === 'confirmed' ? words : fill(patterns[status], {date: words});
  return contract ? contract(all) : all;
}

/** @param kind - absent for a member of a set, which is worded as part of the whole */
function sayDate(date: TimelineDate, kind: EventKind | undefined, voice: Voice): string {
  const {from, to, members} = date;
  const {patterns} = voice;
  if (members) return saySet(members, date.choice === 'one', voice);
  const once = kind === 'moment';
  if (from && to) return once ? sayBoth(patterns.between, from, to, voice, true) : sayRange(from, to, voice);
  if (from) {
    const pattern = once ? 'after' : date.end === 'open' ? 'since' : 'endUnknown';
    return fill(patterns[pattern], {date: saySingle(from, voice, true)});
  }
  if (to) {
    const pattern = once ? 'by' : date.start === 'open' ? 'until' : 'startUnknown';
    return fill(patterns[pattern], {date: saySingle(to, voice, true)});
  }
  return saySingle(date, voice, false, kind);
}

/** @param once - whether the set means one of its members (once within a range) or all of them (all through it) */
function saySet(members: readonly TimelineDate[], once: boolean, voice: Voice): string {
  const words = members.map((member) => sayDate(member, once && member.interval ? 'moment' : undefined, voice));
  const type = once ? 'disjunction' : 'conjunction';
  return new Intl.ListFormat(validLocale(voice.locale), {type}).format(words);
}

function sayRange(from: TimelineDate, to: TimelineDate, voice: Voice): string {
  const qualified = [from, to].some(({approximate, uncertain}) => approximate || uncertain);
  const name = qualified ? undefined : nameRange(from, to, voice);
  return name ?? sayBoth(voice.patterns.range, from, to, voice, voice.form === 'spoken');
}

function sayBoth(pattern: string, from: TimelineDate, to: TimelineDate, voice: Voice, inPhrase: boolean): string {
  const parts = {from: saySingle(from, voice, inPhrase), to: saySingle(to, voice, inPhrase)};
  return parts.from === parts.to ? saySingle(from, voice, false) : fill(pattern, parts);
}

/** @param kind - absent for an end of an interval, which is worded as part of the whole */
function saySingle(date: TimelineDate, voice: Voice, inPhrase: boolean, kind?: EventKind): string {
  const {uncertain, precision} = date;
  const {patterns} = voice;
  const approximate = date.approximate || date.estimate !== undefined;
  // "Some time in about 2020" would say twice that the time is not known exactly.
  const within = kind && isCoarser(precision, 'day') && !(approximate && kind === 'moment') ? kind : undefined;
  const governed = inPhrase || (within !== undefined && voice.form === 'spoken');
  let words = nameDate(date, voice, governed || approximate);
  if (approximate) words = fill(patternOf('approximate', voice, governed), {date: words});
  if (within) words = fill(patterns[within], {date: words});
  return uncertain ? fill(patterns.uncertain, {date: words}) : words;
}
