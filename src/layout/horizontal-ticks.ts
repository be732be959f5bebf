// layout/horizontal-ticks: a scale -> the ticks below a horizontal axis and the grid above it. Pure.

import type {TimeScale} from '../scale/time-scale.js';
import {tickLabels, type TickLabel} from '../scale/tick-labels.js';
import {timeTicks, type TimeTicks} from '../scale/time-ticks.js';
import type {Gap} from './breaks.js';
import type {SceneInput} from './layout-scene.js';
import type {AxisWord, Box, Line, SceneTick} from './scene.js';
import {cut} from './segments.js';

/** Minimum distance between labelled ticks, px. */
const MAJOR_GAP = 64;

/** Length of a tick below the axis, and the positions of 12 px words, px. */
const MAJOR = 22;
const MINOR = 7;
const TEXT = {x: 6, y: 19};
const LINE = 17;

/** Clear space between words, px. */
const WORD_GAP = 8;

/** Returns a word centred in a gap of the axis, on the line of the tick labels. */
export function wordInGap(
  {from, to, text}: Gap,
  axis: number,
  {measureText, textScale}: Pick<SceneInput, 'measureText' | 'textScale'>,
): AxisWord {
  return {text, x: (from + to - measureText(text)) / 2, y: axis + TEXT.y * textScale};
}

type Words = Pick<SceneInput, 'locale' | 'textScale'>;

interface WordedTicks extends TimeTicks {
  readonly locale: string;
  /** Of the major ones. */
  readonly words: readonly TickLabel[];
}

const known = new WeakMap<TimeScale, WordedTicks>();

/** Ticks for each scale, computed once. */
function wordedTicks(scale: TimeScale, {locale, textScale}: Words): WordedTicks {
  let worded = known.get(scale);
  if (worded?.locale !== locale) {
    const ticks = timeTicks(scale, MAJOR_GAP * textScale);
    worded = {...ticks, locale, words: tickLabels(ticks.major, locale)};
    known.set(scale, worded);
  }
  return worded;
}

/** Returns the height of the ticks and their labels below the axis, px. */
export function tickRoom(scale: TimeScale, input: Words): number {
  const lines = wordedTicks(scale, input).words.some(({context}) => context) ? 2 : 1;
  return (TEXT.y + (lines - 1) * LINE) * input.textScale + 7;
}

/**
 * Returns the ticks of a scene. Leaves out a word that would be cut at the end of the axis. If two words would touch, leaves out
 * the first, so that each new day or year is named.
 */
export function horizontalTicks(
  input: Words & Pick<SceneInput, 'width' | 'measureText'>,
  scale: TimeScale,
  axis: number,
  top: number,
  labels: readonly Box[],
  gaps: readonly Gap[] = [],
): SceneTick[] {
  const {major, minor, words} = wordedTicks(scale, input);
  const ends = {label: input.width, context: input.width}; // px up to which the next word of each line has room
  const place = (line: 'label' | 'context', text: string | undefined, x: number) => {
    const start = x + TEXT.x;
    const end = start + (text ? input.measureText(text) : 0);
    if (!text || end > ends[line] || gaps.some((gap) => touches(gap, line, start, end))) return undefined;
    ends[line] = start - WORD_GAP;
    return {text, x: start, y: axis + (TEXT.y + (line === 'context' ? LINE : 0)) * input.textScale};
  };
  const touches = ({from, to, text}: Gap, line: 'label' | 'context', start: number, end: number): boolean => {
    const half = line === 'label' ? Math.max(to - from, input.measureText(text)) / 2 : (to - from) / 2;
    const middle = (from + to) / 2;
    return start < middle + half + WORD_GAP / 2 && end > middle - half - WORD_GAP / 2;
  };
  const down = (x: number, length: number): Line => [[x, axis], [x, axis + length]]; // prettier-ignore
  const placed = major
    .map((tick, i) => ({tick, x: scale.position(tick.time), words: words[i]!}))
    .reverse()
    .map(({tick, x, words: {text, context}}): SceneTick => ({
      ...tick,
      line: down(x, MAJOR),
      grid: gridLine(x, top, axis, labels),
      label: place('label', text, x),
      context: place('context', context, x),
    }));
  return [
    ...minor.map((tick): SceneTick => ({...tick, line: down(scale.position(tick.time), MINOR), grid: []})),
    ...placed.reverse(),
  ];
}

function gridLine(x: number, top: number, axis: number, labels: readonly Box[]): Line[] {
  const obstacles = labels.filter(({x0, x1}) => x0 < x && x < x1).map(({y0, y1}) => [y0, y1] as const);
  return cut([top, axis], obstacles).map(([from, to]) => [[x, from], [x, to]]); // prettier-ignore
}
