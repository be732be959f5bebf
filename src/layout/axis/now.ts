// layout/axis/now: a time, and the word for it -> the now line, and its caption. Pure.

import type {TimeScale} from '../../scale/time-scale.js';
import {polyline} from '../polyline.js';
import type {Layer} from '../scene.js';
import type {Caption} from './words.js';

/** A time, ms, and its word. */
export interface Now {
  readonly time: number;
  readonly word: string;
}

/** Returns the caption of the now line; `null` if the line is not in view. */
export function placeNow(now: Now | null, {domain, position}: TimeScale): Caption | null {
  if (!now || now.time < domain[0] || now.time >= domain[1]) return null;
  const x = position(now.time);
  return {from: x, to: x, text: now.word, look: 'today'};
}

/** Returns the line from the top to a height, px: behind the lanes, and above the axis. */
export function nowLayer(now: Caption | null, height: number): Layer {
  if (!now) return {name: 'now', shapes: []};
  return {name: 'now', shapes: [{type: 'path', looks: ['now'], d: polyline([now.from, 0], [now.from, height])}]};
}
