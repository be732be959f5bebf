// layout/vertical: Timeline -> Scene with time from top to bottom, labels along a rail beside it. Pure.

import {eventsInView} from '../model/timeline.js';
import {createTimeScale, type TimeScale} from '../scale/time-scale.js';
import {tickLabels} from '../scale/tick-labels.js';
import {placeEras} from './eras.js';
import {spread} from './isotonic.js';
import type {LabelSizes, SceneInput} from './layout-scene.js';
import {placeMarks} from './place-marks.js';
import {LANE, MARGIN, PILE, planRail, THICKNESS, type Rail} from './rail.js';
import type {Box, Label, Leader, Line, Pile, PlacedMark, Scene, SceneEra, SceneTick} from './scene.js';
import {findTargets, leaderEnd, type Targets} from './targets.js';

const LABEL_GAP = 14;

/** Middle of the first line of a label, from its top, px. */
const FIRST_LINE = 9;

/** Kept free between the end of a leader and its label, px. */
const LEADER_GAP = 6;

/** Clear space around the title of an era, px. */
const ERA_GAP = 5;

/** Length of a tick, and where the words stand from it, px. */
const TICK = {major: 6, minor: 4, words: 10, baseline: 4, line: 14};

export function layoutVertical(input: SceneInput): Scene {
  const {timeline, domain, width} = input;
  const rail = planRail(input);
  const sizes = input.shapes[0]!;
  const shown = eventsInView(timeline, domain);
  const needed = shown.reduce((sum, event) => sum + sizes[event]!.height + LABEL_GAP, 0);
  const scale = createTimeScale(domain, [MARGIN, Math.max(input.minHeight, needed) - MARGIN]);
  const lanes = placeMarks(timeline, scale, rail.laneCount, PILE.length);
  const laneBox = ({start, end}: {start: number; end: number}, lane: number, thickness: number): Box => {
    const x0 = rail.lanes + lane * LANE;
    return {x0, x1: x0 + thickness, y0: start, y1: end};
  };
  const marks = lanes.marks.map(({mark, lane}): PlacedMark => ({...mark, box: laneBox(mark, lane, THICKNESS)}));
  const piles = lanes.piles.map((pile): Pile => ({...pile, box: laneBox(pile, lanes.count - 1, PILE.width)}));
  const targets = findTargets(marks, piles, 'y');
  const labels = placeLabels(targets, sizes, rail.labels, rail.end);
  const height = Math.max(scale.range[1], labels.at(-1)?.box.y1 ?? 0) + MARGIN;
  return {
    orientation: 'vertical',
    width,
    height,
    axis: [[rail.axis, 0], [rail.axis, height]], // prettier-ignore
    ticks: verticalTicks(scale, rail, input.locale),
    eras: erasWithTitles(input, scale, rail),
    marks,
    piles,
    leaders: labels.map((label) => leader(label, targets, rail)),
    labels,
    chips: [],
  };
}

/** Titles of eras run down a column beside the labels, each from where its era begins or the one before ends. */
function erasWithTitles({timeline, width, measureText}: SceneInput, scale: TimeScale, {axis, end}: Rail): SceneEra[] {
  let free = -Infinity; // px from which the column is free
  return placeEras(timeline.eras, scale, (y0, y1) => ({x0: axis, x1: width, y0, y1}))
    .sort((a, b) => a.box.y0 - b.box.y0)
    .map((era): SceneEra => {
      const y = Math.max(era.box.y0 + ERA_GAP, free);
      free = y + measureText(era.title) + 2 * ERA_GAP;
      return {...era, column: [end + ERA_GAP, y]};
    });
}

function placeLabels(targets: Targets, sizes: LabelSizes, x0: number, x1: number): Label[] {
  const events = Array.from(targets.of.keys()).sort((a, b) => a - b);
  const slots = events.map((event) => ({
    wish: targets.of.get(event)!.anchor - FIRST_LINE,
    length: sizes[event]!.height,
  }));
  let unfolded = 0; // px by which labels further up push this one down; those above an open one stay where they are
  return spread(slots, LABEL_GAP, 0).map((start, i) => {
    const event = events[i]!;
    const y0 = start + unfolded;
    unfolded += sizes[event]!.unfolded;
    return {event, side: 'right', card: null, box: {x0, x1, y0, y1: start + sizes[event]!.height + unfolded}};
  });
}

/** Across the lanes at the height of the mark, then through the gutter to the first line of the label. */
function leader({event, box}: Label, targets: Targets, rail: Rail): Leader {
  const target = targets.of.get(event)!;
  const y = target.anchor;
  const near = target.across[1];
  const bend = Math.max(rail.gutter, near);
  const pieces = targets.visible(target, [leaderEnd(target, near), bend]);
  const end: Line = [[bend, y], [rail.labels - LEADER_GAP, box.y0 + FIRST_LINE]]; // prettier-ignore
  return {event, lines: [...pieces.map(([x0, x1]): Line => [[x0, y], [x1, y]]), end]}; // prettier-ignore
}

function verticalTicks(scale: TimeScale, {ticks, axis, gutter}: Rail, locale: string): SceneTick[] {
  const {major, minor} = ticks;
  const words = tickLabels(major, locale);
  const line = (y: number, x0: number, x1: number): Line => [[x0, y], [x1, y]]; // prettier-ignore
  return [
    ...minor.map((tick): SceneTick => ({
      ...tick,
      line: line(scale.position(tick.time), axis - TICK.minor, axis),
      grid: [],
    })),
    ...major.map((tick, i): SceneTick => {
      const y = scale.position(tick.time);
      const {text, context} = words[i]!;
      const word = (text: string, line: number) => ({
        text,
        x: axis - TICK.words,
        y: y + TICK.baseline + line * TICK.line,
      });
      return {
        ...tick,
        line: line(y, axis - TICK.major, axis),
        grid: [line(y, axis, gutter)],
        label: word(text, 0),
        ...(context && {context: word(context, 1)}),
      };
    }),
  ];
}
