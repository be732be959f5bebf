// render/card: details -> a card beside its label, within the plot.

import {html, nothing, type TemplateResult} from 'lit';
import type {CardPlace} from '../layout/scene.js';
import {closeSign, nextSign, previousSign} from './signs.js';
import type {View} from './view.js';

/** Renders a card over the lanes, below the one it belongs to; what overhangs them makes the plot taller. */
export function renderCard({x, y, width}: CardPlace, content: unknown): TemplateResult {
  const place = `margin-inline-start: ${x}px; margin-top: ${y}px; width: ${width}px`;
  return html`<div class="card" .style=${place}>${content}</div>`;
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
