// layout/rail: a timeline from top to bottom -> the columns beside which its labels stand. Pure.

import {createTimeScale, type TimeScale} from '../scale/time-scale.js';
import {tickLabels} from '../scale/tick-labels.js';
import {timeTicks, type TimeTicks} from '../scale/time-ticks.js';
import type {SceneFrame} from './layout-scene.js';
import {placeMarks} from './place-marks.js';

/** Distance from one lane to the next, and thickness of a mark, px. */
export const LANE = 12;
export const THICKNESS = 9;

/** Length and width of a pile, px. */
export const PILE = {length: 16, width: 30};

/** For the leaders, between the last lane and the labels, px. */
export const GUTTER = 22;

/** Kept free above and below the axis, px. */
export const MARGIN = 12;

/** Between words and axis, and between axis and first lane, px. */
const WORD_GAP = 10;
const AXIS_GAP = 8;

const MOST_LANES = 5;
const TICK_GAP = {major: 48, minor: 14};

/** Length that a label takes up before it is measured, px; the columns follow from it, and the labels from the columns. */
const TYPICAL_LABEL = 64;

/** Left edges, px. */
export interface Rail {
  readonly axis: number;
  readonly lanes: number;
  readonly laneCount: number;
  readonly gutter: number;
  readonly labels: number;
}

export function planRail(frame: SceneFrame): Rail {
  const {timeline, domain, minHeight} = frame;
  const scale = createTimeScale(domain, [0, Math.max(minHeight, timeline.events.length * TYPICAL_LABEL)]);
  const words = tickLabels(railTicks(scale).major, frame.locale).flatMap(({text, context}) => [text, context ?? '']);
  const axis = Math.ceil(Math.max(0, ...words.map(frame.measureText))) + WORD_GAP;
  const laneCount = placeMarks(timeline, scale, MOST_LANES, PILE.length).count;
  const lanes = axis + AXIS_GAP;
  const gutter = lanes + laneCount * LANE;
  return {axis, lanes, laneCount, gutter, labels: gutter + GUTTER};
}

export function railTicks(scale: TimeScale): TimeTicks {
  return timeTicks(scale, TICK_GAP.major, TICK_GAP.minor);
}
