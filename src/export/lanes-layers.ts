// export/lanes-layers: eras and marks of a scene -> what stands behind its labels.

import type {PlacedMark} from '../layout/scene.js';
import {group, halo, small, smallSize, words, type Layer, type Picture} from './picture.js';
import {shapeNodes} from './shapes.js';
import {node, type SvgNode} from './svg-node.js';

/** Above the names of eras, px. */
const ERA_TOP = 4;

/** Of the outlines of marks, and of the current one, px. */
const LINE = 1.5;
const CURRENT_LINE = 2.5;

export const eraNamesLayer: Layer = ({eras}, picture) =>
  group(
    'era-names',
    {...small(picture), ...halo(picture, 3)},
    eras.map(({title, x}) => words(title, [x, ERA_TOP + smallSize(picture)], picture)),
  );

export const marksLayer: Layer = ({bands}, picture) =>
  group(
    'marks',
    {},
    bands.flatMap(({labels}) => labels.map(({mark}) => markNode(mark, picture))),
  );

function markNode({event, classes, shapes}: PlacedMark, picture: Picture): SvgNode {
  const {title, category} = picture.timeline.event(event);
  const width = event === picture.current ? CURRENT_LINE : LINE;
  const brush = {picture, color: picture.colorOf(category), width};
  return node('g', {class: classes.join(' ')}, node('title', {}, title), ...shapeNodes(shapes, brush));
}
