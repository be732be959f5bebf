// layout/vertical: Timeline -> Scene with time from top to bottom, labels along a rail beside it. Pure.

import {createTimeScale, type TimeScale} from '../scale/time-scale.js';
import {tickLabels} from '../scale/tick-labels.js';
import {placeEras} from './eras.js';
import {spread} from './isotonic.js';
import type {LabelSizes, SceneInput} from './layout-scene.js';
import {placeMarks} from './place-marks.js';
import {LANE, MARGIN, PILE, planRail, THICKNESS, type Rail} from './rail.js';
import type {Box, Label, Leader, Line, Pile, PlacedMark, Scene, SceneTick} from './scene.js';
import {cut, type Stretch} from './segments.js';

const LABEL_GAP = 14;

/** Middle of the first line of a label, from its top, px. */
const FIRST_LINE = 9;

/** Kept free between the end of a leader and its label, and around a mark that it passes, px. */
const LEADER_GAP = 6;
const HALO = 2;

/** Length of a tick, and where the words stand from it, px. */
const TICK = {major: 6, minor: 4, words: 10, baseline: 4, line: 14};

export function layoutVertical(input: SceneInput): Scene {
  const {timeline, domain, width} = input;
  const rail = planRail(input);
  const sizes = input.shapes[0]!;
  const needed = sizes.reduce((sum, {height}) => sum + height + LABEL_GAP, 0);
  const scale = createTimeScale(domain, [MARGIN, Math.max(input.minHeight, needed) - MARGIN]);
  const lanes = placeMarks(timeline, scale, rail.laneCount, PILE.length);
  const laneBox = ({start, end}: {start: number; end: number}, lane: number, thickness: number): Box => {
    const x0 = rail.lanes + lane * LANE;
    return {x0, x1: x0 + thickness, y0: start, y1: end};
  };
  const marks = lanes.marks.map(({mark, lane}): PlacedMark => ({...mark, box: laneBox(mark, lane, THICKNESS)}));
  const piles = lanes.piles.map((pile): Pile => ({
    events: pile.events,
    box: laneBox(pile, lanes.count - 1, PILE.width),
  }));
  const labels = placeLabels(marks, piles, sizes, rail.labels, width);
  const height = Math.max(scale.range[1], labels.at(-1)?.box.y1 ?? 0) + MARGIN;
  return {
    orientation: 'vertical',
    width,
    height,
    axis: [[rail.axis, 0], [rail.axis, height]], // prettier-ignore
    ticks: verticalTicks(scale, rail, input.locale),
    eras: placeEras(timeline.eras, scale, (y0, y1) => ({x0: rail.axis, x1: width, y0, y1})),
    marks,
    piles,
    leaders: labels.map((label) => leader(label, marks, piles, rail)),
    labels,
    chips: [],
  };
}

function placeLabels(
  marks: readonly PlacedMark[],
  piles: readonly Pile[],
  sizes: LabelSizes,
  x0: number,
  x1: number,
): Label[] {
  const anchors = new Map(marks.map(({event, anchor}) => [event, anchor]));
  for (const {events, box} of piles) for (const event of events) anchors.set(event, (box.y0 + box.y1) / 2);
  const events = Array.from(anchors.keys()).sort((a, b) => a - b);
  const slots = events.map((event) => ({wish: anchors.get(event)! - FIRST_LINE, length: sizes[event]!.height}));
  let unfolded = 0; // px by which labels further up push this one down; those above an open one stay where they are
  return spread(slots, LABEL_GAP, 0).map((start, i) => {
    const event = events[i]!;
    const y0 = start + unfolded;
    unfolded += sizes[event]!.unfolded;
    return {event, side: 'right', box: {x0, x1, y0, y1: start + sizes[event]!.height + unfolded}};
  });
}

/** Across the lanes at the height of the mark, then through the gutter to the first line of the label. */
function leader({event, box}: Label, marks: readonly PlacedMark[], piles: readonly Pile[], rail: Rail): Leader {
  const mark = marks.find((one) => one.event === event);
  const target = mark?.box ?? piles.find((pile) => pile.events.includes(event))!.box;
  const y = mark?.anchor ?? (target.y0 + target.y1) / 2;
  const rounded = mark?.shape === 'band' && (y === mark.start || y === mark.end);
  const start = rounded ? (target.x0 + target.x1) / 2 : target.x1;
  const bend = Math.max(rail.gutter, target.x1);
  const others = [...marks, ...piles]
    .map((one) => one.box)
    .filter((one) => one !== target && one.y0 - HALO < y && y < one.y1 + HALO);
  const pieces = cut(
    [start, bend],
    others.map(({x0, x1}): Stretch => [x0 - HALO, x1 + HALO]),
  );
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
