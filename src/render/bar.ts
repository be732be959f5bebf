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

/** Which button of a bar Tab reaches: the one that had the focus last. */
export function barStop(bar: BarName, buttons: readonly BarButton[], {barStops}: View): string {
  const key = barStops.get(bar);
  return buttons.some((button) => button.key === key) ? key! : buttons[0]!.key;
}

/** Renders a button of a bar, `stop` being the key of that which Tab reaches. */
export function renderBarButton(
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
