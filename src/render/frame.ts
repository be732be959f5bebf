// render/frame: the data and the state -> the parts around the plot: heading, summary, eras, source, messages.

import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../date/format-date.js';
import type {TimelineDate} from '../date/timeline-date.js';
import type {Scene} from '../layout/scene.js';
import type {Timeline} from '../model/timeline.js';
import type {Problem} from '../source/records.js';
import {yearLabels} from '../scale/tick-labels.js';
import type {Strings} from '../strings/strings.js';
import {renderSource} from './detail.js';
import type {View} from './view.js';

/** Renders the heading; slotted content replaces it. */
export function renderHeading(title: string, level: number): TemplateResult {
  return html`<slot name="heading">${title ? headingOf(title, level) : nothing}</slot>`;
}

function headingOf(title: string, level: number): TemplateResult {
  switch (level) {
    case 3:
      return html`<h3 part="heading"><bdi>${title}</bdi></h3>`;
    case 4:
      return html`<h4 part="heading"><bdi>${title}</bdi></h4>`;
    case 5:
      return html`<h5 part="heading"><bdi>${title}</bdi></h5>`;
    case 6:
      return html`<h6 part="heading"><bdi>${title}</bdi></h6>`;
    default:
      return html`<h2 part="heading"><bdi>${title}</bdi></h2>`;
  }
}

/** Renders the description; slotted content replaces it. */
export function renderSummary({description, lang}: Timeline): TemplateResult {
  return html`<slot name="summary">
    ${description ? html`<p part="summary" lang=${lang ?? nothing}><bdi>${description}</bdi></p>` : nothing}
  </slot>`;
}

/** Renders the number of events and their years; visible only if there is no description. */
export function renderCount(view: View): TemplateResult | typeof nothing {
  const words = countWords(view);
  return words ? html`<p class=${view.timeline.description ? 'hidden' : 'summary'}>${words}</p>` : nothing;
}

/** Returns `10 events, 2020 to 2023`; '' without events. */
export function countWords({timeline: {count, extent}, locale, strings}: View): string {
  return extent ? strings.interface.summary(count, yearLabels(extent, locale)) : '';
}

/** Says what was left out, or that distances mean nothing, if the scale is not chronological. */
export function renderScale(scene: Scene | null, {interface: words}: Strings): TemplateResult | typeof nothing {
  const kind = scene?.scale.kind ?? 'chronological';
  if (!scene || kind === 'chronological') return nothing;
  return html`<p class="summary">${kind === 'collapsed' ? words.leftOut(scene.leftOut) : words.orderOnly}</p>`;
}

/** Lists the eras with their dates for screen readers, which do not see how they are shaded. */
export function renderEras({timeline: {eras, lang}, locale, strings}: View): TemplateResult | typeof nothing {
  if (!eras.length) return nothing;
  const words = (date: TimelineDate): string => formatDate(date, locale, {kind: 'span', form: 'spoken', strings});
  return html`<ul class="hidden" role="list">
    ${eras.map(({title, date}) => html`<li><bdi lang=${lang ?? nothing}>${title}</bdi>, ${words(date)}</li>`)}
  </ul>`;
}

export function renderCredit(view: View): TemplateResult | typeof nothing {
  const {source, lang} = view.timeline;
  if (!source) return nothing;
  return html`<p class="credit">
    ${view.strings.interface.source}: <span lang=${lang ?? nothing}>${renderSource(source, view)}</span>
  </p>`;
}

/** Lists the problems of the data, for the author to correct. */
export function renderProblems(
  problems: readonly Problem[],
  {interface: words}: Strings,
): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  return html`<details class="problems">
    <summary>${words.problems(problems.length)}</summary>
    <ul>
      ${problems.map(({where, message}) => html`<li><strong>${where}</strong> ${message}</li>`)}
    </ul>
  </details>`;
}

export function renderLoading({interface: words}: Strings): TemplateResult {
  return html`<p class="message loading">${words.loading}</p>`;
}

export function renderEmpty({interface: words}: Strings): TemplateResult {
  return html`<div class="message">
    <slot name="empty"><strong>${words.empty}</strong><span>${words.emptyHelp}</span></slot>
  </div>`;
}

/** Renders what went wrong and, if it can help, a button to try again. */
export function renderError(
  message: string,
  retry: (() => unknown) | null,
  {interface: words}: Strings,
): TemplateResult {
  return html`<div class="message" role="alert">
    <strong>${words.error}</strong><span>${message}</span>
    ${retry ? html`<button type="button" class="retry" @click=${retry}>${words.retry}</button>` : nothing}
  </div>`;
}
