// layout/first-labels: the events of the first view -> the labels that it has room for, in the form that suits them. Pure.

import type {Timeline} from '../model/timeline.js';
import type {TimeScale} from '../scale/time-scale.js';
import {eventFlags, proposals, type EventFlag, type FlagSize} from './event-flags.js';
import {fitFlags} from './fit-flags.js';
import type {HungLabel} from './flag-ladder.js';
import type {FlagRoom} from './flags.js';
import type {HungFlag} from './insert-flag.js';
import {COMPACT, ROOMY, type LabelShape} from './label-shapes.js';
import {selectFlags} from './select-flags.js';

export interface FirstLabels {
  readonly labels: readonly HungLabel[];
  /** Of the stack, px. */
  readonly height: number;
  readonly shape: LabelShape;
  /** Whether every event in view has one. */
  readonly isAll: boolean;
}

/** So many events may have labels that take much room, and so many any. */
const FEW = 24;
const MANY = 100;

/** Of more than that, so many may have labels with dates. */
const CELLS = 48;

/** By how much a stack may be higher than one of another shape and still count as about as low. */
const SHAPE_TOLERANCE = 0.15;

type Measure = (events: readonly number[], shape: LabelShape) => readonly FlagSize[];

/**
 * Returns the labels of the first view: of few events, all in the first shape that stacks about as low as any; else all in the
 * first shape that holds them; else those for which there is room where each takes least.
 *
 * @param height - that the stack may have, px
 * @param isWide - whether room has been left at both ends, which only labels of one line need
 */
export function fitFirst(
  timeline: Timeline,
  scale: TimeScale,
  height: number,
  measure: Measure,
  isWide = false,
): FirstLabels {
  const {index} = timeline;
  const width = scale.range[1];
  const count = index.count(scale.domain);
  const isMany = count > MANY;
  const events = proposals(timeline, scale.domain, isMany ? CELLS : MANY);
  const flagsOf = (shape: LabelShape): EventFlag[] =>
    eventFlags(timeline, events, measure(events, shape), (time) => scale.position(time));
  const roomOf = ({gap, clearance}: LabelShape): FlagRoom => ({
    left: -clearance,
    right: width + clearance,
    gap,
    height,
  });
  if (count <= FEW && !isWide) {
    const fitted = ROOMY.flatMap((shape): FirstLabels[] => {
      const labels = fitFlags(flagsOf(shape), roomOf(shape));
      return labels ? [{labels, height: heightOf(labels), shape, isAll: labels.length === count}] : [];
    });
    const lowest = Math.min(...fitted.map((one) => one.height));
    const first = fitted.find((one) => one.height <= lowest * (1 + SHAPE_TOLERANCE));
    if (first) return first;
  }
  if (count <= FEW * 2 && !isWide) {
    for (const shape of COMPACT.slice(0, -1)) {
      const labels = fitFlags(flagsOf(shape), roomOf(shape));
      if (labels) return {labels, height: heightOf(labels), shape, isAll: labels.length === count};
    }
  }
  const shape = isMany ? COMPACT[1]! : COMPACT.at(-1)!;
  const flags = flagsOf(shape);
  const labels = Array.from(selectFlags(flags, roomOf(shape)), ([i, place]) => ({...flags[i]!, ...place}));
  return {labels, height: heightOf(labels), shape, isAll: labels.length === count};
}

function heightOf(flags: readonly HungFlag[]): number {
  return Math.max(0, ...flags.map(({y, height}) => y + height));
}
