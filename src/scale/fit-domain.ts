// scale/fit-domain: the extent of the data -> the domain that shows it all with room at both ends. Pure.

import {UNIT} from '../date/precision.js';
import type {Precision} from '../date/timeline-date.js';
import type {Domain} from '../model/domain.js';

/** A date all by itself is shown among so many like it: a day among months, where it is a dot; a year as a band among years. */
const FEW = 5;
const MANY = 120;

/** Kept free at each end, as a fraction of what is shown; the word of the last tick stands beyond it. */
const ROOM = {start: 0.045, end: 0.06};

/**
 * Returns the domain that shows an extent with some room at both ends; the extent of a single date, a day say, is shown within
 * its surroundings.
 *
 * @param extent - what must be seen, ms
 * @param precision - the finest precision among the dates
 */
export function fitDomain([start, end]: Domain, precision: Precision): Domain {
  const unit = UNIT[precision];
  const isSingle = end - start < 1.1 * unit;
  const around = isSingle ? ((unit > UNIT.day ? FEW : MANY) * unit - (end - start)) / 2 : 0;
  const length = end - start + 2 * around;
  return [start - around - ROOM.start * length, end + around + ROOM.end * length];
}

/** Whether something is an interval that can be shown: from one time to a later one. */
export function isDomain(value: Domain | null): value is Domain {
  return Array.isArray(value) && Number.isFinite(value[1] - value[0]) && value[0] < value[1];
}
