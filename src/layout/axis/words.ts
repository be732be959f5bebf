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

/** A stretch of the axis, px, and what is written there. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly text: string;
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

/** Returns a word centred in a gap of the axis, on the line of the labels. */
export function wordInGap({from, to, text}: Gap, axis: number, {measureText, textScale}: AxisText): AxisWord {
  return {text, x: (from + to - measureText(text)) / 2, y: axis + TEXT.y * textScale};
}
