// export/axis-layers: eras, ticks, axis, breaks and columns of a scene -> their shapes and words.

import {numberFormat} from '../date/formatters.js';
import type {AxisWord, Scene, SceneColumns, SceneEra, SceneTick} from '../layout/scene.js';
import {columnsPath, linesPath} from '../render/line-path.js';
import {group, halo, path, small, SMALL, words, type Layer, type Picture} from './picture.js';
import {node, type Attributes, type SvgNode} from './svg-node.js';

/** Cuts shapes at the breaks. */
export const CUT = 'cut';

/** Returns the clip path of that name, if there are breaks. */
export function cutPath({axis, breaks, orientation, width, height}: Scene): SvgNode[] {
  if (!breaks.length) return [];
  const rects = axis.map((line) => {
    const [[x0, y0], [x1, y1]] = [line[0]!, line.at(-1)!];
    return orientation === 'horizontal'
      ? node('rect', {x: x0, y: 0, width: x1 - x0, height})
      : node('rect', {x: 0, y: y0, width, height: y1 - y0});
  });
  return [node('clipPath', {id: CUT}, ...rects)];
}

export function cutBy({breaks}: Scene): Attributes {
  return breaks.length ? {'clip-path': `url(#${CUT})`} : {};
}

export const erasLayer: Layer = (scene, picture) => [
  ...group(
    'eras',
    {fill: picture.theme.muted, 'fill-opacity': '0.09', ...cutBy(scene)},
    scene.eras.map(({box: {x0, x1, y0, y1}}) => node('rect', {x: x0, y: y0, width: x1 - x0, height: y1 - y0})),
  ),
  ...group(
    'era-titles',
    {...small(picture), ...cutBy(scene)},
    scene.eras.flatMap((era) => eraTitle(era, picture)),
  ),
];

function eraTitle({title, column, titleAt}: SceneEra, picture: Picture): SvgNode[] {
  if (!title) return [];
  if (titleAt) return [words(title, titleAt, picture)];
  if (!column) return [];
  // the title runs downwards; in a mirrored picture it is on the other side of its line
  const turned = node('text', {transform: 'rotate(90)', dy: picture.mirrored ? SMALL * 0.75 : undefined}, title);
  const flip = picture.mirrored ? 'matrix(-1 0 0 1' : 'matrix(1 0 0 1';
  return [node('g', {transform: `${flip} ${column.join(' ')})`}, turned)];
}

export const gridLayer: Layer = ({ticks}, {theme}) =>
  path('grid', linesPath(ticks.flatMap(({grid}) => grid)), {stroke: theme.line});

export const ticksLayer: Layer = ({ticks, orientation}, picture) => {
  const isMinor = ({label, context}: SceneTick): boolean => !label && !context;
  const lines = (of: readonly SceneTick[]): string => linesPath(of.map(({line}) => line));
  const wordsOf = (line: 'label' | 'context') => ticks.flatMap(({[line]: word}) => word ?? []);
  const write = (word: AxisWord) => axisWord(word, orientation, picture);
  return [
    ...path('minor-ticks', lines(ticks.filter(isMinor)), {stroke: picture.theme.tick}),
    ...path('ticks', lines(ticks.filter((tick) => !isMinor(tick))), {stroke: picture.theme.tick}),
    ...group('tick-labels', small(picture), wordsOf('label').map(write)),
    ...group('tick-contexts', {...small(picture), 'font-weight': 400}, wordsOf('context').map(write)),
  ];
};

export const axisLayer: Layer = ({axis, breaks, steps, orientation}, picture) => {
  const line = {stroke: picture.theme.ink, 'stroke-width': 1.5};
  const gaps = [...breaks.flatMap(({word}) => word ?? []), ...steps];
  return [
    ...path('axis', linesPath(axis), line),
    ...breaks.flatMap(({edges}) => path('break', linesPath(edges), line)),
    ...group(
      'gaps',
      {...small(picture), 'font-weight': 400, 'font-style': 'italic'},
      gaps.map((word) => axisWord(word, orientation, picture)),
    ),
  ];
};

/** Columns, and the number that their full height means. */
export const columnsLayer: Layer = ({columns, orientation}, picture) =>
  columns.flatMap((one) => [
    node('path', {
      class: 'columns',
      fill: picture.theme.column,
      'fill-opacity': '0.65',
      d: columnsPath(one, orientation),
    }),
    ...(orientation === 'horizontal' ? fullColumn(one, picture) : []),
  ]);

function fullColumn({full, fullAt}: SceneColumns, picture: Picture): SvgNode[] {
  const text = numberFormat(picture.locale, {}).format(full);
  return [
    ...path('full-line', `M0,${fullAt}h12`, {stroke: picture.theme.tick}),
    ...group('full', {...small(picture), ...halo(picture, 3)}, [words(text, [0, fullAt + SMALL], picture)]),
  ];
}

function axisWord({text, x, y}: AxisWord, orientation: Scene['orientation'], picture: Picture): SvgNode {
  return words(text, [x, y], picture, orientation === 'vertical' ? 'end' : 'start');
}
