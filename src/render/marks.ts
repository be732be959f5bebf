// render/marks: marks of a scene -> SVG shapes. Shape and edge say how exactly a date is known, colour only its category.

import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {MarkEnd} from '../layout/marks.js';
import type {Orientation, Pile, PlacedMark} from '../layout/scene.js';
import {Frame, hatch, outline} from './mark-path.js';
import {colorStyle, type View} from './view.js';

/** Corners of bands and of bars, px. */
const RADIUS = {band: 5, bar: 1.5};

/** How far a strike reaches beyond what it cancels, px. */
const STRIKE = 3;

export function renderMark(mark: PlacedMark, orientation: Orientation, view: View): SVGTemplateResult {
  const {category} = view.timeline.events[mark.event]!;
  const frame = new Frame(mark.box, orientation);
  const classes = [
    'mark',
    mark.shape,
    mark.status,
    mark.doubtful && 'doubtful',
    mark.event === view.current && 'current',
  ];
  return svg`<g class=${classes.filter(Boolean).join(' ')} part="mark" .style=${colorStyle(view.timeline, category)}>
    ${mark.shape === 'dot' ? renderDot(mark, frame) : renderStretch(mark, mark.shape, frame)}
    ${mark.status === 'cancelled' ? renderStrike(frame) : nothing}
  </g>`;
}

function renderDot({startEnd}: PlacedMark, frame: Frame): SVGTemplateResult {
  const [x, y] = frame.point((frame.u0 + frame.u1) / 2, frame.middle);
  const radius = (frame.u1 - frame.u0) / 2;
  return svg`${startEnd === 'fade' ? svg`<circle class="haze" cx=${x} cy=${y} r=${radius * 1.7} />` : nothing}
    <circle class="shape" cx=${x} cy=${y} r=${radius} />`;
}

function renderStretch(mark: PlacedMark, shape: 'band' | 'bar', frame: Frame): SVGTemplateResult {
  const {startEnd, endEnd, core} = mark;
  if (isSoft(startEnd) || isSoft(endEnd)) return renderSoft(mark, frame);
  const [start, end] = core ?? [mark.start, mark.end];
  const solid = {
    start,
    end,
    startEnd: start > mark.start ? 'edge' : startEnd,
    endEnd: end < mark.end ? 'edge' : endEnd,
  } as const;
  const wings = shape === 'bar' && (!core || start > mark.start || end < mark.end);
  return svg`<path class=${wings ? 'shape wings' : 'shape'} d=${outline(mark, RADIUS[shape], frame)} />
    ${core && wings ? svg`<path class="core" d=${outline(solid, 0, frame)} />` : nothing}
    ${mark.status === 'expected' ? svg`<path class="hatch" d=${hatch(frame)} />` : nothing}`;
}

function isSoft(end: MarkEnd): boolean {
  return end === 'fade' || end === 'vanish';
}

/** A mark that fades beyond an end that is only about, or within one that is unknown. */
function renderSoft({event, startEnd, endEnd, fade, start, end}: PlacedMark, frame: Frame): SVGTemplateResult {
  const from = startEnd === 'fade' ? start - fade : start;
  const to = endEnd === 'fade' ? end + fade : end;
  const [x1, y1] = frame.point(from, frame.v0);
  const [x2, y2] = frame.point(to, frame.v0);
  const stop = (u: number, opacity: number) =>
    svg`<stop offset=${(u - from) / (to - from)} stop-color="var(--mark)" stop-opacity=${opacity} />`;
  const id = `fade-${event}`;
  return svg`<linearGradient id=${id} gradientUnits="userSpaceOnUse" x1=${x1} y1=${y1} x2=${x2} y2=${y2}>
      ${stop(from, isSoft(startEnd) ? 0 : 1)}
      ${stop(startEnd === 'vanish' ? end : start, 1)}
      ${stop(endEnd === 'vanish' ? start : end, 1)}
      ${stop(to, isSoft(endEnd) ? 0 : 1)}
    </linearGradient>
    <path
      class="soft"
      d=${outline({start: from, end: to, startEnd: 'edge', endEnd: 'edge'}, 0, frame)}
      fill="url(#${id})"
    />`;
}

function renderStrike(frame: Frame): SVGTemplateResult {
  const points = [[frame.u0 - STRIKE, frame.middle], [frame.u1 + STRIKE, frame.middle]] as const; // prettier-ignore
  return svg`<path class="strike" d=${frame.path(...points)} />`;
}

/** More marks than can be told apart; how many, the chip says. */
export function renderPile({box: {x0, x1, y0, y1}}: Pile): SVGTemplateResult {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return svg`<g class="pile">
    <rect x=${x0} y=${y - 6} width=${x1 - x0} height="12" rx="6" />
    ${[-7, 0, 7].map((dx) => svg`<circle cx=${x + dx} cy=${y} r="1.8" />`)}
  </g>`;
}
