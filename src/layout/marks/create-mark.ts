// layout/marks/create-mark: an event and a scale -> its mark, which shows how exactly its date is known. Pure.

import {UNIT} from '../../date/precision.js';
import type {TimelineDate} from '../../date/timeline-date.js';
import {clamp} from '../../model/domain.js';
import {isOngoing} from '../../model/ongoing.js';
import type {EventRecord} from '../../source/records.js';
import {createTimeScale, type TimeScale} from '../../scale/time-scale.js';
import type {Box, Mark, Piece, PlacedMark, Shape} from '../scene.js';
import {createPiece, MARK_KINDS} from './kinds.js';
import {middleOf} from './outline.js';
import {createSet, drawJoin} from './set.js';
import {drawStatus} from './status.js';

/** Radius of what shows where in a range a thing is thought to be, px. */
const ESTIMATE = 3;

/**
 * Returns the mark of an event that touches the domain of the scale.
 *
 * @param event - its position in the timeline
 * @param anchor - the time at which it is labelled, ms
 * @param now - where ongoing events end, ms; `null` if they have no end
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

/** An ongoing event ends at the now line, with an open end. */
function upTo(now: number | null, record: EventRecord): TimelineDate {
  const {date} = record;
  return now !== null && isOngoing(record, now) ? {...date, earliestEnd: now, latestEnd: now} : date;
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

/**
 * Returns a mark at its place, with the shapes that draw it.
 *
 * @param y0 - its top, px
 * @param y1 - its foot, px
 */
export function placeMark(mark: Mark, y0: number, y1: number): PlacedMark {
  const {event, shape, start, end, pieces, choice, status, doubtful, inexact, estimate} = mark;
  const box: Box = {x0: start, x1: end, y0, y1};
  const draw = (piece: Piece, id: string): Shape[] => MARK_KINDS[piece.shape].draw(piece, {box, status, choice, id});
  const kind = choice ? `${choice}-of` : shape;
  const classes = ['mark', kind, status, doubtful && !pieces && 'doubtful', inexact && 'inexact'];
  return {
    ...mark,
    box,
    classes: classes.filter((name) => typeof name === 'string'),
    shapes: [
      ...(pieces
        ? [drawJoin(mark, pieces, box), ...pieces.flatMap((piece, i) => draw(piece, `fade-${event}-${i}`))]
        : draw(mark, `fade-${event}`)),
      ...(estimate === undefined ? [] : [drawEstimate(estimate, box)]),
      ...drawStatus(status, box),
    ],
  };
}

function drawEstimate(x: number, box: Box): Shape {
  return {type: 'circle', looks: ['estimate'], at: [x, middleOf(box)], radius: ESTIMATE};
}
