// layout/calendar-groups: many events in a domain -> the calendar units that hold them, each with its count. Pure.

import {bisectLeft} from 'd3';
import {edtfAt, unitAt, type CalendarUnit} from '../../date/calendar-unit.js';
import {civilFromMs} from '../../date/civil.js';
import type {Domain} from '../../model/domain.js';
import type {Timeline} from '../../model/timeline.js';

/** A calendar unit and the events labelled in it. */
export interface CalendarGroup {
  /** EDTF of the unit; `null` for units longer than a millennium, which have none; '' for events outside the view. */
  readonly edtf: string | null;
  readonly domain: Domain;
  /** Positions of the first event and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Its events, if their positions are not consecutive. */
  readonly events?: readonly number[];
}

type Unit = readonly [name: CalendarUnit, count: number];

const YEARS: readonly Unit[] = Array.from({length: 11}, (_, power): Unit => ['year', 10 ** power]);
const PARTS: readonly Unit[] = [['month', 1], ['day', 1], ['hour', 1], ['minute', 1], ['second', 1]]; // prettier-ignore

/** From coarse to fine. */
const UNITS: readonly Unit[] = [...YEARS.toReversed(), ...PARTS];

/** At most this many groups. */
const MOST_GROUPS = 32;

/**
 * Returns the events labelled in a domain in groups by the finest calendar unit that makes few groups. Leaves out empty groups.
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
  // EDTF counts years by digits from year 0, so units of years before it begin elsewhere
  if (Math.abs(year) > 9999 || unknown > 3 || (unknown && year < 0)) return null;
  const text = edtfAt(start, name);
  return text.slice(0, text.length - unknown) + 'X'.repeat(unknown);
}
