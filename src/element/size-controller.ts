// element/size-controller: a probe element -> its width in px, now and after each change.

import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Watches a probe without height, not the host. The height of the host depends on the drawing, so watching it would cause a new
 * drawing after each drawing.
 */
export class SizeController implements ReactiveController {
  /** Width, px; 0 until measured, and while hidden. */
  width = 0;
  readonly #host: ReactiveControllerHost;
  readonly #observer = new ResizeObserver(([entry]) => this.#resized(entry!.contentRect.width));
  #probe: Element | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Starts to watch a probe. The width is known at once. */
  observe(probe: Element): void {
    if (probe === this.#probe) return;
    this.#probe = probe;
    this.#observer.disconnect();
    this.#observer.observe(probe);
    this.#resized(parseFloat(getComputedStyle(probe).inlineSize) || 0);
  }

  /** Sets the width to unknown until the element is laid out again. */
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
