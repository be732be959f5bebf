// layout/horizontal-ticks: a scale -> the ticks below a horizontal axis and the grid above it. Pure.

import type {TimeScale} from '../scale/time-scale.js';
import {tickLabels} from '../scale/tick-labels.js';
import {timeTicks} from '../scale/time-ticks.js';
import type {SceneInput} from './layout-scene.js';
import type {Box, Line, SceneTick} from './scene.js';
import {cut} from './segments.js';

/** Least distance between labelled ticks, px. */
const MAJOR_GAP = 64;

/** Length of a tick below the axis, and where the words stand, px. */
const MAJOR = 22;
const MINOR = 7;
const TEXT = {x: 6, y: 19};
const LINE = 17;

/** Clear space between words, px. */
const WORD_GAP = 8;

/** Returns the height that the ticks of a scale take up below the axis, px. */
export function tickRoom(scale: TimeScale, locale: string): number {
  const lines = tickLabels(timeTicks(scale, MAJOR_GAP).major, locale).some(({context}) => context) ? 2 : 1;
  return TEXT.y + (lines - 1) * LINE + 7;
}

/**
 * Returns the ticks of a scene. A word that would be cut at the end is left out, and of two that would touch the first, so
 * that every day or year that begins is told.
 */
export function horizontalTicks(
  input: SceneInput,
  scale: TimeScale,
  axis: number,
  top: number,
  labels: readonly Box[],
): SceneTick[] {
  const {major, minor} = timeTicks(scale, MAJOR_GAP);
  const words = tickLabels(major, input.locale);
  const ends = {label: input.width, context: input.width}; // px that the next word of each line may reach
  const place = (line: 'label' | 'context', text: string | undefined, x: number) => {
    const start = x + TEXT.x;
    if (!text || start + input.measureText(text) > ends[line]) return undefined;
    ends[line] = start - WORD_GAP;
    return {text, x: start, y: axis + TEXT.y + (line === 'context' ? LINE : 0)};
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
