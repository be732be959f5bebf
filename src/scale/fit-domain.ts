// scale/fit-domain: the extent of the data -> the domain that shows it all with room at both ends. Pure.

import type {Precision} from '../date/timeline-date.js';
import type {Domain} from '../model/domain.js';

const DAY = 86_400_000;

/** What a date is seen within, ms: an hour within its day, a day within about a month, a year within a decade. */
const CONTEXT: Readonly<Record<Precision, number>> = {
  second: 60_000,
  minute: 3_600_000,
  hour: DAY,
  day: 30 * DAY,
  month: 366 * DAY,
  season: 2 * 366 * DAY,
  year: 5 * 366 * DAY,
  decade: 50 * 366 * DAY,
  century: 500 * 366 * DAY,
  millennium: 5000 * 366 * DAY,
};

/**
 * Returns the domain that shows an extent with some room at both ends; an extent that is short for its precision, a single
 * day say, is shown within its surroundings.
 *
 * @param extent - what must be seen, ms
 * @param precision - the finest precision among the dates
 * @param room - kept free at each end, as a fraction of the domain
 */
export function fitDomain([start, end]: Domain, precision: Precision, room = 0.04): Domain {
  const length = Math.max((end - start) / (1 - 2 * room), CONTEXT[precision]);
  const middle = (start + end) / 2;
  return [middle - length / 2, middle + length / 2];
}
