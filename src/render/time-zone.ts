// render/time-zone: the time zone of the axis -> its name, below the plot.

import {html, nothing, type TemplateResult} from 'lit';
import {nameTimeZone} from '../date/time-zone.js';
import type {View} from './view.js';

/** Names the zone in which instants are shown, if there are any. */
export function renderTimeZone({timeline, locale, strings}: View): TemplateResult | typeof nothing {
  if (!timeline.timeZone) return nothing;
  return html`<p class="credit">${strings.interface.timesIn(nameTimeZone(timeline.timeZone, locale))}</p>`;
}
