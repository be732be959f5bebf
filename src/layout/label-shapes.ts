// layout/label-shapes: the forms that labels above a horizontal axis can take, the best to read first. Constants only.

/** How a label is set. Sizes in px. */
export interface LabelShape {
  /** Titles have about so many lines, all of them together. */
  readonly lines: number;
  /** Whether the date stands above the title; the axis tells it where it does not. */
  readonly dated: boolean;
  /** Clear space between labels that stand on one another. */
  readonly gap: number;
  /** Clear space beyond the far end of each. */
  readonly clearance: number;
}

/** For few labels: all of them are tried. */
export const ROOMY: readonly LabelShape[] = [2, 3, 4].map((lines) => ({lines, dated: true, gap: 12, clearance: 14}));

/**
 * For many: the first in which all have room, else the last, in which most have. Its labels are 24 px high, so that each can be
 * hit.
 */
export const COMPACT: readonly LabelShape[] = [
  {lines: 2, dated: true, gap: 10, clearance: 14},
  {lines: 1, dated: true, gap: 6, clearance: 12},
  {lines: 1, dated: false, gap: 0, clearance: 8},
];

/** Of labels beside a vertical axis, which fill the width they have. */
export const FILLING: LabelShape = {lines: 0, dated: true, gap: 14, clearance: 0};
