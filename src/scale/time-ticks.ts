// scale/time-ticks: a scale -> the calendar ticks that fit on it. Pure.

import {bisectLeft, utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcYear, type TimeInterval} from 'd3';
import type {TimeScale} from './time-scale.js';

/** The calendar unit that a tick begins. */
export type TickUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

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
  /** Length of the shortest, ms, so that ticks are never nearer than that. */
  readonly length: number;
  readonly interval: TimeInterval;
  /** How many of its neighbour below it; only steps that divide it may subdivide it. */
  readonly count: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];

/** Every step an axis can have, from fine to coarse. */
const STEPS: readonly Step[] = [
  ...[1, 5, 15, 30].map((n) => step('minute', utcMinute, n, MINUTE)),
  ...[1, 3, 6, 12].map((n) => step('hour', utcHour, n, HOUR)),
  step('day', utcDay, 1, DAY),
  {unit: 'day', length: 7 * DAY, interval: utcMonday, count: 7},
  step('month', utcMonth, 1, 28 * DAY),
  step('month', utcMonth, 3, 30 * DAY),
  ...YEAR_STEPS.map((n) => step('year', utcYear, n, YEAR)),
];

const LENGTHS = STEPS.map(({length}) => length);

function step(unit: TickUnit, every: {every(n: number): TimeInterval | null}, count: number, length: number): Step {
  return {unit, length: length * count, interval: every.every(count)!, count};
}

/**
 * Returns the ticks of a scale: the closest calendar step at which major ticks stand at least `majorGap` px apart, and
 * below it the closest step that divides it, at least `minorGap` px apart. Ticks stand at the start of a minute, hour, day,
 * week (Monday), month or year in UTC.
 *
 * @param majorGap - room that a label takes, px
 * @param minorGap - px
 */
export function timeTicks(scale: TimeScale, majorGap: number, minorGap = 18): TimeTicks {
  const pxPerMs = Math.abs(scale.range[1] - scale.range[0]) / (scale.domain[1] - scale.domain[0]);
  const closest = (gap: number): number => bisectLeft(LENGTHS, gap / pxPerMs);
  const index = Math.min(closest(majorGap), STEPS.length - 1);
  const major = STEPS[index]!;
  const minor = STEPS.slice(closest(minorGap), index).find((finer) => divides(finer, major));
  const times = ticksOf(major, scale);
  const taken = new Set(times.map(({time}) => time));
  return {major: times, minor: minor ? ticksOf(minor, scale).filter(({time}) => !taken.has(time)) : []};
}

/** A week divides nothing but days: no month is made of weeks. */
function divides(finer: Step, coarser: Step): boolean {
  if (finer.count === 7 && finer.unit === 'day') return false;
  return finer.unit !== coarser.unit || coarser.count % finer.count === 0;
}

function ticksOf({unit, interval}: Step, {domain: [start, end]}: TimeScale): TimeTick[] {
  return interval.range(interval.ceil(new Date(start)), new Date(end)).map((date) => ({time: date.getTime(), unit}));
}
