// element/label-watch-controller: labels whose size has changed -> a call to measure them again.

import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};

/**
 * Watches for fonts that load late, and for labels that outgrow their boxes, for example because the reader sets the text spacing
 * or an image has loaded.
 */
export class LabelWatchController implements ReactiveController {
  readonly #host: Host;
  readonly #changed: () => void;
  readonly #observer = new ResizeObserver((entries) => this.#check(entries));
  /** Width of the sample text when the words on the axis were measured, px; 0 while nothing is laid out. */
  #sample = 0;
  #isSampling = false;
  readonly #samples = new ResizeObserver(([entry]) => this.#compare(entry!.contentRect.width));
  #fonts: FontFaceSet | null = null;
  #watched: ReadonlySet<Element> = new Set();
  /** The last height reported for each label, px. A label that stays higher than its box, because the page styles it so, is reported only once. */
  readonly #answered = new WeakMap<Element, number>();

  constructor(host: Host, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#fonts = this.#host.ownerDocument.fonts;
    this.#fonts.addEventListener('loadingdone', this.#changed);
  }

  hostDisconnected(): void {
    this.#fonts?.removeEventListener('loadingdone', this.#changed);
    this.#observer.disconnect();
    this.#samples.disconnect();
    this.#isSampling = false;
    this.#watched = new Set();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const items = new Set(this.#host.renderRoot.querySelectorAll('.plot > ol > li[data-event]'));
    for (const item of this.#watched) if (!items.has(item)) this.#observer.unobserve(item);
    for (const item of items) if (!this.#watched.has(item)) this.#observer.observe(item);
    this.#watched = items;
    if (this.#isSampling) return;
    this.#samples.observe(this.#host.renderRoot.querySelector('.probe > span')!);
    this.#isSampling = true;
  }

  /** Compares a sample text, since words on the axis have no boxes that they could outgrow. */
  #compare(width: number): void {
    if (width && this.#sample && width !== this.#sample) requestAnimationFrame(this.#changed);
    this.#sample = width || this.#sample;
  }

  /** Reports in the next frame, since changing sizes during observation would cause a loop. */
  #check(entries: readonly ResizeObserverEntry[]): void {
    if (entries.filter(({target}) => this.#outgrows(target as HTMLElement)).length)
      requestAnimationFrame(this.#changed);
  }

  /** Whether an item is higher than its minimum height, which is the measured height. */
  #outgrows(item: HTMLElement): boolean {
    const height = item.offsetHeight;
    if (!item.isConnected || height <= parseFloat(item.style.minHeight) + 1) return false;
    if (this.#answered.get(item) === height) return false;
    this.#answered.set(item, height);
    return true;
  }
}
