// element/print-controller: printing begins or ends -> whether to draw for paper.

import type {ReactiveController, ReactiveControllerHost} from 'lit';

export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #host: ReactiveControllerHost;
  readonly #update: () => void;
  readonly #media = matchMedia('print');

  /** @param update - renders synchronously, since printing does not wait */
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
