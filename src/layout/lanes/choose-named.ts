// layout/lanes/choose-named: footprints, the first choice first -> which of them some lanes can hold. Pure.

import {Coverage, type Footprint} from './coverage.js';

/**
 * Returns, in the order given, whether each footprint is taken: one is when no point of it is then covered more often than there
 * are lanes, so that packing by left ends finds a lane for each. Long marks take at most half of the lanes at any point as long as
 * others wait.
 *
 * @param isLong - whether the mark of the footprint at a position is long
 * @param lanes - how many there are
 * @param gap - clear space between neighbours in a lane, px
 */
export function chooseNamed(
  footprints: readonly Footprint[],
  isLong: (i: number) => boolean,
  lanes: number,
  gap: number,
): boolean[] {
  const all = new Coverage();
  const long = new Coverage();
  const taken = footprints.map(() => false);
  const take = (i: number, mayCrowd: boolean): void => {
    const footprint = widened(footprints[i]!, gap);
    const rows = rowsOf(footprint);
    if (all.most(footprint) + rows > lanes) return;
    if (isLong(i)) {
      if (!mayCrowd && long.most(footprint) + rows > lanes / 2) return;
      for (let row = 0; row < rows; row++) long.add(footprint);
    }
    for (let row = 0; row < rows; row++) all.add(footprint);
    taken[i] = true;
  };
  footprints.forEach((_, i) => take(i, false));
  footprints.forEach((_, i) => !taken[i] && isLong(i) && take(i, true));
  return taken;
}

/** A label above its mark has a lane for itself, two rows high. */
const rowsOf = ({x0}: Footprint): number => (x0 === -Infinity ? 2 : 1);

/** Returns a footprint with the space that has to be free after it. */
export function widened({x0, x1}: Footprint, gap: number): Footprint {
  return {x0, x1: x1 + gap};
}

/** Returns how many footprints overlap at most, which is how many lanes hold them all. */
export function depthOf(footprints: readonly Footprint[], gap: number): number {
  const coverage = new Coverage();
  for (const footprint of footprints) coverage.add(widened(footprint, gap));
  return coverage.most({x0: -Infinity, x1: Infinity});
}
