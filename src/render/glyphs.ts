// render/glyphs: a category -> the small shape that stands for it where colours do not show, or are not enough.

import {html, nothing, type TemplateResult} from 'lit';
import type {Timeline} from '../model/timeline.js';
import {PALETTE} from './view.js';

/** How much of a line a glyph takes before a title, with the space after it, em. */
export const GLYPH_WIDTH = 1.05;

/** In a square of 10, by the order of categories. None is round, as the dots of exact dates are. */
const SHAPES = [
  'M1 1H9V9H1Z', // square
  'M5 .5L9.8 9H.2Z', // triangle
  'M5 0L10 5L5 10L0 5Z', // diamond
  'M3.4 .2H6.6V3.4H9.8V6.6H6.6V9.8H3.4V6.6H.2V3.4H3.4Z', // plus
  'M5 .2L6.4 3.7L10 3.9L7.2 6.2L8.1 9.8L5 7.8L1.9 9.8L2.8 6.2L0 3.9L3.6 3.7Z', // star
  'M.2 1H9.8L5 9.5Z', // triangle on its tip
  'M2.4 .2L5 2.8L7.6 .2L9.8 2.4L7.2 5L9.8 7.6L7.6 9.8L5 7.2L2.4 9.8L.2 7.6L2.8 5L.2 2.4Z', // cross
  'M1 0H4V10H1ZM6 0H9V10H6Z', // two bars
];

/** Of events without a category, and of categories past those that have a colour of their own: a dash. */
const OTHER = 'M.5 3.8H9.5V6.2H.5Z';

/** Renders the glyph of a category; nothing where there are no categories to tell apart. */
export function renderGlyph({categories}: Timeline, category: string | undefined): TemplateResult | typeof nothing {
  if (!categories.length) return nothing;
  const index = categories.findIndex(({id}) => id === category);
  const path = (index < PALETTE ? SHAPES[index] : undefined) ?? OTHER;
  return html`<svg class="glyph" viewBox="0 0 10 10" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;
}
