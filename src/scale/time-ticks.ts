// scale/time-ticks: a scale -> the calendar ticks that fit on it. Pure.

import {
  bisectLeft,
  range,
  utcDay,
  utcHour,
  utcMillisecond,
  utcMinute,
  utcMonday,
  utcMonth,
  utcSecond,
  type CountableTimeInterval,
  type TimeInterval,
} from 'd3';
import {civilFromMs, msFromCivil} from '../date/civil.js';
import {isInIntl} from '../date/time-words.js';
import {cut} from '../model/segments.js';
import type {TimeScale} from './time-scale.js';

/** The calendar unit that a tick begins. */
export type TickUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** One division of the axis. */
export interface TimeTick {
  /** Start of the unit, ms. */
  readonly time: number;
  readonly unit: TickUnit;
}

export interface TimeTicks {
  /** Labelled. */
  readonly major: readonly TimeTick[];
  /** Unlabelled, between the major ones. */
  readonly minor: readonly TimeTick[];
}

interface Step {
  readonly unit: TickUnit;
  /** Length of the shortest step, ms; ticks are never closer together. */
  readonly length: number;
  /** Number of units in the step; minor steps must divide it. */
  readonly count: number;
  /** Returns the starts of all steps in an interval, ms. */
  readonly times: (start: number, end: number) => number[];
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** A tick closer than this to a gap on its right has no label, px. */
const BEFORE_GAP = 16;

/** From one year to fifty billion years. */
const YEAR_COUNTS = range(11).flatMap((power) => [1, 2, 5].map((n) => n * 10 ** power));

/** Every step an axis can have, from fine to coarse. */
const STEPS: readonly Step[] = [
  ...[1, 5, 10, 50, 100, 500].map((n) => calendarStep('millisecond', utcMillisecond, n, 1)),
  ...[1, 5, 15, 30].map((n) => calendarStep('second', utcSecond, n, SECOND)),
  ...[1, 5, 15, 30].map((n) => calendarStep('minute', utcMinute, n, MINUTE)),
  ...[1, 3, 6, 12].map((n) => calendarStep('hour', utcHour, n, HOUR)),
  calendarStep('day', utcDay, 1, DAY),
  {unit: 'day', length: 2 * DAY, count: 2, times: timesOf(utcDay.filter((date) => (date.getTime() / DAY) % 2 === 0))},
  {unit: 'day', length: 7 * DAY, count: 7, times: timesOf(utcMonday)},
  calendarStep('month', utcMonth, 1, 28 * DAY),
  calendarStep('month', utcMonth, 3, 30 * DAY),
  ...YEAR_COUNTS.map((count): Step => ({
    unit: 'year',
    length: YEAR * count,
    count,
    times: (start, end) => yearTimes(count, start, end),
  })),
];

const LENGTHS = STEPS.map(({length}) => length);
const FIRST_OF_YEARS = STEPS.findIndex(({unit}) => unit === 'year');

function calendarStep(unit: TickUnit, interval: CountableTimeInterval, count: number, length: number): Step {
  return {unit, length: length * count, count, times: timesOf(interval.every(count)!)};
}

function timesOf(interval: TimeInterval): Step['times'] {
  return (start, end) => interval.range(interval.ceil(dateAfter(start)), dateAfter(end)).map((date) => date.getTime());
}

/** Returns the first whole ms at or after a time. */
function dateAfter(time: number): Date {
  return new Date(Math.ceil(time));
}

/**
 * Returns the years that are multiples of `count`, as people count them: 500, AD 1 instead of a year 0, 500 BC. If AD 1 would be
 * too close to the next one, as with every fifth year, there is none between the eras.
 */
function yearTimes(count: number, start: number, end: number): number[] {
  const first = civilFromMs(start).year;
  const last = civilFromMs(end).year + 1;
  const multiples = range(Math.floor((first - 1) / count), Math.ceil(last / count) + 1).map((n) => n * count);
  const years = multiples.flatMap((year) => {
    if (count === 1 || year > 0) return year;
    if (year < 0) return year + 1;
    return count < 10 ? [] : 1;
  });
  return years.map((year) => msFromCivil(year)).filter((time) => time >= start && time < end);
}

/**
 * Returns the ticks of a scale. Major ticks use the finest calendar step that keeps them `majorGap` px apart. Minor ticks use the
 * finest step that divides it and keeps them `minorGap` px apart. Between 10 BC and AD 10, which are 18 years apart, the
 * distance may be a tenth less. Ticks are at the start of a millisecond, second, minute, hour, day, second day, week (Monday), month or
 * year in UTC; beyond the range of `Date`, at the start of a year.
 *
 * The step is the same on both sides of a break, and there are no ticks inside one. A tick whose label would reach into a gap
 * is minor. A sequential scale has no ticks.
 *
 * @param majorGap - room for a label, px
 * @param minorGap - px
 */
export function timeTicks(scale: TimeScale, majorGap: number, minorGap = 18): TimeTicks {
  const pxPerMs = Math.abs(scale.pxPerMs);
  if (!pxPerMs) return {major: [], minor: []};
  const [start, end] = scale.domain;
  const finest = isInIntl(start, end) ? 0 : FIRST_OF_YEARS;
  const closest = (gap: number): number => bisectLeft(LENGTHS, gap / pxPerMs, finest);
  const index = Math.min(closest(majorGap), STEPS.length - 1);
  const major = STEPS[index]!;
  const minor = STEPS.slice(closest(minorGap), index).find((finer) => divides(finer, major));
  const shown = cut(
    scale.domain,
    scale.breaks.map(({start, end}) => [start, end]),
  );
  const ticksOf = ({unit, times}: Step): TimeTick[] =>
    shown.flatMap(([start, end]) => times(start, end).map((time) => ({time, unit})));
  const room = BEFORE_GAP / pxPerMs; // ms
  const isLabelled = ({time}: TimeTick) => !scale.breaks.some(({start}) => time < start && time > start - room);
  const all = ticksOf(major);
  const taken = new Set(all.map(({time}) => time));
  const finer = minor ? ticksOf(minor).filter(({time}) => !taken.has(time)) : [];
  const unlabelled = [...all.filter((tick) => !isLabelled(tick)), ...finer];
  return {major: all.filter(isLabelled), minor: unlabelled.sort((a, b) => a.time - b.time)};
}

/** Whether one step divides another. Two days or a week divide no other step, since months do not consist of them. */
function divides(finer: Step, coarser: Step): boolean {
  if (finer.count > 1 && finer.unit === 'day') return false;
  return finer.unit !== coarser.unit || coarser.count % finer.count === 0;
}
