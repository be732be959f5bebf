// layout/vertical: Timeline -> Scene with time from top to bottom, labels along a rail beside it. Pure.

import {createTimeScale, type TimeScale} from '../scale/time-scale.js';
import {tickLabels} from '../scale/tick-labels.js';
import {timeTicks} from '../scale/time-ticks.js';
import {placeEras} from './eras.js';
import {spread} from './isotonic.js';
import type {SceneInput, Size} from './layout-scene.js';
import {LANE, placeMarks, THICKNESS} from './place-marks.js';
import type {Box, Label, Leader, Line, Pile, PlacedMark, Scene, SceneTick} from './scene.js';
import {cut, type Stretch} from './segments.js';

/** From the left edge of the plot to the labels, px: words, axis, lanes and leaders. */
const RAIL = 118;

/** The words of the axis take what they need of the rail, up to this, px. */
const MOST_WORDS = 60;
const WORD_GAP = 8;

/** Between the axis and the first lane; for the leaders, between the last lane and the labels, px. */
const AXIS_GAP = 10;
const GUTTER = 24;

const LABEL_GAP = 14;
const PILE = {width: 30, height: 16};

/** Middle of the first line of a label, from its top, px. */
const FIRST_LINE = 9;

/** Kept free above and below, and between the end of a leader and its label, px. */
const MARGIN = 12;
const LEADER_GAP = 6;
const HALO = 2;

const TICK = {gap: 48, minorGap: 14, minor: 5};

/** Returns the width of the labels of a vertical scene, px. */
export function railLabelWidth(width: number): number {
  return Math.max(0, width - RAIL);
}

export function layoutVertical(input: SceneInput): Scene {
  const {timeline, domain, width} = input;
  const needed = input.labels.reduce((sum, {height}) => sum + height + LABEL_GAP, 0);
  const scale = createTimeScale(domain, [MARGIN, Math.max(input.minHeight, needed) - MARGIN]);
  const words = axisWords(scale, input);
  const axis = Math.min(MOST_WORDS, Math.max(0, ...words.map(input.measureText))) + WORD_GAP;
  const across = axis + AXIS_GAP;
  const lanes = placeMarks(timeline, scale, Math.floor((RAIL - GUTTER - across) / LANE), PILE.height);
  const marks = lanes.marks.map(({mark, lane}): PlacedMark => ({
    ...mark,
    box: laneBox(mark, across + lane * LANE, THICKNESS),
  }));
  const pileLane = across + (lanes.count - 1) * LANE;
  const piles = lanes.piles.map((pile): Pile => ({events: pile.events, box: laneBox(pile, pileLane, PILE.width)}));
  const labels = placeLabels(marks, piles, input.labels, width);
  const height = Math.max(scale.range[1] + MARGIN, (labels.at(-1)?.box.y1 ?? 0) + MARGIN);
  return {
    orientation: 'vertical',
    width,
    height,
    axis: [[axis, 0], [axis, height]], // prettier-ignore
    ticks: verticalTicks(scale, axis, width, labels, input),
    eras: placeEras(timeline.eras, scale, (y0, y1) => ({x0: axis, x1: width, y0, y1})),
    marks,
    piles,
    leaders: labels.map((label) => leader(label, marks, piles)),
    labels,
    chips: [],
  };
}

function laneBox({start, end}: {start: number; end: number}, x0: number, thickness: number): Box {
  return {x0, x1: x0 + thickness, y0: start, y1: end};
}

/** Where the leader of each event begins on the axis, px. */
function anchorsOf(marks: readonly PlacedMark[], piles: readonly Pile[]): Map<number, number> {
  const anchors = new Map(marks.map(({event, anchor}) => [event, anchor]));
  for (const {events, box} of piles) for (const event of events) anchors.set(event, (box.y0 + box.y1) / 2);
  return anchors;
}

function placeLabels(
  marks: readonly PlacedMark[],
  piles: readonly Pile[],
  sizes: readonly Size[],
  width: number,
): Label[] {
  const anchors = anchorsOf(marks, piles);
  const events = Array.from(anchors.keys()).sort((a, b) => a - b);
  const slots = events.map((event) => ({wish: anchors.get(event)! - FIRST_LINE, length: sizes[event]!.height}));
  return spread(slots, LABEL_GAP, 0).map((y0, i) => {
    const event = events[i]!;
    return {event, side: 'right', box: {x0: RAIL, x1: width, y0, y1: y0 + sizes[event]!.height}};
  });
}

/** Across the lanes at the height of the mark, then through the gutter to the first line of the label. */
function leader({event, box}: Label, marks: readonly PlacedMark[], piles: readonly Pile[]): Leader {
  const mark = marks.find((one) => one.event === event);
  const target = mark?.box ?? piles.find((pile) => pile.events.includes(event))!.box;
  const y = mark?.anchor ?? (target.y0 + target.y1) / 2;
  const gutter = RAIL - GUTTER;
  const others = [...marks, ...piles].filter(
    (one) => one.box !== target && one.box.y0 - HALO < y && y < one.box.y1 + HALO,
  );
  const pieces = cut(
    [target.x1, gutter],
    others.map(({box: {x0, x1}}): Stretch => [x0 - HALO, x1 + HALO]),
  );
  const end: Line = [[Math.max(gutter, target.x1), y], [RAIL - LEADER_GAP, box.y0 + FIRST_LINE]]; // prettier-ignore
  return {event, lines: [...pieces.map(([x0, x1]): Line => [[x0, y], [x1, y]]), end]}; // prettier-ignore
}

function axisWords(scale: TimeScale, {locale}: SceneInput): string[] {
  return tickLabels(timeTicks(scale, TICK.gap, TICK.minorGap).major, locale).flatMap(({text, context}) => [
    text,
    context ?? '',
  ]);
}

function verticalTicks(
  scale: TimeScale,
  axis: number,
  width: number,
  labels: readonly Label[],
  {locale}: SceneInput,
): SceneTick[] {
  const {major, minor} = timeTicks(scale, TICK.gap, TICK.minorGap);
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
      const free = labels.every(({box}) => y < box.y0 - HALO || y > box.y1 + HALO);
      return {
        ...tick,
        line: line(y, axis - WORD_GAP + 2, axis),
        grid: [line(y, axis, free ? width : RAIL - GUTTER)],
        label: {text, x: axis - WORD_GAP - 2, y: y + 4},
        ...(context && {context: {text: context, x: axis - WORD_GAP - 2, y: y + 18}}),
      };
    }),
  ];
}
