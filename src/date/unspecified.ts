// date/unspecified: a year, month and day with unknown digits -> the first or the last date that they can mean. Pure.

import {daysInMonth} from './civil.js';

/** Years to try. They differ only in 29 February, and if any possible year has it, one of the first eight does. */
const ENOUGH_YEARS = 8;

/** A year; a year and a month; or a year, month and day. */
export type Parts = [year: number, month?: number, day?: number];

/**
 * Returns the first day that the components can mean, or the first month or year if there is no day.
 *
 * @param components - a year, or a year and a month, or a full date, as written; "X" stands for any digit
 * @param backwards - finds the last instead of the first
 * @returns `undefined` if no date is possible
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

/** Replaces each "X" in a component with a digit of `filling`, from its second digit on. */
function fillIn(component: string, filling: number): number {
  const digits = String(filling);
  let i = 1;
  return Number(component.replace(/X/g, () => digits.charAt(i++)));
}

function isPossible(value: number, [year, month]: readonly number[]): boolean {
  if (year === undefined) return !Object.is(value, -0);
  return value >= 1 && value <= (month === undefined ? 12 : daysInMonth(year, month));
}
