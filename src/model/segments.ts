// model/segments: a stretch of time or of a line, and others -> what of it lies in none of them. Pure.

/** In ms or px, `start < end`. */
export type Stretch = readonly [start: number, end: number];

/** Returns the pieces of a stretch that no obstacle covers, in order. */
export function cut(stretch: Stretch, obstacles: readonly Stretch[]): Stretch[] {
  const pieces: Stretch[] = [];
  let [start] = stretch;
  const end = stretch[1];
  for (const [from, to] of [...obstacles].sort((a, b) => a[0] - b[0])) {
    if (from > start) pieces.push([start, Math.min(from, end)]);
    start = Math.max(start, to);
    if (start >= end) break;
  }
  if (start < end) pieces.push([start, end]);
  return pieces.filter(([a, b]) => b > a);
}
