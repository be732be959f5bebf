// strings/index: a language tag -> the words of the interface in that language, or the nearest there is. Pure.

import {en} from './en.js';
import {de} from './de.js';
import {fr} from './fr.js';
import {es} from './es.js';
import {ru} from './ru.js';
import {be} from './be.js';
import {uk} from './uk.js';
import {mk} from './mk.js';
import {ar} from './ar.js';
import {zh} from './zh.js';
import type {Strings} from './strings.js';

export {en} from './en.js';
export {fill} from './fill.js';
export type {DatePatterns, DateStrings, NamePatterns, PhrasePatterns, Strings} from './strings.js';

const LANGUAGES: ReadonlyMap<string, Strings> = new Map(
  [en, de, fr, es, ru, be, uk, mk, ar, zh].map((strings) => [strings.lang, strings]),
);

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
