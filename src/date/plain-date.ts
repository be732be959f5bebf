// date/plain-date: YYYY, YYYY-MM or YYYY-MM-DD -> its TimelineDate, fast. Pure.

import {daysInMonth, msFromCivil} from './civil.js';
import {dateWithin} from './extent.js';
import type {TimelineDate} from './timeline-date.js';

const PLAIN = /^\d{4}(?:-\d\d){0,2}$/;
const ZERO = 48; // char code of "0"

/** Returns the date if the text has one of the plain forms, as most dates do; otherwise `undefined`. */
export function readPlainDate(text: string): TimelineDate | undefined {
  if (!PLAIN.test(text)) return undefined;
  const {length} = text;
  const year = numberAt(text, 0) * 100 + numberAt(text, 2);
  const month = length > 4 ? numberAt(text, 5) : 1;
  const day = length > 7 ? numberAt(text, 8) : 1;
  if (month < 1 || month > 12 || day < 1 || (day > 28 && day > daysInMonth(year, month))) return undefined;
  const start = msFromCivil(year, month, day);
  if (length > 7) return dateWithin({start, end: msFromCivil(year, month, day + 1), precision: 'day'}, text);
  if (length > 4) return dateWithin({start, end: msFromCivil(year, month + 1), precision: 'month'}, text);
  return dateWithin({start, end: msFromCivil(year + 1), precision: 'year'}, text);
}

/** Returns the number in the two digits at `index`. */
function numberAt(text: string, index: number): number {
  return 10 * text.charCodeAt(index) + text.charCodeAt(index + 1) - 11 * ZERO;
}
