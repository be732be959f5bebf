// layout/rail: a timeline from top to bottom -> the columns beside which its labels stand. Pure.

import type {Domain} from '../model/domain.js';
import type {TimeScale} from '../scale/time-scale.js';
import {tickLabels} from '../scale/tick-labels.js';
import {timeTicks, type TimeTicks} from '../scale/time-ticks.js';
import type {SceneInput} from './layout-scene.js';
import {gapsOf, stepsOf, type Gap} from './breaks.js';
import {createScale} from './create-scale.js';
import {createMarks, placeMarks} from './place-marks.js';
import type {Line, SceneTick} from './scene.js';

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
export const AXIS_GAP = 8;

/** For titles of eras of 12 px, px. */
const ERA_COLUMN = 20;

const MOST_LANES = 5;
export const TICK_GAP = {major: 48, minor: 14};

/** Length of a tick, and where words of 12 px stand from it, px. */
export const TICK = {major: 6, minor: 4, words: 10, baseline: 4, line: 14};

/** Middle of the first line of a label whose words are as large as those of the axis, 12 px, from its top, px. */
const FIRST_LINE = 9;

/** The same for words of any size. */
export function firstLine({textScale}: Pick<SceneInput, 'textScale'>): number {
  return FIRST_LINE * textScale;
}

/** Kept free between the end of a leader and its label, px. */
export const LEADER_GAP = 6;

/**
 * Length that a label takes up at least, px. The columns follow from it, since they are there before the labels are, which
 * have what room the columns leave.
 */
const LEAST_LABEL = 48;

/** Of an axis that has all the gaps it may have, px. */
const LONG = 5000;

/** Left edges, px, and the ticks whose words the axis has room for. */
export interface Rail {
  readonly ticks: TimeTicks;
  readonly axis: number;
  readonly lanes: number;
  readonly laneCount: number;
  readonly gutter: number;
  readonly labels: number;
  /** Middle of the first line of a label, from its top. */
  readonly firstLine: number;
  /** Where labels end; the titles of eras have what is beyond. */
  readonly end: number;
}

export function planRail(input: SceneInput, domain: Domain): Rail {
  const {timeline, minHeight} = input;
  const length = Math.max(minHeight, timeline.index.count(domain) * LEAST_LABEL);
  const scale = createScale(input.scale, timeline, domain, [MARGIN, length - MARGIN]);
  const ticks = timeTicks(scale, TICK_GAP.major * input.textScale, TICK_GAP.minor);
  // there may be gaps once the labels have made it longer
  const longer = createScale(input.scale, timeline, domain, [MARGIN, MARGIN + LONG]);
  const gaps = [...gapsOf(longer, input.locale), ...stepsOf(scale, timeline, input.locale)];
  const axis = axisBeside(ticks, gaps, input);
  const laneCount = placeMarks(createMarks(timeline, scale), scale, MOST_LANES, PILE.length).count;
  const lanes = axis + AXIS_GAP;
  const gutter = lanes + laneCount * LANE;
  return {
    ticks,
    axis,
    lanes,
    laneCount,
    gutter,
    labels: gutter + GUTTER,
    firstLine: firstLine(input),
    end: input.width - (timeline.eras.length ? ERA_COLUMN * input.textScale : 0),
  };
}

/** Returns where an axis stands that has the words of ticks and gaps beside it, px. */
export function axisBeside(
  {major}: TimeTicks,
  gaps: readonly Gap[],
  {locale, measureText}: Pick<SceneInput, 'locale' | 'measureText'>,
): number {
  const words = [
    ...tickLabels(major, locale).flatMap(({text, context}) => [text, context ?? '']),
    ...gaps.map(({text}) => text),
  ];
  return Math.ceil(Math.max(0, ...words.map(measureText))) + WORD_GAP;
}

/** Returns the ticks of a vertical axis, their words beside it but for where those of a gap stand. */
export function verticalTicks(
  scale: TimeScale,
  {major, minor}: TimeTicks,
  axis: number,
  gutter: number,
  {locale, textScale}: Pick<SceneInput, 'locale' | 'textScale'>,
  gaps: readonly Gap[] = [],
): SceneTick[] {
  const words = tickLabels(major, locale);
  const height = TICK.line * textScale;
  const isFree = (y: number): boolean => gaps.every(({from, to}) => Math.abs((from + to) / 2 - y) >= height);
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
        y: y + TICK.baseline * textScale + line * height,
      });
      return {
        ...tick,
        line: line(y, axis - TICK.major, axis),
        grid: [line(y, axis, gutter)],
        ...(isFree(y) && {label: word(text, 0)}),
        ...(context && isFree(y + height) && {context: word(context, 1)}),
      };
    }),
  ];
}
