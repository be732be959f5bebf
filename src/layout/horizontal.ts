// layout/horizontal: Timeline -> Scenes with time from left to right, and labels above their marks. Pure.

import type {Domain} from '../model/domain.js';
import type {TimeScale} from '../scale/time-scale.js';
import {BREAK_FOOT, gapsOf, jaggedEdge, stepsOf, stretchesBetween, type Gap} from './breaks.js';
import {placeCard} from './card.js';
import {CHIP, countRest} from './chips.js';
import {placeColumns} from './columns.js';
import {createScale} from './create-scale.js';
import {ERA_TITLE, eraRows, stackEras} from './eras.js';
import {fitFirst, type FirstLabels} from './first-labels.js';
import type {FlagSize} from './event-flags.js';
import type {HungLabel} from './flag-ladder.js';
import {isSame, leadToColumn, leadToMark, placeChip, widened} from './horizontal-parts.js';
import {horizontalTicks, tickRoom, wordInGap} from './horizontal-ticks.js';
import {insertFlag, stretchOf} from './insert-flag.js';
import {COMPACT, type LabelShape} from './label-shapes.js';
import type {Layout, SceneInput} from './layout-scene.js';
import {COLUMNS, MarkLanes} from './mark-lanes.js';
import type {Lanes} from './place-marks.js';
import type {Box, Label, Line, Pile, PlacedMark, Scene, SceneTick} from './scene.js';
import {findTargets} from './targets.js';
import {ViewLabels} from './view-labels.js';

/** Room around words between events, px. */
const WORD_GAP = 8;

/** Above a chip, for the bracket, and below it, px. */
const CHIP_GAP = {above: 4, below: 0};
const CHIP_ROOM = CHIP_GAP.above + CHIP.height + CHIP_GAP.below;

/** With more events than this, the labels never all fit. */
const MOST_ALL = 60;

/** Number of events that began before the view and may get a label at its start. */
const MOST_RUNNING = 6;

/** The layout of the initial view. */
interface Plan {
  readonly home: Domain;
  readonly top: number;
  readonly below: number;
  readonly lanes: MarkLanes;
  readonly first: FirstLabels;
}

export class HorizontalLayout implements Layout {
  readonly home: Domain;
  readonly #input: SceneInput;
  /** Top and bottom of the stack of labels, and the axis, px from the top of the plot. */
  readonly #top: number;
  readonly #base: number;
  readonly #axis: number;
  readonly #shape: LabelShape;
  readonly #labels: ViewLabels;
  /** Height of the words below the axis in the initial view, px. */
  readonly #homeBelow: number;
  /** Whether the initial view has chips; their room is kept in other views. */
  readonly #hasChips: boolean;
  readonly #lanes: MarkLanes;

  constructor(input: SceneInput) {
    this.#input = input;
    const {timeline, width, minHeight} = input;
    const {home, top, below, lanes, first} = this.#plan();
    this.#homeBelow = below;
    this.#hasChips = !first.isAll;
    const chipRoom = first.isAll ? 0 : CHIP_ROOM;
    const stack = Math.max(minHeight - top - lanes.height - below - chipRoom, first.height);
    this.home = home;
    this.#top = top;
    this.#lanes = lanes;
    this.#shape = first.shape;
    this.#base = top + stack;
    this.#axis = this.#base + lanes.height;
    const {gap, clearance} = first.shape;
    const room = {gap, height: stack, left: -clearance, right: width + clearance};
    const measure = (events: readonly number[]): FlagSize[] => this.#measure(events, first.shape);
    this.#labels = new ViewLabels({timeline, width, room, measure}, home, this.#first ?? home, first.labels);
  }

