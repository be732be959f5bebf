// render/plot: a scene -> the drawing, which is hidden from the accessibility tree, and above it the list of events.

import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {numberFormat} from '../date/formatters.js';
import type {Orientation, Scene, SceneColumns} from '../layout/scene.js';
import {renderAxis, renderBrackets, renderCut, renderEra, renderLeader} from './axis.js';
import {renderEvents} from './events.js';
import {columnsPath} from './line-path.js';
import {renderMark, renderPile} from './marks.js';
import {colorStyle, type View} from './view.js';

/**
 * Renders the plot; without a scene, an empty one.
 *
 * @param height - height of the scene, or of the last scene, so that the page does not jump, px
 * @param names - class names: the orientation, and `zooms` if the reader can pan and zoom
 */
export function renderPlot(scene: Scene | null, height: number, names: string, view: View): TemplateResult {
  const {plot} = view.actions;
  return html`<div
    part="plot"
    class="plot ${names}"
    .style=${`height: ${height}px`}
    @pointerdown=${plot.pointerdown}
    @pointermove=${plot.pointermove}
    @pointerup=${plot.pointerup}
    @pointercancel=${plot.pointerup}
    @wheel=${plot.wheel}
  >
    ${scene ? renderDrawing(scene, view) : nothing} ${renderEvents(scene, view)}
  </div>`;
}

function renderDrawing(scene: Scene, view: View): TemplateResult {
  const {width, height, orientation, columns} = scene;
  const cut = scene.breaks.length ? 'url(#cut)' : nothing;
  return html`<svg width=${width} height=${height} aria-hidden="true" focusable="false">
    ${renderCut(scene)}
    <g clip-path=${cut}>${scene.eras.map(renderEra)}</g>
    ${renderAxis(scene)} ${scene.leaders.map((leader) => renderLeader(leader, view))}
    ${columns.map((one) => renderColumns(one, orientation, view))} ${renderBrackets(scene.chips)}
    <g clip-path=${cut}>
      ${scene.marks.map((mark) => renderMark(mark, orientation, colorOf(mark.event, view), {current: mark.event === view.current}))}
      ${scene.piles.map(renderPile)}
    </g>
  </svg>`;
}

/** Renders all columns as one shape, and the number that their full height means. */
function renderColumns(columns: SceneColumns, orientation: Orientation, {locale}: View): SVGTemplateResult {
  const {full, fullAt} = columns;
  const scale =
    orientation === 'horizontal' &&
    svg`<path class="tick" d=${`M0,${fullAt}h12`} />
    <text class="full" x="0" y=${fullAt + 3}>${numberFormat(locale, {}).format(full)}</text>`;
  return svg`<path class="columns" d=${columnsPath(columns, orientation)} />${scale || nothing}`;
}

function colorOf(event: number, {timeline}: View): string {
  return colorStyle(timeline, timeline.event(event).category);
}
