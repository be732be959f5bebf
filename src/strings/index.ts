// strings/index: a language tag -> the words of the interface in that language, or the nearest that is known.

import {en} from './en.js';
import type {Strings} from './strings.js';

export {en} from './en.js';
export {fill} from './fill.js';
export type {DatePatterns, DateStrings, NamePatterns, PhrasePatterns, Strings} from './strings.js';

const known = new Map<string, Strings>();

/** Makes languages known to `stringsFor`; English is from the start. To add one again changes nothing. */
export function addLanguages(...languages: readonly Strings[]): void {
  for (const strings of languages) known.set(strings.lang, strings);
}

/**
 * Returns the words of a language; of "pt-BR" those of "pt" where it has none of its own, and English ones at last.
 *
 * @see RFC 4647, section 3.4, "lookup"
 */
export function stringsFor(locale: string): Strings {
  for (let tag = locale; tag; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
    const strings = known.get(tag);
    if (strings) return strings;
  }
  return en;
}
