// date/formatters: a locale and options -> a formatter of Intl, made once.

/** To make a formatter costs a hundred times what it costs to use it. */
const CAPACITY = 100;
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Returns the formatter of a locale; that of English if the locale is no BCP 47 tag.
 *
 * @throws {RangeError} if the options name a time zone that is none
 */
export function dateTimeFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options, Object.keys(options).sort());
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(validLocale(locale), options);
    if (formatters.size === CAPACITY) formatters.clear();
    formatters.set(key, formatter);
  }
  return formatter;
}

/** Returns a locale if it is a BCP 47 tag, else that of English. */
export function validLocale(locale: string): string {
  try {
    Intl.getCanonicalLocales(locale);
    return locale;
  } catch {
    return 'en';
  }
}
