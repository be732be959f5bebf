// layout/lanes/coverage: footprints, one after the other -> how often each point of the plot is covered. Pure.

import {bisectLeft, bisectRight} from 'd3';

/** The room that a mark and its label take along the axis, px, `x0 <= x1`; infinite for one that has a lane for itself. */
export interface Footprint {
  readonly x0: number;
  readonly x1: number;
}

/** Counts how often each point is covered. A footprint covers its start and not its end. */
export class Coverage {
  /** Where the count changes, px, ascending, and the count from each of these on. */
  readonly #edges: number[] = [-Infinity];
  readonly #counts: number[] = [0];

  /** Returns how often the point of a footprint is covered that is covered most often. O(what it overlaps + log n). */
  most({x0, x1}: Footprint): number {
    let most = 0;
    for (let i = this.#at(x0); i < this.#edges.length && (this.#edges[i]! < x1 || this.#edges[i] === x0); i++)
      most = Math.max(most, this.#counts[i]!);
    return most;
  }

  add({x0, x1}: Footprint): void {
    const from = this.#cut(x0);
    const to = x1 === Infinity ? this.#edges.length : this.#cut(x1);
    for (let i = from; i < to; i++) this.#counts[i]!++;
  }

  /** Returns the place of the edge that is at `x`; makes one if there is not one yet. */
  #cut(x: number): number {
    const i = bisectLeft(this.#edges, x);
    if (this.#edges[i] === x) return i;
    this.#edges.splice(i, 0, x);
    this.#counts.splice(i, 0, this.#counts[i - 1]!);
    return i;
  }

  #at(x: number): number {
    return Math.max(0, bisectRight(this.#edges, x) - 1);
  }
}
