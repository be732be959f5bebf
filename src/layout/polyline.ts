// layout/polyline: points -> SVG path data. Pure.

import type {Point} from './scene.js';

/** Returns a path through points. */
export function polyline(...points: readonly Point[]): string {
  return `M${points.map((point) => point.join()).join('L')}`;
}
