// model/timeline: a data set -> one immutable Timeline, sorted and indexed. Pure.

import {PRECISIONS} from '../date/precision.js';
import {hasInstant, inTimeZone, isTimeZone} from '../date/time-zone.js';
import type {Precision, TimelineDate} from '../date/timeline-date.js';
import type {EventColumns, EventTable} from '../source/event-table.js';
import type {DataSet} from '../source/read-data.js';
import type {EraRecord, EventRecord, Problem, SourceRecord} from '../source/records.js';
import type {Category} from '../source/timeline-data.js';
import {eventAnchor} from './anchor.js';
import type {Domain} from './domain.js';
import {RangeIndex} from './range-index.js';
import {pick, sortOrder} from './sort-order.js';

/** Everything that can be drawn. Events are in the order of their anchors; all columns have this order. */
export interface Timeline {
  readonly title?: string;
  readonly description?: string;
  readonly lang?: string;
  readonly source?: SourceRecord;
  readonly categories: readonly Readonly<Category>[];
  readonly eras: readonly EraRecord[];
  readonly problems: readonly Problem[];
  /** Number of events. */
  readonly count: number;
  /** The time at which each event is labelled, ms, ascending. */
  readonly anchors: Float64Array;
  /** Earliest start and latest end of each event, ms; ±Infinity if open or unknown. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** 0 to 1. */
  readonly importance: Float32Array;
  /** Finds events that touch a domain. */
  readonly index: RangeIndex;
  /** From the earliest to the latest time that any event states; `null` without events. */
  readonly extent: Domain | null;
  /** The finest precision among the dates; `null` without events. */
  readonly precision: Precision | null;
  /** IANA name of the zone in which instants are shown; `null` if there are no instants. */
  readonly timeZone: string | null;
  /** Returns the category of the event at a position. */
  readonly category: (position: number) => string | undefined;
  /** Returns the event at a position. */
  readonly event: (position: number) => EventRecord;
  /** Returns the position of the event with an id, or `null`. */
  readonly find: (id: string) => number | null;
}

/** Number of events after which building a timeline can be interrupted. */
const SLICE = 250;

/** Number of records that are kept after reading. */
const MOST_CACHED = 5000;

/**
 * Builds the timeline of a data set. Of events with the same anchor, the one that ends earlier comes first; then the order of
 * the data decides. O(n).
 *
 * @param timeZone - IANA name of the zone for times with an offset; an unknown name is reported as a problem
 * @yields often, so that a caller can pause
 */
export function* buildTimeline(data: DataSet, timeZone = 'UTC'): Generator<void, Timeline> {
  const isKnown = timeZone === 'UTC' || isTimeZone(timeZone);
  const zone = isKnown ? timeZone : 'UTC';
  const inZone = <T extends {readonly date: TimelineDate}>(record: T): T => {
    const date = inTimeZone(record.date, zone);
    return date === record.date ? record : {...record, date};
  };
  const {events} = data;
  const rows = events.columns ? ofColumns(events.columns, events) : yield* readRows(events, inZone);
  const order = yield* sortOrder(rows.anchors, rows.ends);
  const anchors = pick(rows.anchors, order);
  yield;
  const starts = rows.starts === rows.anchors ? anchors : pick(rows.starts, order);
  yield;
  const ends = pick(rows.ends, order);
  const importance = pick(rows.importance, order);
  yield;
  const sortedStarts = pick(starts, yield* sortOrder(starts));
  yield;
  const sortedEnds = pick(ends, yield* sortOrder(ends));
  yield;
  const rowAt = (position: number): number => (order ? order[position]! : position);
  const cache = new Map<number, EventRecord>();
  let found: {id: string; position: number | null} | null = null;
  return {
    title: data.title,
    description: data.description,
    lang: data.lang,
    source: data.source,
    categories: data.categories,
    problems: isKnown ? data.problems : [...data.problems, unknownZone(timeZone)],
    eras: data.eras.map(inZone),
    count: anchors.length,
    anchors,
    starts,
    ends,
    importance,
    index: new RangeIndex(starts, ends, importance, sortedStarts, sortedEnds),
    extent: rows.extent,
    precision: rows.precision,
    timeZone: rows.hasInstants ? zone : null,
    category: (position) => rows.category(rowAt(position)),
    event(position) {
      let event = cache.get(position);
      if (!event) {
        if (cache.size === MOST_CACHED) cache.clear();
        cache.set(position, (event = inZone(events.read(rowAt(position)))));
      }
      return event;
    },
    find(id) {
      if (found?.id !== id) {
        const row = events.rowOf(id);
        found = {id, position: row < 0 ? null : order ? order.indexOf(row) : row};
      }
      return found.position;
    },
  };
}

/** Returns the timeline of a data set without pauses, however long it takes. */
export function createTimeline(data: DataSet, timeZone?: string): Timeline {
  const steps = buildTimeline(data, timeZone);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

function unknownZone(timeZone: string): Problem {
  const message = `time-zone must be an IANA name: "${timeZone}" is not one, so times are shown in UTC; write a name such as "Europe/Brussels"`;
  return {where: 'time-zone', message, dropped: false};
}

/** The columns, in the order of the data. */
interface Rows extends Pick<Timeline, 'anchors' | 'starts' | 'ends' | 'importance' | 'extent' | 'precision'> {
  readonly hasInstants: boolean;
  readonly category: (row: number) => string | undefined;
}

function* readRows(events: EventTable, inZone: (event: EventRecord) => EventRecord): Generator<void, Rows> {
  const numbers: number[] = [];
  const categories: (string | undefined)[] = [];
  const precisions = new Set<Precision>();
  let hasInstants = false;
  let [first, last] = [Infinity, -Infinity];
  for (const event of events) {
    const {date, importance, category} = inZone(event);
    const {earliestStart, latestStart, earliestEnd, latestEnd} = date;
    const length = numbers.push(eventAnchor(date), earliestStart, latestEnd, importance);
    categories.push(category);
    precisions.add(date.precision);
    hasInstants ||= hasInstant(date);
    for (const corner of [earliestStart, latestStart, earliestEnd, latestEnd]) {
      if (!Number.isFinite(corner)) continue;
      first = Math.min(first, corner);
      last = Math.max(last, corner);
    }
    if (length % (4 * SLICE) === 0) yield;
  }
  const count = numbers.length / 4;
  const column = <A extends Float64Array | Float32Array>(target: A, offset: number): A => {
    for (let i = 0; i < count; i++) target[i] = numbers[4 * i + offset]!;
    return target;
  };
  return {
    anchors: column(new Float64Array(count), 0),
    starts: column(new Float64Array(count), 1),
    ends: column(new Float64Array(count), 2),
    importance: column(new Float32Array(count), 3),
    extent: first < last ? [first, last] : null,
    precision: PRECISIONS.find((precision) => precisions.has(precision)) ?? null,
    hasInstants,
    category: (row) => categories[row],
  };
}

/** Uses the author's own columns without a copy. */
function ofColumns({starts, ends, importance}: EventColumns, events: EventTable): Rows {
  let [first, last] = [Infinity, -Infinity];
  for (let i = 0; i < starts.length; i++) {
    if (starts[i]! < first) first = starts[i]!;
    if (ends[i]! > last) last = ends[i]!;
  }
  return {
    anchors: starts,
    starts,
    ends,
    importance,
    extent: first < last ? [first, last] : null,
    precision: starts.length ? 'second' : null,
    hasInstants: false,
    category: (row) => events.categoryOf?.(row),
  };
}
