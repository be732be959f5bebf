// layout/label-shapes: the shapes of labels above a horizontal axis, the most readable first. Constants only.

/** How a label is set. Sizes in px. */
export interface LabelShape {
  /** Target number of lines of a title; 0 if titles wrap to the available width. */
  readonly lines: number;
  /** Whether the label shows the date, above the title. */
  readonly dated: boolean;
  /** Clear space between stacked labels. */
  readonly gap: number;
  /** Clear space at the far end of each label. */
  readonly clearance: number;
}

/** For few labels. All shapes are tried. */
export const ROOMY: readonly LabelShape[] = [2, 3, 4].map((lines) => ({lines, dated: true, gap: 12, clearance: 14}));

/**
 * For many labels. The first shape in which all labels fit is used, or else the last. Its labels are 24 px high, large enough to
 * press.
 */
export const COMPACT: readonly LabelShape[] = [
  {lines: 2, dated: true, gap: 10, clearance: 14},
  {lines: 1, dated: true, gap: 6, clearance: 12},
  {lines: 1, dated: false, gap: 0, clearance: 8},
];

/** For labels beside a vertical axis, which fill the available width. */
export const FILLING: LabelShape = {lines: 0, dated: true, gap: 14, clearance: 0};
