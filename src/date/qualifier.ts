// date/qualifier: "?", "~", "%" or nothing -> a number with one bit for uncertain and one for approximate, and back. Pure.

import type {Scanner} from './scanner.js';
import type {Qualifier} from './timeline-date.js';

export const UNCERTAIN = 1;
export const APPROXIMATE = 2;

const QUALIFIERS: readonly string[] = ['', '?', '~', '%'] satisfies Qualifier[];

/** Takes the next qualifier; returns 0 if there is none. */
export function readQualifier(scanner: Scanner): number {
  return QUALIFIERS.indexOf(scanner.takeOneOf('?~%'));
}

export function qualifierOf(bits: number): Qualifier {
  return QUALIFIERS[bits] as Qualifier;
}
