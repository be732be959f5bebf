// layout/axis/breaks: a collapsed or sequential scale -> its gaps and steps, with their captions. Pure.

import {formatElapsed} from '../../date/elapsed.js';
import {clamp, type Domain} from '../../model/domain.js';
import {cut, type Stretch} from '../../model/segments.js';
import type {Timeline} from '../../model/timeline.js';
import type {TimeScale} from '../../scale/time-scale.js';
import {polyline} from '../polyline.js';
import type {Layer} from '../scene.js';
import type {AxisText, Caption} from './words.js';

/** How far the edges of a gap reach above and below the line, and lean, px. */
const FOOT = 6;

/** Room around words between events, px. */
const WORD_GAP = 8;

/** A stretch of the axis in whose place time is left out, with the words for how long that is. */
export interface Gap extends Caption {
  /** Of what is left out, ms. */
  readonly length: number;
}

/** Returns the words for how long a stretch of time is that is left out. */
export function gapWords([start, end]: Domain, locale: string): string {
  return formatElapsed(end - start, end - start, locale);
}

/** Returns the gaps of a scale. */
export function gapsOf(scale: TimeScale, locale: string): Gap[] {
  return scale.breaks.map(({start, end, from, to}) => ({
    from,
    to,
    text: gapWords([start, end], locale),
    look: 'gap',
    length: end - start,
  }));
}

/** Returns gaps in the order of their claim to words: the longest first, which stays the same while the view moves. */
export function byLength(gaps: readonly Gap[]): Gap[] {
  return gaps.toSorted((a, b) => b.length - a.length);
}

/** Returns the time between neighbouring events on a sequential scale, where it is known and its words have room in view. */
export function stepsOf(scale: TimeScale, timeline: Timeline, {locale, measureText}: AxisText): Caption[] {
  if (scale.kind !== 'sequential') return [];
  const {anchors, index, event} = timeline;
  const shown = index.touching(scale.domain);
  const place = (time: number): number => clamp(scale.position(time), ...scale.range);
  return shown.slice(1).flatMap((next, i): Caption[] => {
    const before = shown[i]!;
    const [from, to] = [place(anchors[before]!), place(anchors[next]!)];
    const [a, b] = [event(before).date, event(next).date];
    const text = formatElapsed(b.earliestStart - a.latestEnd, b.latestStart - a.earliestEnd, locale);
    return text && measureText(text) + WORD_GAP <= to - from ? [{from, to, text, look: 'gap'}] : [];
  });
}

/** Returns the line of an axis with its gaps. @param y - of the line, px */
export function lineLayer(gaps: readonly Gap[], range: Stretch, y: number): Layer {
  const line = cut(range, stretchesOf(gaps)).map(([x0, x1]) => polyline([x0, y], [x1, y]));
  const edge = (x: number): string => polyline([x - FOOT / 2, y + FOOT], [x + FOOT / 2, y - FOOT]);
  return {
    name: 'line',
    shapes: [
      {type: 'path', looks: ['axis'], d: line.join('')},
      ...gaps.map(({from, to}) => ({type: 'path', looks: ['break'], d: edge(from) + edge(to)}) as const),
    ],
  };
}

/** Returns a line at both edges of each gap. @param height - of the lanes, px */
export function cutsLayer(gaps: readonly Gap[], height: number): Layer {
  const edges = gaps.flatMap(({from, to}) => [from, to].map((x) => polyline([x, 0], [x, height])));
  return {name: 'cuts', shapes: [{type: 'path', looks: ['cut'], d: edges.join('')}]};
}

export function stretchesOf(gaps: readonly Gap[]): Stretch[] {
  return gaps.map(({from, to}) => [from, to]);
}
