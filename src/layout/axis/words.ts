// layout/axis/words: what is written on the axis, and where. Pure.

import type {Look, TextShape} from '../scene.js';

/** Where words of 12 px stand, from a tick and from the line, px. */
export const TEXT = {x: 6, y: 19};

/** What words on the axis need. */
export interface AxisText {
  /** BCP 47. */
  readonly locale: string;
  /** How many times as large as 12 px the words are, 1 or more. */
  readonly textScale: number;
  /** Width of a text, px. */
  readonly measureText: (text: string) => number;
}

/** Words for a stretch of the axis, px. */
export interface Caption {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly look: Extract<Look, 'gap' | 'today'>;
}

/** Words at a place on the axis, px. */
export interface AxisWord {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
}

export function toText({text, x, y}: AxisWord, look: Look): TextShape {
  return {type: 'text', looks: [look], text, at: [x, y]};
}
