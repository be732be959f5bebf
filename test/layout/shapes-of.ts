// test/layout/shapes-of: layers of a scene -> the shapes with a look.

import type {BoxShape, Layer, Look, PathShape, TextShape} from '../../src/layout/scene.js';

const shapesOf = (layers: readonly Layer[], look: Look) =>
  layers.flatMap(({shapes}) => shapes.filter(({looks}) => looks.includes(look)));

export const boxesOf = (layers: readonly Layer[], look: Look): BoxShape[] =>
  shapesOf(layers, look).flatMap((shape) => (shape.type === 'box' ? shape : []));

export const textsOf = (layers: readonly Layer[], look: Look): TextShape[] =>
  shapesOf(layers, look).flatMap((shape) => (shape.type === 'text' ? shape : []));

export const pathsOf = (layers: readonly Layer[], look: Look): PathShape[] =>
  shapesOf(layers, look).flatMap((shape) => (shape.type === 'path' ? shape : []));

/** The points of a path of straight lines, px. */
export const pointsOf = ({d}: PathShape): (readonly [x: number, y: number])[] =>
  Array.from(d.matchAll(/([-\d.e]+),([-\d.e]+)/g), ([, x, y]) => [Number(x), Number(y)] as const);
