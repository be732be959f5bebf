// element/size-controller: an element that keeps its width -> that width in px, now and whenever it changes.

import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Watches a probe without height rather than the host, whose height follows from what is drawn: watching that would have
 * every drawing call for another.
 */
export class SizeController implements ReactiveController {
  /** px; 0 until measured, and while hidden. */
  width = 0;
  readonly #host: ReactiveControllerHost;
  readonly #observer = new ResizeObserver(([entry]) => this.#resized(entry!.contentRect.width));
  #probe: Element | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Starts to watch; the width is known at once. */
  observe(probe: Element): void {
    if (probe === this.#probe) return;
    this.#probe = probe;
    this.#observer.disconnect();
    this.#observer.observe(probe);
    this.#resized(parseFloat(getComputedStyle(probe).inlineSize) || 0);
  }

  /** Takes the width to be unknown, since nothing is laid out, until something is. */
  forget(): void {
    this.width = 0;
    this.#observer.disconnect();
    this.hostConnected();
  }

  hostConnected(): void {
    if (this.#probe) this.#observer.observe(this.#probe);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #resized(width: number): void {
    const rounded = Math.floor(width);
    if (rounded === this.width) return;
    this.width = rounded;
    this.#host.requestUpdate();
  }
}
