// layout/card: the lane of an event, or a chip, and the width of the plot -> where its card stands. Pure.

import {clamp} from '../model/domain.js';
import type {Box, CardPlace} from './scene.js';

/** Width of a card, px. */
const WIDTH = 360;

/** Between what opens a card and the card, px. */
const GAP = 6;

/** Returns a place below a lane, or above a chip, from where that begins or as far right as it fits; in a narrow plot all of its width. */
export function placeCard({x0, y1}: Box, plot: number): CardPlace {
  const width = Math.min(WIDTH, plot);
  return {x: clamp(x0, 0, plot - width), width, y: y1 + GAP};
}
