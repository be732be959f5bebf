// date/time-zone: a date and a time zone -> the date in the local time of that zone. Pure.

import {msFromCivil} from './civil.js';
import {dateTimeFormat} from './formatters.js';
import {cornersBetween} from './interval.js';
import {cornersOf} from './set.js';
import {isInIntl} from './time-words.js';
import type {TimelineDate} from './timeline-date.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** A time at which all zones have their present names, ms. */
const TODAY = 1_672_531_200_000;

/** Returns whether a name is the IANA name of a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(dateTimeFormat('en', {timeZone: name}));
  } catch {
    return false;
  }
}

/** Returns the name of a zone in a language, without summer or winter time: "Central European Time". */
export function nameTimeZone(timeZone: string, locale: string): string {
  const timeZoneName = timeZone === 'UTC' ? 'long' : 'longGeneric';
  const parts = dateTimeFormat(locale, {timeZone, timeZoneName}).formatToParts(TODAY);
  return parts.find(({type}) => type === 'timeZoneName')?.value ?? timeZone;
}

/** Returns whether any time in a date has an offset from UTC, and so is an instant. */
export function hasInstant({offset, from, to, members = []}: TimelineDate): boolean {
  return offset !== undefined || [from, to, ...members].some((date) => date && hasInstant(date));
}

/**
 * Returns a date with its instants converted to the local time of a zone. It can then share an axis with days and with times
 * without an offset, which do not change. An interval with one instant and one other end does not change either if it
 * would end before it starts.
 *
 * @param timeZone - an IANA name
 * @throws {RangeError} if the zone does not exist
 */
export function inTimeZone(date: TimelineDate, timeZone: string): TimelineDate {
  const {from, to, members} = date;
  if (!hasInstant(date)) return date;
  if (members) {
    const told = members.map((member) => inTimeZone(member, timeZone));
    return {...date, ...cornersOf(told, date.choice!), members: told};
  }
  if (from || to) {
    const ends = {from: from && inTimeZone(from, timeZone), to: to && inTimeZone(to, timeZone)};
    const corners = cornersBetween({date: ends.from, bound: date.start}, {date: ends.to, bound: date.end});
    return corners.earliestStart < corners.latestEnd ? {...date, ...corners, ...ends} : date;
  }
  const ahead = date.timeZone ? date.offset! * MINUTE : 0; // already in the local time of another zone
  const offset = zoneOffset(date.earliestStart - ahead, timeZone);
  const shift = offset - ahead;
  return {
    ...date,
    earliestStart: date.earliestStart + shift,
    latestStart: date.latestStart + shift,
    earliestEnd: date.earliestEnd + shift,
    latestEnd: date.latestEnd + shift,
    offset: offset / MINUTE,
    timeZone: timeZone === 'UTC' ? undefined : timeZone,
  };
}

/** Returns the offset of a zone from UTC at a time, ms. */
function zoneOffset(time: number, timeZone: string): number {
  if (timeZone === 'UTC' || !isInIntl(time)) return 0;
  const parts = dateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(time);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)!.value;
  const year = part('era') === 'BC' ? 1 - Number(part('year')) : Number(part('year'));
  const midnight = msFromCivil(year, Number(part('month')), Number(part('day')));
  const minutes = Number(part('hour')) * 60 + Number(part('minute'));
  return midnight + minutes * MINUTE + Number(part('second')) * SECOND - Math.floor(time / SECOND) * SECOND;
}
