// layout/flag-ladder: the labels of the first view -> those of every other view, which stay where they are. Pure.

import {bisectLeft} from 'd3';
import type {Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import {fillGaps} from './fill-gaps.js';
import type {FlagRoom} from './flags.js';
import type {HungFlag} from './insert-flag.js';
import {weightOf} from './label-weight.js';

/** The label of an event at its place. */
export interface HungLabel extends HungFlag {
  readonly event: number;
}

/** The size of the flag of an event, px. */
export type FlagSize = Pick<HungFlag, 'width' | 'height'>;

/** Cells of a block, of which each proposes its most important event for a label. */
const CELLS = 32;

/**
 * Labels at every scale. A rung of the ladder is twice as deep as the one before; its blocks are each as wide as the view
 * was at first. A block has the labels that the rung above it has there, at the same side and height, for what does not
 * overlap at one scale does not at a finer one either; and those of the most important events besides for which there is
 * room between them. So a label never moves, never goes while a reader zooms in, and depends on nothing but the data, the
 * size of the plot and the rung.
 *
 * @see Been, Daiches, Yap, "Dynamic map labeling" (2006), for what is asked of labels
 */
export class FlagLadder {
  readonly #timeline: Timeline;
  readonly #home: Domain;
  readonly #width: number;
  readonly #room: FlagRoom;
  readonly #measure: (events: readonly number[]) => readonly FlagSize[];
  readonly #blocks = new Map<string, readonly HungLabel[]>();

  /**
   * @param home - the first view, which is `width` px wide
   * @param first - its labels
   * @param room - of the first view and so of every block, px
   */
  constructor(
    timeline: Timeline,
    home: Domain,
    width: number,
    first: readonly HungLabel[],
    room: FlagRoom,
    measure: (events: readonly number[]) => readonly FlagSize[],
  ) {
    this.#timeline = timeline;
    this.#home = home;
    this.#width = width;
    this.#room = room;
    this.#measure = measure;
    this.#blocks.set('0 0', first);
  }

  /** Returns the labels of events whose anchors are in a domain, and of some around it. */
  labels(domain: Domain): HungLabel[] {
    const rung = rungOf(domain, this.#home);
    const [first, last] = blocksOf(domain, this.#home, rung);
    const found: HungLabel[] = [];
    for (let block = Math.max(0, first); block <= Math.min(last, 2 ** rung - 1); block++)
      found.push(...this.#block(rung, block));
    return found;
  }

  /** The labels of a block, their poles in px of its rung from the start of home. */
  #block(rung: number, block: number): readonly HungLabel[] {
    const key = `${rung} ${block}`;
    let labels = this.#blocks.get(key);
    if (!labels) this.#blocks.set(key, (labels = this.#fill(rung, block)));
    return labels;
  }

  #fill(rung: number, block: number): HungLabel[] {
    const left = block * this.#width;
    const right = left + this.#width;
    const above = Math.floor(block / 2);
    const beside = above + (block % 2 ? 1 : -1);
    const isThere = beside >= 0 && beside < 2 ** (rung - 1);
    const near = [...this.#block(rung - 1, above), ...(isThere ? this.#block(rung - 1, beside) : [])].map((label) => ({
      ...label,
      x: 2 * label.x,
    }));
    const own = near.filter(({x}) => x >= left && x < right);
    const taken = new Set(own.map(({event}) => event));
    const events = this.#proposals(rung, block).filter((event) => !taken.has(event));
    const sizes = this.#measure(events);
    const flags = events.map((event, i) => ({
      event,
      x: this.#position(event, rung),
      ...sizes[i]!,
      weight: weightOf(this.#timeline.importance[event]!),
    }));
    const room = {...this.#room, left, right};
    return [...own, ...fillGaps(near, flags, room)];
  }

  #position(event: number, rung: number): number {
    const [start, end] = this.#home;
    return ((this.#timeline.anchors[event]! - start) / (end - start)) * this.#width * 2 ** rung;
  }

  #proposals(rung: number, block: number): number[] {
    const [start, end] = this.#home;
    const length = (end - start) / 2 ** rung;
    const from = start + block * length;
    return proposals(this.#timeline, [from, from + length], CELLS);
  }
}

/** Returns how many times the scale has doubled since home. */
export function rungOf([start, end]: Domain, home: Domain): number {
  return Math.max(0, Math.floor(Math.log2((home[1] - home[0]) / (end - start)) + 1e-9));
}

/** Returns the first and last block of a rung that a domain touches. */
function blocksOf([start, end]: Domain, home: Domain, rung: number): [first: number, last: number] {
  const length = (home[1] - home[0]) / 2 ** rung;
  return [Math.floor((start - home[0]) / length), Math.floor((end - home[0]) / length)];
}

/**
 * Returns the events of a domain that may have labels, in order: all of them, or the most important of each of so many cells.
 */
export function proposals({anchors, index}: Timeline, [start, end]: Domain, cells: number): number[] {
  const last = bisectLeft(anchors, end);
  let from = bisectLeft(anchors, start);
  if (last - from <= cells) return Array.from({length: last - from}, (_, i) => from + i);
  const found: number[] = [];
  for (let cell = 1; cell <= cells; cell++) {
    const to = cell === cells ? last : bisectLeft(anchors, start + (cell / cells) * (end - start), from, last);
    if (to > from) found.push(index.top(from, to));
    from = to;
  }
  return found;
}
