// scale/fit-domain: the extent of the data -> the domain that shows all of it with room at both ends. Pure.

import {UNIT} from '../date/precision.js';
import type {Precision} from '../date/timeline-date.js';
import type {Domain} from '../model/domain.js';
import type {TimeWarp} from './time-warp.js';

/** A date all by itself is shown among so many like it: a year among years, where it is a band; a day within the month around. */
const UNITS = {long: 5, day: 30};

/** Room at each end, as a fraction of the domain; the label of the last tick needs it. */
const ROOM = {start: 0.045, end: 0.06};

/**
 * Returns the domain that shows an extent with some room at both ends. The extent of a single date, such as one day, is shown
 * with more time around it.
 *
 * @param extent - what must be in view, ms
 * @param precision - the finest precision among the dates
 * @param warp - in whose distances the room is measured
 */
export function fitDomain([start, end]: Domain, precision: Precision, warp?: TimeWarp): Domain {
  const unit = UNIT[precision];
  const isSingle = end - start < 1.1 * unit;
  const around = isSingle ? ((unit > UNIT.day ? UNITS.long : UNITS.day) * unit - (end - start)) / 2 : 0;
  const [from, to] = [start - around, end + around].map((time) => warp?.distance(time) ?? time) as [number, number];
  const [first, last] = [from - ROOM.start * (to - from), to + ROOM.end * (to - from)];
  return [warp?.time(first) ?? first, warp?.time(last) ?? last];
}

/** Whether a value is a valid interval, from one time to a later one. */
export function isDomain(value: Domain | null): value is Domain {
  return Array.isArray(value) && Number.isFinite(value[1] - value[0]) && value[0] < value[1];
}
