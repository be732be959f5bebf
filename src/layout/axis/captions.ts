// layout/axis/captions: captions of the axis -> those that have room on the line of the labels, at their places. Pure.

import {clamp} from '../../model/domain.js';
import type {Stretch} from '../../model/segments.js';
import type {Layer} from '../scene.js';
import {TEXT, toText, type AxisText, type AxisWord, type Caption} from './words.js';

/** Clear space between words, px. */
const WORD_GAP = 8;

/** A caption at its place. */
export interface PlacedCaption extends AxisWord {
  readonly look: Caption['look'];
  /** What its words take of the line, px. */
  readonly stretch: Stretch;
}

/** Whether a stretch is clear of others on the same line. */
export function isClear([start, end]: Stretch, taken: readonly Stretch[]): boolean {
  return taken.every(([from, to]) => end + WORD_GAP <= from || start >= to + WORD_GAP);
}

/**
 * Returns the captions that have room, in their order along the axis. Each stands in the middle of what is in view of its stretch,
 * moved into the plot if it would reach out of it. One that is wider than the plot is left out, and so is one that would touch
 * another with an earlier claim.
 *
 * @param captions - in the order of their claim
 * @param range - of the plot, px
 * @param axis - of the line, px
 */
export function placeCaptions(
  captions: readonly Caption[],
  range: Stretch,
  axis: number,
  text: AxisText,
): PlacedCaption[] {
  const placed: PlacedCaption[] = [];
  for (const caption of captions) {
    const one = centreCaption(caption, range, axis, text);
    const taken = placed.map(({stretch}) => stretch);
    if (one.x >= range[0] && isClear(one.stretch, taken)) placed.push(one);
  }
  return placed.sort((a, b) => a.x - b.x);
}

function centreCaption(
  {from, to, text, look}: Caption,
  [start, end]: Stretch,
  axis: number,
  {measureText, textScale}: AxisText,
): PlacedCaption {
  const width = measureText(text);
  const middle = (Math.max(from, start) + Math.min(to, end)) / 2;
  const x = clamp(middle - width / 2, start, end - width);
  return {text, look, x, y: axis + TEXT.y * textScale, stretch: [x, x + width]};
}

export function captionsLayer(captions: readonly PlacedCaption[]): Layer {
  return {name: 'captions', shapes: captions.map((caption) => toText(caption, caption.look))};
}
