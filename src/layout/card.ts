// layout/card: a label and the width of the plot -> the position of its card. Pure.

import type {Box, CardPlace} from './scene.js';

const MOST = 320;
const LEAST = 200;
const GAP = 8;

/**
 * Returns a place beside a label: on the side where the label stands if there is room, so that the card covers no labels on the
 * other side; otherwise on the side with more room. If both sides have too little, the place is below the label.
 */
export function placeCard(label: Box, width: number, side: 'left' | 'right' = 'right'): CardPlace {
  const left = label.x0 - GAP;
  const right = width - label.x1 - GAP;
  if (Math.max(left, right) < LEAST) {
    const length = Math.min(MOST, width);
    return {x: Math.min(label.x0, width - length), width: length, y: label.y1 + GAP};
  }
  const length = Math.min(MOST, Math.max(left, right));
  const isRight = side === 'right' ? right >= MOST || right >= left : left < LEAST;
  const room = Math.min(length, isRight ? right : left);
  return {x: isRight ? label.x1 + GAP : label.x0 - GAP - room, width: room, y: label.y0};
}
