// model/timeline: checked records -> one immutable Timeline, sorted and indexed. Pure.

import {max, min} from 'd3';
import {PRECISIONS} from '../date/precision.js';
import {hasInstant, inTimeZone, isTimeZone} from '../date/time-zone.js';
import type {Precision, TimelineDate} from '../date/timeline-date.js';
import type {EraRecord, EventRecord, Problem, Records, SourceRecord} from '../source/records.js';
import type {Category} from '../source/timeline-data.js';
import {eventAnchor} from './anchor.js';
import type {Domain} from './domain.js';

/** Everything there is to draw. Events are in the order of their anchors; columns run parallel to them. */
export interface Timeline {
  readonly title?: string;
  readonly description?: string;
  readonly lang?: string;
  readonly source?: SourceRecord;
  readonly categories: readonly Readonly<Category>[];
  readonly eras: readonly EraRecord[];
  readonly problems: readonly Problem[];
  readonly events: readonly EventRecord[];
  /** The time at which each event is labelled, ms, ascending. */
  readonly anchors: Float64Array;
  /** Earliest start and latest end of each event, ms; ±Infinity where open or unknown. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** From the earliest to the latest time that any event states; `null` if there is none. */
  readonly extent: Domain | null;
  /** The finest precision among the dates; `null` if there are none. */
  readonly precision: Precision | null;
  /** The zone in which its instants are told, an IANA name; `null` if it has none. */
  readonly timeZone: string | null;
  /** Position of each event by its id. */
  readonly indices: ReadonlyMap<string, number>;
}

/**
 * Returns the timeline of some records. Events that share an anchor stand with the one that ends earlier first, then as
 * they were written.
 *
 * @param timeZone - in which to tell times that have an offset, an IANA name; one that is none is reported
 */
export function createTimeline(records: Records, timeZone = 'UTC'): Timeline {
  const isKnown = timeZone === 'UTC' || isTimeZone(timeZone);
  const zone = isKnown ? timeZone : 'UTC';
  const inZone = <T extends {readonly date: TimelineDate}>(record: T): T => {
    const date = inTimeZone(record.date, zone);
    return date === record.date ? record : {...record, date};
  };
  const dated = records.events.map(inZone);
  const events = dated
    .map((event, order) => ({event, order, anchor: eventAnchor(event.date)}))
    .sort(
      (a, b) =>
        compare(a.anchor, b.anchor) || compare(a.event.date.latestEnd, b.event.date.latestEnd) || a.order - b.order,
    );
  const starts = Float64Array.from(events, ({event}) => event.date.earliestStart);
  const ends = Float64Array.from(events, ({event}) => event.date.latestEnd);
  return {
    ...records,
    problems: isKnown ? records.problems : [...records.problems, unknownZone(timeZone)],
    eras: records.eras.map(inZone),
    events: events.map(({event}) => event),
    anchors: Float64Array.from(events, ({anchor}) => anchor),
    starts,
    ends,
    extent: extentOf(dated),
    precision: PRECISIONS.find((precision) => records.events.some(({date}) => date.precision === precision)) ?? null,
    timeZone: dated.some(({date}) => hasInstant(date)) ? zone : null,
    indices: new Map(events.map(({event}, i) => [event.id, i])),
  };
}

function unknownZone(timeZone: string): Problem {
  const message = `time-zone must be an IANA name: "${timeZone}" is none, so times are told in UTC; write "Europe/Brussels", say`;
  return {where: 'time-zone', message, dropped: false};
}

/** A timeline without events. */
export const emptyTimeline: Timeline = createTimeline({categories: [], eras: [], events: [], problems: []});

/** Returns the positions of the events that touch a domain, in order. */
export function eventsInView(timeline: Timeline, [start, end]: Domain): number[] {
  const {starts, ends} = timeline;
  const found: number[] = [];
  for (let i = 0; i < starts.length; i++) if (starts[i]! < end && ends[i]! > start) found.push(i);
  return found;
}

function extentOf(events: readonly EventRecord[]): Domain | null {
  const stated = events
    .flatMap(({date}) => [date.earliestStart, date.latestStart, date.earliestEnd, date.latestEnd])
    .filter(Number.isFinite);
  const start = min(stated);
  const end = max(stated);
  return start === undefined || end === undefined || start === end ? null : [start, end];
}

/** Subtraction would make NaN of two equal infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
