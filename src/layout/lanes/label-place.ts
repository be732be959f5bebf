// layout/lanes/label-place: a mark and the width of its label -> where the label stands, and the room both take. Pure.

import {clamp} from '../../model/domain.js';
import type {Footprint} from './coverage.js';

/** Between a mark and its label, and between the ends of a bar and a label inside it, px. */
export const LABEL_GAP = 8;

/** Where a label stands: within its mark, or beside or above it. */
export type Side = 'inside' | 'after' | 'before' | 'above';

/** What is drawn of a mark, with its halo and what fades, px. */
export interface MarkExtent extends Footprint {
  /** Whether it is one filled shape, on which words can be read. */
  readonly solid: boolean;
}

export interface LabelPlace extends Footprint {
  readonly side: Side;
  /** Left edge and width of the label, px; the width is less than it needs only where the plot is narrower. */
  readonly label: number;
  readonly width: number;
}

/** Of a lane that nothing shares. */
const WHOLE_LANE: Footprint = {x0: -Infinity, x1: Infinity};

/**
 * Returns where a label of one line stands, the first that fits: inside the mark, after it, before it; else above, flush with the
 * start of the mark, with its end, or with the edge of the plot. Above its mark an event has a lane for itself.
 *
 * @param width - of the label, px
 * @param plot - width of the plot, px
 */
export function placeLabel(mark: MarkExtent, width: number, plot: number): LabelPlace {
  const {x0, x1, solid} = mark;
  if (solid && x1 - x0 >= width + 2 * LABEL_GAP) return {side: 'inside', label: x0 + LABEL_GAP, width, x0, x1};
  const after = x1 + LABEL_GAP;
  if (after + width <= plot) return {side: 'after', label: after, width, x0, x1: after + width};
  const before = x0 - LABEL_GAP - width;
  if (before >= 0) return {side: 'before', label: before, width, x0: before, x1};
  return {...aboveMark(mark, width, plot), ...WHOLE_LANE};
}

/** Returns where a label above its mark begins, and how wide it is there, px. */
export function aboveMark(
  {x0, x1}: Footprint,
  width: number,
  plot: number,
): Pick<LabelPlace, 'side' | 'label' | 'width'> {
  const shown = Math.min(width, plot);
  const fits = [x0, x1 - shown].find((label) => label >= 0 && label + shown <= plot);
  return {side: 'above', label: fits ?? clamp(x0, 0, plot - shown), width: shown};
}
