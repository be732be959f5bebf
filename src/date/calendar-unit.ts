// date/calendar-unit: a time -> the year, month, day, hour, minute or second that contains it, and its EDTF. Pure.

import {civilFromMs, msFromCivil} from './civil.js';
import {UNIT} from './precision.js';

export type CalendarUnit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** Number of characters of an ISO 8601 time that state a unit. */
const LENGTHS: Readonly<Record<CalendarUnit, number>> = {year: 4, month: 7, day: 10, hour: 13, minute: 16, second: 19};

/**
 * Returns the start and the end of the unit that contains a time, ms.
 *
 * @param count - years in one unit
 */
export function unitAt(time: number, unit: CalendarUnit, count = 1): [start: number, end: number] {
  const {year, month} = civilFromMs(time);
  if (unit === 'year') {
    const first = Math.floor(year / count) * count;
    return [msFromCivil(first), msFromCivil(first + count)];
  }
  if (unit === 'month') return [msFromCivil(year, month), msFromCivil(year, month + 1)];
  const start = Math.floor(time / UNIT[unit]) * UNIT[unit];
  return [start, start + UNIT[unit]];
}

/** Returns the EDTF of the unit that contains a time; of the year if that has more than four digits, since EDTF has no months then. */
export function edtfAt(time: number, unit: CalendarUnit): string {
  const {year} = civilFromMs(time);
  if (Math.abs(year) > 9999) return `Y${year}`;
  const digits = new Date(Math.floor(time)).toISOString().replace(/^-00/, '-');
  return digits.slice(0, LENGTHS[unit] + (year < 0 ? 1 : 0));
}
