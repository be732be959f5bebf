// test/layout/boxes: boxes and lines of a scene -> whether they overlap or cross.

import type {Box, Line, Point} from '../../src/layout/scene.js';

/** Rounding, px. */
export const NEAR = 1e-6;

export function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 - NEAR && b.x0 < a.x1 - NEAR && a.y0 < b.y1 - NEAR && b.y0 < a.y1 - NEAR;
}

/** Whether a line passes through the inside of a box. */
export function passes(line: Line, box: Box): boolean {
  return line.slice(1).some((end, i) => isThrough(line[i]!, end, box));
}

function isThrough([x0, y0]: Point, [x1, y1]: Point, box: Box): boolean {
  if (Math.max(x0, x1) <= box.x0 || Math.min(x0, x1) >= box.x1) return false;
  // clips the piece to the box, one side after the other
  let from = 0;
  let to = 1;
  for (const [start, length, low, high] of [
    [x0, x1 - x0, box.x0, box.x1],
    [y0, y1 - y0, box.y0, box.y1],
  ] as const) {
    if (length === 0) {
      if (start <= low + NEAR || start >= high - NEAR) return false;
      continue;
    }
    const ends = [(low + NEAR - start) / length, (high - NEAR - start) / length].sort((a, b) => a - b);
    from = Math.max(from, ends[0]!);
    to = Math.min(to, ends[1]!);
  }
  return from < to;
}
