// render/date-legend: the marks of a scene -> the legend that explains them.

import {html, nothing, type TemplateResult} from 'lit';
import {dateKinds, sampleMark} from '../layout/date-kinds.js';
import type {Scene} from '../layout/scene.js';
import type {DateKind, InterfaceStrings} from '../strings/interface-strings.js';
import {renderMark} from './marks.js';

/** Size of a sample, px. */
const LENGTH = 36;
const THICKNESS = 10;
const MARGIN = 5;

/** Renders a sample and a word for each kind of mark in the scene. */
export function renderDateLegend(scene: Scene | null, words: InterfaceStrings): TemplateResult | typeof nothing {
  const kinds = scene ? dateKinds(scene.marks) : [];
  if (!kinds.length) return nothing;
  return html`<ul role="list" class="kinds" aria-label=${words.dates}>
    ${kinds.map((kind) => html`<li>${renderSample(kind)} ${words.dateKinds[kind]}</li>`)}
  </ul>`;
}

function renderSample(kind: DateKind): TemplateResult {
  const mark = sampleMark(kind, LENGTH);
  const box = {x0: mark.start, x1: mark.end, y0: 0, y1: THICKNESS};
  const [width, height] = [LENGTH + 2 * MARGIN, THICKNESS + 2 * MARGIN];
  return html`<svg
    width=${width}
    height=${height}
    viewBox=${[-MARGIN, -MARGIN, width, height].join(' ')}
    aria-hidden="true"
    focusable="false"
  >
    ${renderMark({...mark, box}, 'horizontal', '--mark: var(--muted)', {isSample: true})}
  </svg>`;
}
