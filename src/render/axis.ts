// render/axis: axis, ticks, grid, eras and leaders of a scene -> SVG shapes.

import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {AxisWord, Chip, Leader, Scene, SceneEra, SceneTick} from '../layout/scene.js';
import {linesPath} from './line-path.js';
import {colorStyle, type View} from './view.js';

export function renderAxis({axis, ticks, breaks, steps}: Scene): SVGTemplateResult {
  const isMinor = ({label, context}: SceneTick): boolean => !label && !context;
  const wordsOf = (line: 'label' | 'context', name: string) =>
    ticks.flatMap(({[line]: word}) => (word ? renderWord(word, name) : []));
  return svg`<g part="axis">
    <path class="grid" d=${linesPath(ticks.flatMap(({grid}) => grid))} />
    <path class="tick minor" d=${linesPath(ticks.filter(isMinor).map(({line}) => line))} />
    <path class="tick" d=${linesPath(ticks.filter((tick) => !isMinor(tick)).map(({line}) => line))} />
    ${wordsOf('label', '')} ${wordsOf('context', 'context')}
    <path class="axis" d=${linesPath(axis)} />
    ${breaks.map(({edges, word}) => svg`<path class="break" d=${linesPath(edges)} />${word && renderWord(word, 'gap')}`)}
    ${steps.map((word) => renderWord(word, 'gap'))}
  </g>`;
}

function renderWord({text, x, y}: AxisWord, name: string): SVGTemplateResult {
  return svg`<text class=${name} x=${x} y=${y}>${text}</text>`;
}

/** Renders the clip path that cuts out the breaks; nothing without breaks. */
export function renderCut({axis, breaks, orientation, width, height}: Scene): SVGTemplateResult | typeof nothing {
  if (!breaks.length) return nothing;
  const ends = axis.map((line) => [line[0]!, line.at(-1)!] as const);
  const rects = ends.map(([[x0, y0], [x1, y1]]) =>
    orientation === 'horizontal'
      ? svg`<rect x=${x0} y="0" width=${x1 - x0} height=${height} />`
      : svg`<rect x="0" y=${y0} width=${width} height=${y1 - y0} />`,
  );
  return svg`<clipPath id="cut">${rects}</clipPath>`;
}

export function renderEra({title, box: {x0, x1, y0, y1}, column, titleAt}: SceneEra): SVGTemplateResult {
  const place = column ? `translate(${column.join()}) rotate(90)` : titleAt && `translate(${titleAt.join()})`;
  return svg`<g class=${column ? 'era column' : 'era'}>
    <rect x=${x0} y=${y0} width=${x1 - x0} height=${y1 - y0} />
    ${place && svg`<g transform=${place}><text>${title}</text></g>`}
  </g>`;
}

export function renderLeader({event, lines}: Leader, view: View): SVGTemplateResult {
  const {category} = view.timeline.event(event);
  return svg`<path
    part="leader"
    class=${event === view.current ? 'leader current' : 'leader'}
    .style=${colorStyle(view.timeline, category)}
    d=${linesPath(lines)}
  />`;
}

/** Renders the brackets over the events that each chip counts. */
export function renderBrackets(chips: readonly Chip[]): SVGTemplateResult {
  return svg`<path class="bracket" d=${linesPath(chips.map(({bracket}) => bracket))} />`;
}
