// layout/label-weight: how important an event is -> how much its label counts among others. Pure.

/** Of two labels, the one that is more important by a quarter counts as much as so many of the other. */
const WEIGHT_OF_QUARTER = 16;

/** @param importance - 0 to 1 */
export function weightOf(importance: number): number {
  return WEIGHT_OF_QUARTER ** (4 * importance);
}
