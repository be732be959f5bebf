// test/layout/layout-input: a timeline and a width -> what a layout is made from, with texts as wide as a browser might measure them.

import {formatDate} from '../../src/date/format-date.js';
import type {DateForm, TextSizes} from '../../src/layout/lanes/text-sizes.js';
import {createLayout, type GroupInput, type LayoutInput} from '../../src/layout/layout.js';
import type {Label, Scene} from '../../src/layout/scene.js';
import type {Domain} from '../../src/model/domain.js';
import {byCategory} from '../../src/model/subset.js';
import type {Timeline} from '../../src/model/timeline.js';
import {fitDomain} from '../../src/scale/fit-domain.js';
import type {ScaleKind} from '../../src/scale/time-scale.js';
import {createWarp} from '../../src/scale/time-warp.js';
import type {EventRecord} from '../../src/source/records.js';

/** Of a character of a title of 14 px, and of a date or a word on the axis of 12 px. */
const TITLE = 7.2;
const WORD = 6.2;

/** Of a line of a title, and of the date below it, px. */
const LINE = 18;
const DATE_LINE = 16;

/** The greatest height of lanes, px: 40em, in narrow containers 50em. */
const NARROW = 480;
const [WIDE_LANES, NARROW_LANES] = [640, 800];

export const measureText = (text: string): number => WORD * text.length;

/** Returns the lines that a text has where each is as wide at most as the longest word or `width`. */
function linesOf(text: string, width: number, character: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    const length = word.length * character;
    if (used && used + character + length > width) [lines, used] = [lines + 1, length];
    else used += (used && character) + length;
  }
  return lines;
}

/** Returns what measures labels whose dates are in some words. */
export function sizesOf(dateWords: (record: EventRecord, form: DateForm) => string): TextSizes {
  return {
    line: LINE,
    em: 14,
    title: ({title}) => TITLE * title.length,
    date: (record, form) => WORD * dateWords(record, form).length,
    heights: (labels) =>
      labels.map(
        ({record, width}) =>
          LINE * linesOf(record.title, width, TITLE) + DATE_LINE * linesOf(dateWords(record, 'long'), width, WORD),
      ),
  };
}

/** With dates in English. */
const sizes = sizesOf(
  ({date, kind, status, dateLabel}, form) => dateLabel ?? formatDate(date, 'en-GB', {kind, status, form}),
);

/** A group for each category that has events, and one for the events of none. */
export function groupsOf(timeline: Timeline): GroupInput[] {
  return Array.from(byCategory(timeline), ([category, {length}]) => ({
    title: category ?? 'Other',
    category,
    count: length,
  })).filter(({count}) => count);
}

export interface InputOptions extends Partial<LayoutInput> {
  readonly scale?: ScaleKind;
  readonly isGrouped?: boolean;
}

/** Returns the input of a layout; `rest` replaces what a timeline has by default. */
export function layoutInput(
  timeline: Timeline,
  width: number,
  {scale = 'chronological', isGrouped = false, textScale = 1, ...rest}: InputOptions = {},
): LayoutInput {
  const warp = createWarp(scale, timeline);
  return {
    timeline,
    warp,
    full: fitDomain(timeline.extent ?? [0, 1], timeline.precision ?? 'day', warp),
    initial: null,
    width,
    maxLanes: width < NARROW ? NARROW_LANES : WIDE_LANES,
    maxSingle: Infinity,
    sizes,
    groups: isGrouped ? groupsOf(timeline) : null,
    now: null,
    locale: 'en-GB',
    textScale,
    measureText: (text) => textScale * measureText(text),
    ...rest,
  };
}

/** Returns the scene of all events; in the widest view if no other is asked for. */
export function sceneOf(input: LayoutInput, domain?: Domain): Scene {
  const {timeline, groups, full, initial} = input;
  return createLayout(input).of({timeline, groups})(domain ?? initial ?? full);
}

export const labelsOf = ({bands}: Scene): Label[] => bands.flatMap(({labels}) => labels);

/** Returns how many lanes have labels. */
export const lanesOf = (scene: Scene): number => new Set(labelsOf(scene).map(({box}) => box.y0)).size;
