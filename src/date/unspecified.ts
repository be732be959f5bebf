// date/unspecified: a year, a month and a day of which digits are not known -> the first or the last that they can be. Pure.

import {daysInMonth} from './civil.js';

/** Years differ in 29 February alone; of those that components can be, one of the first eight has it if any has. */
const ENOUGH_YEARS = 8;

/** A year; a year and a month; or these and a day. */
export type Parts = [year: number, month?: number, day?: number];

/**
 * Returns the first day that some components can be in the order of time, or the first month or year if they end there.
 *
 * @param components - a year, perhaps a month, perhaps a day, as they are written; "X" stands for any digit
 * @param backwards - for the last in place of the first
 * @returns `undefined` if there is none
 */
export function firstMatch(
  components: readonly string[],
  backwards = false,
  found: readonly number[] = [],
): Parts | undefined {
  const component = components[found.length];
  if (component === undefined) return [...found] as Parts;
  const count = component.includes('X') ? 10 ** (component.split('X').length - 1) : 1;
  const descending = backwards !== component.startsWith('-');
  for (let i = 0; i < count && (i < ENOUGH_YEARS || found.length); i++) {
    const value = count > 1 ? fillIn(component, descending ? 2 * count - 1 - i : count + i) : Number(component);
    const match = isPossible(value, found) && firstMatch(components, backwards, [...found, value]);
    if (match) return match;
  }
  return undefined;
}

/** The number that a component is with the digits of another, but for its first, in place of its "X". */
function fillIn(component: string, filling: number): number {
  const digits = String(filling);
  let i = 1;
  return Number(component.replace(/X/g, () => digits.charAt(i++)));
}

function isPossible(value: number, [year, month]: readonly number[]): boolean {
  if (year === undefined) return !Object.is(value, -0);
  return value >= 1 && value <= (month === undefined ? 12 : daysInMonth(year, month));
}
