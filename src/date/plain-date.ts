// date/plain-date: YYYY, YYYY-MM or YYYY-MM-DD -> its TimelineDate, fast. Pure.

import {daysInMonth} from './civil.js';
import {dateWithin, dayExtent, monthsExtent, yearsExtent} from './extent.js';
import type {TimelineDate} from './timeline-date.js';

const ZERO = 48;
const HYPHEN = 45;

/** Returns the date if the text is one of the plain forms, which most dates are; `undefined` for every other text. */
export function readPlainDate(text: string): TimelineDate | undefined {
  const {length} = text;
  if (length !== 4 && length !== 7 && length !== 10) return undefined;
  const year = numberAt(text, 0, 4);
  const month = length > 4 ? partAt(text, 5) : 1;
  const day = length > 7 ? partAt(text, 8) : 1;
  if (year < 0 || month < 1 || month > 12 || day < 1 || (day > 28 && day > daysInMonth(year, month))) return undefined;
  if (length === 4) return dateWithin(yearsExtent(year), text);
  return dateWithin(length === 7 ? monthsExtent(year, month) : dayExtent(year, month, day), text);
}

/** The two digits from `index` on that follow a hyphen; -1 if there are none. */
function partAt(text: string, index: number): number {
  return text.charCodeAt(index - 1) === HYPHEN ? numberAt(text, index, index + 2) : -1;
}

function numberAt(text: string, index: number, end: number): number {
  let value = 0;
  for (let i = index; i < end; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
