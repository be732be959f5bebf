// layout/axis/eras: named intervals and a scale -> what is shaded behind all lanes, and where the names stand. Pure.

import {cut, type Stretch} from '../../model/segments.js';
import type {TimeScale} from '../../scale/time-scale.js';
import type {EraRecord} from '../../source/records.js';
import type {EraName, Layer} from '../scene.js';

/** Height of the row of names, px at a type of 12 px. */
export const ERA_ROW = 22;

/** Clear space on both sides of a name, px. */
const PADDING = 6;

/** A name that has to be cut short has no less room than this, px: some four characters. */
const LEAST = 48;

/** The part of an era that is in view, px. */
export interface PlacedEra {
  readonly x0: number;
  readonly x1: number;
  readonly title: string;
  /** Where its name stands in the row, and how much room it has there; none without room. */
  readonly name?: {readonly x: number; readonly width: number};
}

/**
 * Returns the part of each era that is in view. All names stand in one row, each within its own era: that of the longest comes first,
 * and the others have what is left, cut short where that is too little.
 */
export function placeEras(
  eras: readonly EraRecord[],
  scale: TimeScale,
  measureText: (text: string) => number,
): PlacedEra[] {
  const [from, to] = scale.range;
  const inView = eras
    .map(({date, title}) => ({title, x0: scale.position(date.earliestStart), x1: scale.position(date.latestEnd)}))
    .filter(({x0, x1}) => x0 < to && x1 > from && x0 < x1);
  const taken: Stretch[] = [];
  return [...inView]
    .sort((a, b) => b.x1 - b.x0 - (a.x1 - a.x0) || a.x0 - b.x0 || 0)
    .map(({title, x0, x1}): PlacedEra => {
      const [start, end] = [Math.max(x0, from), Math.min(x1, to)];
      const needed = measureText(title) + 2 * PADDING;
      const free = cut([start, end], taken);
      const room = free.find(([a, b]) => b - a >= needed) ?? free.sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
      if (!room || room[1] - room[0] < Math.min(needed, LEAST)) return {title, x0: start, x1: end};
      const width = Math.min(needed, room[1] - room[0]);
      taken.push([room[0], room[0] + width]);
      return {title, x0: start, x1: end, name: {x: room[0] + PADDING, width: width - 2 * PADDING}};
    })
    .sort((a, b) => a.x0 - b.x0 || b.x1 - a.x1);
}

/** @param height - of the lanes, px */
export function erasLayer(eras: readonly PlacedEra[], height: number): Layer {
  return {
    name: 'eras',
    shapes: eras.map(({x0, x1}) => ({type: 'box', looks: ['era'], box: {x0, x1, y0: 0, y1: height}, radius: 0})),
  };
}

export function eraNames(eras: readonly PlacedEra[]): EraName[] {
  return eras.flatMap(({title, name}) => (name ? {title, ...name} : []));
}
