// render/shapes: shapes of a scene -> SVG.

import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {
  BoxShape,
  CircleShape,
  FadedShapes,
  Layer,
  PathShape,
  PlacedMark,
  Shape,
  TextShape,
} from '../layout/scene.js';

/** Returns the colour of an event, as a declaration. */
export type ColorOf = (event: number) => string;

type Draw = {[Type in Shape['type']]: (shape: Extract<Shape, {type: Type}>, colorOf: ColorOf) => SVGTemplateResult};

const DRAW: Draw = {path: drawPath, circle: drawCircle, box: drawBox, text: drawText, faded: drawFaded};

export function renderLayer({shapes}: Layer, colorOf: ColorOf): SVGTemplateResult {
  return svg`${shapes.map((shape) => renderShape(shape, colorOf))}`;
}

/**
 * Renders a mark: that of an event, which may be the current one, or a sample that explains other marks.
 *
 * @param color - as a declaration
 */
export function renderMark(
  {classes, shapes}: PlacedMark,
  color: string,
  {current = false, isSample = false} = {},
): SVGTemplateResult {
  const names = current ? [...classes, 'current'] : classes;
  return svg`<g class=${names.join(' ')} part=${isSample ? nothing : 'mark'} .style=${color}
    >${shapes.map((shape) => renderShape(shape, () => color))}</g>`;
}

function renderShape(shape: Shape, colorOf: ColorOf): SVGTemplateResult {
  return (DRAW[shape.type] as (shape: Shape, colorOf: ColorOf) => SVGTemplateResult)(shape, colorOf);
}

function drawPath({looks, d}: PathShape): SVGTemplateResult {
  return svg`<path class=${looks.join(' ')} d=${d} />`;
}

function drawCircle({looks, at: [x, y], radius}: CircleShape): SVGTemplateResult {
  return svg`<circle class=${looks.join(' ')} cx=${x} cy=${y} r=${radius} />`;
}

function drawBox({looks, box: {x0, x1, y0, y1}, radius, event}: BoxShape, colorOf: ColorOf): SVGTemplateResult {
  const color = event === undefined ? '' : colorOf(event);
  return svg`<rect class=${looks.join(' ')} .style=${color} x=${x0} y=${y0} width=${x1 - x0} height=${y1 - y0} rx=${radius} />`;
}

function drawText({looks, text, at: [x, y], isCentred}: TextShape): SVGTemplateResult {
  return svg`<text class=${looks.join(' ')} x=${x} y=${y} text-anchor=${isCentred ? 'middle' : nothing}>${text}</text>`;
}

function drawFaded(
  {looks, id, fade: {from, to, box, stops}, shapes}: FadedShapes,
  colorOf: ColorOf,
): SVGTemplateResult {
  const {x0, x1, y0, y1} = box;
  const [width, height] = [x1 - x0, y1 - y0];
  return svg`<linearGradient id="${id}-paint" gradientUnits="userSpaceOnUse" x1=${from} y1="0" x2=${to} y2="0">
      ${stops.map(({offset, opacity}) => svg`<stop offset=${offset} stop-color="white" stop-opacity=${opacity} />`)}
    </linearGradient>
    <mask id=${id} maskUnits="userSpaceOnUse" x=${x0} y=${y0} width=${width} height=${height}>
      <rect x=${x0} y=${y0} width=${width} height=${height} fill="url(#${id}-paint)" />
    </mask>
    <g class=${looks.join(' ')} mask="url(#${id})">${shapes.map((shape) => renderShape(shape, colorOf))}</g>`;
}
