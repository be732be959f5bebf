// date/formatters: a locale and options -> an Intl formatter, created once.

import {stringsFor} from '../strings/index.js';
import type {DateTimeFormat, NumberFormat, StandIn} from '../strings/stand-in.js';

export type {DateTimeFormat};

/** Creating a formatter takes a hundred times as long as using it. */
const CAPACITY = 100;
const dates = new Map<string, DateTimeFormat>();
const numbers = new Map<string, NumberFormat>();

/**
 * Returns the formatter for a locale; the English one if the locale is not a BCP 47 tag.
 *
 * @throws {RangeError} if the options name a time zone that does not exist
 */
export function dateTimeFormat(locale: string, options: Intl.DateTimeFormatOptions): DateTimeFormat {
  return once(
    dates,
    locale,
    options,
    (standIn) => standIn?.dateTimeFormat(options) ?? new Intl.DateTimeFormat(validLocale(locale), options),
  );
}

/** Returns the number formatter for a locale; the English one if the locale is not a BCP 47 tag. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): NumberFormat {
  return once(
    numbers,
    locale,
    options,
    (standIn) => standIn?.numberFormat(options) ?? new Intl.NumberFormat(validLocale(locale), options),
  );
}

/** Finds the formatter for the same options; fastest if they are in the same order. */
function once<T>(made: Map<string, T>, locale: string, options: object, make: (standIn?: StandIn) => T): T {
  const key = locale + JSON.stringify(options);
  let formatter = made.get(key);
  if (!formatter) {
    const sorted = locale + JSON.stringify(options, Object.keys(options).sort());
    formatter = made.get(sorted) ?? make(standInOf(locale));
    if (made.size >= CAPACITY) made.clear();
    made.set(key, formatter).set(sorted, formatter);
  }
  return formatter;
}

/** Returns a locale that Intl supports: the one asked for, its stand-in, or English. */
export function validLocale(locale: string): string {
  return isInBrowser(locale) ? locale : (standInOf(locale)?.locale ?? 'en');
}

/** Returns the stand-in for a language that we have words for and this browser does not support. */
function standInOf(locale: string): StandIn | undefined {
  return isInBrowser(locale) ? undefined : stringsFor(locale).standIn;
}

/** Whether a locale is a BCP 47 tag that Intl supports, instead of falling back to the language of the browser. */
function isInBrowser(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
