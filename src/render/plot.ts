// render/plot: a scene -> the drawing, hidden from the accessibility tree, and the list of events on top of it.

import {html, nothing, type TemplateResult} from 'lit';
import type {Orientation, Scene} from '../layout/scene.js';
import {renderAxis, renderEra, renderLeader} from './axis.js';
import {renderEvents} from './events.js';
import {renderMark, renderPile} from './marks.js';
import {colorStyle, type View} from './view.js';

/**
 * Renders the plot; without a scene, the list alone, to be measured.
 *
 * @param height - of the scene or, so that the page stays where it is meanwhile, of the last one, px
 */
export function renderPlot(scene: Scene | null, height: number, orientation: Orientation, view: View): TemplateResult {
  return html`<div part="plot" class="plot ${orientation} ${scene ? '' : 'measured'}" .style=${`height: ${height}px`}>
    ${scene ? renderDrawing(scene, view) : nothing} ${renderEvents(scene, view)}
  </div>`;
}

function renderDrawing(scene: Scene, view: View): TemplateResult {
  const {width, height, orientation} = scene;
  return html`<svg width=${width} height=${height} aria-hidden="true" focusable="false">
    ${scene.eras.map(renderEra)} ${renderAxis(scene)} ${scene.leaders.map((leader) => renderLeader(leader, view))}
    ${scene.marks.map((mark) => renderMark(mark, orientation, colorOf(mark.event, view), {current: mark.event === view.current}))}
    ${scene.piles.map(renderPile)}
  </svg>`;
}

function colorOf(event: number, {timeline}: View): string {
  return colorStyle(timeline, timeline.events[event]!.category);
}
