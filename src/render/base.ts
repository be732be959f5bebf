// render/base: the state of the element -> all that is drawn in it.

import {html, nothing, type TemplateResult} from 'lit';
import type {Overview} from '../layout/overview.js';
import type {Orientation, Scene} from '../layout/scene.js';
import {renderDateLegend} from './date-legend.js';
import {
  renderCount,
  renderCredit,
  renderEmpty,
  renderError,
  renderHeading,
  renderLoading,
  renderProblems,
  renderScale,
  renderSummary,
} from './frame.js';
import {renderLegend} from './legend.js';
import {renderListing} from './listing.js';
import {renderOverview} from './overview.js';
import {renderPlot} from './plot.js';
import {renderTimeZone} from './time-zone.js';
import {renderHelp, renderToolbar, type ToolbarState} from './toolbar.js';
import type {View} from './view.js';

/** What is drawn beside the events. */
export interface Base {
  readonly state: 'loading' | 'ready' | 'empty' | 'error';
  /** What went wrong, in the state `error`, and what tries once more, if that could help. */
  readonly message: string;
  readonly retry: (() => unknown) | null;
  /** Name of the region. */
  readonly name: string;
  readonly headingLevel: number;
  /** What is announced. */
  readonly status: string;
  /** `null` without controls. */
  readonly toolbar: ToolbarState | null;
  /** `null` without a legend; which categories are shown, `null` for all; and the id of the events without one, if there are any. */
  readonly legend: {readonly shown: readonly string[] | null; readonly others: string | null} | null;
  /** How many events the list has; `null` where events are drawn on a plot. */
  readonly listed: number | null;
  readonly isPrinting: boolean;
  readonly scene: Scene | null;
  /** Of the plot, px. */
  readonly height: number;
  readonly orientation: Orientation;
  /** Whether the plot can be moved sideways by a finger, or is by scrolling the page. */
  readonly zooms: boolean;
  /** `null` where all is in view. */
  readonly overview: Overview | null;
}

export function renderBase(base: Base, view: View): TemplateResult {
  const {state, toolbar} = base;
  return html`<section part="base" class=${base.isPrinting ? 'base printed' : 'base'} aria-label=${base.name}>
    <div class="head">
      <div class="intro">
        ${renderHeading(view.timeline.title ?? '', base.headingLevel)} ${renderSummary(view.timeline)}
        ${renderCount(view)} ${renderScale(base.scene, view.strings)}
      </div>
      ${toolbar && state === 'ready' && !base.isPrinting ? renderToolbar(toolbar, view) : nothing}
    </div>
    <div class="probe" aria-hidden="true"><span></span></div>
    ${toolbar && state === 'ready' ? renderHelp(toolbar, view) : nothing}
    <p class="hidden" role="status">${base.status}</p>
    ${renderBody(base, view)}
    <div ?hidden=${state === 'ready' || state === 'empty'}><slot></slot></div>
  </section>`;
}

function renderBody(base: Base, view: View): unknown {
  const {strings, timeline} = view;
  const problems = renderProblems(timeline.problems, strings);
  switch (base.state) {
    case 'loading':
      return renderLoading(strings);
    case 'empty':
      return [renderEmpty(strings), problems];
    case 'error':
      return renderError(base.message, base.retry, strings);
    case 'ready':
      return [
        base.legend ? renderLegend(base.legend.shown, base.legend.others, view) : nothing,
        html`<ol class="measured" aria-hidden="true"></ol>`,
        base.listed === null ? renderDrawn(base, view) : renderListing(base.listed, view),
        renderTimeZone(view),
        renderCredit(view),
        problems,
      ];
  }
}

function renderDrawn({scene, height, orientation, zooms, overview}: Base, view: View): unknown {
  return [
    renderPlot(scene, height, zooms ? `${orientation} zooms` : orientation, view),
    overview ? renderOverview(overview, view) : nothing,
    renderDateLegend(scene, view.strings.interface),
  ];
}
