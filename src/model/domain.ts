// model/domain: an interval of time in ms, and a number -> the nearest to it in one. Pure.

/** An interval [start, end) in ms since 1970-01-01T00:00Z; `start < end`, both finite where it is what a reader sees. */
export type Domain = readonly [start: number, end: number];

/** Returns the number nearest to another from `low` to `high`; `high` if that is less than `low`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
