// layout/flag-ladder: the labels of the first view -> those of every other view, which stay where they are. Pure.

import type {Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import {eventFlags, proposals, type EventFlag, type FlagSize} from './event-flags.js';
import {fillGaps} from './fill-gaps.js';
import type {FlagRoom} from './flags.js';
import {gapsBetween, sinkFlags, stretchOf, type HungFlag} from './insert-flag.js';
import {rearrangeFlags} from './rearrange-flags.js';
import {rungOf} from './rung.js';

/** The label of an event at its place. */
export interface HungLabel extends HungFlag {
  readonly event: number;
}

/** Cells of a section, of which each proposes its most important event for a label. */
export const CELLS = 32;

/** What ladders are made from. */
export interface LadderInput {
  readonly timeline: Timeline;
  /** Of the view, px. */
  readonly width: number;
  /** In which the labels of a view hang, px. */
  readonly room: FlagRoom;
  readonly measure: (events: readonly number[]) => readonly FlagSize[];
}

/** A section is cut in two when it is longer than so many first views, no further from its middle than by this part of it. */
const LONGEST = 1.5;
const ASIDE = 0.25;

/** Flags that are hung anew at a time, which takes time by their cube. */
const MOST_ARRANGED = 28;

/** A stretch of time at one scale, and the labels in it, none of which leaves it. */
interface Section {
  readonly start: number;
  readonly end: number;
  /** Works them out once; their poles in px from the start. */
  readonly labels: () => readonly HungLabel[];
  /** What it is at the next rung, once that is known. */
  finer?: readonly Section[];
}

/**
 * Labels at every scale. A rung of the ladder is twice as deep as the one before. Each of its sections has all labels that the
 * rung above has there, and as many of the most important events besides as there is room for: between those labels where they
 * are, or in a new arrangement of all if that has more. So a label never goes while a reader zooms in, never moves while
 * one pans, and depends on nothing but the data, the size of the plot and the rung.
 *
 * @see Been, Daiches, Yap, "Dynamic map labeling" (2006), for what is asked of labels
 */
export class FlagLadder {
  readonly #input: LadderInput;
  readonly #home: Domain;
  readonly #top: Section;
  readonly #propose: (domain: Domain, scale: number) => readonly number[];

  /**
   * @param home - the first view
   * @param labels - its labels
   * @param propose - the events of a domain that may have labels at a scale, px for a ms; in order
   */
  constructor(
    input: LadderInput,
    home: Domain,
    labels: readonly HungLabel[],
    propose: (domain: Domain, scale: number) => readonly number[] = (domain) =>
      proposals(input.timeline, domain, CELLS),
  ) {
    this.#input = input;
    this.#home = home;
    this.#top = {start: home[0], end: home[1], labels: () => labels};
    this.#propose = propose;
  }

  /** Returns the labels of events whose anchors are in a domain, and of some around it. */
  labels(domain: Domain): HungLabel[] {
    const isNear = ({start, end}: Section): boolean => start <= domain[1] && end >= domain[0];
    const last = rungOf(domain, this.#home);
    let sections: readonly Section[] = [this.#top];
    for (let rung = 1; rung <= last; rung++)
      sections = sections.filter(isNear).flatMap((section) => (section.finer ??= this.#refine(section, rung)));
    return sections.filter(isNear).flatMap(({labels}) => labels());
  }

  /** A section at the next rung: in two if it is long and no label is in the way. */
  #refine({start, end, labels}: Section, rung: number): Section[] {
    const scale = (this.#input.width / (this.#home[1] - this.#home[0])) * 2 ** rung;
    const length = (end - start) * scale;
    const hung = this.#place(labels(), start, scale);
    const middle = length / 2;
    const isClear = hung.every((label) => {
      const [left, right] = stretchOf(label, label.side);
      return right <= middle || left >= middle;
    });
    const [gap] = isClear ? [middle] : gapsBetween(hung).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    const isCut = gap !== undefined && length > LONGEST * this.#input.width && Math.abs(gap - middle) <= ASIDE * length;
    if (!isCut) return [this.#section(start, end, hung, scale)];
    const cut = start + gap / scale;
    const after = hung.filter(({x}) => x > gap);
    return [
      this.#section(start, cut, hung.filter(({x}) => x <= gap), scale),
      this.#section(cut, end, this.#place(after, cut, scale), scale),
    ]; // prettier-ignore
  }

  /** A section with all labels that it must have, and more. */
  #section(start: number, end: number, labels: readonly HungLabel[], scale: number): Section {
    let known: readonly HungLabel[] | null = null;
    return {start, end, labels: () => (known ??= this.#fill(start, end, labels, scale))};
  }

  #fill(start: number, end: number, labels: readonly HungLabel[], scale: number): readonly HungLabel[] {
    const {timeline, measure} = this.#input;
    const room = {...this.#input.room, left: 0, right: (end - start) * scale};
    const hung = sinkFlags(labels, room);
    const taken = new Set(hung.map(({event}) => event));
    const events = this.#propose([start, end], scale).filter((event) => !taken.has(event));
    const flags = eventFlags(timeline, events, measure(events), (time) => (time - start) * scale);
    const filled = [...hung, ...fillGaps(hung, flags, room)];
    if (filled.length === hung.length + flags.length) return filled;
    const arranged =
      rearrangeFlags<Omit<EventFlag, 'weight'>>(hung, thin(flags, MOST_ARRANGED - hung.length), room) ?? [];
    return arranged.length > filled.length ? arranged : filled;
  }

  /** Puts flags where their poles stand, px from a start. */
  #place<F extends {readonly event: number}>(
    flags: readonly F[],
    start: number,
    scale: number,
  ): (F & {readonly x: number})[] {
    return flags.map((flag) => ({...flag, x: (this.#input.timeline.anchors[flag.event]! - start) * scale}));
  }
}

/** Returns the heaviest of each of so many runs of neighbours. */
function thin<F extends {readonly weight: number}>(flags: readonly F[], count: number): readonly F[] {
  if (flags.length <= count) return flags;
  const runs = new Map<number, F>();
  flags.forEach((flag, i) => {
    const run = Math.floor((i * count) / flags.length);
    if (flag.weight > (runs.get(run)?.weight ?? -1)) runs.set(run, flag);
  });
  return Array.from(runs.values());
}
