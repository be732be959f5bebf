// export/mark-pieces: a mark, or one member of a set -> its shapes.

import {hasWings} from '../layout/marks.js';
import type {Box, Piece, PlacedMark, Point} from '../layout/scene.js';
import {chordPath, coreStretch, fadeOf, questionsOf, RADIUS, shownStretch, type Fade} from '../render/mark-geometry.js';
import {hatch, middleOf, outline, type Stretch} from '../render/mark-path.js';
import {BASELINE, halo, path, words, type Picture} from './picture.js';
import {node, type Attributes, type SvgNode} from './svg-node.js';

/** Of a question mark, px. */
const QUESTION = 9;

/** Opacity of what is possible only; the same where it fades; and of the haze around a dot. */
const LIGHT = '0.22';
const FADING = '0.4';
const HAZE = '0.3';

/** What a piece is drawn with. */
export interface Brush {
  readonly mark: PlacedMark;
  readonly picture: Picture;
  readonly color: string;
}

/** Returns the shapes of a piece, from the back to the front; `fade` is an id for its mask, if it needs one. */
export function pieceNodes(piece: Piece, fade: string, brush: Brush): SvgNode[] {
  const {shape} = piece;
  return [
    ...(shape === 'dot' ? dotNodes(piece, brush) : bodyNodes(piece, shape, fade, brush)),
    ...questionsOf(piece).map((x) => questionNode(x, brush)),
  ];
}

export function dotNode([x, y]: Point, radius: number, attributes: Attributes): SvgNode {
  return node('circle', {cx: x, cy: y, r: radius, ...attributes});
}

function dotNodes(piece: Piece, brush: Brush): SvgNode[] {
  const {color, mark} = brush;
  const {start, end, startEnd, fade} = piece;
  const middle = [(start + end) / 2, middleOf(mark.box)] as const;
  const radius = (end - start) / 2;
  const fill = isHollow(piece, mark) ? 'none' : piece.inexact ? brush.picture.theme.surface : color;
  return [
    ...(startEnd === 'fade'
      ? [dotNode(middle, radius + fade, {fill: color, 'fill-opacity': HAZE, stroke: 'none'})]
      : []),
    dotNode(middle, radius, {fill, ...edge(piece, mark, '2.6 2')}),
    ...(mark.status === 'expected' ? hatchNodes(chordPath(middle, radius)) : []),
  ];
}

function bodyNodes(piece: Piece, shape: 'band' | 'bar', fade: string, brush: Brush): SvgNode[] {
  const {mark} = brush;
  const soft = fadeOf(piece, mark.box);
  const shown = shownStretch(piece);
  const core = coreStretch(piece);
  const body = [
    stretchNode(shown, RADIUS[shape], mark.box, {...bodyPaint(piece, soft, brush), ...edge(piece, mark, '4 3')}),
    ...(core ? [stretchNode(core, 0, mark.box, corePaint(piece, brush))] : []),
    ...(mark.status === 'expected' ? hatchNodes(hatch(shown, mark.box)) : []),
  ];
  return soft ? [...maskNodes(fade, soft), node('g', {mask: `url(#${fade})`}, ...body)] : body;
}

function bodyPaint(piece: Piece, soft: Fade | null, {mark, color}: Brush): Attributes {
  const isBand = piece.shape === 'band';
  const light = isBand && soft ? FADING : isBand || hasWings(piece) ? LIGHT : undefined;
  const fill = isHollow(piece, mark) ? {fill: 'none'} : {fill: color, 'fill-opacity': light};
  return fill;
}

function corePaint(piece: Piece, {mark, color}: Brush): Attributes {
  return {fill: color, 'fill-opacity': isHollow(piece, mark) ? LIGHT : undefined, stroke: 'none'};
}

function isHollow({doubtful}: Piece, {choice, status}: PlacedMark): boolean {
  return doubtful || choice === 'one' || status === 'expected' || status === 'reported';
}

/** How the outline is dashed. */
function edge({doubtful}: Piece, {status}: PlacedMark, dashes: string): Attributes {
  if (status === 'reported') return {'stroke-width': 2, 'stroke-dasharray': '0 3', 'stroke-linecap': 'round'};
  return {'stroke-dasharray': status === 'expected' || doubtful ? dashes : undefined};
}

/** A rectangle, unless an end is an arrow head or goes on. */
function stretchNode(stretch: Stretch, radius: number, box: Box, attributes: Attributes): SvgNode {
  const {start, end, startEnd, endEnd} = stretch;
  const isRectangle = [startEnd, endEnd].every((kind) => kind !== 'arrow' && kind !== 'cut');
  if (!isRectangle) return node('path', {...attributes, d: outline(stretch, radius, box)});
  const {y0, y1} = box;
  const rx = Math.min(radius, (end - start) / 2, (y1 - y0) / 2) || undefined;
  return node('rect', {...attributes, x: start, y: y0, width: end - start, height: y1 - y0, rx});
}

function hatchNodes(d: string): SvgNode[] {
  return path('hatch', d, {'stroke-width': 1, 'stroke-opacity': '0.55'});
}

function questionNode(x: number, {mark, picture}: Brush): SvgNode {
  const y = middleOf(mark.box);
  const look = {fill: picture.theme.ink, 'font-size': QUESTION, 'font-weight': 700, ...halo(picture, 2.5)};
  return words('?', [x, y + BASELINE * QUESTION], picture, 'middle', look);
}

function maskNodes(id: string, {from, to, box, stops}: Fade): SvgNode[] {
  const paint = `${id}-paint`;
  const ends = {x1: from, y1: 0, x2: to, y2: 0};
  const nodes = stops.map(({offset, opacity}) =>
    node('stop', {offset: `${(100 * offset).toFixed(1)}%`, 'stop-color': 'white', 'stop-opacity': opacity}),
  );
  const filled = node('rect', {...box, fill: `url(#${paint})`, stroke: 'none'});
  return [
    node('linearGradient', {id: paint, gradientUnits: 'userSpaceOnUse', ...ends}, ...nodes),
    node('mask', {id, maskUnits: 'userSpaceOnUse', ...box}, filled),
  ];
}
