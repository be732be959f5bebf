// layout/marks: an event and a scale -> its mark, which shows how exactly its date is known. Pure.

import {UNIT} from '../date/precision.js';
import type {Bound, EventKind, TimelineDate} from '../date/timeline-date.js';
import {clamp} from '../model/domain.js';
import type {EventRecord} from '../source/records.js';
import {createTimeScale, type TimeScale} from '../scale/time-scale.js';
import type {Mark, MarkEnd, Piece} from './scene.js';

/** A moment whose range looks no wider than this is drawn as a dot, px. */
export const DOT = 10;

/** Width of the halo around a dot with an approximate date, px. */
const HAZE = 3.5;

/** Shortest bar that still shows as one, px. */
const SHORTEST_BAR = 6;

/** Visible length of an interval whose end is unknown, px. */
const STUB = 28;

/**
 * Returns the mark of an event that touches the domain of the scale.
 *
 * @param event - its position in the timeline
 * @param anchor - the time at which it is labelled, ms
 * @param now - where what goes on ends, ms; `null` if that is nowhere
 */
export function createMark(
  record: EventRecord,
  event: number,
  anchor: number,
  scale: TimeScale,
  now: number | null = null,
): Mark {
  if (scale.kind === 'sequential') return createSymbol(record, event, scale.position(anchor));
  const {kind, status} = record;
  const date = upTo(now, record);
  const {members, choice, estimate} = date;
  const [from, to] = scale.range;
  const piece = createPiece(date, kind, scale);
  const mark = {...piece, event, anchor: clamp(scale.position(anchor), from, to), status};
  if (members) return {...mark, ...createSet(members, choice!, kind, scale)};
  return estimate === undefined || piece.shape === 'dot' ? mark : {...mark, estimate: scale.position(estimate)};
}

/** What goes on ends at the now line, still open. */
function upTo(now: number | null, {date, kind}: EventRecord): TimelineDate {
  const goesOn = now !== null && kind === 'span' && date.end === 'open' && date.earliestStart < now;
  return goesOn ? {...date, earliestEnd: now, latestEnd: now} : date;
}

/** Length of a mark where lengths tell nothing, and how far it fades beyond that, px. */
export const SYMBOL = 26;
export const SYMBOL_FADE = 5;

/**
 * Returns a mark as on an axis that its date fills.
 *
 * @param x - its middle, px
 */
export function createSymbol(record: EventRecord, event: number, x: number): Mark {
  const {date} = record;
  const stated = [date.earliestStart, date.latestStart, date.earliestEnd, date.latestEnd].filter(Number.isFinite);
  const [start, end] = [Math.min(...stated), Math.max(...stated)];
  const isFine = UNIT[date.precision] <= UNIT.day && !date.interval && !date.members;
  const around = (isFine ? 10 : 0.1) * Math.max(end - start, UNIT.second);
  const own = createTimeScale([start - around, end + around], [x - SYMBOL / 2, x + SYMBOL / 2]);
  const {pieces, ...mark} = createMark(record, event, start, own);
  const soften = <T extends Piece>(piece: T): T => ({...piece, fade: Math.min(piece.fade, SYMBOL_FADE)});
  return {...soften(mark), ...(pieces && {pieces: pieces.map(soften)}), anchor: x};
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
    const inexact = UNIT[date.precision] > UNIT.day || date.interval;
    return {shape: 'dot', start: first, end: last, startEnd: ends, endEnd: ends, fade, doubtful, inexact};
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

/** Returns a piece for each member. Together they occupy the lane, even between the members and outside the view. */
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

/** How far an approximate date may lie beyond its ends, ms: one unit of its precision, or two if it is uncertain as well. */
function softness(date: TimelineDate): number {
  if (date.approximate) return UNIT[date.precision] * (date.uncertain ? 2 : 1);
  return isSoftSeason(date) ? UNIT.season / SEASON_EDGE : 0;
}

/** A season may begin this part of its length sooner or later: some three weeks, the difference to astronomical seasons. */
const SEASON_EDGE = 4;

const EXACT_SEASON = /^(quarter|third|half)/;

/** No standard defines the months of a season, but those of quarters, thirds and halves are certain. */
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
 * Returns the certain part of a bar: from the latest start to the earliest end. A single date and an interval known to the day
 * are certain throughout, and a bar with an unknown end up to that end.
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

/** Whether a bar has parts that are only possible. */
export function hasWings({shape, core, start, end}: Piece): boolean {
  return shape === 'bar' && (!core || start < core[0] || end > core[1]);
}
