// render/key: the ways in which a scene draws dates -> a key that explains them.

import {html, nothing, type TemplateResult} from 'lit';
import type {KeySample, Scene} from '../layout/scene.js';
import type {InterfaceStrings} from '../strings/interface-strings.js';
import {renderMark} from './shapes.js';

/** Around a sample, for its outline and a strike, px. */
const MARGIN = 5;

/** Explains the ways in which dates are drawn. It is for the eye: each date is in words already. */
export function renderKey(scene: Scene | null, words: InterfaceStrings): TemplateResult | typeof nothing {
  if (!scene?.key.length) return nothing;
  return html`<ul class="kinds" aria-hidden="true">
    ${scene.key.map(({kind, samples}) => html`<li>${samples.map(renderSample)} ${words.dateKinds[kind]}</li>`)}
  </ul>`;
}

function renderSample({mark, from, length}: KeySample): TemplateResult {
  const {y0, y1} = mark.box;
  const [width, height] = [length + 2 * MARGIN, y1 - y0 + 2 * MARGIN];
  return html`<svg
    width=${width}
    height=${height}
    viewBox=${[from - MARGIN, y0 - MARGIN, width, height].join(' ')}
    aria-hidden="true"
    focusable="false"
  >
    ${renderMark(mark, '--mark: var(--muted)', {isSample: true})}
  </svg>`;
}
