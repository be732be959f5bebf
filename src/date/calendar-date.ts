// date/calendar-date: one date without "/" -> its TimelineDate. Pure.

import {daysInMonth, msFromCivil} from './civil.js';
import {dateWithin, type Extent} from './extent.js';
import {PRECISIONS} from './precision.js';
import {readQualifier} from './qualifier.js';
import type {Scanner} from './scanner.js';
import {seasonOf, type SeasonMonths} from './season.js';
import {readTimeOfDay} from './time-of-day.js';
import type {Precision, TimelineDate} from './timeline-date.js';
import {firstMatch, type Parts} from './unspecified.js';
import {readLongYear, readSignificance} from './year.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const COMPONENTS: readonly Precision[] = ['year', 'month', 'day'];
/** The precision of a year, by the number of unknown digits at its end. */
const YEARS = PRECISIONS.slice(PRECISIONS.indexOf('year'));

/** Reads a date, up to the first character that cannot belong to it. */
export function readDate(scanner: Scanner): TimelineDate {
  const from = scanner.index;
  const components: string[] = [];
  let qualifiers: number[] = [];
  let extent: Extent | undefined;
  do {
    const own = readQualifier(scanner);
    extent = components.length ? readMonthOrDay(scanner, components) : readYear(scanner, components);
    const shared = readQualifier(scanner); // with the components before it
    qualifiers = [...qualifiers, own].map((qualifier) => qualifier | shared);
  } while (!extent && components.length < COMPONENTS.length && scanner.take('-'));
  extent ??= extentOf(components);
  const timed = extent.precision === 'day' && !qualifiers.some(Boolean) && scanner.take('T');
  if (timed) extent = readTimeOfDay(scanner, extent.start);
  return dateWithin(extent, scanner.text.slice(from, scanner.index), qualifiers);
}

/** Reads a year and adds it to the components. Returns an extent if no month can follow. */
function readYear(scanner: Scanner, components: string[]): Extent | undefined {
  const at = scanner.index;
  const isLong = scanner.take('Y');
  const year = isLong ? readLongYear(scanner) : scanner.takeOneOf('-') + scanner.component(4, 'a four-digit year');
  addComponent(scanner, components, year, at);
  if (isOpen(year) || !scanner.take('S')) return isLong ? extentOf(components) : undefined;
  const years = readSignificance(scanner, year);
  return {...extentOf([years]), estimate: isOpen(years) ? msFromCivil(Number(year), 7) : undefined};
}

/** Reads a month or a day and adds it to the components. Returns an extent if it is a season, which no day can follow. */
function readMonthOrDay(scanner: Scanner, components: string[]): Extent | undefined {
  const at = scanner.index;
  const component = scanner.component(2, `a two-digit ${COMPONENTS[components.length]}`);
  const season = components.length === 1 && seasonOf(Number(component));
  if (season) return extentOf(components, season);
  addComponent(scanner, components, component, at);
  return undefined;
}

function addComponent(scanner: Scanner, components: string[], component: string, at: number): void {
  const name = COMPONENTS[components.length];
  components.push(component);
  if (!firstMatch(components)) scanner.fail(`has ${name} ${component}, but ${ruleFor(components)}`, at);
}

/** Returns the rule that the last of some components breaks. */
function ruleFor([year = '', month, day]: readonly string[]): string {
  if (!month) return '1 BC is 0000 and 2 BC is -0001';
  if (!day) return 'months run from 1 to 12 and seasons from 21 to 41';
  if (isOpen(year + month)) return `${year}-${month} has no such day`;
  return `${MONTHS[Number(month) - 1]} ${Number(year)} has ${daysInMonth(Number(year), Number(month))} days`;
}

/** Whether a component has unknown digits. */
function isOpen(component: string): boolean {
  return component.includes('X');
}

/** Returns the extent from the first to the last day, month, season or year that the components can mean. */
function extentOf(components: readonly string[], season?: SeasonMonths): Extent {
  const start = firstMatch(components)!;
  const end: Parts = components.some(isOpen) ? firstMatch(components, true)! : [...start];
  if (season) {
    const [, month, count] = season;
    start.push(month);
    end.push(month + count - 1);
  }
  end[end.length - 1]! += 1;
  return {
    start: msFromCivil(...start),
    end: msFromCivil(...end),
    precision: precisionOf(components, season),
    season: season?.[0],
  };
}

function precisionOf(components: readonly string[], season?: SeasonMonths): Precision {
  const [year = ''] = components;
  const open = components.findIndex(isOpen);
  if (open === 0) return YEARS[year.length - year.indexOf('X')] ?? 'millennium';
  return season ? 'season' : COMPONENTS[(open > 0 ? open : components.length) - 1]!;
}
