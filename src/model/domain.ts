// model/domain: an interval of time in ms. Pure.

/** An interval [start, end) in ms since 1970-01-01T00:00Z; `start < end`, both finite where it is what a reader sees. */
export type Domain = readonly [start: number, end: number];
