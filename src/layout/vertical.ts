// layout/vertical: Timeline -> Scene with time from top to bottom, labels along a rail beside it. Pure.

import type {Domain} from '../model/domain.js';
import type {TimeScale} from '../scale/time-scale.js';
import {timeTicks} from '../scale/time-ticks.js';
import {BREAK_FOOT, gapsOf, jaggedEdge, stepsOf, stretchesBetween, type Gap} from './breaks.js';
import {createScale} from './create-scale.js';
import {placeEras} from './eras.js';
import {layoutGroupedRail} from './grouped-rail.js';
import {spread} from './isotonic.js';
import {FILLING} from './label-shapes.js';
import type {LabelSize, SceneInput} from './layout-scene.js';
import {createMarks, placeMarks} from './place-marks.js';
import {LANE, LEADER_GAP, MARGIN, PILE, planRail, THICKNESS, TICK, TICK_GAP, verticalTicks, type Rail} from './rail.js';
import type {Box, Label, Leader, Line, Pile, PlacedMark, Scene, SceneEra} from './scene.js';
import {findTargets, leaderEnd, type Targets} from './targets.js';

/** Clear space around the title of an era, px. */
const ERA_GAP = 5;

/** More events than this are put into groups. */
const MOST_LISTED = 200;

export function layoutVertical(input: SceneInput, domain: Domain): Scene {
  const {timeline, width} = input;
  if (timeline.index.count(domain) > MOST_LISTED) return layoutGroupedRail(input, domain);
  const rail = planRail(input, domain);
  const shown = timeline.index.touching(domain);
  const measured = input.measureLabels(shown, FILLING, Math.max(0, rail.end - rail.labels));
  const sizes = new Map(shown.map((event, i) => [event, measured[i]!]));
  const needed = measured.reduce((sum, {height}) => sum + height + FILLING.gap, 0);
  const scale = createScale(input.scale, timeline, domain, [MARGIN, Math.max(input.minHeight, needed) - MARGIN]);
  const gaps = gapsOf(scale, input.locale);
  const ticks = gaps.length ? timeTicks(scale, TICK_GAP.major * input.textScale, TICK_GAP.minor) : rail.ticks;
  const word = ({from, to, text}: Gap) => ({
    text,
    x: rail.axis - TICK.words,
    y: (from + to) / 2 + TICK.baseline * input.textScale,
  });
  const lanes = placeMarks(createMarks(timeline, scale), scale, rail.laneCount, PILE.length);
  const laneBox = ({start, end}: {start: number; end: number}, lane: number, thickness: number): Box => {
    const x0 = rail.lanes + lane * LANE;
    return {x0, x1: x0 + thickness, y0: start, y1: end};
  };
  const marks = lanes.marks.map(({mark, lane}): PlacedMark => ({...mark, box: laneBox(mark, lane, THICKNESS)}));
  const piles = lanes.piles.map((pile): Pile => ({...pile, box: laneBox(pile, lanes.count - 1, PILE.width)}));
  const targets = findTargets(marks, piles, 'y');
  const labels = placeLabels(targets, sizes, rail);
  const height = Math.max(scale.range[1], labels.at(-1)?.box.y1 ?? 0) + MARGIN;
  return {
    orientation: 'vertical',
    width,
    height,
    dated: true,
    scale,
    axis: stretchesBetween(gaps, [0, height]).map(([y0, y1]): Line => [
      [rail.axis, y0],
      [rail.axis, y1],
    ]),
    breaks: gaps.map((gap) => ({
      edges: [gap.from, gap.to].map((y) =>
        jaggedEdge(y, rail.axis - BREAK_FOOT, rail.gutter).map(([u, v]) => [v, u] as const),
      ),
      word: word(gap),
    })),
    steps: stepsOf(scale, timeline, input.locale)
      .filter(({from, to}) => to - from >= TICK.line * input.textScale)
      .map(word),
    ticks: verticalTicks(scale, ticks, rail.axis, rail.gutter, input, gaps),
    eras: erasWithTitles(input, scale, rail),
    columns: [],
    marks,
    piles,
    leaders: labels.map((label) => leader(label, targets, rail)),
    labels,
    chips: [],
  };
}

/**
 * Shades the lanes and, beside the labels, a column: labels stand where there is room, which may be beside another era. Titles run
 * down that column, each from where its era begins or the one before ends.
 */
function erasWithTitles(
  {timeline, width, measureText}: SceneInput,
  scale: TimeScale,
  {axis, gutter, end}: Rail,
): SceneEra[] {
  let free = -Infinity; // px from which the column is free
  return placeEras(timeline.eras, scale, (y0, y1) => ({x0: axis, x1: gutter, y0, y1}))
    .sort((a, b) => a.box.y0 - b.box.y0)
    .flatMap((era): SceneEra[] => {
      const y = Math.max(era.box.y0 + ERA_GAP, free);
      free = y + measureText(era.title) + 2 * ERA_GAP;
      const beside = {...era.box, x0: end, x1: width};
      return [
        {...era, title: ''},
        {...era, box: beside, column: [end + ERA_GAP, y]},
      ];
    });
}

function placeLabels(targets: Targets, sizes: ReadonlyMap<number, LabelSize>, rail: Rail): Label[] {
  const {labels: x0, end: x1} = rail;
  const events = Array.from(targets.of.keys()).sort((a, b) => a - b);
  const slots = events.map((event) => ({
    wish: targets.of.get(event)!.anchor - rail.firstLine,
    length: sizes.get(event)!.height,
  }));
  let unfolded = 0; // px by which labels further up push this one down; those above an open one stay where they are
  return spread(slots, FILLING.gap, 0).map((start, i) => {
    const event = events[i]!;
    const y0 = start + unfolded;
    unfolded += sizes.get(event)!.unfolded;
    return {event, side: 'right', card: null, box: {x0, x1, y0, y1: start + sizes.get(event)!.height + unfolded}};
  });
}

/** Across the lanes at the height of the mark, then through the gutter to the first line of the label. */
function leader({event, box}: Label, targets: Targets, rail: Rail): Leader {
  const target = targets.of.get(event)!;
  const y = target.anchor;
  const near = target.across[1];
  const bend = Math.max(rail.gutter, near);
  const pieces = targets.visible(target, [leaderEnd(target, near), bend]);
  const end: Line = [[bend, y], [rail.labels - LEADER_GAP, box.y0 + rail.firstLine]]; // prettier-ignore
  return {event, lines: [...pieces.map(([x0, x1]): Line => [[x0, y], [x1, y]]), end]}; // prettier-ignore
}
