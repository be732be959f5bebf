// layout/marks/dot: a moment whose range is too short to be seen -> a dot, hollow if its day is not known.

import {UNIT} from '../../date/precision.js';
import {polyline} from '../polyline.js';
import type {Point, Shape} from '../scene.js';
import type {MarkKind} from './kind.js';
import {middleOf} from './outline.js';
import {edgeOf, isHollow} from './paint.js';
import {drawQuestions, isAbout} from './vague.js';

/** A moment whose range looks no wider than this is drawn as a dot, px. */
export const DOT = 10;

/** Width of the halo around a dot with an approximate date, px. */
const HAZE = 3.5;

export const dot: MarkKind = {
  suits: (kind, length) => kind === 'moment' && length <= DOT,

  create(date, scale) {
    const middle = (scale.position(date.earliestStart) + scale.position(date.latestEnd)) / 2;
    const [ends, fade] = isAbout(date) ? (['fade', HAZE] as const) : (['edge', 0] as const);
    return {
      shape: 'dot',
      start: middle - DOT / 2,
      end: middle + DOT / 2,
      startEnd: ends,
      endEnd: ends,
      fade,
      doubtful: date.uncertain,
      inexact: UNIT[date.precision] > UNIT.day || date.interval,
    };
  },

  draw(piece, brush) {
    const {start, end, startEnd, fade, inexact} = piece;
    const at: Point = [(start + end) / 2, middleOf(brush.box)];
    const radius = (end - start) / 2;
    const inside = isHollow(piece, brush) ? 'hollow' : inexact ? 'ground' : 'bold';
    const haze: Shape = {type: 'circle', looks: ['haze'], at, radius: radius + fade};
    const hatch: Shape = {type: 'path', looks: ['hatch'], d: chord(at, radius)};
    return [
      ...(startEnd === 'fade' ? [haze] : []),
      {type: 'circle', looks: ['shape', inside, ...edgeOf(piece, brush, 'fine')], at, radius},
      ...(brush.status === 'expected' ? [hatch] : []),
      ...drawQuestions(piece, brush.box),
    ];
  },
};

/** The one line of a hatch that a dot has room for. */
function chord([x, y]: Point, radius: number): string {
  const d = radius * Math.SQRT1_2;
  return polyline([x - d, y + d], [x + d, y - d]);
}
