// date/time-of-day: what follows "T" in a date -> the ms it covers. Pure.

import type {Extent} from './extent.js';
import type {Scanner} from './scanner.js';
import type {Precision} from './timeline-date.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const MAX_OFFSET = 14 * 60;

/**
 * Reads a time of day. EDTF requires seconds; times without seconds or minutes, which ISO 8601-1 allows, are read too.
 * 24:00:00 is the end of the day.
 *
 * @param midnight - the start of its day, in ms
 * @see ISO 8601-1:2019/Amd 1:2022, for 24:00:00
 */
export function readTimeOfDay(scanner: Scanner, midnight: number): Extent {
  const at = scanner.index;
  let precision: Precision = 'hour';
  let length = HOUR;
  let start = scanner.unit('hour', 24) * HOUR;
  if (scanner.take(':')) {
    precision = 'minute';
    length = MINUTE;
    start += scanner.unit('minute', 59) * MINUTE;
    if (scanner.take(':')) {
      precision = 'second';
      length = SECOND;
      start += scanner.unit('second', 59) * SECOND;
    }
  }
  if (start > 24 * HOUR) scanner.fail('has a time after 24:00', at);
  const offset = readOffset(scanner);
  start += midnight - (offset ?? 0) * MINUTE;
  return {start, end: start + length, precision, offset};
}

function readOffset(scanner: Scanner): number | undefined {
  const at = scanner.index;
  if (scanner.take('Z')) return 0;
  const sign = scanner.takeOneOf('+-');
  if (!sign) return undefined;
  const minutes = scanner.unit('hour', 23) * 60 + (scanner.take(':') ? scanner.unit('minute', 59) : 0);
  if (minutes > MAX_OFFSET || (minutes === 0 && sign === '-')) scanner.fail('has an offset that no time zone has', at);
  return sign === '-' ? -minutes : minutes;
}
