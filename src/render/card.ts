// render/card: what is opened beside a label -> a card that stays within the plot.

import {html, type TemplateResult} from 'lit';
import type {Box, CardPlace} from '../layout/scene.js';
import type {View} from './view.js';

/**
 * Renders a card within the entry of its label. A frame as high as the plot holds a spacer that pushes the card down to its
 * label, or less if the card is long.
 */
export function renderCard(label: Box, {x, y, width}: CardPlace, height: number, content: unknown): TemplateResult {
  const frame = `left: ${x - label.x0}px; top: ${-label.y0}px; width: ${width}px; height: ${height}px`;
  return html`<div class="frame" .style=${frame}>
    <div class="spacer" .style=${`flex-basis: ${y}px`}></div>
    <div class="card">${content}</div>
  </div>`;
}

export function renderClose({strings, actions}: View): TemplateResult {
  return html`<button type="button" class="close" aria-label=${strings.interface.close} @click=${actions.close}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3L13 13M13 3L3 13" /></svg>
  </button>`;
}
