// layout/marks/stretch: a date and a scale -> the stretch along the axis that bands and bars share, and how it fades.

import type {TimelineDate} from '../../date/timeline-date.js';
import {clamp} from '../../model/domain.js';
import type {TimeScale} from '../../scale/time-scale.js';
import type {Box, Fade, Look, MarkEnd, Piece, Shape} from '../scene.js';
import type {Brush} from './kind.js';
import {hatch, outline, type Stretch} from './outline.js';
import {edgeOf} from './paint.js';
import {drawQuestions, markEnd, softness} from './vague.js';

/** The shortest stretch that still shows as one, px. */
export const SHORTEST = 6;

/** Visible length of an interval whose end is unknown, px. */
const STUB = 28;

/** How much more than its mark a gradient covers, for the outline and for arrow heads, px. */
const ROOM = 16;

/** Returns the range of a date as far as it is in view. */
export function createStretch(date: TimelineDate, scale: TimeScale): Omit<Piece, 'shape'> {
  const [from, to] = scale.range;
  const [start, end] = [scale.position(date.earliestStart), scale.position(date.latestEnd)];
  const soft = Math.max(...[date, date.from, date.to].map((end) => (end ? softness(end) : 0)));
  const stub = {start: scale.position(date.earliestEnd) - STUB, end: scale.position(date.latestStart) + STUB};
  const first = date.start === 'unknown' ? clamp(stub.start, from, to - SHORTEST) : Math.max(start, from);
  const last = date.end === 'unknown' ? clamp(stub.end, from + SHORTEST, to) : Math.min(end, to);
  return {
    start: first,
    end: Math.max(last, first + SHORTEST),
    startEnd: markEnd(date.start, date.from ?? date, start < from),
    endEnd: markEnd(date.end, date.to ?? date, end > to),
    fade: soft * scale.pxPerMs,
    doubtful: date.uncertain,
  };
}

/** Returns a piece as far as it is seen: a fade goes beyond its end. */
export function shownStretch({start, end, startEnd, endEnd, fade}: Piece): Stretch {
  return {
    start: startEnd === 'fade' ? start - fade : start,
    end: endEnd === 'fade' ? end + fade : end,
    startEnd,
    endEnd,
  };
}

/** Whether an end has no edge. */
function isSoft(end: MarkEnd): boolean {
  return end === 'fade' || end === 'vanish';
}

/** Whether a piece fades at an end. */
export function fades({startEnd, endEnd}: Piece): boolean {
  return isSoft(startEnd) || isSoft(endEnd);
}

/**
 * Returns the shapes of a band or a bar.
 *
 * @param radius - of its corners, px
 * @param inside - how it is filled
 * @param core - the part of it that is sure, if that is not all
 */
export function drawStretch(piece: Piece, brush: Brush, radius: number, inside: Look, core: readonly Shape[]): Shape[] {
  const {box, status, id} = brush;
  const shown = shownStretch(piece);
  const hatched: Shape = {type: 'path', looks: ['hatch'], d: hatch(shown, box)};
  const shapes: Shape[] = [
    {type: 'path', looks: ['shape', inside, ...edgeOf(piece, brush, 'dashed')], d: outline(shown, radius, box)},
    ...core,
    ...(status === 'expected' ? [hatched] : []),
  ];
  const body: Shape[] = fades(piece)
    ? [{type: 'faded', looks: ['soft'], id, fade: fadeOf(piece, box), shapes}]
    : shapes;
  return [...body, ...drawQuestions(piece, box)];
}

/** Beyond an end that is only about, and within one that is unknown. */
function fadeOf(piece: Piece, {y0, y1}: Box): Fade {
  const {start, end, startEnd, endEnd} = piece;
  const shown = shownStretch(piece);
  const [from, to] = [shown.start - ROOM, shown.end + ROOM];
  const stop = (x: number, opacity: number) => ({offset: (x - from) / (to - from), opacity});
  return {
    from,
    to,
    box: {x0: from, x1: to, y0: y0 - ROOM, y1: y1 + ROOM},
    stops: [
      stop(shown.start, isSoft(startEnd) ? 0 : 1),
      stop(startEnd === 'vanish' ? end : start, 1),
      stop(endEnd === 'vanish' ? start : end, 1),
      stop(shown.end, isSoft(endEnd) ? 0 : 1),
    ],
  };
}
