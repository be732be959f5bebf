// element/focus-controller: keys and focus on the stops of the plot -> the one stop that Tab reaches.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {nextStop} from '../interaction/keyboard.js';
import type {Orientation} from '../layout/scene.js';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/** Moves focus among elements with `data-stop`, in their order in the document. Events in an open chip are stops too. */
export class FocusController implements ReactiveController {
  /** Key of the stop that Tab reaches. */
  current = '';
  #keys: readonly string[] = [];
  /** Whether a stop had the focus before it was rendered anew. */
  #hadFocus = false;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes the keys of the stops there are going to be: one is always in reach, the one before if the current one has gone. */
  setStops(keys: readonly string[]): void {
    if (!keys.includes(this.current)) {
      const before = this.#keys.slice(0, this.#keys.indexOf(this.current) + 1);
      this.current = before.findLast((key) => keys.includes(key)) ?? keys[0] ?? '';
    }
    this.#keys = keys;
  }

  hostUpdate(): void {
    this.#hadFocus ||= this.#host.renderRoot.querySelector('[data-stop]:focus') !== null;
  }

  /** Focus stays with the current stop, whatever element shows that now, unless it has moved on to what is open. */
  hostUpdated(): void {
    const {renderRoot} = this.#host;
    if (!renderRoot.querySelector('[data-stop]')) {
      this.#hadFocus &&= renderRoot.querySelector('.plot') !== null; // where nothing has its place yet
      return;
    }
    const focused = renderRoot.querySelector<HTMLElement>(':focus');
    const isElsewhere = focused && focused.dataset['stop'] === undefined;
    if (this.#hadFocus && !isElsewhere && focused?.dataset['stop'] !== this.current) this.focus({preventScroll: true});
    this.#hadFocus = false;
  }

  /** Moves to the stop that a key leads to; says whether it did. */
  move(event: KeyboardEvent, orientation: Orientation): boolean {
    const stops = this.#stops();
    const current = stops.findIndex((stop) => stop === event.target);
    const next = current < 0 ? null : nextStop(event, current, stops.length, orientation);
    if (next === null) return false;
    stops[next]!.focus();
    return true;
  }

  /** Follows focus that came by whatever way. */
  follow({target}: FocusEvent): void {
    const stop = target instanceof HTMLElement ? target.dataset['stop'] : undefined;
    if (stop === undefined || stop === this.current) return;
    this.current = stop;
    this.#host.requestUpdate();
  }

  /** Focuses the current stop. */
  focus(options?: FocusOptions): void {
    this.#stops()
      .find((stop) => stop.dataset['stop'] === this.current)
      ?.focus(options);
  }

  #stops(): HTMLElement[] {
    return Array.from(this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-stop]'));
  }
}
