// render/marks: marks of a scene -> SVG shapes. Shape and edge show how exactly a date is known; colour shows only the category.

import {nothing, svg, type SVGTemplateResult} from 'lit';
import {hasWings, type Mark, type Piece} from '../layout/marks.js';
import type {Orientation, Pile, PlacedMark} from '../layout/scene.js';
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
import {Frame, hatch, outline} from './mark-path.js';

/**
 * Renders the mark of an event, or a sample for the legend.
 *
 * @param color - its colour, as a CSS declaration
 */
export function renderMark(
  mark: PlacedMark,
  orientation: Orientation,
  color: string,
  {current = false, isSample = false} = {},
): SVGTemplateResult {
  const {event, shape, pieces, choice, status, doubtful, estimate} = mark;
  const frame = new Frame(mark.box, orientation);
  const kind = choice ? `${choice}-of` : shape;
  const classes = ['mark', kind, status, doubtful && !pieces && 'doubtful', current && 'current'];
  return svg`<g class=${classes.filter(Boolean).join(' ')} part=${isSample ? nothing : 'mark'} .style=${color}>
    ${pieces ? renderSet(mark, pieces, frame) : renderPiece(mark, `fade-${event}`, mark, frame)}
    ${estimate === undefined ? nothing : renderEstimate(estimate, frame)}
    ${status === 'cancelled' ? renderLine(strikePath(frame)) : nothing}
    ${status === 'disputed' ? renderLine(slashPath(frame)) : nothing}
  </g>`;
}

function renderSet(mark: PlacedMark, pieces: readonly Piece[], frame: Frame): SVGTemplateResult {
  return svg`<path class="join" d=${joinPath(mark, pieces, frame)} />
    ${pieces.map((piece, i) => {
      const {shape, doubtful} = piece;
      const content = renderPiece(piece, `fade-${mark.event}-${i}`, mark, frame);
      return svg`<g class=${doubtful ? `${shape} doubtful` : shape}>${content}</g>`;
    })}`;
}

function renderPiece(piece: Piece, id: string, mark: PlacedMark, frame: Frame): SVGTemplateResult {
  const {shape} = piece;
  return svg`${shape === 'dot' ? renderDot(piece, mark.status, frame) : renderStretch(piece, shape, id, mark.status, frame)}
    ${questionsOf(piece).map((u) => renderQuestion(u, frame))}`;
}

function renderDot({start, end, startEnd, fade}: Piece, status: Mark['status'], frame: Frame): SVGTemplateResult {
  const [x, y] = frame.point((start + end) / 2, frame.middle);
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
  frame: Frame,
): SVGTemplateResult {
  const fade = fadeOf(piece, frame);
  const shown = shownStretch(piece);
  const core = coreStretch(piece);
  return svg`${fade ? renderMask(id, fade) : nothing}
    <g class=${fade ? 'soft' : ''} mask=${fade ? `url(#${id})` : nothing}>
      <path class=${hasWings(piece) ? 'shape wings' : 'shape'} d=${outline(shown, RADIUS[shape], frame)} />
      ${core ? svg`<path class="core" d=${outline(core, 0, frame)} />` : nothing}
      ${status === 'expected' ? svg`<path class="hatch" d=${hatch(shown, frame)} />` : nothing}
    </g>`;
}

function renderQuestion(u: number, frame: Frame): SVGTemplateResult {
  const [x, y] = frame.point(u, frame.middle);
  return svg`<text class="question" x=${x} y=${y}>?</text>`;
}

function renderEstimate(u: number, frame: Frame): SVGTemplateResult {
  const [x, y] = frame.point(u, frame.middle);
  return svg`<circle class="estimate" cx=${x} cy=${y} r=${ESTIMATE} />`;
}

function renderMask(id: string, {from, to, box, stops}: Fade): SVGTemplateResult {
  const {x, y, width, height} = box;
  return svg`<linearGradient id="${id}-paint" gradientUnits="userSpaceOnUse" x1=${from[0]} y1=${from[1]} x2=${to[0]} y2=${to[1]}>
      ${stops.map(({offset, opacity}) => svg`<stop offset=${offset} stop-color="white" stop-opacity=${opacity} />`)}
    </linearGradient>
    <mask id=${id} maskUnits="userSpaceOnUse" x=${x} y=${y} width=${width} height=${height}>
      <rect x=${x} y=${y} width=${width} height=${height} fill="url(#${id}-paint)" />
    </mask>`;
}

/** Renders a line with a clear edge, since the shape below it may have the same colour. */
function renderLine(path: string): SVGTemplateResult {
  return svg`<path class="clear" d=${path} /><path class="strike" d=${path} />`;
}

/** Renders a cluster of marks. */
export function renderPile({box: {x0, x1, y0, y1}}: Pile): SVGTemplateResult {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return svg`<g class="pile">
    <rect x=${x0} y=${y - 6} width=${x1 - x0} height="12" rx="6" />
    ${[-7, 0, 7].map((dx) => svg`<circle cx=${x + dx} cy=${y} r="1.8" />`)}
  </g>`;
}
