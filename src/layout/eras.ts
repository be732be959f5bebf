// layout/eras: eras and a scale -> their shaded boxes and the places of their titles. Pure.

import type {TimeScale} from '../scale/time-scale.js';
import type {EraRecord} from '../source/records.js';
import type {SceneInput} from './layout-scene.js';
import type {Box, SceneEra} from './scene.js';

/** Height of a row of 12 px titles, and its baseline, px. */
export const ERA_TITLE = 22;
const BASELINE = 15;

/** Clear space on both sides of a title, px. */
const PADDING = 6;

/** An era with less than this in view has no title, px. */
const LEAST_TITLED = 24;

/** Returns the part of each era that is in view; `toBox` turns an interval along the axis, px, into a box. */
export function placeEras(
  eras: readonly EraRecord[],
  scale: TimeScale,
  toBox: (start: number, end: number) => Box,
): SceneEra[] {
  const [from, to] = scale.range;
  return eras.flatMap(({date, title}) => {
    const start = Math.max(scale.position(date.earliestStart), from);
    const end = Math.min(scale.position(date.latestEnd), to);
    return start < end ? [{title, box: toBox(start, end)}] : [];
  });
}

/** An era along a horizontal axis, px. */
export interface StackedEra extends Pick<SceneEra, 'title' | 'row' | 'titleAt'> {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the part of each era that is in view, by ascending start. The title is at the left edge of that part, or further left
 * so that it ends with its era; so it stays in view until the era leaves. Each title takes the first row where its era
 * overlaps no other era and no title that is wider than its era.
 */
export function stackEras(
  eras: readonly EraRecord[],
  scale: TimeScale,
  {measureText, textScale}: Pick<SceneInput, 'measureText' | 'textScale'>,
): StackedEra[] {
  const [from, to] = scale.range;
  const ends: number[] = []; // px where each row becomes free
  return eras
    .map(({date, title}) => ({title, x0: scale.position(date.earliestStart), x1: scale.position(date.latestEnd)}))
    .filter(({x0, x1}) => x0 < to && x1 > from && x0 < x1)
    .sort((a, b) => a.x0 - b.x0 || b.x1 - a.x1 || 0)
    .map(({title, x0, x1}) => {
      const start = Math.max(x0, from);
      const end = Math.min(x1, to);
      if (end - start < LEAST_TITLED) return {title, start, end};
      const width = measureText(title) + 2 * PADDING;
      const free = ends.findIndex((taken) => taken <= x0);
      const row = free < 0 ? ends.length : free;
      ends[row] = Math.max(x1, x0 + width);
      const x = Math.max(x0, Math.min(start, x1 - width)) + PADDING;
      return {title, start, end, row, titleAt: [x, (row * ERA_TITLE + BASELINE) * textScale]};
    });
}

/** Returns the number of rows of titles. */
export function eraRows(eras: readonly StackedEra[]): number {
  return Math.max(0, ...eras.map(({row = -1}) => row + 1));
}
