// render/card: details -> a card beside its label, within the plot.

import {html, nothing, type TemplateResult} from 'lit';
import type {Box, CardPlace} from '../layout/scene.js';
import {closeSign, nextSign, previousSign} from './signs.js';
import type {View} from './view.js';

/**
 * Renders a card within the list item of its label. A frame as high as the plot holds a spacer, which pushes the card down to its
 * label, or less far if the card is long.
 */
export function renderCard(label: Box, {x, y, width}: CardPlace, height: number, content: unknown): TemplateResult {
  const frame = `inset-inline-start: ${x - label.x0}px; top: ${-label.y0}px; width: ${width}px; height: ${height}px`;
  return html`<div class="frame" .style=${frame}>
    <div class="spacer" .style=${`flex-basis: ${y}px`}></div>
    <div class="card">${content}</div>
  </div>`;
}

/** Renders the position of an event among all, between buttons to the previous and the next one. */
export function renderSteps(index: number, {timeline, strings, actions}: View): TemplateResult {
  const {interface: words} = strings;
  const button = (by: 1 | -1, name: string, sign: unknown, isEnd: boolean) =>
    html`<button
      type="button"
      class="step"
      data-step=${by}
      title=${name}
      aria-disabled=${isEnd ? 'true' : nothing}
      @click=${() => actions.step(by)}
    >
      <span aria-hidden="true">${sign}</span><span class="hidden">${name}</span>
    </button>`;
  return html`<div class="steps">
    ${button(-1, words.previousEvent, previousSign, index === 0)}
    <span>${words.ordinal(index + 1, timeline.count)}</span>
    ${button(1, words.nextEvent, nextSign, index === timeline.count - 1)}
  </div>`;
}

export function renderClose({strings, actions}: View): TemplateResult {
  return html`<button type="button" class="close" aria-label=${strings.interface.close} @click=${actions.close}>
    ${closeSign}
  </button>`;
}
