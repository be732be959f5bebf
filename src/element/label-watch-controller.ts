// element/label-watch-controller: labels that no longer have the size they were measured at -> a call to measure them again.

import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};

/**
 * Watches for fonts that arrive late, and for labels that outgrow the box they were given: by text spacing of the reader's
 * own, say, or by an image that has loaded.
 */
export class LabelWatchController implements ReactiveController {
  readonly #host: Host;
  readonly #changed: () => void;
  readonly #observer = new ResizeObserver((entries) => this.#check(entries));
  #watched: ReadonlySet<Element> = new Set();

  constructor(host: Host, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.fonts.addEventListener('loadingdone', this.#changed);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.fonts.removeEventListener('loadingdone', this.#changed);
    this.#observer.disconnect();
    this.#watched = new Set();
  }

  hostUpdated(): void {
    const items = new Set(this.#host.renderRoot.querySelectorAll('.plot:not(.measured) > ol > li'));
    for (const item of this.#watched) if (!items.has(item)) this.#observer.unobserve(item);
    for (const item of items) if (!this.#watched.has(item)) this.#observer.observe(item);
    this.#watched = items;
  }

  /** In the next frame: to change sizes while they are being told would be a loop. */
  #check(entries: readonly ResizeObserverEntry[]): void {
    if (entries.some(({target}) => outgrows(target as HTMLElement))) requestAnimationFrame(this.#changed);
  }
}

/** The least height of an entry is the height at which it was measured. */
function outgrows(item: HTMLElement): boolean {
  return item.isConnected && item.offsetHeight > parseFloat(item.style.minHeight) + 1;
}
