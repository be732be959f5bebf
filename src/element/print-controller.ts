// element/print-controller: the page goes to a printer, or comes back -> whether it is to be drawn for paper.

import type {ReactiveController, ReactiveControllerHost} from 'lit';

export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #host: ReactiveControllerHost;
  readonly #update: () => void;
  readonly #media = matchMedia('print');

  /** @param update - renders at once: a script that prints waits for nothing */
  constructor(host: ReactiveControllerHost, update: () => void) {
    this.#host = host;
    this.#update = update;
    host.addController(this);
  }

  hostConnected(): void {
    this.#media.addEventListener('change', this.#changed);
    addEventListener('beforeprint', this.#begins);
    addEventListener('afterprint', this.#changed);
    this.isPrinting = this.#media.matches;
  }

  hostDisconnected(): void {
    this.#media.removeEventListener('change', this.#changed);
    removeEventListener('beforeprint', this.#begins);
    removeEventListener('afterprint', this.#changed);
  }

  readonly #begins = (): void => this.#set(true);
  readonly #changed = (): void => this.#set(this.#media.matches);

  #set(isPrinting: boolean): void {
    if (isPrinting === this.isPrinting) return;
    this.isPrinting = isPrinting;
    this.#host.requestUpdate();
    this.#update();
  }
}
