// layout/view-labels: the labels of the first view -> those of every view. Pure.

import type {Domain} from '../model/domain.js';
import {eventFlags, proposals} from './event-flags.js';
import {CELLS, FlagLadder, type HungLabel, type LadderInput} from './flag-ladder.js';
import {selectFlags} from './select-flags.js';

/** Rounding, as a part. */
const NEAR = 1e-9;

/**
 * The labels of all views. Where the first is a part of all there is, it has a ladder of its own, since it is what most readers
 * see; beside it, and in longer views, labels are those of a ladder of the whole. Where the first view is, that labels no
 * other events than this does, and beside it none that would reach into it; so no label goes while a reader zooms in.
 */
export class ViewLabels {
  readonly #input: LadderInput;
  readonly #home: Domain;
  readonly #first: Domain;
  readonly #events: readonly number[];
  readonly #own: FlagLadder;
  #whole: FlagLadder | null = null;

  /**
   * @param home - all there is
   * @param first - what is shown at first, `input.width` px wide
   * @param labels - its labels
   */
  constructor(input: LadderInput, home: Domain, first: Domain, labels: readonly HungLabel[]) {
    this.#input = input;
    this.#home = home;
    this.#first = first;
    this.#events = labels.map(({event}) => event);
    this.#own = new FlagLadder(input, first, labels);
  }

  /** Returns the labels of events whose anchors are in a domain, and of some around it. */
  labels(domain: Domain): HungLabel[] {
    const [start, end] = this.#first;
    if (domain[1] - domain[0] > (end - start) * (1 + NEAR) && this.#first !== this.#home)
      return this.#ladder.labels(domain);
    const own = this.#own.labels(domain);
    const isWhole = this.#first === this.#home || domain[1] - domain[0] > this.#home[1] - this.#home[0];
    const isAll = isWhole || (domain[0] >= start && domain[1] <= end);
    return isAll ? own : [...own, ...this.#ladder.labels(domain).filter(({event}) => !this.#isIn(event, this.#first))];
  }

  #isIn(event: number, [start, end]: Domain): boolean {
    const anchor = this.#input.timeline.anchors[event]!;
    return anchor >= start && anchor < end;
  }

  get #ladder(): FlagLadder {
    return (this.#whole ??= this.#makeLadder());
  }

  #makeLadder(): FlagLadder {
    const {timeline, width, room, measure} = this.#input;
    const [start, end] = this.#home;
    const scale = width / (end - start);
    const events = this.#propose(this.#home, scale);
    const flags = eventFlags(timeline, events, measure(events), (time) => (time - start) * scale);
    const labels = Array.from(selectFlags(flags, room), ([i, place]) => ({...flags[i]!, ...place}));
    return new FlagLadder(this.#input, this.#home, labels, (domain, scale) => this.#propose(domain, scale));
  }

  /** The most important beside the first view that never reach into it, and the most important of its own, where that is. */
  #propose(domain: Domain, scale: number): number[] {
    const {timeline, width, measure} = this.#input;
    const {anchors, importance} = timeline;
    const [start, end] = this.#first;
    const finest = Math.max(scale, width / (end - start));
    const [from, to] = domain;
    const sides: Domain[] = [
      [from, Math.min(to, start)],
      [Math.max(from, end), to],
    ];
    const beside = sides
      .filter(([from, to]) => from < to)
      .flatMap((side) => proposals(timeline, side, Math.ceil((CELLS * (side[1] - side[0])) / (to - from))));
    const sizes = measure(beside);
    const apart = beside.filter((event, i) => {
      const away = Math.max(start - anchors[event]!, anchors[event]! - end);
      return away * finest >= sizes[i]!.width;
    });
    const cells = new Map<number, number>();
    for (const event of this.#events.filter((event) => this.#isIn(event, domain))) {
      const cell = Math.floor(((anchors[event]! - from) / (to - from)) * CELLS);
      const best = cells.get(cell);
      if (best === undefined || importance[event]! > importance[best]!) cells.set(cell, event);
    }
    return [...apart, ...cells.values()].sort((a, b) => a - b);
  }
}
