// strings/index: a language tag -> the words of the interface in that language, or in the nearest one that is registered.

import {en} from './en.js';
import type {Strings} from './strings.js';

export {en} from './en.js';
export {fill} from './fill.js';
export type {DatePatterns, DateStrings, NamePatterns, PhrasePatterns, Strings} from './strings.js';

const known = new Map<string, Strings>();

/** Registers languages for `stringsFor`. English is always registered. Registering a language again changes nothing. */
export function addLanguages(...languages: readonly Strings[]): void {
  for (const strings of languages) known.set(strings.lang, strings);
}

/**
 * Returns the words of a language. Falls back from "pt-BR" to "pt", and then to English.
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
