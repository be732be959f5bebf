// layout/density/small-marks: events that are not named -> small marks in a few rows above the axis. Pure.

import {clamp} from '../../model/domain.js';
import type {TimeScale} from '../../scale/time-scale.js';
import {packLanes} from '../lanes/staircases.js';
import type {Box, Layer} from '../scene.js';

/** Height of a small mark, and from one row to the next, px. */
const HEIGHT = 4;
const PITCH = 6;

/** Rows there may be; more marks than these hold cannot be told apart. */
const MOST_ROWS = 4;

/** Least length, and clear space between neighbours, px. */
const LEAST = 8;
const GAP = 2;

/** The height that is kept for small marks, px. */
export const SMALL_MARKS = MOST_ROWS * PITCH + 2;

/** Of the corners, px. */
const RADIUS = 2;

/** An event that is not named, drawn small, px. */
export interface SmallMark {
  readonly event: number;
  readonly box: Box;
}

/** The earliest start and latest end of each event, ms. */
interface Ranges {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/**
 * Returns the small marks of events, the rows from the axis up; `null` if they would need too many.
 *
 * @param axis - where the axis is, px
 */
export function placeSmallMarks(
  events: readonly number[],
  {starts, ends}: Ranges,
  scale: TimeScale,
  axis: number,
): SmallMark[] | null {
  const [from, to] = scale.range;
  const spans = events.map((event) => {
    const start = Math.max(from, scale.position(starts[event]!));
    const end = Math.min(to, scale.position(ends[event]!));
    const length = Math.max(LEAST, end - start);
    const x0 = clamp((start + end - length) / 2, from, to - length);
    return {x0, x1: x0 + length};
  });
  const {lanes, count} = packLanes(spans, GAP);
  if (count > MOST_ROWS) return null;
  return events.map((event, i) => {
    const y1 = axis - 2 - lanes[i]! * PITCH;
    return {event, box: {...spans[i]!, y0: y1 - HEIGHT, y1}};
  });
}

export function smallMarksLayer(marks: readonly SmallMark[]): Layer {
  return {
    name: 'small marks',
    shapes: marks.map(({event, box}) => ({type: 'box', looks: ['small'], box, radius: RADIUS, event})),
  };
}
