// render/plot: a scene -> the drawing of the lanes, the list of events on it, and the axis below.

import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Scene, SceneEra} from '../layout/scene.js';
import {renderAxis} from './axis.js';
import {renderBands, renderChips} from './events.js';
import {renderMark} from './marks.js';
import {colorStyle, type View} from './view.js';

/**
 * Renders the plot; without a scene, an empty one.
 *
 * @param height - of the scene or, so that the page stays where it is meanwhile, of the last one, px
 * @param zooms - whether the reader can move it by hand
 */
export function renderPlot(scene: Scene | null, height: number, zooms: boolean, view: View): TemplateResult {
  const {plot} = view.actions;
  const {kind, dates} = scene?.form ?? {kind: 'packed', dates: null};
  return html`<div
    part="plot"
    class=${['plot', kind, dates ? 'dated' : 'undated', zooms && 'zooms'].filter(Boolean).join(' ')}
    .style=${`min-height: ${scene?.height ?? height}px; --foot: ${scene?.axis.height ?? 0}px`}
    @pointerdown=${plot.pointerdown}
    @pointermove=${plot.pointermove}
    @pointerup=${plot.pointerup}
    @pointercancel=${plot.pointerup}
    @wheel=${plot.wheel}
  >
    ${scene ? renderScene(scene, view) : nothing}
  </div>`;
}

function renderScene(scene: Scene, view: View): TemplateResult {
  const {width, lanesHeight, axis} = scene;
  return html`<div class="lanes" .style=${`min-height: ${lanesHeight}px`}>
      <svg width=${width} height=${lanesHeight} aria-hidden="true" focusable="false">${renderLanes(scene, view)}</svg>
      ${scene.eras.map(renderEraName)} ${renderBands(scene, view)}
    </div>
    <div class="foot" .style=${`min-height: ${axis.height}px`}>
      <svg width=${width} height=${axis.height} aria-hidden="true" focusable="false">
        ${renderAxis(axis, view)} ${scene.now === null ? nothing : renderNow(scene.now, 0, axis.y)}
      </svg>
      ${renderChips(scene, view)}
    </div>`;
}

function renderLanes(scene: Scene, view: View): SVGTemplateResult {
  const {eras, axis, lanesHeight, now, bands} = scene;
  const grid = axis.ticks.flatMap(({x, major}) => (major ? `M${x},0V${lanesHeight}` : []));
  const gaps = axis.breaks;
  return svg`${eras.map(({x0, x1}) => svg`<rect class="era" x=${x0} y="0" width=${x1 - x0} height=${lanesHeight} />`)}
    <path class="grid" d=${grid.join('')} />
    ${gaps.map(({from, to}) => svg`<rect class="cut" x=${from} y="0" width=${to - from} height=${lanesHeight} />`)}
    ${now === null ? nothing : renderNow(now, 0, lanesHeight)}
    ${bands.flatMap(({labels}) => labels.map(({mark}) => renderMark(mark, colorOf(mark.event, view), {current: mark.event === view.current})))}`;
}

function renderNow(x: number, y0: number, y1: number): SVGTemplateResult {
  return svg`<path class="now" d=${`M${x},${y0}V${y1}`} />`;
}

function renderEraName({title, name}: SceneEra): TemplateResult | typeof nothing {
  if (!name) return nothing;
  return html`<span
    class="era-name"
    aria-hidden="true"
    title=${title}
    .style=${`inset-inline-start: ${name.x}px; max-width: ${name.width + 1}px`}
    ><bdi>${title}</bdi></span
  >`;
}

function colorOf(event: number, {timeline}: View): string {
  return colorStyle(timeline, timeline.event(event).category);
}
