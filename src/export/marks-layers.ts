// export/marks-layers: marks and clusters of a scene -> their shapes. Shape and edge show how exactly a date is known.

import type {Piece} from '../layout/marks.js';
import type {Orientation, Pile, PlacedMark} from '../layout/scene.js';
import {ESTIMATE, joinPath, slashPath, strikePath} from '../render/mark-geometry.js';
import {Frame} from '../render/mark-path.js';
import {cutBy} from './axis-layers.js';
import {dotNode, pieceNodes, type Brush} from './mark-pieces.js';
import {group, path, type Layer, type Picture} from './picture.js';
import {node, type SvgNode} from './svg-node.js';

export const marksLayer: Layer = (scene, picture) =>
  group(
    'marks',
    cutBy(scene),
    scene.marks.map((mark) => markNode(mark, scene.orientation, picture)),
  );

export const pilesLayer: Layer = (scene, {theme}) =>
  group(
    'piles',
    {fill: theme.muted, ...cutBy(scene)},
    scene.piles.flatMap((pile) => pileNodes(pile, theme.surface)),
  );

/** Draws a cluster of marks. */
function pileNodes({box: {x0, x1, y0, y1}}: Pile, dot: string): SvgNode[] {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return [
    node('rect', {x: x0, y: y - 6, width: x1 - x0, height: 12, rx: 6}),
    ...[-7, 0, 7].map((dx) => node('circle', {cx: x + dx, cy: y, r: 1.8, fill: dot})),
  ];
}

function markNode(mark: PlacedMark, orientation: Orientation, picture: Picture): SvgNode {
  const {event, shape, pieces, choice, status, estimate} = mark;
  const {title, category} = picture.timeline.event(event);
  const color = picture.colorOf(category);
  const frame = new Frame(mark.box, orientation);
  const brush = {mark, frame, picture, color};
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
    ...(status === 'cancelled' ? lineNodes(strikePath(frame), picture) : []),
    ...(status === 'disputed' ? lineNodes(slashPath(frame), picture) : []),
  );
}

function setNodes(pieces: readonly Piece[], brush: Brush): SvgNode[] {
  const {mark, frame} = brush;
  const dashes = mark.choice === 'one' ? '1.5 3' : undefined;
  return [
    ...path('join', joinPath(mark, pieces, frame), {'stroke-width': 1.5, 'stroke-dasharray': dashes}),
    ...pieces.flatMap((piece, i) => pieceNodes(piece, `fade-${mark.event}-${i}`, brush)),
  ];
}

function estimateNode(u: number, {frame, color}: Brush): SvgNode {
  return dotNode(frame.point(u, frame.middle), ESTIMATE, {fill: color, stroke: 'none'});
}

/** Draws a line with a clear edge, since the shape below it may have the same colour. */
function lineNodes(d: string, {theme}: Picture): SvgNode[] {
  return [
    ...path('clear', d, {stroke: theme.surface, 'stroke-width': 3.5}),
    ...path('strike', d, {stroke: theme.ink, 'stroke-width': 1.5}),
  ];
}
