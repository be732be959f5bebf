// render/marks: marks of a scene -> SVG shapes. Shape and edge say how exactly a date is known, colour only its category.

import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {MarkEnd} from '../layout/marks.js';
import type {Orientation, Pile, PlacedMark} from '../layout/scene.js';
import {Frame, hatch, outline, type Stretch} from './mark-path.js';
import {colorStyle, type View} from './view.js';

/** Corners of bands and of bars, px. */
const RADIUS = {band: 5, bar: 1.5};

/** How much more than its mark a mask covers, for the outline and for arrow heads, px. */
const ROOM = 16;

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
  const {startEnd, endEnd, core, fade} = mark;
  const shown = {
    start: startEnd === 'fade' ? mark.start - fade : mark.start,
    end: endEnd === 'fade' ? mark.end + fade : mark.end,
    startEnd,
    endEnd,
  };
  const [start, end] = core ?? [mark.start, mark.end];
  const solid = {
    start: start > mark.start ? start : shown.start,
    end: end < mark.end ? end : shown.end,
    startEnd: start > mark.start ? 'edge' : startEnd,
    endEnd: end < mark.end ? 'edge' : endEnd,
  } as const;
  const wings = shape === 'bar' && (!core || start > mark.start || end < mark.end);
  const soft = isSoft(startEnd) || isSoft(endEnd);
  const mask = `fade-${mark.event}`;
  return svg`${soft ? renderMask(mask, mark, shown, frame) : nothing}
    <g class=${soft ? 'soft' : ''} mask=${soft ? `url(#${mask})` : nothing}>
      <path class=${wings ? 'shape wings' : 'shape'} d=${outline(shown, RADIUS[shape], frame)} />
      ${core && wings ? svg`<path class="core" d=${outline(solid, 0, frame)} />` : nothing}
      ${mark.status === 'expected' ? svg`<path class="hatch" d=${hatch(shown, frame)} />` : nothing}
    </g>`;
}

function isSoft(end: MarkEnd): boolean {
  return end === 'fade' || end === 'vanish';
}

/** Lets a mark fade beyond an end that is only about, or within one that is unknown. */
function renderMask(
  id: string,
  {startEnd, endEnd, start, end}: PlacedMark,
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
