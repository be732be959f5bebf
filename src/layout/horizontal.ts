// layout/horizontal: Timeline -> Scene with time from left to right, labels as flags above their marks. Pure.

import type {Timeline} from '../model/timeline.js';
import {createTimeScale} from '../scale/time-scale.js';
import {placeCard} from './card.js';
import {placeEras} from './eras.js';
import {fitFlags, type Candidate, type FittedFlag, type FittedFlags} from './fit-flags.js';
import type {FlagRoom} from './flags.js';
import {horizontalTicks, tickRoom} from './horizontal-ticks.js';
import type {LabelSizes, SceneInput} from './layout-scene.js';
import {placeMarks, type Lanes} from './place-marks.js';
import type {Box, Chip, Label, Leader, Pile, PlacedMark, Scene} from './scene.js';
import {findTargets, leaderEnd, type Targets} from './targets.js';

/** Marks that lanes can hold before they pile up, and the length of a pile, px. */
const MOST_LANES = 6;
const PILE = 34;

/** Distance from one lane to the next, and thickness of a mark, px. */
const LANE = 14;
const THICKNESS = 10;

/** Between the axis and the first lane, and between the last lane and the lowest label, px. */
const AXIS_GAP = 9;
const STACK_GAP = 12;

/** Between labels that stand on one another, and beyond the far end of each, px. */
const LABEL_GAP = 12;
const CLEARANCE = 14;

/** By how much a stack may be higher than one of another shape and still count as about as low. */
const SHAPE_TOLERANCE = 0.15;

const CHIP = {width: 52 + CLEARANCE, height: 28};

const ERA_TITLE = 22;

export function layoutHorizontal(input: SceneInput): Scene {
  const {timeline, domain, width} = input;
  const scale = createTimeScale(domain, [0, width]);
  const lanes = placeMarks(timeline, scale, MOST_LANES, PILE);
  const top = timeline.eras.length ? ERA_TITLE : 0;
  const foot = STACK_GAP + lanes.count * LANE + AXIS_GAP;
  const below = tickRoom(scale, input.locale);
  const room = {
    left: 0,
    right: width + CLEARANCE,
    gap: LABEL_GAP,
    height: Math.max(0, input.maxHeight - top - foot - below),
  };
  const {flags, height: stack} = bestShape(lanes, input, room);
  const height = Math.max(input.minHeight, top + stack + foot + below);
  const axis = height - below;
  const marks = lanes.marks.map(({mark, lane}): PlacedMark => ({...mark, box: laneBox(mark, axis, lane)}));
  const piles = lanes.piles.map((pile): Pile => ({...pile, box: laneBox(pile, axis, lanes.count - 1)}));
  const targets = findTargets(marks, piles, 'x');
  const base = axis - foot;
  const placed = flags.map((flag) => ({flag, box: flagBox(flag, base)}));
  const labels = placed.flatMap(({flag, box}): Label[] =>
    flag.chip ? [] : [{event: flag.events[0]!, box, side: flag.side, card: placeCard(box, width)}],
  );
  const chips = placed.flatMap(({flag, box}): Chip[] =>
    flag.chip ? [{events: flag.events, box, side: flag.side, card: placeCard(box, width)}] : [],
  );
  return {
    orientation: 'horizontal',
    width,
    height,
    axis: [[0, axis], [width, axis]], // prettier-ignore
    ticks: horizontalTicks(input, scale, axis, top, placed.map(({box}) => box)), // prettier-ignore
    eras: placeEras(timeline.eras, scale, (x0, x1) => ({x0, x1, y0: 0, y1: axis})),
    marks,
    piles,
    leaders: placed.map(({flag, box}) => leader(flag, box, targets)),
    labels,
    chips,
  };
}

/** The flags in the first shape of which the most fit, and which stacks about as low as any of these. */
function bestShape(lanes: Lanes, {timeline, shapes}: SceneInput, room: FlagRoom): FittedFlags {
  const fitted = shapes.map((sizes) => fitFlags(candidates(lanes, timeline, sizes), CHIP, room));
  const hidden = Math.min(...fitted.map((flags) => flags.hidden));
  const full = fitted.filter((flags) => flags.hidden === hidden);
  const lowest = Math.min(...full.map(({height}) => height));
  return full.find(({height}) => height <= lowest * (1 + SHAPE_TOLERANCE))!;
}

/** Every event in view, where its label would hang. */
function candidates(lanes: Lanes, timeline: Timeline, sizes: LabelSizes): Candidate[] {
  const candidate = (event: number, x: number): Candidate => {
    const {width, height} = sizes[event]!;
    return {event, x, width: width + CLEARANCE, height, importance: timeline.events[event]!.importance};
  };
  return [
    ...lanes.marks.map(({mark}) => candidate(mark.event, mark.anchor)),
    ...lanes.piles.flatMap(({events, anchors}) => events.map((event, i) => candidate(event, anchors[i]!))),
  ].sort((a, b) => a.x - b.x || a.event - b.event);
}

function laneBox({start, end}: {start: number; end: number}, axis: number, lane: number): Box {
  const y1 = axis - AXIS_GAP - lane * LANE;
  return {x0: start, x1: end, y0: y1 - THICKNESS, y1};
}

function flagBox({x, y, width, height, side}: FittedFlag, base: number): Box {
  const length = width - CLEARANCE;
  return {
    x0: side === 'left' ? x - length : x,
    x1: side === 'left' ? x : x + length,
    y0: base - y - height,
    y1: base - y,
  };
}

/** From the top of the label down to the mark, interrupted where another mark is in the way. */
function leader({events, x}: FittedFlag, {y0}: Box, targets: Targets): Leader {
  const event = events[0]!;
  const target = targets.of.get(event)!;
  const pieces = targets.visible(target, [y0, leaderEnd(target, target.across[0])]);
  return {event, lines: pieces.map(([from, to]) => [[x, from], [x, to]])}; // prettier-ignore
}
