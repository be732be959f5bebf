// scale/fit-domain: the extent of the data -> the domain that shows all of it with room at both ends. Pure.

import {UNIT} from '../date/precision.js';
import type {Precision} from '../date/timeline-date.js';
import type {Domain} from '../model/domain.js';

/** Units to show around a single date, by its precision: a day is a dot among months, a year a band among years. */
const FEW = 5;
const MANY = 120;

/** Room at each end, as a fraction of the domain; the label of the last tick needs it. */
const ROOM = {start: 0.045, end: 0.06};

/**
 * Returns the domain that shows an extent with some room at both ends. The extent of a single date, such as one day, is shown
 * with more time around it.
 *
 * @param extent - what must be in view, ms
 * @param precision - the finest precision among the dates
 */
export function fitDomain([start, end]: Domain, precision: Precision): Domain {
  const unit = UNIT[precision];
  const isSingle = end - start < 1.1 * unit;
  const around = isSingle ? ((unit > UNIT.day ? FEW : MANY) * unit - (end - start)) / 2 : 0;
  const length = end - start + 2 * around;
  return [start - around - ROOM.start * length, end + around + ROOM.end * length];
}

/** Whether a value is a valid interval, from one time to a later one. */
export function isDomain(value: Domain | null): value is Domain {
  return Array.isArray(value) && Number.isFinite(value[1] - value[0]) && value[0] < value[1];
}
