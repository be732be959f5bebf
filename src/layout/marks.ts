// layout/marks: an event and a scale -> the mark that says how exactly its date is known, on the axis. Pure.

import {UNIT} from '../date/precision.js';
import type {Bound, EventKind, TimelineDate} from '../date/timeline-date.js';
import {clamp} from '../model/domain.js';
import type {EventRecord} from '../source/records.js';
import {createTimeScale, type TimeScale} from '../scale/time-scale.js';

/** A range that looks no wider than this is drawn as a dot, px. */
export const DOT = 10;

/** How far the haze reaches around a dot that is only about right, px. */
const HAZE = 3.5;

/** Shortest bar that still shows as one, px. */
const SHORTEST_BAR = DOT;

/** What is seen of an interval whose end is unknown, px. */
const STUB = 28;

/**
 * How a mark ends: with an edge where the date does; fading where that is only about; in an arrow head where it is open;
 * into nothing where it is unknown; cut where it goes on outside the view.
 */
export type MarkEnd = 'edge' | 'fade' | 'arrow' | 'vanish' | 'cut';

/** The range of a date, by its place along the axis, px. */
export interface Piece {
  /** A dot for what is known exactly, a band for "some time within", a bar for "all through". */
  readonly shape: 'dot' | 'band' | 'bar';
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
}

/** The mark of an event. */
export interface Mark extends Piece {
  readonly event: number;
  /** Where its label hangs. */
  readonly anchor: number;
  readonly status: EventRecord['status'];
  /** Where in its range it is thought to be. */
  readonly estimate?: number;
  /** Of a set, what is drawn in place of the whole: its members in view, joined by a line. */
  readonly pieces?: readonly Piece[];
  /** Whether one of the members is meant or all of them. */
  readonly choice?: TimelineDate['choice'];
}

/**
 * Returns the mark of an event that touches the domain of the scale.
 *
 * @param event - its position in the timeline
 * @param anchor - the time at which it is labelled, ms
 */
export function createMark(record: EventRecord, event: number, anchor: number, scale: TimeScale): Mark {
  if (scale.kind === 'sequential') return createSymbol(record, event, anchor, scale);
  const {date, kind, status} = record;
  const {members, choice, estimate} = date;
  const [from, to] = scale.range;
  const piece = createPiece(date, kind, scale);
  const mark = {...piece, event, anchor: clamp(scale.position(anchor), from, to), status};
  if (members) return {...mark, ...createSet(members, choice!, kind, scale)};
  return estimate === undefined || piece.shape === 'dot' ? mark : {...mark, estimate: scale.position(estimate)};
}

/** Length of a mark where lengths tell nothing, px. */
const SYMBOL = 26;

/** A mark as it would be on an axis of its own, which all of its date fills; at the place of its anchor. */
function createSymbol(record: EventRecord, event: number, anchor: number, scale: TimeScale): Mark {
  const {date} = record;
  const stated = [date.earliestStart, date.latestStart, date.earliestEnd, date.latestEnd].filter(Number.isFinite);
  const [start, end] = [Math.min(...stated), Math.max(...stated)];
  const isFine = UNIT[date.precision] <= UNIT.day && !date.interval && !date.members;
  const around = (isFine ? 10 : 0.1) * Math.max(end - start, UNIT.second);
  const x = scale.position(anchor);
  const own = createTimeScale([start - around, end + around], [x - SYMBOL / 2, x + SYMBOL / 2]);
  return {...createMark(record, event, anchor, own), anchor: x};
}

function createPiece(date: TimelineDate, kind: EventKind, scale: TimeScale): Piece {
  const [from, to] = scale.range;
  const start = scale.position(date.earliestStart);
  const end = scale.position(date.latestEnd);
  const doubtful = date.uncertain;
  if (end - start <= DOT && kind === 'moment') {
    const middle = (start + end) / 2;
    const [ends, fade] = isAbout(date) ? (['fade', HAZE] as const) : (['edge', 0] as const);
    const [first, last] = [middle - DOT / 2, middle + DOT / 2];
    return {shape: 'dot', start: first, end: last, startEnd: ends, endEnd: ends, fade, doubtful};
  }
  const soft = Math.max(...[date, date.from, date.to].map((end) => (end ? softness(end) : 0)));
  const stub = {start: scale.position(date.earliestEnd) - STUB, end: scale.position(date.latestStart) + STUB};
  const shown = {
    start: date.start === 'unknown' ? clamp(stub.start, from, to - SHORTEST_BAR) : Math.max(start, from),
    end: date.end === 'unknown' ? clamp(stub.end, from + SHORTEST_BAR, to) : Math.min(end, to),
  };
  return {
    ...shown,
    end: Math.max(shown.end, shown.start + SHORTEST_BAR),
    shape: kind === 'moment' ? 'band' : 'bar',
    startEnd: markEnd(date.start, date.from ?? date, start < from),
    endEnd: markEnd(date.end, date.to ?? date, end > to),
    fade: soft * scale.pxPerMs,
    doubtful,
    ...(kind === 'span' && {core: coreOf(date, scale, shown)}),
  };
}

/** Each member has a piece of its own; all of them together take up the lane, even where none is in view. */
function createSet(
  members: readonly TimelineDate[],
  choice: 'one' | 'all',
  kind: EventKind,
  scale: TimeScale,
): Pick<Mark, 'start' | 'end' | 'pieces' | 'choice'> {
  const [from, to] = scale.range;
  const pieces = members
    .filter(({earliestStart, latestEnd}) => earliestStart < scale.domain[1] && latestEnd > scale.domain[0])
    .map((member) => createPiece(member, choice === 'all' && member.interval ? 'span' : kind, scale));
  const goesOn = (edge: number, isOutside: (member: TimelineDate) => boolean) =>
    members.some(isOutside) ? [edge] : [];
  const starts = goesOn(from, ({earliestStart}) => earliestStart < scale.domain[0]);
  const ends = goesOn(to, ({latestEnd}) => latestEnd > scale.domain[1]);
  return {
    start: Math.min(...pieces.map(({start}) => start), ...starts),
    end: Math.max(...pieces.map(({end}) => end), ...ends),
    pieces,
    choice,
  };
}

/** How far beyond its ends a date may lie that is only about right, ms: a unit of its precision, two if it is in doubt as well. */
function softness(date: TimelineDate): number {
  if (date.approximate) return UNIT[date.precision] * (date.uncertain ? 2 : 1);
  return isSoftSeason(date) ? UNIT.season / SEASON_EDGE : 0;
}

/** The part of a season by which it may begin sooner or later: some three weeks, as astronomers count them. */
const SEASON_EDGE = 4;

const EXACT_SEASON = /^(quarter|third|half)/;

/** No standard gives the months of a season; quarters, thirds and halves of a year have theirs. */
function isSoftSeason({precision, season}: TimelineDate): boolean {
  return precision === 'season' && season !== undefined && !EXACT_SEASON.test(season);
}

function isAbout(date: TimelineDate): boolean {
  return date.approximate || isSoftSeason(date);
}

function markEnd(bound: Bound, date: TimelineDate, outside: boolean): MarkEnd {
  if (bound === 'open') return 'arrow';
  if (bound === 'unknown') return 'vanish';
  if (outside) return 'cut';
  return isAbout(date) ? 'fade' : 'edge';
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

/** Whether a bar has parts that are possible only. */
export function hasWings({shape, core, start, end}: Piece): boolean {
  return shape === 'bar' && (!core || start < core[0] || end > core[1]);
}
