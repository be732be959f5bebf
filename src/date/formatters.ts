// date/formatters: a locale and options -> a formatter of Intl, made once.

import {stringsFor} from '../strings/index.js';
import type {DateTimeFormat, NumberFormat, StandIn} from '../strings/stand-in.js';

export type {DateTimeFormat};

/** To make a formatter costs a hundred times what it costs to use it. */
const CAPACITY = 100;
const dates = new Map<string, DateTimeFormat>();
const numbers = new Map<string, NumberFormat>();

/**
 * Returns the formatter of a locale; that of English if the locale is no BCP 47 tag.
 *
 * @throws {RangeError} if the options name a time zone that is none
 */
export function dateTimeFormat(locale: string, options: Intl.DateTimeFormatOptions): DateTimeFormat {
  return once(
    dates,
    locale,
    options,
    (standIn) => standIn?.dateTimeFormat(options) ?? new Intl.DateTimeFormat(validLocale(locale), options),
  );
}

/** Returns the formatter of numbers, with their units if they have any; that of English if the locale is no BCP 47 tag. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): NumberFormat {
  return once(
    numbers,
    locale,
    options,
    (standIn) => standIn?.numberFormat(options) ?? new Intl.NumberFormat(validLocale(locale), options),
  );
}

/** Finds what was made for the same options, at once if they are in the same order. */
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

/** Returns a locale that Intl has: the one asked for, or the one that stands in for it, or English. */
export function validLocale(locale: string): string {
  return isInBrowser(locale) ? locale : (standInOf(locale)?.locale ?? 'en');
}

/** The stand-in for a language that we have words of and this browser does not. */
function standInOf(locale: string): StandIn | undefined {
  return isInBrowser(locale) ? undefined : stringsFor(locale).standIn;
}

/** Whether a locale is a BCP 47 tag, and one that Intl does not take the language of the browser for. */
function isInBrowser(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
