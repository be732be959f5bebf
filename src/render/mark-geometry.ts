// render/mark-geometry: a piece of a mark and its frame -> the intervals, paths and points that draw it.

import {hasWings, type MarkEnd, type Piece} from '../layout/marks.js';
import type {Point} from '../layout/scene.js';
import {cut} from '../layout/segments.js';
import type {Frame, Stretch} from './mark-path.js';

/** Corner radius of bands and of bars, px. */
export const RADIUS = {band: 5, bar: 1.5};

/** Room around a mark in its mask, for the outline and for arrow heads, px. */
const ROOM = 16;

/** How far a strike reaches beyond its mark, px. */
const STRIKE = 3;

/** How far the slash through a disputed mark reaches beyond both sides, px. */
const SLASH = 4;

/** Minimum length for a question mark, px. */
const GLYPH = 10;

/** Radius of the dot at the estimated date within a range, px. */
export const ESTIMATE = 3;

/** Whether an end fades. */
function isSoft(end: MarkEnd): boolean {
  return end === 'fade' || end === 'vanish';
}

/** Returns the visible extent of a band or bar, including its fades. */
export function shownStretch({start, end, startEnd, endEnd, fade}: Piece): Stretch {
  return {
    start: startEnd === 'fade' ? start - fade : start,
    end: endEnd === 'fade' ? end + fade : end,
    startEnd,
    endEnd,
  };
}

/** Returns the certain part of a bar; `null` if that is the whole bar or nothing. */
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

/** Returns the single line that hatches a dot. */
export function chordPath([x, y]: Point, radius: number): string {
  const d = radius * Math.SQRT1_2;
  return `M${x - d},${y + d}L${x + d},${y - d}`;
}

/** Returns the line between the members of a set. */
export function joinPath({start, end}: Piece, pieces: readonly Piece[], frame: Frame): string {
  const taken = pieces.map((piece) => [piece.start, piece.end] as const);
  return cut([start, end], taken)
    .map(([u0, u1]) => frame.path([u0, frame.middle], [u1, frame.middle]))
    .join('');
}

/** Returns the line through a cancelled mark. */
export function strikePath(frame: Frame): string {
  return frame.path([frame.u0 - STRIKE, frame.middle], [frame.u1 + STRIKE, frame.middle]);
}

/** Returns the slash through a disputed mark. */
export function slashPath(frame: Frame): string {
  const {u0, u1, v0, v1} = frame;
  const middle = (u0 + u1) / 2;
  const lean = (v1 - v0) / 2;
  return frame.path([middle - lean, v1 + SLASH], [middle + lean, v0 - SLASH]);
}

/** Returns the positions of question marks along the axis: in an uncertain mark, and at an unknown end. */
export function questionsOf({start, end, startEnd, endEnd, doubtful}: Piece): number[] {
  const [startVanishes, endVanishes] = [startEnd === 'vanish', endEnd === 'vanish'];
  const asks = doubtful && !startVanishes && !endVanishes && end - start >= GLYPH;
  return [
    ...(asks ? [(start + end) / 2] : []),
    ...(startVanishes ? [start + GLYPH / 2] : []),
    ...(endVanishes ? [end - GLYPH / 2] : []),
  ];
}

/** A gradient along the axis from one point to another, and the box that it fills. */
export interface Fade {
  readonly from: Point;
  readonly to: Point;
  readonly box: {readonly x: number; readonly y: number; readonly width: number; readonly height: number};
  readonly stops: readonly {readonly offset: number; readonly opacity: number}[];
}

/** Returns the gradient of a piece: it fades beyond an approximate end, or towards an unknown one. `null` without fades. */
export function fadeOf(piece: Piece, frame: Frame): Fade | null {
  const {start, end, startEnd, endEnd} = piece;
  if (!isSoft(startEnd) && !isSoft(endEnd)) return null;
  const shown = shownStretch(piece);
  const [u0, u1] = [shown.start - ROOM, shown.end + ROOM];
  const from = frame.point(u0, frame.v0 - ROOM);
  const far = frame.point(u1, frame.v1 + ROOM);
  const stop = (u: number, opacity: number) => ({offset: (u - u0) / (u1 - u0), opacity});
  return {
    from,
    to: frame.point(u1, frame.v0 - ROOM),
    box: {x: from[0], y: from[1], width: far[0] - from[0], height: far[1] - from[1]},
    stops: [
      stop(shown.start, isSoft(startEnd) ? 0 : 1),
      stop(startEnd === 'vanish' ? end : start, 1),
      stop(endEnd === 'vanish' ? start : end, 1),
      stop(shown.end, isSoft(endEnd) ? 0 : 1),
    ],
  };
}
