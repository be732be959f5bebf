// layout/lanes/row-heights: sizes of texts -> how high lanes, their marks and the titles of groups are. Pure.

import type {Side} from './label-place.js';
import type {TextSizes} from './text-sizes.js';

/** Above the first lane, below the last, and between groups, px. */
export const EDGE = 4;
export const GROUP_GAP = 12;

/** Clear space between lanes of one event each, px. */
export const SINGLE_GAP = 12;

/** Between a label and the mark below it, px. */
export const ABOVE_GAP = 2;

/** A lane is at least this high, so that it can be pressed, and higher than its line by this, px. */
const LEAST_ROW = 24;
const ROW_PADDING = 4;

/** Thickness of marks as a part of a lane. */
const THICKNESS = 2 / 3;

/** Heights in px. */
export interface RowHeights {
  /** Of a row of packed lanes. */
  readonly row: number;
  /** Of a mark. */
  readonly mark: number;
  /** Of the title of a group. */
  readonly title: number;
}

export function rowHeights({line}: TextSizes): RowHeights {
  const row = Math.max(LEAST_ROW, line + ROW_PADDING);
  return {row, mark: Math.round(THICKNESS * row), title: line + ROW_PADDING};
}

/** Returns the height of the lane of one event whose words are so high, px. */
export function singleLane(side: Side, words: number, sizes: TextSizes): number {
  return Math.max(LEAST_ROW, side === 'above' ? words + ABOVE_GAP + rowHeights(sizes).mark : words);
}

/** Returns the height that is left for lanes beside edges and the titles of groups, px. */
export function roomForLanes(height: number, groups: number, sizes: TextSizes): number {
  return height - 2 * EDGE - groups * (rowHeights(sizes).title + GROUP_GAP);
}

/** Returns how many rows fit in the room for lanes, at least one for each group. */
export function rowsIn(room: number, groups: number, sizes: TextSizes): number {
  return Math.max(1, groups, Math.floor(room / rowHeights(sizes).row));
}
