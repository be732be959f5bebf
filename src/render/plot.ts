// render/plot: a scene -> the drawing of the lanes, the list of events on it, and the axis below.

import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {EraName, Scene} from '../layout/scene.js';
import {renderBands, renderChips} from './events.js';
import {renderLayer, renderMark, type ColorOf} from './shapes.js';
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
  const colorOf = colorsIn(view);
  return html`<div class="lanes" .style=${`min-height: ${lanesHeight}px`}>
      <svg width=${width} height=${lanesHeight} aria-hidden="true" focusable="false">
        ${renderLanes(scene, view, colorOf)}
      </svg>
      ${scene.eras.map(renderEraName)} ${renderBands(scene, view)}
    </div>
    <div class="foot" .style=${`min-height: ${axis.height}px`}>
      <svg width=${width} height=${axis.height} aria-hidden="true" focusable="false">
        <g part="axis">${axis.layers.map((layer) => renderLayer(layer, colorOf))}</g>
      </svg>
      ${renderChips(scene, view)}
    </div>`;
}

function renderLanes({ground, bands}: Scene, {current}: View, colorOf: ColorOf): SVGTemplateResult {
  const marks = bands.flatMap(({labels}) => labels.map(({mark}) => mark));
  return svg`${ground.map((layer) => renderLayer(layer, colorOf))}
    ${marks.map((mark) => renderMark(mark, colorOf(mark.event), {current: mark.event === current}))}`;
}

function renderEraName({title, x, width}: EraName): TemplateResult {
  return html`<span
    class="era-name"
    aria-hidden="true"
    title=${title}
    .style=${`inset-inline-start: ${x}px; max-width: ${width + 1}px`}
    ><bdi>${title}</bdi></span
  >`;
}

function colorsIn({timeline}: View): ColorOf {
  return (event) => colorStyle(timeline, timeline.event(event).category);
}
