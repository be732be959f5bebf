// date/year: a year of more than four digits, or with few significant digits -> its digits, with "X" for unknown ones. Pure.

import type {Scanner} from './scanner.js';

/** From this year on, ms cannot tell neighbouring years apart. */
const TOO_LONG = 1e15;

/** Reads what follows "Y": a year of more than four digits, which may end in "E" and a power of ten to multiply it by. */
export function readLongYear(scanner: Scanner): string {
  const at = scanner.index;
  const written = scanner.takeOneOf('-') + scanner.digits() + scanner.takeOneOf('E') + scanner.digits();
  const size = Math.abs(Number(written));
  if (/^-?0|E0/.test(written) || !(size > 9999 && size < TOO_LONG)) {
    scanner.fail(`has year "${written}" after "Y", which is for years of 5 to 15 digits, the first not 0`, at);
  }
  return String(Number(written));
}

/** Reads what follows "S": the number of significant digits of a year, not counting zeros at its start. */
export function readSignificance(scanner: Scanner, year: string): string {
  const at = scanner.index;
  const digits = scanner.digits();
  const {length} = year.replace(/^-?0*/, '');
  const unknown = length - Number(digits);
  if (!/^[1-9]/.test(digits) || unknown < 0) {
    scanner.fail(`has "${digits}" significant digits, but year ${year} has ${length}`, at);
  }
  return year.slice(0, year.length - unknown) + 'X'.repeat(unknown);
}
