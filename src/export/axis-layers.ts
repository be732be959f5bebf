// export/axis-layers: the axis of a scene, and what is counted above and below it -> their shapes and words.

import {numberFormat} from '../date/formatters.js';
import type {AxisWord, Line, SceneColumns, SceneTick} from '../layout/scene.js';
import {columnsPath, linesPath} from '../render/line-path.js';
import {group, halo, path, small, smallSize, words, type Layer, type Picture} from './picture.js';
import {node, type SvgNode} from './svg-node.js';

/** How far the edges of a break reach above and below the line, px. */
const BREAK = 6;

export const ticksLayer: Layer = ({axis: {ticks}}, picture) => {
  const isMinor = ({label, context}: SceneTick): boolean => !label && !context;
  const lines = (of: readonly SceneTick[]): string => linesPath(of.map(({line}) => line));
  const wordsOf = (line: 'label' | 'context') => ticks.flatMap(({[line]: word}) => word ?? []);
  const write = (word: AxisWord) => axisWord(word, picture);
  return [
    ...path('minor-ticks', lines(ticks.filter(isMinor)), {stroke: picture.theme.tick}),
    ...path('ticks', lines(ticks.filter((tick) => !isMinor(tick))), {stroke: picture.theme.tick}),
    ...group('tick-labels', small(picture), wordsOf('label').map(write)),
    ...group('tick-contexts', {...small(picture), 'font-weight': 400}, wordsOf('context').map(write)),
  ];
};

export const axisLayer: Layer = ({axis: {y, stretches, breaks, steps, now}}, picture) => {
  const line = {stroke: picture.theme.ink, 'stroke-width': 1.5};
  const gaps = [...breaks.map(({word}) => word), ...steps];
  const edge = (x: number): Line => [[x - BREAK / 2, y + BREAK], [x + BREAK / 2, y - BREAK]]; // prettier-ignore
  return [
    ...path('axis', linesPath(stretches), line),
    ...breaks.flatMap(({from, to}) => path('break', linesPath([edge(from), edge(to)]), line)),
    ...group(
      'gaps',
      {...small(picture), 'font-weight': 400, 'font-style': 'italic'},
      gaps.map((word) => axisWord(word, picture)),
    ),
    ...group('today', {...small(picture), fill: picture.theme.ink}, now ? [axisWord(now, picture)] : []),
  ];
};

/** What has no name: small marks, or columns and what their full height stands for. */
export const countsLayer: Layer = ({axis: {small: marks, columns, chips}}, picture) => [
  ...group(
    'small',
    {},
    marks.map(({event, box: {x0, x1, y0, y1}}) => {
      const fill = picture.colorOf(picture.timeline.event(event).category);
      return node('rect', {fill, x: x0, y: y0, width: x1 - x0, height: y1 - y0, rx: 2});
    }),
  ),
  ...(columns ? columnNodes(columns, picture) : []),
  ...path('brackets', linesPath(chips.map(({bracket}) => bracket)), {stroke: picture.theme.tick}),
];

function columnNodes(columns: SceneColumns, picture: Picture): SvgNode[] {
  const {full, fullAt} = columns;
  const text = numberFormat(picture.locale, {}).format(full);
  return [
    node('path', {class: 'columns', fill: picture.theme.column, 'fill-opacity': '0.65', d: columnsPath(columns)}),
    ...path('full-line', `M0,${fullAt}h12`, {stroke: picture.theme.tick}),
    ...group('full', {...small(picture), ...halo(picture, 3)}, [
      words(text, [14, fullAt + smallSize(picture)], picture),
    ]),
  ];
}

function axisWord({text, x, y}: AxisWord, picture: Picture): SvgNode {
  return words(text, [x, y], picture);
}
