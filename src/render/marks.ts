// render/marks: marks of a scene -> SVG shapes. Shape and edge say how exactly a date is known, colour only its category.

import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {MarkEnd} from '../layout/marks.js';
import type {Orientation, Pile, PlacedMark, Point} from '../layout/scene.js';
import {colorStyle, type View} from './view.js';

/** How far an arrow head reaches into its mark, px. */
const ARROW = 8;
const RADIUS = 5;

/** How far a mark that goes on is drawn past the edge of the view, which hides its end, px. */
const BEYOND = 14;

/** Distance of the lines of a hatch, px. */
const HATCH = 6;

/** A mark in directions of its own: `u` along the axis, `v` across it. */
class Frame {
  readonly u0: number;
  readonly u1: number;
  readonly v0: number;
  readonly v1: number;
  readonly #vertical: boolean;

  constructor({box}: PlacedMark, orientation: Orientation) {
    this.#vertical = orientation === 'vertical';
    [this.u0, this.u1, this.v0, this.v1] = this.#vertical
      ? [box.y0, box.y1, box.x0, box.x1]
      : [box.x0, box.x1, box.y0, box.y1];
  }

  point(u: number, v: number): Point {
    return this.#vertical ? [v, u] : [u, v];
  }

  at(u: number, v: number): string {
    return this.point(u, v).join();
  }

  rect(u0: number, u1: number): string {
    return `M${this.at(u0, this.v0)}L${this.at(u1, this.v0)}L${this.at(u1, this.v1)}L${this.at(u0, this.v1)}Z`;
  }
}

export function renderMark(mark: PlacedMark, orientation: Orientation, view: View): SVGTemplateResult {
  const {category} = view.timeline.events[mark.event]!;
  const frame = new Frame(mark, orientation);
  const classes = [
    'mark',
    mark.shape,
    mark.status,
    mark.doubtful ? 'doubtful' : '',
    mark.event === view.current ? 'current' : '',
  ];
  return svg`<g class=${classes.filter(Boolean).join(' ')} part="mark" .style=${colorStyle(view.timeline, category)}>
    ${mark.shape === 'dot' ? renderDot(mark, frame) : renderStretch(mark, frame)}
  </g>`;
}

function renderDot({startEnd}: PlacedMark, frame: Frame): SVGTemplateResult {
  const [x, y] = frame.point((frame.u0 + frame.u1) / 2, (frame.v0 + frame.v1) / 2);
  const radius = (frame.u1 - frame.u0) / 2;
  return svg`${startEnd === 'fade' ? svg`<circle class="haze" cx=${x} cy=${y} r=${radius * 1.7} />` : nothing}
    <circle class="shape" cx=${x} cy=${y} r=${radius} />`;
}

function renderStretch(mark: PlacedMark, frame: Frame): SVGTemplateResult {
  const {startEnd, endEnd, core, status} = mark;
  if (isSoft(startEnd) || isSoft(endEnd)) return renderSoft(mark, frame);
  const wings = mark.shape === 'bar' && !(core && core[0] <= frame.u0 && core[1] >= frame.u1);
  return svg`<path class="shape ${wings ? 'wings' : ''}" d=${outline(mark, frame)} />
    ${core && wings ? svg`<path class="core" d=${frame.rect(...core)} />` : nothing}
    ${status === 'expected' ? svg`<path class="hatch" d=${hatch(frame)} />` : nothing}
    ${status === 'cancelled' ? svg`<path class="strike" d="M${frame.at(frame.u0 - 3, (frame.v0 + frame.v1) / 2)}L${frame.at(frame.u1 + 3, (frame.v0 + frame.v1) / 2)}" />` : nothing}`;
}

function isSoft(end: MarkEnd): boolean {
  return end === 'fade' || end === 'vanish';
}

/** A mark that fades beyond an end that is only about, or within one that is unknown. */
function renderSoft({event, startEnd, endEnd, fade}: PlacedMark, frame: Frame): SVGTemplateResult {
  const {u0, u1, v0} = frame;
  const from = startEnd === 'fade' ? u0 - fade : u0;
  const to = endEnd === 'fade' ? u1 + fade : u1;
  const full = {start: startEnd === 'vanish' ? u1 : u0, end: endEnd === 'vanish' ? u0 : u1};
  const [x1, y1] = frame.point(from, v0);
  const [x2, y2] = frame.point(to, v0);
  const stop = (u: number, opacity: number) =>
    svg`<stop offset=${(u - from) / (to - from)} stop-color="var(--mark)" stop-opacity=${opacity} />`;
  return svg`<linearGradient id="fade-${event}" gradientUnits="userSpaceOnUse" x1=${x1} y1=${y1} x2=${x2} y2=${y2}>
      ${stop(from, isSoft(startEnd) ? 0 : 1)}${stop(full.start, 1)}${stop(full.end, 1)}${stop(to, isSoft(endEnd) ? 0 : 1)}
    </linearGradient>
    <path class="soft" d=${frame.rect(from, to)} fill="url(#fade-${event})" />`;
}

function outline({shape, startEnd, endEnd}: PlacedMark, frame: Frame): string {
  const {u0, u1, v0, v1} = frame;
  const middle = (v0 + v1) / 2;
  const radius = shape === 'band' ? Math.min(RADIUS, (u1 - u0) / 2) : Math.min(1.5, (u1 - u0) / 2);
  const cap = (end: MarkEnd, u: number, inward: 1 | -1, [near, far]: readonly [number, number]): string => {
    if (end === 'arrow')
      return `L${frame.at(u + ARROW * inward, near)}L${frame.at(u, middle)}L${frame.at(u + ARROW * inward, far)}`;
    if (end === 'cut') return `L${frame.at(u - BEYOND * inward, near)}L${frame.at(u - BEYOND * inward, far)}`;
    const turn = Math.sign(far - near) * radius;
    return `L${frame.at(u + radius * inward, near)}Q${frame.at(u, near)} ${frame.at(u, near + turn)}L${frame.at(u, far - turn)}Q${frame.at(u, far)} ${frame.at(u + radius * inward, far)}`;
  };
  const start = cap(startEnd, u0, 1, [v1, v0]);
  return `M${frame.at((u0 + u1) / 2, v1)}${start}${cap(endEnd, u1, -1, [v0, v1])}L${frame.at((u0 + u1) / 2, v1)}`;
}

function hatch(frame: Frame): string {
  const {u0, u1, v0, v1} = frame;
  const inset = 2;
  const height = v1 - v0 - 2 * inset;
  let path = '';
  for (let u = u0 + inset + 1; u + height < u1 - inset; u += HATCH) {
    path += `M${frame.at(u, v1 - inset)}L${frame.at(u + height, v0 + inset)}`;
  }
  return path;
}

export function renderPile({events, box}: Pile, view: View): SVGTemplateResult {
  const {x0, x1, y0, y1} = box;
  return svg`<g class="pile">
    <rect x=${x0} y=${(y0 + y1) / 2 - 8} width=${x1 - x0} height="16" rx="8" />
    <text x=${(x0 + x1) / 2} y=${(y0 + y1) / 2 + 4}>${view.strings.interface.more(events.length)}</text>
  </g>`;
}