  /** The initial domain, if it is not the full extent. Only a chronological scale keeps its labels in place. */
  get #first(): Domain | null {
    return this.#input.scale === 'chronological' ? this.#input.first : null;
  }

  /** Places all labels, if need be with more room at both ends of the axis; else as many as fit, and chips. */
  #plan(): Plan {
    const {timeline, home, width, scale} = this.#input;
    const fit = (plan: Omit<Plan, 'first'>, height: number, isWide = false): Plan => {
      const measure = (events: readonly number[], shape: LabelShape) => this.#measure(events, shape);
      const labelsOf = (domain: Domain): FirstLabels =>
        fitFirst(timeline, this.#scale(domain), Math.max(0, height), measure, isWide);
      const all = labelsOf(plan.home);
      if (!this.#first) return {...plan, first: all};
      const first = labelsOf(this.#first); // the plot is high enough for both views
      return {
        ...plan,
        first: {...first, height: Math.max(first.height, all.height), isAll: first.isAll && all.isAll},
      };
    };
    const close = this.#frame(home);
    const most = ({top, lanes, below}: Omit<Plan, 'first'>): number =>
      this.#input.maxHeight - top - lanes.height - below;
    if (timeline.count > MOST_ALL) return fit(close, most(close) - CHIP_ROOM);
    const all = fit(close, most(close));
    if (all.first.isAll) return all;
    if (scale === 'chronological' && !this.#input.whole && !this.#first) {
      const wide = this.#frame(widened(home, width, this.#widest()));
      const spread = fit(wide, most(wide), true);
      if (spread.first.isAll) return spread;
    }
    return fit(close, most(close) - CHIP_ROOM);
  }

  /** Returns everything around the labels of the initial view. */
  #frame(home: Domain): Omit<Plan, 'first'> {
    const {timeline, textScale} = this.#input;
    const scale = this.#scale(home);
    return {
      home,
      top: eraRows(stackEras(timeline.eras, scale, this.#input)) * ERA_TITLE * textScale,
      below: this.#below(scale),
      lanes: new MarkLanes(timeline, scale),
    };
  }

  /** Height of the words below the axis, px; only the last band has any. */
  #below(scale: TimeScale): number {
    return this.#input.isInner ? 0 : tickRoom(scale, this.#input);
  }

  #scale(domain: Domain): TimeScale {
    const {timeline, scale, width} = this.#input;
    return createScale(scale, this.#input.whole ?? timeline, domain, [0, width]);
  }

  /** Width of the widest title on one line, px. */
  #widest(): number {
    const events = Array.from({length: this.#input.timeline.count}, (_, i) => i);
    return Math.max(...this.#measure(events, COMPACT.at(-1)!).map(({width}) => width));
  }

  #measure(events: readonly number[], shape: LabelShape): FlagSize[] {
    const sizes = this.#input.measureLabels(events, shape, null);
    return sizes.map(({width, height}) => ({width: width + shape.clearance, height}));
  }

  scene(domain: Domain): Scene {
    const {timeline, width, locale, measureText, isInner} = this.#input;
    const scale = this.#scale(domain);
    // only a chronological scale keeps labels in place, and only in views within the full extent
    if (this.#input.scale === 'chronological' ? this.#isLonger(domain) : !isSame(domain, this.home))
      return new HorizontalLayout({...this.#input, home: domain, first: null}).scene(domain);
    const gaps = gapsOf(scale, locale);
    const axis = this.#axis;
    const columns = this.#lanes.areTooMany(domain) ? placeColumns(timeline, scale, this.home, axis, -COLUMNS) : null;
    const lanes = columns ? NO_LANES : this.#lanes.inView(scale);
    const marks = lanes.marks.map(({mark, lane}): PlacedMark => ({...mark, box: this.#lanes.box(mark, lane, axis)}));
    const piles = lanes.piles.map((pile): Pile => ({...pile, box: this.#lanes.box(pile, lanes.count - 1, axis)}));
    const targets = findTargets(marks, piles, 'x');
    const placed = this.#labelsIn(scale).map((label) => ({label, box: this.#box(label)}));
    const labels = placed
      .map(({label: {event, side}, box}): Label => ({event, box, side, card: placeCard(box, width, side)}))
      .sort((a, b) => a.event - b.event);
    const below = this.#below(scale);
    const counts = countRest(timeline, scale, this.home, new Set(labels.map(({event}) => event)));
    const chips = counts.map((count) => placeChip(count, axis + below + CHIP_GAP.above, width));
    return {
      orientation: 'horizontal',
      width,
      height: axis + Math.max(below, this.#homeBelow) + (chips.length || this.#hasChips ? CHIP_ROOM : 0),
      dated: this.#shape.dated,
      scale,
      axis: stretchesBetween(gaps, scale.range).map(([x0, x1]): Line => [
        [x0, axis],
        [x1, axis],
      ]),
      breaks: gaps.map((gap) => ({
        edges: [gap.from, gap.to].map((x) => jaggedEdge(x, this.#base, axis + BREAK_FOOT)),
        word: isInner ? null : wordInGap(gap, axis, this.#input),
      })),
      steps: stepsOf(scale, timeline, locale)
        .filter(({from, to, text}) => measureText(text) + WORD_GAP <= to - from)
        .map((step) => wordInGap(step, axis, this.#input)),
      ticks: this.#ticks(scale, placed, gaps),
      eras: stackEras(timeline.eras, scale, this.#input).map(({start, end, ...era}) => ({
        ...era,
        box: {x0: start, x1: end, y0: 0, y1: axis},
      })),
      columns: columns ? [columns] : [],
      marks,
      piles,
      leaders: placed.map(({label, box}) =>
        columns ? leadToColumn(label, box, columns) : leadToMark(label, box, targets),
      ),
      labels,
      chips,
    };
  }

  /** Whether a view is longer than the full extent and the initial view. */
  #isLonger([start, end]: Domain): boolean {
    const longest = Math.max(...[this.home, this.#first ?? this.home].map(([from, to]) => to - from));
    return end - start > longest * (1 + NEAR);
  }

  /** Returns the ticks; for a band that is not the last, only its part of the grid. */
  #ticks(scale: TimeScale, labels: readonly {readonly box: Box}[], gaps: readonly Gap[]): SceneTick[] {
    const axis = this.#axis;
    const boxes = labels.map(({box}) => box);
    const ticks = horizontalTicks(this.#input, scale, axis, this.#top, boxes, gaps);
    if (!this.#input.isInner) return ticks;
    return ticks.map(({time, unit, grid}) => ({time, unit, grid, line: []}));
  }

  #box(label: HungLabel): Box {
    const [x0, x1] = stretchOf({...label, width: label.width - this.#shape.clearance}, label.side);
    return {x0, x1, y0: this.#base - label.y - label.height, y1: this.#base - label.y};
  }

  /**
   * Returns the labels that are wholly in view. Into the remaining room it puts labels that would reach out of view, on their
   * other side, and labels of events that began before the view.
   */
  #labelsIn(scale: TimeScale): HungLabel[] {
    const {timeline, width} = this.#input;
    const {anchors, starts, ends, importance, index} = timeline;
    const [start, end] = scale.domain;
    const {clearance, gap} = this.#shape;
    const room = {left: -clearance, right: width + clearance, gap, height: this.#base - this.#top};
    const isWithin = (label: HungLabel): boolean => {
      const [x0, x1] = stretchOf(label, label.side);
      return x0 >= room.left - NEAR && x1 <= room.right + NEAR;
    };
    const inView = this.#labels
      .labels(scale.domain)
      .map((label) => ({...label, x: scale.position(anchors[label.event]!)}))
      .filter(({event, x}) => x >= -NEAR && x <= width + NEAR && starts[event]! < end && ends[event]! > start);
    const shown = inView.filter(isWithin);
    const atEnds = inView.filter((label) => !isWithin(label));
    atEnds.sort((a, b) => importance[b.event]! - importance[a.event]! || a.event - b.event);
    const known = new Set(inView.map(({event}) => event));
    const begun = index
      .touching([start, start + 1], MOST_RUNNING)
      .filter((event) => anchors[event]! < start && !known.has(event));
    const sizes = this.#measure(begun, this.#shape);
    for (const label of [...atEnds, ...begun.map((event, i) => ({event, x: 0, ...sizes[i]!}))]) {
      const place = insertFlag(label, shown, room);
      if (place) shown.push({...label, ...place});
    }
    return shown;
  }
}

/** Tolerance for rounding, px. */
const NEAR = 1e-6;

const NO_LANES: Lanes = {marks: [], piles: [], count: 0};
