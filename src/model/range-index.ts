// model/range-index: start, end and importance of each event -> the events that touch a domain, and the most important one. Pure.

import {bisectLeft, bisectRight} from 'd3';
import type {Domain} from './domain.js';

/** Number of entries that one entry of the next level summarises. */
const FANOUT = 16;

interface Level {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Position of the most important event; absent on the level of single events. */
  readonly top?: Uint32Array;
}

/** Answers in O(log n + length of the answer). All columns have the same order. */
export class RangeIndex {
  readonly #importance: Float32Array;
  readonly #sortedStarts: Float64Array;
  readonly #sortedEnds: Float64Array;
  /** From fine to coarse. Each entry holds the earliest start and the latest end of the entries that it summarises. */
  readonly #levels: readonly Level[];

  /**
   * @param sortedStarts - all starts, ascending
   * @param sortedEnds - all ends, ascending
   */
  constructor(
    starts: Float64Array,
    ends: Float64Array,
    importance: Float32Array,
    sortedStarts: Float64Array,
    sortedEnds: Float64Array,
  ) {
    this.#importance = importance;
    this.#sortedStarts = sortedStarts;
    this.#sortedEnds = sortedEnds;
    const levels: Level[] = [{starts, ends}];
    while (levels.at(-1)!.starts.length > FANOUT) levels.push(this.#sumUp(levels.at(-1)!));
    this.#levels = levels;
  }

  #sumUp({starts, ends, top}: Level): Level {
    const importance = this.#importance;
    const length = Math.ceil(starts.length / FANOUT);
    const level = {starts: new Float64Array(length), ends: new Float64Array(length), top: new Uint32Array(length)};
    for (let above = 0; above < length; above++) {
      let [start, end, best] = [Infinity, -Infinity, -1];
      for (let i = above * FANOUT; i < Math.min((above + 1) * FANOUT, starts.length); i++) {
        if (starts[i]! < start) start = starts[i]!;
        if (ends[i]! > end) end = ends[i]!;
        const event = top ? top[i]! : i;
        if (best < 0 || importance[event]! > importance[best]!) best = event;
      }
      level.starts[above] = start;
      level.ends[above] = end;
      level.top[above] = best;
    }
    return level;
  }

  /** Returns how many events touch a domain. */
  count([start, end]: Domain): number {
    return bisectLeft(this.#sortedStarts, end) - bisectRight(this.#sortedEnds, start);
  }

  /** Returns the positions of the events that touch a domain, in order; only the first `most` of them. */
  touching([start, end]: Domain, most = Infinity): number[] {
    const found: number[] = [];
    const search = (level: number, from: number, to: number): void => {
      const {starts, ends} = this.#levels[level]!;
      for (let i = from; i < Math.min(to, starts.length) && found.length < most; i++) {
        if (starts[i]! >= end || ends[i]! <= start) continue;
        if (level === 0) found.push(i);
        else search(level - 1, i * FANOUT, (i + 1) * FANOUT);
      }
    };
    search(this.#levels.length - 1, 0, Infinity);
    return found;
  }

  /** Returns the position of the most important event in [from, to), the first of equals, or -1. */
  top(from: number, to: number): number {
    let best = -1;
    const consider = (position: number): void => {
      if (best < 0 || this.#importance[position]! > this.#importance[best]!) best = position;
    };
    const search = (level: number, first: number, last: number): void => {
      const {top} = this.#levels[level]!;
      const coarse = level + 1 < this.#levels.length ? Math.ceil(first / FANOUT) : last;
      const coarseEnd = Math.floor(last / FANOUT);
      if (coarse >= coarseEnd) {
        for (let i = first; i < last; i++) consider(top ? top[i]! : i);
        return;
      }
      for (let i = first; i < coarse * FANOUT; i++) consider(top ? top[i]! : i);
      search(level + 1, coarse, coarseEnd);
      for (let i = coarseEnd * FANOUT; i < last; i++) consider(top ? top[i]! : i);
    };
    if (from < to) search(0, from, to);
    return best;
  }
}
