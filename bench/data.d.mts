// The types of data.mjs, for the tests.

/** An event of the benchmark: `start` in ms since 1970-01-01T00:00Z, at midnight; `title` is plain text. */
export interface BenchEvent {
  readonly start: number;
  readonly title: string;
}

export const MOST_DISTINCT: number;
export const EXTENT: readonly [start: number, end: number];
export function createEvents(count: number): BenchEvent[];
