// model/calendar-groups: events in order of time -> the calendar units that contain them, each with its events. Pure.

import {bisectLeft} from 'd3';
import {edtfAt, unitAt, type CalendarUnit} from '../date/calendar-unit.js';
import {civilFromMs} from '../date/civil.js';
import type {EventRecord} from '../source/records.js';
import type {Domain} from './domain.js';
import type {Timeline} from './timeline.js';

/** A calendar unit and the events in it. */
export interface CalendarGroup {
  /** EDTF of the unit; `null` if it has none. */
  readonly edtf: string | null;
  readonly domain: Domain;
  /** Positions of the first event and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

type Unit = readonly [name: CalendarUnit, count: number];

const YEARS: readonly Unit[] = Array.from({length: 11}, (_, power): Unit => ['year', 10 ** power]);

/** From coarse to fine. */
const UNITS: readonly Unit[] = [...YEARS.toReversed(), ['month', 1]];

/** Days are those of UTC. */
const WITH_DAYS: readonly Unit[] = [...UNITS, ['day', 1]];

/** Of more events than this, the others are taken to be known as exactly as these. */
const MOST_READ = 2000;

/**
 * Returns all events in groups by the finest calendar unit that makes no more than `most` groups and is not finer than the
 * dates are known. Leaves out empty groups; returns none if no unit contains an event, such as one between 100 BC and AD 100.
 */
export function calendarGroups(timeline: Timeline, most: number): CalendarGroup[] {
  const ranges = Array.from({length: Math.min(timeline.count, MOST_READ)}, (_, i) => rangeOf(timeline.event(i)));
  let best: CalendarGroup[] = [];
  for (const unit of (timeline.timeZone ?? 'UTC') === 'UTC' ? WITH_DAYS : UNITS) {
    const groups = groupBy(timeline.anchors, ranges, unit, most);
    if (!groups) break;
    best = groups;
  }
  return best;
}

/** Returns the time in which an event happens or begins; if its start is not known, its last instant. */
function rangeOf({date, kind}: EventRecord): Domain {
  const {start, earliestStart, latestStart, latestEnd} = date;
  if (start !== 'known') return [latestEnd - 1, latestEnd];
  return [earliestStart, kind === 'span' ? latestStart : latestEnd];
}

/** `null` if there would be too many, or if an event does not lie within one. */
function groupBy(anchors: Float64Array, ranges: readonly Domain[], unit: Unit, most: number): CalendarGroup[] | null {
  const groups: CalendarGroup[] = [];
  for (let first = 0; first < anchors.length;) {
    if (groups.length === most) return null;
    const domain = unitAt(anchors[first]!, ...unit);
    const next = Math.max(first + 1, bisectLeft(anchors, domain[1], first));
    if (ranges.slice(first, next).some(([start, end]) => start < domain[0] || end > domain[1])) return null;
    groups.push({edtf: edtfOf(domain[0], unit), domain, from: first, to: next});
    first = next;
  }
  return groups;
}

function edtfOf(start: number, [name, count]: Unit): string | null {
  const {year} = civilFromMs(start);
  const unknown = Math.log10(count);
  // EDTF counts years by digits from year 0, so units of years before it begin elsewhere
  if (Math.abs(year) > 9999 || unknown > 3 || (unknown && year < 0)) return null;
  const text = edtfAt(start, name);
  return text.slice(0, text.length - unknown) + 'X'.repeat(unknown);
}
