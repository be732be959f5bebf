// layout/marks/outline: a stretch along the axis and how it ends -> the path of its outline. Pure.

import {polyline} from '../polyline.js';
import type {Box, MarkEnd, Point} from '../scene.js';

/** How far an arrow head reaches into its mark, px. */
const ARROW = 8;

/** How far a mark that goes on is drawn past the edge of the view, which hides its end, px. */
const BEYOND = 14;

/** Distance of the lines of a hatch, and of their ends from the outline, px. */
const HATCH = 6;
const INSET = 2;

/** Returns the height of the middle of a box, px. */
export function middleOf({y0, y1}: Box): number {
  return (y0 + y1) / 2;
}

/** A stretch along the axis, px, with how it ends. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly startEnd: MarkEnd;
  readonly endEnd: MarkEnd;
}

/** Returns the closed outline of a stretch as thick as a box, with corners of a radius, px. */
export function outline({start, end, startEnd, endEnd}: Stretch, radius: number, {y0, y1}: Box): string {
  const r = Math.min(radius, (end - start) / 2, (y1 - y0) / 2);
  const head = Math.min(ARROW, end - start);
  return `${polyline(...cap(startEnd, start, 1, y1, y0, r, head), ...cap(endEnd, end, -1, y0, y1, r, head))}Z`;
}

/** The points of one end, from the side at `near` round to the one at `far`; `inward` is the way into the mark. */
function cap(
  end: MarkEnd,
  x: number,
  inward: 1 | -1,
  near: number,
  far: number,
  radius: number,
  head: number,
): Point[] {
  const base = x + head * inward;
  if (end === 'arrow') return [[base, near], [x, (near + far) / 2], [base, far]]; // prettier-ignore
  if (end === 'cut') return [near, far].map((y): Point => [x - BEYOND * inward, y]);
  const across = Math.sign(far - near);
  const corner = (y: number, sign: number): Point[] =>
    ROUND.map(([along, deep]): Point => [x + radius * inward * (1 - along), y + radius * across * sign * (1 - deep)]);
  return [...corner(near, 1), ...corner(far, -1).reverse()];
}

/** A quarter of a circle, from along the side to across the end, in steps too small to see. */
const ROUND = Array.from({length: 7}, (_, i) => [Math.sin((i * Math.PI) / 12), Math.cos((i * Math.PI) / 12)] as const);

/** Returns lines at 45° within a stretch as thick as a box. */
export function hatch({start, end}: Stretch, {y0, y1}: Box): string {
  const height = y1 - y0 - 2 * INSET;
  let path = '';
  for (let x = start + INSET + 1; x + height < end - INSET; x += HATCH) {
    path += polyline([x, y1 - INSET], [x + height, y0 + INSET]);
  }
  return path;
}
