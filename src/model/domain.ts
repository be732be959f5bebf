// model/domain: an interval of time, and a number -> the nearest number within an interval. Pure.

/** An interval [start, end) in ms since 1970-01-01T00:00Z, with `start < end`. Both are finite in a visible interval. */
export type Domain = readonly [start: number, end: number];

/** Returns the nearest number from `low` to `high`; `high` if `high` is below `low`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
