// export/scene-to-svg: a Scene, its words and colours -> the text of an SVG. Pure.

import type {Scene} from '../layout/scene.js';
import {axisLayer, columnsLayer, cutPath, erasLayer, gridLayer, ticksLayer} from './axis-layers.js';
import {bandsLayer, bracketsLayer, chipsLayer, labelsLayer} from './labels-layers.js';
import {marksLayer, pilesLayer} from './marks-layers.js';
import type {Layer, Picture} from './picture.js';
import {node, nodeText} from './svg-node.js';

/** The layers, from back to front. */
const LAYERS: readonly Layer[] = [
  erasLayer,
  gridLayer,
  ticksLayer,
  axisLayer,
  columnsLayer,
  bracketsLayer,
  marksLayer,
  pilesLayer,
  bandsLayer,
  labelsLayer,
  chipsLayer,
];

/**
 * Returns a scene as a standalone SVG document, without style sheet, script or font. Leaders are left out.
 */
export function sceneToSvg(scene: Scene, picture: Picture): string {
  const {width, height} = scene;
  const {timeline, theme, locale, mirrored} = picture;
  const size = {width, height, viewBox: `0 0 ${width} ${Math.ceil(height)}`};
  const font = {'font-family': 'system-ui, sans-serif', direction: 'ltr'};
  const content = LAYERS.flatMap((layer) => layer(scene, picture));
  const svg = node(
    'svg',
    {xmlns: 'http://www.w3.org/2000/svg', ...size, lang: locale, role: 'img', ...font},
    ...(timeline.title ? [node('title', {}, timeline.title)] : []),
    ...cutPath(scene),
    node('rect', {class: 'ground', fill: theme.surface, width, height}),
    ...(mirrored ? [node('g', {transform: `matrix(-1 0 0 1 ${width} 0)`}, ...content)] : content),
  );
  return `${nodeText(svg)}\n`;
}
