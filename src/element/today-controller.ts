// element/today-controller: the clock of the reader -> the day it is, read again at each midnight.

import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & {readonly now: string | null};

/** Knows the day as long as the element has a line at today. */
export class TodayController implements ReactiveController {
  readonly #host: Host;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The noon of today as a floating day, ms, as dates without an offset are; 0 where nobody asks. */
  get noon(): number {
    if (this.#host.now?.trim() !== '') return 0;
    const now = new Date();
    return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate(), 12);
  }

  hostUpdated(): void {
    if (this.#host.now?.trim() !== '') return;
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    this.#timer ??= setTimeout(() => this.#expire(), midnight.getTime() - now.getTime());
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #expire(): void {
    this.#timer = undefined;
    this.#host.requestUpdate();
  }
}
