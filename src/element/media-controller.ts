// element/media-controller: a medium and how the reader sees colours -> whether to draw for paper, and with glyphs.

import type {ReactiveController, ReactiveControllerHost} from 'lit';

export class MediaController implements ReactiveController {
  isPrinting = false;
  readonly #host: ReactiveControllerHost;
  readonly #update: () => void;
  readonly #print = matchMedia('print');
  readonly #contrast = matchMedia('(forced-colors: active), (prefers-contrast: more)');

  /** @param update - renders synchronously, since printing does not wait */
  constructor(host: ReactiveControllerHost, update: () => void) {
    this.#host = host;
    this.#update = update;
    host.addController(this);
  }

  /** Whether each category has a glyph beside its colour, which may not show. */
  get hasGlyphs(): boolean {
    return this.isPrinting || this.#contrast.matches;
  }

  hostConnected(): void {
    this.#print.addEventListener('change', this.#changed);
    this.#contrast.addEventListener('change', this.#contrastChanged);
    addEventListener('beforeprint', this.#begins);
    addEventListener('afterprint', this.#changed);
    this.isPrinting = this.#print.matches;
  }

  hostDisconnected(): void {
    this.#print.removeEventListener('change', this.#changed);
    this.#contrast.removeEventListener('change', this.#contrastChanged);
    removeEventListener('beforeprint', this.#begins);
    removeEventListener('afterprint', this.#changed);
  }

  readonly #begins = (): void => this.#set(true);
  readonly #changed = (): void => this.#set(this.#print.matches);
  readonly #contrastChanged = (): void => this.#host.requestUpdate();

  #set(isPrinting: boolean): void {
    if (isPrinting === this.isPrinting) return;
    this.isPrinting = isPrinting;
    this.#host.requestUpdate();
    this.#update();
  }
}
