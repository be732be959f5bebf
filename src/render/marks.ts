// render/marks: marks of a scene -> SVG shapes. Shape and edge say how exactly a date is known, colour only its category.

import {nothing, svg, type SVGTemplateResult} from 'lit';
import {hasWings} from '../layout/marks.js';
import type {Box, Mark, Piece, PlacedMark} from '../layout/scene.js';
import {
  chordPath,
  coreStretch,
  ESTIMATE,
  fadeOf,
  joinPath,
  questionsOf,
  RADIUS,
  shownStretch,
  slashPath,
  strikePath,
  type Fade,
} from './mark-geometry.js';
import {hatch, middleOf, outline} from './mark-path.js';

/**
 * Renders a mark: that of an event, which may be the current one, or a sample that explains other marks.
 *
 * @param color - as a declaration
 */
export function renderMark(
  mark: PlacedMark,
  color: string,
  {current = false, isSample = false} = {},
): SVGTemplateResult {
  const {event, shape, pieces, choice, status, doubtful, inexact, estimate} = mark;
  const {box} = mark;
  const kind = choice ? `${choice}-of` : shape;
  const classes = ['mark', kind, status, doubtful && !pieces && 'doubtful', inexact && 'inexact', current && 'current'];
  return svg`<g class=${classes.filter(Boolean).join(' ')} part=${isSample ? nothing : 'mark'} .style=${color}>
    ${pieces ? renderSet(mark, pieces, box) : renderPiece(mark, `fade-${event}`, mark, box)}
    ${estimate === undefined ? nothing : renderEstimate(estimate, box)}
    ${status === 'cancelled' ? renderLine(strikePath(box)) : nothing}
    ${status === 'disputed' ? renderLine(slashPath(box)) : nothing}
  </g>`;
}

function renderSet(mark: PlacedMark, pieces: readonly Piece[], box: Box): SVGTemplateResult {
  return svg`<path class="join" d=${joinPath(mark, pieces, box)} />
    ${pieces.map((piece, i) => {
      const {shape, doubtful, inexact} = piece;
      const content = renderPiece(piece, `fade-${mark.event}-${i}`, mark, box);
      const classes = [shape, doubtful && 'doubtful', inexact && 'inexact'].filter(Boolean);
      return svg`<g class=${classes.join(' ')}>${content}</g>`;
    })}`;
}

function renderPiece(piece: Piece, id: string, mark: PlacedMark, box: Box): SVGTemplateResult {
  const {shape} = piece;
  return svg`${shape === 'dot' ? renderDot(piece, mark.status, box) : renderStretch(piece, shape, id, mark.status, box)}
    ${questionsOf(piece).map((x) => renderQuestion(x, box))}`;
}

function renderDot({start, end, startEnd, fade}: Piece, status: Mark['status'], box: Box): SVGTemplateResult {
  const [x, y] = [(start + end) / 2, middleOf(box)];
  const radius = (end - start) / 2;
  return svg`${startEnd === 'fade' ? svg`<circle class="haze" cx=${x} cy=${y} r=${radius + fade} />` : nothing}
    <circle class="shape" cx=${x} cy=${y} r=${radius} />
    ${status === 'expected' ? svg`<path class="hatch" d=${chordPath([x, y], radius)} />` : nothing}`;
}

function renderStretch(
  piece: Piece,
  shape: 'band' | 'bar',
  id: string,
  status: Mark['status'],
  box: Box,
): SVGTemplateResult {
  const fade = fadeOf(piece, box);
  const shown = shownStretch(piece);
  const core = coreStretch(piece);
  return svg`${fade ? renderMask(id, fade) : nothing}
    <g class=${fade ? 'soft' : ''} mask=${fade ? `url(#${id})` : nothing}>
      <path class=${hasWings(piece) ? 'shape wings' : 'shape'} d=${outline(shown, RADIUS[shape], box)} />
      ${core ? svg`<path class="core" d=${outline(core, 0, box)} />` : nothing}
      ${status === 'expected' ? svg`<path class="hatch" d=${hatch(shown, box)} />` : nothing}
    </g>`;
}

function renderQuestion(x: number, box: Box): SVGTemplateResult {
  const y = middleOf(box);
  return svg`<text class="question" x=${x} y=${y}>?</text>`;
}

function renderEstimate(x: number, box: Box): SVGTemplateResult {
  const y = middleOf(box);
  return svg`<circle class="estimate" cx=${x} cy=${y} r=${ESTIMATE} />`;
}

function renderMask(id: string, {from, to, box, stops}: Fade): SVGTemplateResult {
  const {x, y, width, height} = box;
  return svg`<linearGradient id="${id}-paint" gradientUnits="userSpaceOnUse" x1=${from} y1="0" x2=${to} y2="0">
      ${stops.map(({offset, opacity}) => svg`<stop offset=${offset} stop-color="white" stop-opacity=${opacity} />`)}
    </linearGradient>
    <mask id=${id} maskUnits="userSpaceOnUse" x=${x} y=${y} width=${width} height=${height}>
      <rect x=${x} y=${y} width=${width} height=${height} fill="url(#${id}-paint)" />
    </mask>`;
}

/** Stands out from what it runs through, which may be of the same colour. */
function renderLine(path: string): SVGTemplateResult {
  return svg`<path class="clear" d=${path} /><path class="strike" d=${path} />`;
}
