// layout/rail: a timeline from top to bottom -> the columns beside which its labels stand. Pure.

import {max} from 'd3';
import {eventsInView} from '../model/timeline.js';
import {createTimeScale} from '../scale/time-scale.js';
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

/** For the titles of eras, px. */
const ERA_COLUMN = 20;

const MOST_LANES = 5;
const TICK_GAP = {major: 48, minor: 14};

/**
 * Length that a label takes up at least, px. The columns follow from it, since they are there before the labels are, which
 * have what room the columns leave.
 */
const LEAST_LABEL = 48;

/** Left edges, px, and the ticks whose words the axis has room for. */
export interface Rail {
  readonly ticks: TimeTicks;
  readonly axis: number;
  readonly lanes: number;
  readonly laneCount: number;
  readonly gutter: number;
  readonly labels: number;
  /** Where labels end; the titles of eras have what is beyond. */
  readonly end: number;
}

export function planRail(frame: SceneFrame): Rail {
  const {timeline, domain, minHeight} = frame;
  const length = Math.max(minHeight, eventsInView(timeline, domain).length * LEAST_LABEL);
  const scale = createTimeScale(domain, [MARGIN, length - MARGIN]);
  const ticks = timeTicks(scale, TICK_GAP.major, TICK_GAP.minor);
  const words = tickLabels(ticks.major, frame.locale).flatMap(({text, context}) => [text, context ?? '']);
  const axis = Math.ceil(max(words, frame.measureText) ?? 0) + WORD_GAP;
  const laneCount = placeMarks(timeline, scale, MOST_LANES, PILE.length).count;
  const lanes = axis + AXIS_GAP;
  const gutter = lanes + laneCount * LANE;
  return {
    ticks,
    axis,
    lanes,
    laneCount,
    gutter,
    labels: gutter + GUTTER,
    end: frame.width - (timeline.eras.length ? ERA_COLUMN : 0),
  };
}
