// render/signs: icons for buttons.

import {html, type TemplateResult} from 'lit';

export const previousSign = sign('M10 3L5 8L10 13');
export const nextSign = sign('M6 3L11 8L6 13');
export const zoomOutSign = sign('M3 8H13');
export const zoomInSign = sign('M3 8H13M8 3V13');
export const closeSign = sign('M3 3L13 13M13 3L3 13');

function sign(d: string): TemplateResult {
  return html`<svg viewBox="0 0 16 16" class="sign" aria-hidden="true" focusable="false"><path d=${d} /></svg>`;
}
