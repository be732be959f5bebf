// layout/horizontal-parts: labels and counts -> the leaders and chips of a horizontal scene, in px. Pure.

import type {Domain} from '../model/domain.js';
import {placeCard} from './card.js';
import {CHIP, type Count} from './chips.js';
import type {HungLabel} from './flag-ladder.js';
import type {Box, Chip, Leader, Line, SceneColumns} from './scene.js';
import {leaderEnd, type Targets} from './targets.js';

/** Maximum room for labels at each end of the axis, as a fraction of its length. */
const MOST_MARGIN = 0.3;

/** Returns a domain with room at both ends for labels of a width that point outwards. */
export function widened([start, end]: Domain, width: number, label: number): Domain {
  const margin = Math.min(label, MOST_MARGIN * width);
  const around = ((end - start) * margin) / (width - 2 * margin);
  return [start - around, end + around];
}

/** Whether two domains are the same. */
export function isSame(a: Domain, b: Domain): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** Returns a chip below its bracket. */
export function placeChip({key, count, events, last, start, end, x, domain}: Count, y0: number, width: number): Chip {
  const box = {x0: x - CHIP.width / 2, x1: x + CHIP.width / 2, y0, y1: y0 + CHIP.height};
  const bracket: Line = [[start, y0 - 5], [start, y0 - 2], [end, y0 - 2], [end, y0 - 5]]; // prettier-ignore
  return {key, count, events, last, domain, box, bracket, card: placeCard(box, width)};
}

/** Returns the leader from the top of the label down to the mark, interrupted by other marks. */
export function leadToMark({event, x}: HungLabel, {y0}: Box, targets: Targets): Leader {
  const target = targets.of.get(event)!;
  const pieces = targets.visible(target, [y0, leaderEnd(target, target.across[0])]);
  return {event, lines: pieces.map(([from, to]) => [[x, from], [x, to]])}; // prettier-ignore
}

/** Returns the leader from the top of the label down to its column. */
export function leadToColumn({event, x}: HungLabel, {y0}: Box, {start, width, tops, base}: SceneColumns): Leader {
  const end = tops[Math.floor((x - start) / width)] ?? base;
  return {event, lines: [[[x, y0], [x, end]]]}; // prettier-ignore
}
