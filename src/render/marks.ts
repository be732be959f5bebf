// render/marks: marks of a scene -> SVG shapes. Shape and edge say how exactly a date is known, colour only its category.

import {nothing, svg, type SVGTemplateResult} from 'lit';
import {hasWings, type Mark, type MarkEnd, type Piece} from '../layout/marks.js';
import type {Orientation, Pile, PlacedMark} from '../layout/scene.js';
import {cut} from '../layout/segments.js';
import {Frame, hatch, outline, type Stretch} from './mark-path.js';

/** Corners of bands and of bars, px. */
const RADIUS = {band: 5, bar: 1.5};

/** How much more than its mark a mask covers, for the outline and for arrow heads, px. */
const ROOM = 16;

/** How far a strike reaches beyond what it cancels, px. */
const STRIKE = 3;

/** Radius of what shows where in a range a thing is thought to be, px. */
const ESTIMATE = 3;

/** The least length that holds a question mark, px. */
const GLYPH = 10;

/** How far the slash through what is disputed reaches beyond both sides, px. */
const SLASH = 4;

/**
 * Renders a mark: that of an event, which may be the current one, or a sample that explains other marks.
 *
 * @param color - as a declaration
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
    ${status === 'cancelled' ? renderStrike(frame) : nothing}
    ${status === 'disputed' ? renderSlash(frame) : nothing}
  </g>`;
}

/** The line that joins the members is not seen through them. */
function renderSet(mark: PlacedMark, pieces: readonly Piece[], frame: Frame): SVGTemplateResult {
  const taken = pieces.map(({start, end}) => [start, end] as const);
  const line = cut([mark.start, mark.end], taken).map(([u0, u1]) => frame.path([u0, frame.middle], [u1, frame.middle]));
  return svg`<path class="join" d=${line.join('')} />
    ${pieces.map((piece, i) => {
      const {shape, doubtful} = piece;
      const content = renderPiece(piece, `fade-${mark.event}-${i}`, mark, frame);
      return svg`<g class=${doubtful ? `${shape} doubtful` : shape}>${content}</g>`;
    })}`;
}

function renderPiece(piece: Piece, id: string, mark: PlacedMark, frame: Frame): SVGTemplateResult {
  const {shape, start, end, startEnd, endEnd} = piece;
  const asks = piece.doubtful && startEnd !== 'vanish' && endEnd !== 'vanish' && end - start >= GLYPH;
  return svg`${shape === 'dot' ? renderDot(piece, mark.status, frame) : renderStretch(piece, shape, id, mark.status, frame)}
    ${asks ? renderQuestion((start + end) / 2, frame) : nothing}
    ${startEnd === 'vanish' ? renderQuestion(start + GLYPH / 2, frame) : nothing}
    ${endEnd === 'vanish' ? renderQuestion(end - GLYPH / 2, frame) : nothing}`;
}

function renderDot({start, end, startEnd, fade}: Piece, status: Mark['status'], frame: Frame): SVGTemplateResult {
  const [x, y] = frame.point((start + end) / 2, frame.middle);
  const radius = (end - start) / 2;
  return svg`${startEnd === 'fade' ? svg`<circle class="haze" cx=${x} cy=${y} r=${radius + fade} />` : nothing}
    <circle class="shape" cx=${x} cy=${y} r=${radius} />
    ${status === 'expected' ? svg`<path class="hatch" d=${chord(x, y, radius)} />` : nothing}`;
}

/** The one line of a hatch that a dot has room for. */
function chord(x: number, y: number, radius: number): string {
  const d = radius * Math.SQRT1_2;
  return `M${x - d},${y + d}L${x + d},${y - d}`;
}

function renderStretch(
  piece: Piece,
  shape: 'band' | 'bar',
  mask: string,
  status: Mark['status'],
  frame: Frame,
): SVGTemplateResult {
  const {startEnd, endEnd, core, fade} = piece;
  const shown = {
    start: startEnd === 'fade' ? piece.start - fade : piece.start,
    end: endEnd === 'fade' ? piece.end + fade : piece.end,
    startEnd,
    endEnd,
  };
  const [start, end] = core ?? [piece.start, piece.end];
  const solid = {
    start: start > piece.start ? start : shown.start,
    end: end < piece.end ? end : shown.end,
    startEnd: start > piece.start ? 'edge' : startEnd,
    endEnd: end < piece.end ? 'edge' : endEnd,
  } as const;
  const wings = hasWings(piece);
  const soft = isSoft(startEnd) || isSoft(endEnd);
  return svg`${soft ? renderMask(mask, piece, shown, frame) : nothing}
    <g class=${soft ? 'soft' : ''} mask=${soft ? `url(#${mask})` : nothing}>
      <path class=${wings ? 'shape wings' : 'shape'} d=${outline(shown, RADIUS[shape], frame)} />
      ${core && wings ? svg`<path class="core" d=${outline(solid, 0, frame)} />` : nothing}
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

function renderSlash(frame: Frame): SVGTemplateResult {
  const {u0, u1, v0, v1} = frame;
  const middle = (u0 + u1) / 2;
  const lean = (v1 - v0) / 2;
  return renderLine(frame.path([middle - lean, v1 + SLASH], [middle + lean, v0 - SLASH]));
}

function isSoft(end: MarkEnd): boolean {
  return end === 'fade' || end === 'vanish';
}

/** Lets a mark fade beyond an end that is only about, or within one that is unknown. */
function renderMask(
  id: string,
  {startEnd, endEnd, start, end}: Piece,
  shown: Stretch,
  frame: Frame,
): SVGTemplateResult {
  const [from, to] = [shown.start - ROOM, shown.end + ROOM];
  const [x1, y1] = frame.point(from, frame.v0 - ROOM);
  const [x2, y2] = frame.point(to, frame.v1 + ROOM);
  const [gx, gy] = frame.point(to, frame.v0 - ROOM);
  const stop = (u: number, opacity: number) =>
    svg`<stop offset=${(u - from) / (to - from)} stop-color="white" stop-opacity=${opacity} />`;
  return svg`<linearGradient id="${id}-paint" gradientUnits="userSpaceOnUse" x1=${x1} y1=${y1} x2=${gx} y2=${gy}>
      ${stop(shown.start, isSoft(startEnd) ? 0 : 1)}
      ${stop(startEnd === 'vanish' ? end : start, 1)}
      ${stop(endEnd === 'vanish' ? start : end, 1)}
      ${stop(shown.end, isSoft(endEnd) ? 0 : 1)}
    </linearGradient>
    <mask id=${id} maskUnits="userSpaceOnUse" x=${x1} y=${y1} width=${x2 - x1} height=${y2 - y1}>
      <rect x=${x1} y=${y1} width=${x2 - x1} height=${y2 - y1} fill="url(#${id}-paint)" />
    </mask>`;
}

function renderStrike(frame: Frame): SVGTemplateResult {
  return renderLine(frame.path([frame.u0 - STRIKE, frame.middle], [frame.u1 + STRIKE, frame.middle]));
}

/** Stands out from what it runs through, which may be of the same colour. */
function renderLine(path: string): SVGTemplateResult {
  return svg`<path class="clear" d=${path} /><path class="strike" d=${path} />`;
}

/** More marks than can be told apart; how many, the chip says. */
export function renderPile({box: {x0, x1, y0, y1}}: Pile): SVGTemplateResult {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return svg`<g class="pile">
    <rect x=${x0} y=${y - 6} width=${x1 - x0} height="12" rx="6" />
    ${[-7, 0, 7].map((dx) => svg`<circle cx=${x + dx} cy=${y} r="1.8" />`)}
  </g>`;
}
