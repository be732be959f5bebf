// render/base: the state of the element -> its whole content.

import {html, nothing, type TemplateResult} from 'lit';
import type {Overview} from '../layout/overview.js';
import type {Scene} from '../layout/scene.js';
import {renderKey} from './key.js';
import {
  renderCount,
  renderCredit,
  renderEmpty,
  renderEras,
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

/** Everything that is drawn, except the events. */
export interface Base {
  readonly state: 'loading' | 'ready' | 'empty' | 'error';
  /** In the state `error`: what went wrong, and a function that tries again, if that can help. */
  readonly message: string;
  readonly retry: (() => unknown) | null;
  /** Name of the region. */
  readonly name: string;
  readonly headingLevel: number;
  /** The text of the live region. */
  readonly status: string;
  /** `null` without controls. */
  readonly toolbar: ToolbarState | null;
  /** `null` without a legend. `shown`: the categories shown, `null` for all. `others`: id of events without a category, `null` if there are none. */
  readonly legend: {readonly shown: readonly string[] | null; readonly others: string | null} | null;
  /** Number of events in the list; `null` without a list. On paper a list follows the plot. */
  readonly listed: number | null;
  readonly isPrinting: boolean;
  readonly scene: Scene | null;
  /** Height of the plot, px. */
  readonly height: number;
  /** Whether the page sets the height of the whole. */
  readonly isFixed: boolean;
  /** Whether the axis stays in sight while the page is scrolled. */
  readonly isSticky: boolean;
  /** Whether the reader can move the plot by hand. */
  readonly zooms: boolean;
  /** `null` if everything is in view. */
  readonly overview: Overview | null;
}

export function renderBase(base: Base, view: View): TemplateResult {
  const {state, isPrinting} = base;
  const toolbar = state === 'ready' && !isPrinting ? base.toolbar : null;
  return html`<section
    part="base"
    class=${['base', isPrinting && 'printed', base.isFixed && 'fixed', base.isSticky && 'sticky'].filter(Boolean).join(' ')}
    aria-label=${base.name}
  >
    <div class="head">
      <div class="intro">
        ${renderHeading(view.timeline.title ?? '', base.headingLevel)} ${renderSummary(view.timeline)}
        ${renderCount(view)} ${renderScale(base.scene, view.strings)} ${renderEras(view)}
      </div>
      ${state === 'ready' && base.legend ? renderLegend({...base.legend, isPrinting}, view) : nothing}
      ${toolbar ? renderToolbar(toolbar, view) : nothing}
    </div>
    ${toolbar ? renderHelp(toolbar, view) : nothing}
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
        base.listed === null || base.scene ? renderDrawn(base, view) : nothing,
        base.listed === null ? nothing : renderListing(base.listed, view),
        renderTimeZone(view),
        renderCredit(view),
        problems,
      ];
  }
}

function renderDrawn({scene, height, zooms, isFixed, overview}: Base, view: View): unknown {
  return [
    renderPlot(scene, height, zooms, view),
    overview ? renderOverview(overview, view) : isFixed && zooms ? html`<div class="overview none"></div>` : nothing,
    renderKey(scene, view.strings.interface),
  ];
}
