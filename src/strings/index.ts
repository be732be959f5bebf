// strings/index: a language tag -> the words of the interface in that language, or the nearest there is. Pure.

import {en} from './en.js';
import type {Strings} from './strings.js';

export {en} from './en.js';
export {fill} from './fill.js';
export type {DatePatterns, DateStrings, Strings} from './strings.js';

const LANGUAGES: ReadonlyMap<string, Strings> = new Map([en].map((strings) => [strings.lang, strings]));

/**
 * Returns the words of a language; of "pt-BR" those of "pt" where it has none of its own, and English ones at last.
 *
 * @see RFC 4647, section 3.4, "lookup"
 */
export function stringsFor(locale: string): Strings {
  for (let tag = locale; tag; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
    const strings = LANGUAGES.get(tag);
    if (strings) return strings;
  }
  return en;
}
