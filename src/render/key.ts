// render/key: the ways in which a scene draws dates -> a key that explains them.

import {html, nothing, type TemplateResult} from 'lit';
import {placeMark} from '../layout/marks/create-mark.js';
import {sampleMark} from '../layout/marks/key.js';
import type {KeyEntry, Scene} from '../layout/scene.js';
import type {InterfaceStrings} from '../strings/interface-strings.js';
import {renderMark} from './shapes.js';

/** Of a sample, px. */
const LENGTH = 36;
const THICKNESS = 12;
const MARGIN = 5;

/** On both sides of a dot, for its halo, px. */
const DOT_ROOM = 3;

/** Explains the ways in which dates are drawn. It is for the eye: each date is in words already. */
export function renderKey(scene: Scene | null, words: InterfaceStrings): TemplateResult | typeof nothing {
  if (!scene?.key.length) return nothing;
  return html`<ul class="kinds" aria-hidden="true">
    ${scene.key.map((entry) => html`<li>${renderSample(entry)} ${words.dateKinds[entry.kind]}</li>`)}
  </ul>`;
}

function renderSample(entry: KeyEntry): TemplateResult {
  const mark = sampleMark(entry, LENGTH);
  const from = entry.isDot ? mark.start - DOT_ROOM : 0;
  const length = entry.isDot ? mark.end - mark.start + 2 * DOT_ROOM : LENGTH;
  const [width, height] = [length + 2 * MARGIN, THICKNESS + 2 * MARGIN];
  return html`<svg
    width=${width}
    height=${height}
    viewBox=${[from - MARGIN, -MARGIN, width, height].join(' ')}
    aria-hidden="true"
    focusable="false"
  >
    ${renderMark(placeMark(mark, 0, THICKNESS), '--mark: var(--muted)', {isSample: true})}
  </svg>`;
}
