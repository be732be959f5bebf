// element/focus-controller: keys and focus on the stops of the plot -> the one stop that Tab reaches.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {nextStop} from '../interaction/keyboard.js';
import type {Orientation} from '../layout/scene.js';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/** Moves focus among elements with `data-stop`, in their order in the document. Events in an open chip are stops too. */
export class FocusController implements ReactiveController {
  /** Key of the stop that Tab reaches. */
  current = '';
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** One stop is always in reach, whatever has gone. */
  hostUpdated(): void {
    const stops = this.#stops();
    if (!stops.length || stops.some((stop) => stop.dataset['stop'] === this.current)) return;
    this.current = stops[0]!.dataset['stop']!;
    this.#host.requestUpdate();
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
