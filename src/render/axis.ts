// render/axis: axis, ticks, grid, eras and leaders of a scene -> SVG shapes.

import {svg, type SVGTemplateResult} from 'lit';
import type {Leader, Line, Scene, SceneEra, SceneTick} from '../layout/scene.js';
import {colorStyle, type View} from './view.js';

const path = (line: Line): string => `M${line.map((point) => point.join()).join('L')}`;

export function renderAxis({axis, ticks}: Scene): SVGTemplateResult {
  return svg`<g part="axis">
    ${ticks.map((tick) => renderTick(tick))}
    <path class="axis" d=${path(axis)} />
  </g>`;
}

function renderTick({line, grid, label, context}: SceneTick): SVGTemplateResult {
  return svg`<path class=${label ? 'tick' : 'tick minor'} d=${path(line)} />
    ${grid.map((piece) => svg`<path class="grid" d=${path(piece)} />`)}
    ${[label, context].map((word, i) => word && svg`<text class=${i ? 'context' : ''} x=${word.x} y=${word.y}>${word.text}</text>`)}`;
}

export function renderEra({title, box: {x0, x1, y0, y1}, column}: SceneEra): SVGTemplateResult {
  const place = column ? `translate(${column.join()}) rotate(90)` : `translate(${x0 + 6},${y0 + 15})`;
  return svg`<g class="era">
    <rect x=${x0} y=${y0} width=${x1 - x0} height=${y1 - y0} />
    <text transform=${place}>${title}</text>
  </g>`;
}

export function renderLeader({event, lines}: Leader, view: View): SVGTemplateResult {
  const {category} = view.timeline.events[event]!;
  return svg`<path
    part="leader"
    class=${event === view.current ? 'leader current' : 'leader'}
    .style=${colorStyle(view.timeline, category)}
    d=${lines.map(path).join('')}
  />`;
}
