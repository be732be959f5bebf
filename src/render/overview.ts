// render/overview: the overview -> a strip in which the reader can drag the part in view, between two buttons that move it.

import {html, type TemplateResult} from 'lit';
import {columnsPath} from '../layout/density/columns.js';
import {OVERVIEW, type Overview} from '../layout/overview.js';
import {renderBar} from './bar.js';
import {nextSign, previousSign} from './signs.js';
import type {View} from './view.js';

/** Part of its length by which one press of a button moves the view. */
const STEP = 0.5;

export function renderOverview({columns, start, end, scale}: Overview, view: View): TemplateResult {
  const {actions, strings} = view;
  const {interface: words} = strings;
  const width = scale.range[1];
  const strip = html`<svg
    width=${width}
    height=${OVERVIEW}
    aria-hidden="true"
    focusable="false"
    @pointerdown=${actions.overview.pointerdown}
    @pointermove=${actions.overview.pointermove}
    @pointerup=${actions.overview.pointerup}
    @pointercancel=${actions.overview.pointerup}
  >
    <rect class="strip" x="0" y="0" width=${width} height=${OVERVIEW} />
    <path class="columns" d=${columnsPath(columns)} />
    <rect class="window" x=${start} y="0.75" width=${end - start} height=${OVERVIEW - 1.5} rx="3" />
  </svg>`;
  const earlier = {key: 'earlier', name: words.earlier, sign: previousSign, onClick: () => actions.pan(-STEP)};
  const later = {key: 'later', name: words.later, sign: nextSign, onClick: () => actions.pan(STEP)};
  return renderBar('overview', words.overview, [[earlier, strip, later]], view);
}
