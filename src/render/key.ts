// render/key: the ways in which a scene draws dates -> a key that explains them.

import {html, nothing, type TemplateResult} from 'lit';
import {placeMark} from '../layout/marks/create-mark.js';
import {sampleMark} from '../layout/marks/key.js';
import type {Sample, Scene} from '../layout/scene.js';
import type {DateKind, InterfaceStrings} from '../strings/interface-strings.js';
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
    ${scene.key.map(
      ({kind, samples}) =>
        html`<li>${samples.map((sample) => renderSample(kind, sample))} ${words.dateKinds[kind]}</li>`,
    )}
  </ul>`;
}

function renderSample(kind: DateKind, sample: Sample): TemplateResult {
  const mark = sampleMark(kind, sample, LENGTH);
  const isDot = mark.shape === 'dot';
  const from = isDot ? mark.start - DOT_ROOM : 0;
  const length = isDot ? mark.end - mark.start + 2 * DOT_ROOM : LENGTH;
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
