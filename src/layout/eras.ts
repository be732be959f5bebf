// layout/eras: named intervals and a scale -> the boxes shaded behind everything. Pure.

import type {TimeScale} from '../scale/time-scale.js';
import type {EraRecord} from '../source/records.js';
import type {Box, SceneEra} from './scene.js';

/** Returns the part of each era that is in view; `toBox` turns a stretch along the axis, px, into a box. */
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
