// test/date/words: EDTF text -> its words, as tests can hold them.

import {formatDate, type FormatDateOptions} from '../../src/date/format-date.js';
import {parseDate} from '../../src/date/parse-date.js';
import '../../src/strings/all.js';

/** Returns a text with the spaces that differ from one release of the CLDR to the next made plain. */
export function plain(text: string): string {
  return text.replace(/[\u2009\u202F\u00A0]/g, ' ');
}

/** Returns the words of a date. */
export function words(edtf: string, locale: string, options?: FormatDateOptions): string {
  return plain(formatDate(parseDate(edtf), locale, options));
}
