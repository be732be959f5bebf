// date/formatters: a locale and options -> a formatter of Intl, made once.

import {STAND_INS, type StandIn} from '../strings/stand-ins.js';

/** What we use of `Intl.DateTimeFormat`. */
export type DateTimeFormat = Pick<Intl.DateTimeFormat, 'format' | 'formatToParts' | 'formatRangeToParts'>;

/** To make a formatter costs a hundred times what it costs to use it. */
const CAPACITY = 100;
const formatters = new Map<string, DateTimeFormat>();

/**
 * Returns the formatter of a locale; that of English if the locale is no BCP 47 tag.
 *
 * @throws {RangeError} if the options name a time zone that is none
 */
export function dateTimeFormat(locale: string, options: Intl.DateTimeFormatOptions): DateTimeFormat {
  const key = locale + JSON.stringify(options, Object.keys(options).sort());
  let formatter = formatters.get(key);
  if (!formatter) {
    const standIn = standInOf(locale);
    formatter = standIn ? standInFormat(standIn, options) : new Intl.DateTimeFormat(validLocale(locale), options);
    if (formatters.size === CAPACITY) formatters.clear();
    formatters.set(key, formatter);
  }
  return formatter;
}

/** Returns a locale, or the one that stands in for it, if it is a BCP 47 tag; else that of English. */
export function validLocale(locale: string): string {
  try {
    Intl.getCanonicalLocales(locale);
    return standInOf(locale)?.locale ?? locale;
  } catch {
    return 'en';
  }
}

/** The stand-in for a language that we have words of and this browser does not. */
function standInOf(locale: string): StandIn | undefined {
  const standIn = STAND_INS.get(locale.split('-')[0]!);
  return standIn && Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0 ? standIn : undefined;
}

function standInFormat({locale, months, words}: StandIn, options: Intl.DateTimeFormatOptions): DateTimeFormat {
  const formatter = new Intl.DateTimeFormat(locale, options);
  const monthOf = (_: unknown, month: number) =>
    formatter.formatToParts(Date.UTC(2000, month, 2)).find(({type}) => type === 'month')?.value ?? '';
  const theirs = Array.from({length: 12}, monthOf);
  const ours = months[options.month === 'short' ? 'short' : options.day ? 'besideDay' : 'long'].split(' ');
  const translate = <Part extends Intl.DateTimeFormatPart>(part: Part): Part => {
    const month = part.type === 'month' ? ours[theirs.indexOf(part.value)] : undefined;
    return {...part, value: month ?? part.value.replace(/\p{L}+\.?/gu, (word) => words[word] ?? word)};
  };
  const formatToParts: DateTimeFormat['formatToParts'] = (time) => formatter.formatToParts(time).map(translate);
  return {
    formatToParts,
    format: (time) =>
      formatToParts(time)
        .map(({value}) => value)
        .join(''),
    formatRangeToParts: (start: Date | number, end: Date | number) =>
      formatter.formatRangeToParts(start, end).map(translate),
  };
}
