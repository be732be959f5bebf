// layout/axis/layout-axis: a scale, and what is named -> the axis with its ticks, and what is counted above and below it. Pure.

import {clamp, type Domain} from '../../model/domain.js';
import type {Timeline} from '../../model/timeline.js';
import type {TimeScale} from '../../scale/time-scale.js';
import {placeCard} from '../card.js';
import {CHIP, countRest, type Count} from '../density/chips.js';
import {placeColumns} from '../density/columns.js';
import {placeSmallMarks, SMALL_MARKS} from '../density/small-marks.js';
import type {AxisWord, Chip, Line, SceneAxis} from '../scene.js';
import {gapsOf, stepsOf, stretchesBetween, type Gap} from './breaks.js';
import {placeTicks, ticksHeight, wordInGap, wordTicks, type AxisText} from './ticks.js';

/** Above the line where nothing is counted, px. */
const EDGE = 2;

/** Above a chip, for its bracket, px. */
const BRACKET = 6;

/** Room around words between events, px. */
const WORD_GAP = 8;

/** More events in view than this are counted in columns. */
const MOST_SMALL = 400;

/** What is kept free in every view. */
export interface AxisRoom {
  /** Whether there are events without a name in the widest view. */
  readonly counts: boolean;
  /** The now line, if it is in view. */
  readonly now: Gap | null;
}

/** @param named - positions of the events that have a lane */
export function layoutAxis(
  timeline: Timeline,
  scale: TimeScale,
  full: Domain,
  named: ReadonlySet<number>,
  room: AxisRoom,
  text: AxisText,
): SceneAxis {
  const inView = timeline.index.count(scale.domain);
  const counts = inView > named.size ? countRest(timeline, scale, full, named) : [];
  const hasCounts = room.counts || counts.length > 0;
  const y = hasCounts ? SMALL_MARKS : EDGE;
  const unnamed =
    counts.length && inView <= MOST_SMALL
      ? timeline.index.touching(scale.domain).filter((event) => !named.has(event))
      : null;
  const small = unnamed ? placeSmallMarks(unnamed, timeline, scale, y) : null;
  const ticks = wordTicks(scale, text);
  const gaps = gapsOf(scale, text.locale);
  const below = y + ticksHeight(ticks, text);
  return {
    y,
    height: below + (hasCounts ? BRACKET + CHIP.height : 0),
    stretches: stretchesBetween(gaps, scale.range).map(([x0, x1]): Line => [[x0, y], [x1, y]]), // prettier-ignore
    ticks: placeTicks(ticks, scale, y, room.now ? [...gaps, room.now] : gaps, text),
    now: room.now && wordInView(wordInGap(room.now, y, text), scale.range[1], text),
    breaks: gaps.map((gap) => ({from: gap.from, to: gap.to, word: wordInGap(gap, y, text)})),
    steps: stepsOf(scale, timeline, text.locale)
      .filter(({from, to, text: words}) => text.measureText(words) + WORD_GAP <= to - from)
      .map((step) => wordInGap(step, y, text)),
    small: small ?? [],
    columns: counts.length && !small ? placeColumns(timeline, scale, full, y, -SMALL_MARKS) : null,
    chips: counts.map((count) => toChip(count, below + BRACKET, scale.range[1])),
  };
}

/** A word that would reach out of the plot is moved into it. */
function wordInView(word: AxisWord, width: number, {measureText}: AxisText): AxisWord {
  return {...word, x: clamp(word.x, 0, width - measureText(word.text))};
}

/** A chip below its bracket. */
function toChip({key, count, events, last, start, end, x, domain}: Count, y0: number, width: number): Chip {
  const box = {x0: x - CHIP.width / 2, x1: x + CHIP.width / 2, y0, y1: y0 + CHIP.height};
  const bracket: Line = [[start, y0 - 5], [start, y0 - 2], [end, y0 - 2], [end, y0 - 5]]; // prettier-ignore
  return {key, count, events, last, domain, box, bracket, card: placeCard(box, width)};
}
