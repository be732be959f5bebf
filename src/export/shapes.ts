// export/shapes: shapes of a scene -> elements of an SVG, each with its own paint.

import type {BoxShape, CircleShape, FadedShapes, Layer, Look, PathShape, Shape, TextShape} from '../layout/scene.js';
import {group, halo, small, words, type Picture, type Theme} from './picture.js';
import {node, type Attributes, type SvgNode} from './svg-node.js';

/** Of a question mark, px. */
const QUESTION = 9;

/** What shapes are painted with. */
export interface Brush {
  readonly picture: Picture;
  /** Of a mark. */
  readonly color: string;
  /** Of its outline, px. */
  readonly width: number;
}

const line =
  (stroke: keyof Theme, width?: number): Paint =>
  ({picture}) => ({
    fill: 'none',
    stroke: picture.theme[stroke],
    'stroke-width': width,
  });
const inside =
  (opacity?: number): Paint =>
  ({color}) => ({fill: color, 'fill-opacity': opacity});
const dashes =
  (text: string): Paint =>
  () => ({'stroke-dasharray': text});
const text = (more: Attributes): Paint => ({picture}) => ({...small(picture), ...more}); // prettier-ignore
/** Of a look that adds nothing of its own. */
export const plain: Paint = () => ({});

type Paint = (brush: Brush) => Attributes;

/** The paint of each look; later looks of a shape add to those before. */
export const PAINTS: Readonly<Record<Look, Paint>> = {
  era: ({picture}) => ({fill: picture.theme.muted, 'fill-opacity': 0.09}),
  grid: line('line'),
  cut: ({picture}) => ({fill: 'none', stroke: picture.theme.tick, 'stroke-dasharray': '2 4'}),
  now: ({picture}) => ({fill: 'none', stroke: picture.theme.ink, 'stroke-width': 1.5, 'stroke-dasharray': '1 3'}),
  columns: ({picture}) => ({fill: picture.theme.column, 'fill-opacity': 0.65}),
  small: inside(),
  tick: line('tick'),
  minor: plain,
  axis: line('ink', 1.5),
  break: line('ink', 1.5),
  bracket: line('tick'),
  label: text({}),
  context: text({'font-weight': 400}),
  gap: text({'font-weight': 400, 'font-style': 'italic'}),
  today: ({picture}) => ({...small(picture), fill: picture.theme.ink}),
  full: ({picture}) => ({...small(picture), ...halo(picture, 3)}),
  shape: ({color, width}) => ({stroke: color, 'stroke-width': width}),
  core: plain,
  haze: inside(0.3),
  estimate: inside(),
  question: ({picture}) => ({
    fill: picture.theme.ink,
    'font-size': QUESTION,
    'font-weight': 700,
    ...halo(picture, 2.5),
  }),
  join: ({color}) => ({fill: 'none', stroke: color, 'stroke-width': 1.5}),
  hatch: ({color}) => ({fill: 'none', stroke: color, 'stroke-opacity': 0.55}),
  clear: line('surface', 3.5),
  strike: line('ink', 1.5),
  soft: plain,
  bold: inside(),
  solid: inside(),
  light: inside(0.22),
  fading: inside(0.4),
  ground: ({picture}) => ({fill: picture.theme.surface}),
  hollow: () => ({fill: 'none'}),
  dashed: dashes('4 3'),
  fine: dashes('2.6 2'),
  dotted: () => ({'stroke-width': 2, 'stroke-dasharray': '0 3', 'stroke-linecap': 'round'}),
};

type Draw = {[Type in Shape['type']]: (shape: Extract<Shape, {type: Type}>, brush: Brush) => SvgNode[]};

const DRAW: Draw = {path: drawPath, circle: drawCircle, box: drawBox, text: drawText, faded: drawFaded};

/** Returns a layer as a group, or nothing if it is empty. */
export function layerNodes({name, shapes}: Layer, picture: Picture): SvgNode[] {
  const brush = {picture, color: picture.theme.column, width: 1};
  return group(name.replaceAll(' ', '-'), {}, shapeNodes(shapes, brush));
}

export function shapeNodes(shapes: readonly Shape[], brush: Brush): SvgNode[] {
  return shapes.flatMap((shape) => (DRAW[shape.type] as (shape: Shape, brush: Brush) => SvgNode[])(shape, brush));
}

function paintOf(looks: readonly Look[], brush: Brush): Attributes {
  return Object.assign({}, ...looks.map((look) => PAINTS[look](brush))) as Attributes;
}

/** A path without anything in it is left out. */
function drawPath({looks, d}: PathShape, brush: Brush): SvgNode[] {
  return d ? [node('path', {class: looks.join(' '), ...paintOf(looks, brush), d})] : [];
}

function drawCircle({looks, at: [x, y], radius}: CircleShape, brush: Brush): SvgNode[] {
  return [node('circle', {class: looks.join(' '), ...paintOf(looks, brush), cx: x, cy: y, r: radius})];
}

function drawBox({looks, box: {x0, x1, y0, y1}, radius, event}: BoxShape, brush: Brush): SvgNode[] {
  const {timeline, colorOf} = brush.picture;
  const color = event === undefined ? brush.color : colorOf(timeline.event(event).category);
  const place = {x: x0, y: y0, width: x1 - x0, height: y1 - y0, rx: radius || undefined};
  return [node('rect', {class: looks.join(' '), ...paintOf(looks, {...brush, color}), ...place})];
}

function drawText({looks, text, at, isCentred}: TextShape, brush: Brush): SvgNode[] {
  const look = {class: looks.join(' '), ...paintOf(looks, brush)};
  return [words(text, at, brush.picture, isCentred ? 'middle' : 'start', look)];
}

function drawFaded({looks, id, fade: {from, to, box, stops}, shapes}: FadedShapes, brush: Brush): SvgNode[] {
  const paint = `${id}-paint`;
  const place = {x: box.x0, y: box.y0, width: box.x1 - box.x0, height: box.y1 - box.y0};
  const nodes = stops.map(({offset, opacity}) =>
    node('stop', {offset: `${(100 * offset).toFixed(1)}%`, 'stop-color': 'white', 'stop-opacity': opacity}),
  );
  const axis = {gradientUnits: 'userSpaceOnUse', x1: from, y1: 0, x2: to, y2: 0};
  return [
    node('linearGradient', {id: paint, ...axis}, ...nodes),
    node('mask', {id, maskUnits: 'userSpaceOnUse', ...place}, node('rect', {...place, fill: `url(#${paint})`})),
    node('g', {class: looks.join(' '), mask: `url(#${id})`}, ...shapeNodes(shapes, brush)),
  ];
}
