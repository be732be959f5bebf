// element/print-controller: the page goes to a printer, or comes back -> whether it is to be drawn for paper.

import type {ReactiveController, ReactiveControllerHost} from 'lit';

export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #host: ReactiveControllerHost;
  readonly #media = matchMedia('print');

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
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
  }
}
