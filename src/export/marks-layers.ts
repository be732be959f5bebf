// export/marks-layers: marks of a scene -> their shapes. Shape and edge say how exactly a date is known.

import type {Piece, PlacedMark} from '../layout/scene.js';
import {ESTIMATE, joinPath, slashPath, strikePath} from '../render/mark-geometry.js';
import {middleOf} from '../render/mark-path.js';
import {dotNode, pieceNodes, type Brush} from './mark-pieces.js';
import {group, path, type Layer, type Picture} from './picture.js';
import {node, type SvgNode} from './svg-node.js';

export const marksLayer: Layer = ({bands}, picture) =>
  group(
    'marks',
    {},
    bands.flatMap(({labels}) => labels.map(({mark}) => markNode(mark, picture))),
  );

function markNode(mark: PlacedMark, picture: Picture): SvgNode {
  const {event, shape, pieces, choice, status, estimate} = mark;
  const {title, category} = picture.timeline.event(event);
  const color = picture.colorOf(category);
  const brush = {mark, picture, color};
  return node(
    'g',
    {
      class: `${choice ? `${choice}-of` : shape} ${status}`,
      stroke: color,
      'stroke-width': event === picture.current ? 2.5 : 1.5,
    },
    node('title', {}, title),
    ...(pieces ? setNodes(pieces, brush) : pieceNodes(mark, `fade-${event}`, brush)),
    ...(estimate === undefined ? [] : [estimateNode(estimate, brush)]),
    ...(status === 'cancelled' ? lineNodes(strikePath(mark.box), picture) : []),
    ...(status === 'disputed' ? lineNodes(slashPath(mark.box), picture) : []),
  );
}

function setNodes(pieces: readonly Piece[], brush: Brush): SvgNode[] {
  const {mark} = brush;
  const dashes = mark.choice === 'one' ? '1.5 3' : undefined;
  return [
    ...path('join', joinPath(mark, pieces, mark.box), {'stroke-width': 1.5, 'stroke-dasharray': dashes}),
    ...pieces.flatMap((piece, i) => pieceNodes(piece, `fade-${mark.event}-${i}`, brush)),
  ];
}

function estimateNode(x: number, {mark, color}: Brush): SvgNode {
  return dotNode([x, middleOf(mark.box)], ESTIMATE, {fill: color, stroke: 'none'});
}

/** Stands out from what it runs through, which may be of the same colour. */
function lineNodes(d: string, {theme}: Picture): SvgNode[] {
  return [
    ...path('clear', d, {stroke: theme.surface, 'stroke-width': 3.5}),
    ...path('strike', d, {stroke: theme.ink, 'stroke-width': 1.5}),
  ];
}
