// layout/lanes/candidates: events -> the order in which they may be named. Pure.

/** What decides who is named. */
export interface Candidate {
  /** 0 to 1. */
  readonly importance: number;
  /** Length of a span, ms; 0 for a moment, however wide its band: not knowing when is no merit. */
  readonly length: number;
  /** ms. */
  readonly start: number;
}

/** Spans are in one class as long as none is more than this many times as long as another. */
const CLASS = 8;

/** Odd, and 2^32 divided by the golden ratio: neighbours are spread evenly (Knuth, TAOCP volume 3, section 6.4). */
const MULTIPLIER = 0x9e37_79b1;

/**
 * Returns the class of a length: spans of the same class are as good as one another.
 *
 * @param length - ms, possibly infinite
 */
function classOf(length: number): number {
  return length > 0 ? Math.floor(Math.log(length) / Math.log(CLASS)) : -Infinity;
}

/** Returns a fixed number from 0 to 2^32 for a time, by which those of a cluster are in no order of time. */
export function hashTime(ms: number): number {
  const seconds = Number.isFinite(ms) ? Math.floor(ms / 1000) % 2 ** 32 : 0;
  return Math.imul(seconds, MULTIPLIER) >>> 0;
}

/**
 * Returns the positions of candidates in the order in which they may be named: by importance, then long spans before short ones
 * and these before moments, then spread over time.
 */
export function orderCandidates(candidates: readonly Candidate[]): number[] {
  const keys = candidates.map(({importance, length, start}) => ({
    importance,
    class: classOf(length),
    hash: hashTime(start),
  }));
  return candidates
    .map((_, i) => i)
    .sort((i, j) => {
      const [a, b] = [keys[i]!, keys[j]!];
      return (
        b.importance - a.importance || compare(b.class, a.class) || a.hash - b.hash || i - j // then as they stand
      );
    });
}

/** Infinite classes are equal to themselves. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
