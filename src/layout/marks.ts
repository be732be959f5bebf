// layout/marks: an event and a scale -> the mark that says how exactly its date is known, on the axis. Pure.

import {UNIT} from '../date/precision.js';
import type {Bound, TimelineDate} from '../date/timeline-date.js';
import {eventAnchor} from '../model/anchor.js';
import type {EventRecord} from '../source/records.js';
import type {TimeScale} from '../scale/time-scale.js';

/** A range that looks no wider than this is drawn as a dot, px. */
export const DOT = 10;

/** Shortest bar that still shows as one, px. */
const SHORTEST_BAR = DOT;

/** What is seen of an interval whose end is unknown, px. */
const STUB = 28;

/**
 * How a mark ends: with an edge where the date does; fading where that is only about; in an arrow head where it is open;
 * into nothing where it is unknown; cut where it goes on outside the view.
 */
export type MarkEnd = 'edge' | 'fade' | 'arrow' | 'vanish' | 'cut';

/** The mark of an event, by its place along the axis, px. */
export interface Mark {
  readonly event: number;
  /** A dot for what is known exactly, a band for "some time within", a bar for "all through". */
  readonly shape: 'dot' | 'band' | 'bar';
  /** Where its label hangs. */
  readonly anchor: number;
  readonly start: number;
  readonly end: number;
  readonly startEnd: MarkEnd;
  readonly endEnd: MarkEnd;
  /** How far it fades beyond `start` and `end` where these are only about. */
  readonly fade: number;
  /** The part of a bar that surely lies within it; its wings are possible only. */
  readonly core?: readonly [start: number, end: number];
  /** Whether it is doubtful that it happened at this date. */
  readonly doubtful: boolean;
  readonly status: EventRecord['status'];
}

/** Returns the mark of an event that touches the domain of the scale. */
export function createMark(record: EventRecord, event: number, scale: TimeScale): Mark {
  const {date, kind, status} = record;
  const [from, to] = scale.range;
  const start = scale.position(date.earliestStart);
  const end = scale.position(date.latestEnd);
  // a date that is about right may be off by one unit of its precision
  const fade = date.approximate ? scale.position(scale.domain[0] + UNIT[date.precision]) - from : 0;
  const shared = {event, fade, doubtful: date.uncertain, status};
  if (end - start <= DOT && kind === 'moment') {
    const middle = (start + end) / 2;
    const ends = date.approximate ? 'fade' : 'edge';
    return {
      ...shared,
      shape: 'dot',
      anchor: clamp(middle, from, to),
      start: middle - DOT / 2,
      end: middle + DOT / 2,
      startEnd: ends,
      endEnd: ends,
    };
  }
  const anchor = clamp(scale.position(eventAnchor(date)), from, to);
  const stub = {start: scale.position(date.earliestEnd) - STUB, end: scale.position(date.latestStart) + STUB};
  const shown = {
    start: date.start === 'unknown' ? clamp(stub.start, from, to - SHORTEST_BAR) : Math.max(start, from),
    end: date.end === 'unknown' ? clamp(stub.end, from + SHORTEST_BAR, to) : Math.min(end, to),
  };
  return {
    ...shared,
    ...shown,
    end: Math.max(shown.end, shown.start + SHORTEST_BAR),
    anchor,
    shape: kind === 'moment' ? 'band' : 'bar',
    startEnd: markEnd(date.start, date.from ?? date, start < from),
    endEnd: markEnd(date.end, date.to ?? date, end > to),
    ...(kind === 'span' && {core: coreOf(date, scale, shown)}),
  };
}

function markEnd(bound: Bound, {approximate}: TimelineDate, outside: boolean): MarkEnd {
  if (bound === 'open') return 'arrow';
  if (bound === 'unknown') return 'vanish';
  if (outside) return 'cut';
  return approximate ? 'fade' : 'edge';
}

/**
 * A single date, an interval known to the day, and what fades to an unknown end are filled whole; else it is from the latest
 * start to the earliest end.
 */
function coreOf(
  date: TimelineDate,
  scale: TimeScale,
  shown: {start: number; end: number},
): readonly [number, number] | undefined {
  const whole = !date.interval || UNIT[date.precision] <= UNIT.day;
  const startsWhole = whole || date.start === 'unknown';
  const endsWhole = whole || date.end === 'unknown';
  const start = startsWhole ? shown.start : clamp(scale.position(date.latestStart), shown.start, shown.end);
  const end = endsWhole
    ? Math.max(shown.end, shown.start + SHORTEST_BAR)
    : clamp(scale.position(date.earliestEnd), shown.start, shown.end);
  return start < end ? [start, end] : undefined;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
