// render/mark-path: an interval along the axis and the kinds of its ends -> the path of its outline.

import type {MarkEnd} from '../layout/marks.js';
import type {Box, Orientation, Point} from '../layout/scene.js';

/** Length of an arrow head within its mark, px. */
const ARROW = 8;

/** How far a mark that continues outside the view is drawn beyond its edge, px. */
const BEYOND = 14;

/** Distance between the lines of a hatch, and from their ends to the outline, px. */
const HATCH = 6;
const INSET = 2;

/** A box in its own coordinates: `u` along the axis, `v` across it. */
export class Frame {
  readonly u0: number;
  readonly u1: number;
  readonly v0: number;
  readonly v1: number;
  readonly #vertical: boolean;

  constructor({x0, x1, y0, y1}: Box, orientation: Orientation) {
    this.#vertical = orientation === 'vertical';
    [this.u0, this.u1, this.v0, this.v1] = this.#vertical ? [y0, y1, x0, x1] : [x0, x1, y0, y1];
  }

  get middle(): number {
    return (this.v0 + this.v1) / 2;
  }

  point(u: number, v: number): Point {
    return this.#vertical ? [v, u] : [u, v];
  }

  /** Returns a path through points given as `u, v`. */
  path(...points: readonly Point[]): string {
    return `M${points.map(([u, v]) => this.point(u, v).join()).join('L')}`;
  }
}

/** An interval along the axis, px, with the kinds of its ends. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly startEnd: MarkEnd;
  readonly endEnd: MarkEnd;
}

/** Returns the closed outline of an interval, as thick as the frame, with a corner radius, px. */
export function outline({start, end, startEnd, endEnd}: Stretch, radius: number, frame: Frame): string {
  const {v0, v1} = frame;
  const r = Math.min(radius, (end - start) / 2, (v1 - v0) / 2);
  return `${frame.path(...cap(startEnd, start, 1, v1, v0, r, frame), ...cap(endEnd, end, -1, v0, v1, r, frame))}Z`;
}

/** Returns the points of one end, from the side at `near` to the side at `far`; `inward` is the direction into the mark. */
function cap(
  end: MarkEnd,
  u: number,
  inward: 1 | -1,
  near: number,
  far: number,
  radius: number,
  frame: Frame,
): Point[] {
  const base = u + ARROW * inward;
  if (end === 'arrow') return [[base, near], [u, frame.middle], [base, far]]; // prettier-ignore
  if (end === 'cut') return [near, far].map((v): Point => [u - BEYOND * inward, v]);
  const across = Math.sign(far - near);
  const corner = (v: number, sign: number): Point[] =>
    ROUND.map(([along, deep]): Point => [u + radius * inward * (1 - along), v + radius * across * sign * (1 - deep)]);
  return [...corner(near, 1), ...corner(far, -1).reverse()];
}

/** A quarter circle from the side to the end, in steps too small to see. */
const ROUND = Array.from({length: 7}, (_, i) => [Math.sin((i * Math.PI) / 12), Math.cos((i * Math.PI) / 12)] as const);

/** Returns lines at 45° within an interval, as thick as the frame. */
export function hatch({start, end}: Stretch, frame: Frame): string {
  const height = frame.v1 - frame.v0 - 2 * INSET;
  let path = '';
  for (let u = start + INSET + 1; u + height < end - INSET; u += HATCH) {
    path += frame.path([u, frame.v1 - INSET], [u + height, frame.v0 + INSET]);
  }
  return path;
}
