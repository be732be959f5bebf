// render/bar: buttons -> a toolbar with one tab stop.

import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {BarName, View} from './view.js';

/** A button of a toolbar. */
export interface BarButton {
  /** Identifies it within its toolbar. */
  readonly key: string;
  /** Its name, visible unless it has a sign. */
  readonly name: string;
  readonly sign?: unknown;
  readonly onClick: () => void;
  /** Whether it is on; absent if it is not a toggle. */
  readonly pressed?: boolean;
  /** Whether it has no effect now. It is then hidden, unless it has the focus, which it keeps. */
  readonly disabled?: boolean;
  /** Id of the element that it opens, and whether that is open. */
  readonly controls?: string;
  readonly expanded?: boolean;
  /** Stands before its name. */
  readonly glyph?: unknown;
  /** A declaration of CSS. */
  readonly style?: string;
}

/**
 * Renders a toolbar. Tab reaches the button that had the focus last.
 *
 * @param groups - groups of buttons and the elements between them; a group may be empty
 * @param lang - language of its buttons, if known
 */
export function renderBar(
  name: BarName,
  label: string,
  groups: readonly (readonly (BarButton | TemplateResult)[])[],
  {actions, barStops}: View,
  lang?: string,
): TemplateResult {
  const buttons = groups.flat().filter((item) => 'key' in item);
  const able = buttons.filter(({disabled}) => !disabled);
  const {key: stop} = able.find(({key}) => key === barStops.get(name)) ?? able[0] ?? buttons[0]!;
  const render = (item: BarButton | TemplateResult): TemplateResult =>
    'key' in item ? renderButton(item, stop) : item;
  const keyOf = (item: BarButton | TemplateResult): string => ('key' in item ? item.key : '');
  const rendered = groups.map((group) => repeat(group, keyOf, render));
  return html`<div
    part=${name === 'overview' ? nothing : name}
    class=${name === 'controls' ? 'bar' : name}
    role="toolbar"
    data-bar=${name}
    aria-label=${label}
    lang=${lang ?? nothing}
    @keydown=${actions.bar.keydown}
    @focusin=${actions.bar.focusin}
  >
    ${groups.length > 1 ? rendered.map((group, i) => (groups[i]!.length ? html`<span>${group}</span>` : nothing)) : rendered}
  </div>`;
}

/** @param stop - key of the button that Tab reaches */
function renderButton(
  {key, name, sign, onClick, pressed, disabled, controls, expanded, glyph, style}: BarButton,
  stop: string,
): TemplateResult {
  return html`<button
    type="button"
    data-key=${key}
    tabindex=${key === stop ? 0 : -1}
    title=${sign ? name : nothing}
    aria-pressed=${pressed === undefined ? nothing : pressed ? 'true' : 'false'}
    aria-disabled=${disabled ? 'true' : nothing}
    aria-expanded=${expanded === undefined ? nothing : expanded ? 'true' : 'false'}
    aria-controls=${expanded && controls ? controls : nothing}
    .style=${style ?? ''}
    @click=${disabled ? null : onClick}
  >
    ${sign ? html`<span aria-hidden="true">${sign}</span><span class="hidden">${name}</span>` : [glyph, name]}
  </button>`;
}
