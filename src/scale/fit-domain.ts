// scale/fit-domain: the extent of the data -> the domain that shows it all with room at both ends. Pure.

import type {Precision} from '../date/timeline-date.js';
import type {Domain} from '../model/domain.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 366 * DAY;

/** What a date is seen within at least, ms: a day among months, where it is a dot; a year among years, where it is a band. */
const CONTEXT: Readonly<Record<Precision, number>> = {
  second: HOUR / 30,
  minute: 2 * HOUR,
  hour: 4 * DAY,
  day: 120 * DAY,
  month: YEAR,
  season: 2 * YEAR,
  year: 5 * YEAR,
  decade: 50 * YEAR,
  century: 500 * YEAR,
  millennium: 5000 * YEAR,
};

/** Kept free at each end, as a fraction of what is shown; the word of the last tick stands beyond it. */
const ROOM = {start: 0.045, end: 0.06};

/**
 * Returns the domain that shows an extent with some room at both ends; an extent that is short for its precision, a single
 * day say, is shown within its surroundings.
 *
 * @param extent - what must be seen, ms
 * @param precision - the finest precision among the dates
 */
export function fitDomain([start, end]: Domain, precision: Precision): Domain {
  const missing = Math.max(0, CONTEXT[precision] - (end - start)) / 2;
  const length = end - start + 2 * missing;
  return [start - missing - ROOM.start * length, end + missing + ROOM.end * length];
}
