// layout/axis/now: a time, and the word for it -> the now line behind the lanes, and the word below the axis. Pure.

import {clamp} from '../../model/domain.js';
import type {TimeScale} from '../../scale/time-scale.js';
import {polyline} from '../polyline.js';
import type {Layer} from '../scene.js';
import {toText, wordInGap, type AxisText, type Gap} from './words.js';

/** A time, ms, and its word. */
export interface Now {
  readonly time: number;
  readonly word: string;
}

/** Returns where the word of the now line stands; `null` if the line is not in view. */
export function placeNow(now: Now | null, {domain, position}: TimeScale): Gap | null {
  if (!now || now.time < domain[0] || now.time >= domain[1]) return null;
  const x = position(now.time);
  return {from: x, to: x, text: now.word};
}

/** Returns the line from the top to a height, px. */
export function nowLayer(now: Gap | null, height: number): Layer {
  if (!now) return {name: 'now', shapes: []};
  return {name: 'now', shapes: [{type: 'path', looks: ['now'], d: polyline([now.from, 0], [now.from, height])}]};
}

/** Returns the line above an axis, and the word below it, moved into the plot if it would reach out of it. */
export function todayLayer(now: Gap | null, y: number, width: number, text: AxisText): Layer {
  if (!now) return {name: 'today', shapes: []};
  const word = wordInGap(now, y, text);
  const x = clamp(word.x, 0, width - text.measureText(word.text));
  return {name: 'today', shapes: [...nowLayer(now, y).shapes, toText({...word, x}, 'today')]};
}
