// layout/calendar-groups: many events in a domain -> the calendar units that hold them, each with its count. Pure.

import {bisectLeft} from 'd3';
import {edtfAt, unitAt, type CalendarUnit} from '../date/calendar-unit.js';
import {civilFromMs} from '../date/civil.js';
import type {Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';

/** A calendar unit and the events labelled in it. */
export interface CalendarGroup {
  /** The EDTF of the unit; `null` if it has none, since it is longer than a millennium; empty for events outside the view. */
  readonly edtf: string | null;
  readonly domain: Domain;
  /** Positions of the first event and of that after the last. */
  readonly from: number;
  readonly to: number;
  /** Its events where they are not neighbours. */
  readonly events?: readonly number[];
}

type Unit = readonly [name: CalendarUnit, count: number];

const YEARS: readonly Unit[] = Array.from({length: 11}, (_, power): Unit => ['year', 10 ** power]);
const PARTS: readonly Unit[] = [['month', 1], ['day', 1], ['hour', 1], ['minute', 1], ['second', 1]]; // prettier-ignore

/** From coarse to fine. */
const UNITS: readonly Unit[] = [...YEARS.toReversed(), ...PARTS];

/** Units into which events are put are no more than this. */
const MOST_GROUPS = 32;

/**
 * Returns the groups of the events that are labelled in a domain: by the finest unit that makes few groups of them, those
 * without events left out.
 */
export function calendarGroups({anchors}: Timeline, domain: Domain): CalendarGroup[] {
  const from = bisectLeft(anchors, domain[0]);
  const to = bisectLeft(anchors, domain[1]);
  let best: CalendarGroup[] = [];
  for (const unit of UNITS) {
    const groups = groupBy(anchors, from, to, unit);
    if (!groups) break;
    best = groups;
  }
  return best;
}

/** `null` if there would be too many. */
function groupBy(anchors: Float64Array, from: number, to: number, unit: Unit): CalendarGroup[] | null {
  const groups: CalendarGroup[] = [];
  for (let first = from; first < to;) {
    if (groups.length === MOST_GROUPS) return null;
    const domain = unitAt(anchors[first]!, ...unit);
    const next = Math.max(first + 1, bisectLeft(anchors, domain[1], first, to));
    groups.push({edtf: edtfOf(domain[0], unit), domain, from: first, to: next});
    first = next;
  }
  return groups;
}

function edtfOf(start: number, [name, count]: Unit): string | null {
  const {year} = civilFromMs(start);
  const unknown = Math.log10(count);
  // digits count from zero, which cuts units of years before it elsewhere
  if (Math.abs(year) > 9999 || unknown > 3 || (unknown && year < 0)) return null;
  const text = edtfAt(start, name);
  return text.slice(0, text.length - unknown) + 'X'.repeat(unknown);
}
