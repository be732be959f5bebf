// export/scene-to-svg: a Scene, its words and colours -> the text of an SVG that shows it. Pure.

import type {Scene} from '../layout/scene.js';
import {bandsLayer, chipsLayer, labelsLayer} from './labels-layers.js';
import {eraNamesLayer, marksLayer} from './lanes-layers.js';
import type {Layer, Picture} from './picture.js';
import {layerNodes} from './shapes.js';
import {node, nodeText} from './svg-node.js';

/** What stands on the ground of the lanes, from the back to the front. */
const LANES: readonly Layer[] = [eraNamesLayer, marksLayer, bandsLayer, labelsLayer];

/**
 * Returns a scene as a document of its own, for any program that shows SVG: it has no style sheet, script or font.
 */
export function sceneToSvg(scene: Scene, picture: Picture): string {
  const {width, height} = scene;
  const {timeline, theme, locale, mirrored} = picture;
  const size = {width, height, viewBox: `0 0 ${width} ${Math.ceil(height)}`};
  const font = {'font-family': 'system-ui, sans-serif', direction: 'ltr'};
  const foot = [...scene.axis.layers.flatMap((layer) => layerNodes(layer, picture)), ...chipsLayer(scene, picture)];
  const content = [
    ...scene.ground.flatMap((layer) => layerNodes(layer, picture)),
    ...LANES.flatMap((layer) => layer(scene, picture)),
    node('g', {class: 'foot', transform: `translate(0 ${scene.lanesHeight})`}, ...foot),
  ];
  const svg = node(
    'svg',
    {xmlns: 'http://www.w3.org/2000/svg', ...size, lang: locale, role: 'img', ...font},
    ...(timeline.title ? [node('title', {}, timeline.title)] : []),
    node('rect', {class: 'ground', fill: theme.surface, width, height}),
    ...(mirrored ? [node('g', {transform: `matrix(-1 0 0 1 ${width} 0)`}, ...content)] : content),
  );
  return `${nodeText(svg)}\n`;
}
