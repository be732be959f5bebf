// date/qualifier: "?", "~", "%" or none -> a number with a bit for each thing it says, and back. Pure.

import type {Scanner} from './scanner.js';
import type {Qualifier} from './timeline-date.js';

export const UNCERTAIN = 1;
export const APPROXIMATE = 2;

const QUALIFIERS: readonly string[] = ['', '?', '~', '%'] satisfies Qualifier[];

/** Takes the qualifier that comes next; returns 0 if there is none. */
export function readQualifier(scanner: Scanner): number {
  return QUALIFIERS.indexOf(scanner.takeOneOf('?~%'));
}

export function qualifierOf(bits: number): Qualifier {
  return QUALIFIERS[bits] as Qualifier;
}
