// layout/axis/breaks: a collapsed or sequential scale -> its gaps and steps, with their words. Pure.

import {formatElapsed} from '../../date/elapsed.js';
import {cut, type Stretch} from '../../model/segments.js';
import type {Timeline} from '../../model/timeline.js';
import type {TimeScale} from '../../scale/time-scale.js';
import {polyline} from '../polyline.js';
import type {Layer, Shape} from '../scene.js';
import {toText, wordInGap, type AxisText, type Gap} from './words.js';

/** How far the edges of a gap reach above and below the line, and lean, px. */
const FOOT = 6;

/** Returns the gaps of a scale. */
export function gapsOf(scale: TimeScale, locale: string): Gap[] {
  return scale.breaks.map(({start, end, from, to}) => ({
    from,
    to,
    text: formatElapsed(end - start, end - start, locale),
  }));
}

/** Returns the time between neighbouring events on a sequential scale, where it is known. */
export function stepsOf(scale: TimeScale, timeline: Timeline, locale: string): Gap[] {
  if (scale.kind !== 'sequential') return [];
  const {anchors, index, event} = timeline;
  const shown = index.touching(scale.domain);
  return shown.slice(1).flatMap((next, i): Gap[] => {
    const before = shown[i]!;
    if (anchors[next]! <= anchors[before]!) return [];
    const [a, b] = [event(before).date, event(next).date];
    const text = formatElapsed(b.earliestStart - a.latestEnd, b.latestStart - a.earliestEnd, locale);
    return text ? [{from: scale.position(anchors[before]!), to: scale.position(anchors[next]!), text}] : [];
  });
}

const stretchOf = ({from, to}: Gap): Stretch => [from, to];

/** Room around words between events, px. */
const WORD_GAP = 8;

/**
 * Returns the line of an axis with its gaps, and the words for them and for steps.
 *
 * @param y - of the line, px
 */
export function lineLayer(
  gaps: readonly Gap[],
  steps: readonly Gap[],
  range: Stretch,
  y: number,
  text: AxisText,
): Layer {
  const line = cut(range, gaps.map(stretchOf)).map(([x0, x1]) => polyline([x0, y], [x1, y]));
  const write = (gap: Gap): Shape => toText(wordInGap(gap, y, text), 'gap');
  const edge = (x: number): string => polyline([x - FOOT / 2, y + FOOT], [x + FOOT / 2, y - FOOT]);
  return {
    name: 'line',
    shapes: [
      {type: 'path', looks: ['axis'], d: line.join('')},
      ...gaps.flatMap((gap): Shape[] => [
        {type: 'path', looks: ['break'], d: edge(gap.from) + edge(gap.to)},
        write(gap),
      ]),
      ...steps.filter(({from, to, text: words}) => text.measureText(words) + WORD_GAP <= to - from).map(write),
    ],
  };
}

/** Returns a line at both edges of each gap. @param height - of the lanes, px */
export function cutsLayer(gaps: readonly Gap[], height: number): Layer {
  const edges = gaps.flatMap(({from, to}) => [from, to].map((x) => polyline([x, 0], [x, height])));
  return {name: 'cuts', shapes: [{type: 'path', looks: ['cut'], d: edges.join('')}]};
}
