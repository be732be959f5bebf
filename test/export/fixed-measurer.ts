// test/export/fixed-measurer: a timeline and its words -> sizes of labels that no font changes, the same on every machine.

import {LARGE} from '../../src/export/picture.js';
import {textLines} from '../../src/export/text-lines.js';
import type {LabelShape} from '../../src/layout/label-shapes.js';
import type {LabelSize, MeasureLabels} from '../../src/layout/layout-scene.js';

/** Of a character, and of one as wide as it is high; and of a line, px. */
const CHARACTER = 8;
const WIDE = 14;
export const LINE = 18;

/** Around the text of a label, px. */
const PADDING = 11;

/** Height of a label that has nothing but a short title, px. */
const LEAST = 24;

/** Height of what an open event unfolds, px. */
const UNFOLDED = 120;

/** Widest line of a label, with its date and without, px. */
const WIDEST = 16 * LARGE;
const WIDEST_UNDATED = 1.4 * WIDEST;

/** A title shorter than this stays on a line, by the number of lines of others; and how much longer than its share a line is. */
const SHORTEST = [0, 0, 12 * LARGE, 10 * LARGE, 8 * LARGE];
const SLACK = 1.25;

const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** Returns the width of a text, px. */
export function measureText(text: string): number {
  return CHARACTER * text.length + (WIDE - CHARACTER) * (text.match(IDEOGRAPH)?.length ?? 0);
}

/** The words of an event. */
export interface Words {
  readonly title: (event: number) => string;
  readonly date: (event: number) => string;
  /** The event that is open below its label. */
  readonly current: number | null;
}

/** Returns a measurer that breaks lines as the writer of pictures does. */
export function measureLabels({title, date, current}: Words): MeasureLabels {
  return (events, shape, width) =>
    events.map((event) =>
      width === null
        ? natural(title(event), date(event), shape)
        : filling([date(event), title(event)], width, event === current),
    );
}

function filling(texts: readonly string[], width: number, isOpen: boolean): LabelSize {
  const lines = texts.flatMap((text) => textLines(text, width, measureText)).length;
  return {width, height: LINE * lines, unfolded: isOpen ? UNFOLDED : 0};
}

/** As wide as its widest line. */
function natural(title: string, date: string, {lines, dated}: LabelShape): LabelSize {
  const length = measureText(title);
  const least = dated ? measureText(date) : 0;
  const widest = dated ? WIDEST : WIDEST_UNDATED;
  const share = lines > 1 ? Math.max((SLACK * length) / lines, SHORTEST[lines]!) : length;
  const broken = textLines(title, Math.max(Math.min(share, widest), least), measureText);
  const height = LINE * (broken.length + (dated ? 1 : 0));
  return {
    width: Math.max(...broken.map(measureText), least) + PADDING,
    height: Math.max(height, LEAST),
    unfolded: 0,
  };
}
