// render/bar: buttons -> a bar of them that takes one press of Tab.

import {html, nothing, type TemplateResult} from 'lit';
import type {BarName, View} from './view.js';

/** A button of a bar. */
export interface BarButton {
  /** Names it among those of its bar. */
  readonly key: string;
  /** Its name, seen unless there is a sign in its place. */
  readonly name: string;
  readonly sign?: unknown;
  readonly onClick: () => void;
  /** Whether it is on, of one that can be. */
  readonly pressed?: boolean;
  /** Whether it has nothing to do; it keeps the focus then. */
  readonly disabled?: boolean;
  /** Id of what it opens, and whether that is open. */
  readonly controls?: string;
  readonly expanded?: boolean;
  /** A declaration of CSS. */
  readonly style?: string;
}

/**
 * Renders a bar; Tab reaches the button that had the focus last.
 *
 * @param groups - of buttons and what stands between them; each of several has a place of its own, and may be empty
 * @param lang - of its buttons, if that is known
 */
export function renderBar(
  name: BarName,
  label: string,
  groups: readonly (readonly (BarButton | TemplateResult)[])[],
  {actions, barStops}: View,
  lang?: string,
): TemplateResult {
  const buttons = groups.flat().filter((item) => 'key' in item);
  const {key: stop} = buttons.find(({key}) => key === barStops.get(name)) ?? buttons[0]!;
  const render = (item: BarButton | TemplateResult): TemplateResult =>
    'key' in item ? renderButton(item, stop) : item;
  const rendered = groups.map((group) => group.map(render));
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
    ${groups.length > 1 ? rendered.map((group) => (group.length ? html`<span>${group}</span>` : nothing)) : rendered}
  </div>`;
}

/** @param stop - the key of the button that Tab reaches */
function renderButton(
  {key, name, sign, onClick, pressed, disabled, controls, expanded, style}: BarButton,
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
    ${sign ? html`<span aria-hidden="true">${sign}</span><span class="hidden">${name}</span>` : name}
  </button>`;
}
