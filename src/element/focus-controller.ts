// element/focus-controller: keys and focus on the stops of the plot -> the one stop that Tab reaches.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {nextStop} from '../interaction/keyboard.js';
import type {Orientation} from '../layout/scene.js';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/** Moves focus among elements with `data-stop`, in their order in the document. Events in an open chip are stops too. */
export class FocusController implements ReactiveController {
  /** Key of the stop that Tab reaches. */
  current = '';
  /** Whether a stop had the focus before it was rendered anew. */
  #hadFocus = false;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus ||= this.#host.renderRoot.querySelector('[data-stop]:focus') !== null;
  }

  /** One stop is always in reach, whatever has gone, and focus that went with it comes back. */
  hostUpdated(): void {
    const {renderRoot} = this.#host;
    if (renderRoot.querySelector('.measured')) return; // chips have no stops while labels are measured
    const lostFocus = this.#hadFocus && !renderRoot.querySelector(':focus');
    this.#hadFocus = false;
    const stops = this.#stops();
    if (!stops.length) return;
    if (!stops.some((stop) => keyOf(stop) === this.current)) {
      const index = indexOf(this.current);
      this.current = keyOf(stops.findLast((stop) => indexOf(keyOf(stop)) <= index) ?? stops[0]!);
      this.#host.requestUpdate();
    }
    if (lostFocus) this.focus({preventScroll: true});
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
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-stop='${this.current}']`)?.focus(options);
  }

  #stops(): HTMLElement[] {
    return Array.from(this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-stop]'));
  }
}

const keyOf = (stop: HTMLElement): string => stop.dataset['stop']!;

/** The position of the event that a key names, or of the first that a chip counts. */
const indexOf = (key: string): number => Number(/\d+$/.exec(key)?.[0] ?? 0);
