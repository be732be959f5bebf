// date/calendar-date: one date without "/" -> its TimelineDate. Pure.

import {daysInMonth} from './civil.js';
import {dateWithin, dayExtent, monthsExtent, yearsExtent, type Extent} from './extent.js';
import type {Scanner} from './scanner.js';
import {readTimeOfDay} from './time-of-day.js';
import type {Precision, Season, TimelineDate} from './timeline-date.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];
const SPRING = 21;
const WINTER = 24;
/** Years of more digits cannot be told from their neighbours once they are ms. */
const MAX_YEAR_DIGITS = 15;

/** Reads a date, up to the first character that cannot belong to it. */
export function readDate(scanner: Scanner): TimelineDate {
  const from = scanner.index;
  const extent = scanner.take('Y') ? readLongYear(scanner) : readYear(scanner);
  const timed = extent.precision === 'day' && scanner.take('T');
  const stated = timed ? readTimeOfDay(scanner, extent.start) : extent;
  const qualifier = timed ? '' : scanner.takeOneOf('?~%');
  return dateWithin(stated, scanner.text.slice(from, scanner.index), qualifier);
}

function readLongYear(scanner: Scanner): Extent {
  const at = scanner.index;
  const negative = scanner.take('-');
  const digits = scanner.digits();
  if (digits.length < 5 || digits.length > MAX_YEAR_DIGITS || digits.startsWith('0')) {
    scanner.fail(
      `has year "${digits}" after "Y", which is for years of 5 to ${MAX_YEAR_DIGITS} digits, the first not 0`,
      at,
    );
  }
  return yearsExtent(Number(negative ? `-${digits}` : digits));
}

/** Reads a year of four digits, of which the last two may be "X", and what follows it. */
function readYear(scanner: Scanner): Extent {
  const at = scanner.index;
  const negative = scanner.take('-');
  const century = scanner.number(2, 'a four-digit year');
  if (scanner.take('XX')) return someYear(negative, century * 100, 100, 'century');
  const decade = century * 10 + scanner.number(1, 'a digit or "XX"');
  if (scanner.take('X')) return someYear(negative, decade * 10, 10, 'decade');
  const year = decade * 10 + scanner.number(1, 'a digit or "X"');
  if (negative && year === 0) scanner.fail('has year -0000, but 1 BC is 0000 and 2 BC is -0001', at);
  return readMonth(scanner, negative ? -year : year);
}

/** One of `count` years from `first` on, or of their negatives, among which there is no zero. */
function someYear(negative: boolean, first: number, count: number, precision: Precision): Extent {
  const last = first + count - 1;
  return negative ? yearsExtent(-last, -Math.max(first, 1), precision) : yearsExtent(first, last, precision);
}

function readMonth(scanner: Scanner, year: number): Extent {
  if (!scanner.take('-')) return yearsExtent(year);
  if (scanner.take('XX')) {
    scanner.take('-XX');
    return yearsExtent(year);
  }
  const at = scanner.index;
  const month = scanner.number(2, 'a two-digit month');
  if (month >= SPRING && month <= WINTER) return seasonOf(year, month - SPRING);
  if (month < 1 || month > 12) {
    scanner.fail(`has month ${month}, but months run from 1 to 12 and seasons from ${SPRING} to ${WINTER}`, at);
  }
  return readDay(scanner, year, month);
}

function seasonOf(year: number, index: number): Extent {
  const {start, end} = monthsExtent(year, 3 * index + 3, 3);
  return {start, end, precision: 'season', season: SEASONS[index]};
}

function readDay(scanner: Scanner, year: number, month: number): Extent {
  if (!scanner.take('-') || scanner.take('XX')) return monthsExtent(year, month);
  const at = scanner.index;
  const day = scanner.number(2, 'a two-digit day');
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) scanner.fail(`has day ${day}, but ${MONTHS[month - 1]} ${year} has ${days} days`, at);
  return dayExtent(year, month, day);
}
