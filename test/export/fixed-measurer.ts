// test/export/fixed-measurer: a width -> the room of a plot, with sizes of texts that no font changes, the same on every machine.

import type {Room} from '../../src/element/frame.js';
import {textLines} from '../../src/export/text-lines.js';
import {dateWords, wordsOf, type Language} from '../../src/render/view.js';

/** Of a character of a title, of one as wide as it is high, and of a character of a date or on the axis, px. */
const CHARACTER = 7.2;
const WIDE = 14;
const SMALL_CHARACTER = 6.2;

/** Of a line, px. */
const LINE = 18;

/** Height that lanes have, px; containers narrower than `NARROW` have more. */
const HEIGHTS = {wide: 640, narrow: 800};
const NARROW = 480;

/** What lanes may have on paper, px. */
const PAPER = 640;

/** What differs from a screen with text of the usual size. */
export interface Setting {
  /** Height that the page sets the plot, px. */
  readonly height?: number;
  /** By how much text is larger. */
  readonly textScale?: number;
  readonly isPaper?: boolean;
}

/** Size of titles, px. */
const EM = 14;

const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** Returns the width of a title, px. */
export function measureTitle(text: string, textScale = 1): number {
  return textScale * (CHARACTER * text.length + (WIDE - CHARACTER) * (text.match(IDEOGRAPH)?.length ?? 0));
}

/** Returns the width of a date or of a word on the axis, px. */
export const measureDate = (text: string, textScale = 1): number => textScale * SMALL_CHARACTER * text.length;

export const lineHeight = (textScale = 1): number => textScale * LINE;

/**
 * Returns the room of a plot.
 *
 * @param axisHeight - what is left of a height that the page sets is for lanes
 */
export function roomOf(
  width: number,
  language: Language,
  {height, textScale = 1, isPaper}: Setting,
  axisHeight: number,
): Room {
  const measureText = (text: string): number => measureDate(text, textScale);
  const measure = (text: string): number => measureTitle(text, textScale);
  const set = height && height - axisHeight;
  return {
    width,
    maxLanes: set ?? (isPaper ? PAPER : textScale * (width < NARROW ? HEIGHTS.narrow : HEIGHTS.wide)),
    maxSingle: set ?? (isPaper ? PAPER : Infinity),
    textScale,
    measureText,
    sizes: {
      line: lineHeight(textScale),
      em: textScale * EM,
      title: ({title}) => Math.ceil(measure(title)),
      date: (record, form) => Math.ceil(measureText(record.dateLabel ?? wordsOf(record, form, language))),
      heights: (labels) =>
        labels.map(({record, width: room}) => {
          const titles = textLines(record.title, room, measure).length;
          const dates = textLines(dateWords(record, language), room, measureText).length;
          return lineHeight(textScale) * (titles + dates);
        }),
    },
  };
}
