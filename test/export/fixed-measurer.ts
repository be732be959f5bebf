// test/export/fixed-measurer: a width -> the room of a plot, with sizes of texts that no font changes, the same on every machine.

import type {Room} from '../../src/element/frame.js';
import {textLines} from '../../src/export/text-lines.js';
import {dateWords, wordsOf, type Language} from '../../src/render/view.js';

/** Of a character of a title, of one as wide as it is high, and of a character of a date or on the axis, px. */
const CHARACTER = 7.2;
const WIDE = 14;
const SMALL_CHARACTER = 6.2;

/** Of a line, px. */
export const LINE = 18;

/** Height that lanes have, px; containers narrower than `NARROW` have more. */
const HEIGHTS = {wide: 640, narrow: 800};
const NARROW = 480;

const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** Returns the width of a title, px. */
export function measureTitle(text: string): number {
  return CHARACTER * text.length + (WIDE - CHARACTER) * (text.match(IDEOGRAPH)?.length ?? 0);
}

/** Returns the room of a plot. */
export function roomOf(width: number, language: Language): Room {
  const measureText = (text: string): number => SMALL_CHARACTER * text.length;
  return {
    width,
    formWidth: width,
    maxLanes: width < NARROW ? HEIGHTS.narrow : HEIGHTS.wide,
    maxSingle: Infinity,
    textScale: 1,
    measureText,
    sizes: {
      line: LINE,
      em: 14,
      title: ({title}) => Math.ceil(measureTitle(title)),
      date: (record, form) => Math.ceil(measureText(record.dateLabel ?? wordsOf(record, form, language))),
      heights: (labels) =>
        labels.map(({record, width: room}) => {
          const titles = textLines(record.title, room, measureTitle).length;
          const dates = textLines(dateWords(record, language), room, measureText).length;
          return LINE * (titles + dates);
        }),
    },
  };
}
