// render/axis: the axis of a scene, and what is counted above and below it -> SVG shapes.

import {nothing, svg, type SVGTemplateResult} from 'lit';
import {numberFormat} from '../date/formatters.js';
import type {AxisWord, Line, SceneAxis, SceneColumns, SceneTick, SmallMark} from '../layout/scene.js';
import {columnsPath, linesPath} from './line-path.js';
import {colorStyle, type View} from './view.js';

/** How far the edges of a break reach above and below the line, px. */
const BREAK = 6;

export function renderAxis(axis: SceneAxis, view: View): SVGTemplateResult {
  const {y, ticks, stretches, breaks, steps, now, small, columns, chips} = axis;
  const isMinor = ({label, context}: SceneTick): boolean => !label && !context;
  const wordsOf = (line: 'label' | 'context', name: string) =>
    ticks.flatMap(({[line]: word}) => (word ? renderWord(word, name) : []));
  return svg`<g part="axis">
    ${columns ? renderColumns(columns, view) : nothing} ${small.map((mark) => renderSmall(mark, view))}
    <path class="tick minor" d=${linesPath(ticks.filter(isMinor).map(({line}) => line))} />
    <path class="tick" d=${linesPath(ticks.filter((tick) => !isMinor(tick)).map(({line}) => line))} />
    ${wordsOf('label', '')} ${wordsOf('context', 'context')}
    <path class="axis" d=${linesPath(stretches)} />
    ${breaks.map(({from, to, word}) => svg`<path class="break" d=${linesPath([jagged(from, y), jagged(to, y)])} />${renderWord(word, 'gap')}`)}
    ${steps.map((word) => renderWord(word, 'gap'))} ${now ? renderWord(now, 'today') : nothing}
    <path class="bracket" d=${linesPath(chips.map(({bracket}) => bracket))} />
  </g>`;
}

/** One edge of a break: a slanted stroke through the line. */
const jagged = (x: number, y: number): Line => [[x - BREAK / 2, y + BREAK], [x + BREAK / 2, y - BREAK]]; // prettier-ignore

function renderWord({text, x, y}: AxisWord, name: string): SVGTemplateResult {
  return svg`<text class=${name} x=${x} y=${y}>${text}</text>`;
}

function renderSmall({event, box: {x0, x1, y0, y1}}: SmallMark, {timeline}: View): SVGTemplateResult {
  return svg`<rect
    class="small"
    .style=${colorStyle(timeline, timeline.event(event).category)}
    x=${x0} y=${y0} width=${x1 - x0} height=${y1 - y0} rx="2"
  />`;
}

/** One shape for all columns, and what their full height stands for. */
function renderColumns(columns: SceneColumns, {locale}: View): SVGTemplateResult {
  const {full, fullAt} = columns;
  return svg`<path class="columns" d=${columnsPath(columns)} />
    <path class="tick" d=${`M0,${fullAt}h12`} />
    <text class="full" x="14" y=${fullAt}>${numberFormat(locale, {}).format(full)}</text>`;
}
