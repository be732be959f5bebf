// layout/marks/paint: how surely an event and its date are known -> how the outline and the inside of its mark look.

import type {Look, Piece} from '../scene.js';
import type {Brush} from './kind.js';

/** Whether an inside would say too much. */
export function isHollow({doubtful}: Piece, {choice, status}: Brush): boolean {
  return doubtful || choice === 'one' || status === 'expected' || status === 'reported';
}

/** Returns the look of an outline; `dashed` is that of one with dashes. */
export function edgeOf({doubtful}: Piece, {status}: Brush, dashed: Look): Look[] {
  if (status === 'reported') return ['dotted'];
  return status === 'expected' || doubtful ? [dashed] : [];
}
