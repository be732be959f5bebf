// render/mark-geometry: a piece of a mark and its box -> the stretches, paths and points that it is drawn with.

import {hasWings} from '../layout/marks.js';
import type {Box, MarkEnd, Piece, Point} from '../layout/scene.js';
import {cut} from '../layout/segments.js';
import {middleOf, polyline, type Stretch} from './mark-path.js';

/** Corners of bands and of bars, px. */
export const RADIUS = {band: 8, bar: 3};

/** How much more than its mark a mask covers, for the outline and for arrow heads, px. */
const ROOM = 16;

/** How far a strike reaches beyond what it cancels, px. */
const STRIKE = 3;

/** How far the slash through what is disputed reaches beyond both sides, px. */
const SLASH = 4;

/** The least length that holds a question mark, px. */
const GLYPH = 10;

/** Radius of what shows where in a range a thing is thought to be, px. */
export const ESTIMATE = 3;

/** Whether an end has no edge. */
function isSoft(end: MarkEnd): boolean {
  return end === 'fade' || end === 'vanish';
}

/** Returns a band or bar as far as it is seen: a fade goes beyond its end. */
export function shownStretch({start, end, startEnd, endEnd, fade}: Piece): Stretch {
  return {
    start: startEnd === 'fade' ? start - fade : start,
    end: endEnd === 'fade' ? end + fade : end,
    startEnd,
    endEnd,
  };
}

/** Returns the part of a bar that surely lies within it; `null` if that is all of it or nothing. */
export function coreStretch(piece: Piece): Stretch | null {
  const {core, startEnd, endEnd} = piece;
  if (!core || !hasWings(piece)) return null;
  const shown = shownStretch(piece);
  const [startsLater, endsSooner] = [core[0] > piece.start, core[1] < piece.end];
  return {
    start: startsLater ? core[0] : shown.start,
    end: endsSooner ? core[1] : shown.end,
    startEnd: startsLater ? 'edge' : startEnd,
    endEnd: endsSooner ? 'edge' : endEnd,
  };
}

/** Returns the one line of a hatch that a dot has room for. */
export function chordPath([x, y]: Point, radius: number): string {
  const d = radius * Math.SQRT1_2;
  return `M${x - d},${y + d}L${x + d},${y - d}`;
}

/** Returns the line that joins the members of a set, which is not seen through them. */
export function joinPath({start, end}: Piece, pieces: readonly Piece[], box: Box): string {
  const taken = pieces.map((piece) => [piece.start, piece.end] as const);
  return cut([start, end], taken)
    .map(([u0, u1]) => polyline([u0, middleOf(box)], [u1, middleOf(box)]))
    .join('');
}

/** Returns the line through what is cancelled. */
export function strikePath(box: Box): string {
  return polyline([box.x0 - STRIKE, middleOf(box)], [box.x1 + STRIKE, middleOf(box)]);
}

/** Returns the slash through what is disputed. */
export function slashPath(box: Box): string {
  const {x0, x1, y0, y1} = box;
  const middle = (x0 + x1) / 2;
  const lean = (y1 - y0) / 2;
  return polyline([middle - lean, y1 + SLASH], [middle + lean, y0 - SLASH]);
}

/** Returns where question marks stand along the axis: in what is doubtful, and at an end that is unknown. */
export function questionsOf({start, end, startEnd, endEnd, doubtful}: Piece): number[] {
  const [startVanishes, endVanishes] = [startEnd === 'vanish', endEnd === 'vanish'];
  const asks = doubtful && !startVanishes && !endVanishes && end - start >= GLYPH;
  return [
    ...(asks ? [(start + end) / 2] : []),
    ...(startVanishes ? [start + GLYPH / 2] : []),
    ...(endVanishes ? [end - GLYPH / 2] : []),
  ];
}

/** A gradient along the axis, from one px to another, and the box that it fills. */
export interface Fade {
  readonly from: number;
  readonly to: number;
  readonly box: {readonly x: number; readonly y: number; readonly width: number; readonly height: number};
  readonly stops: readonly {readonly offset: number; readonly opacity: number}[];
}

/** Returns how a piece fades beyond an end that is only about, or within one that is unknown; `null` if it does not. */
export function fadeOf(piece: Piece, {y0, y1}: Box): Fade | null {
  const {start, end, startEnd, endEnd} = piece;
  if (!isSoft(startEnd) && !isSoft(endEnd)) return null;
  const shown = shownStretch(piece);
  const [from, to] = [shown.start - ROOM, shown.end + ROOM];
  const stop = (x: number, opacity: number) => ({offset: (x - from) / (to - from), opacity});
  return {
    from,
    to,
    box: {x: from, y: y0 - ROOM, width: to - from, height: y1 - y0 + 2 * ROOM},
    stops: [
      stop(shown.start, isSoft(startEnd) ? 0 : 1),
      stop(startEnd === 'vanish' ? end : start, 1),
      stop(endEnd === 'vanish' ? start : end, 1),
      stop(shown.end, isSoft(endEnd) ? 0 : 1),
    ],
  };
}
