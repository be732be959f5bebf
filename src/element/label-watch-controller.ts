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
  /** px by which the words on the axis were measured; 0 while nothing is laid out. */
  #sample = 0;
  #isSampling = false;
  readonly #samples = new ResizeObserver(([entry]) => this.#compare(entry!.contentRect.width));
  #fonts: FontFaceSet | null = null;
  #watched: ReadonlySet<Element> = new Set();
  /** Heights, px, that have been answered: a label that stays higher than its box, as a page may style it, is let be. */
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

  /** Words of the axis have no box that they could outgrow. */
  #compare(width: number): void {
    if (width && this.#sample && width !== this.#sample) requestAnimationFrame(this.#changed);
    this.#sample = width || this.#sample;
  }

  /** In the next frame: to change sizes while they are being told would be a loop. */
  #check(entries: readonly ResizeObserverEntry[]): void {
    if (entries.filter(({target}) => this.#outgrows(target as HTMLElement)).length)
      requestAnimationFrame(this.#changed);
  }

  /** The least height of an entry is the height at which it was measured. */
  #outgrows(item: HTMLElement): boolean {
    const height = item.offsetHeight;
    if (!item.isConnected || height <= parseFloat(item.style.minHeight) + 1) return false;
    if (this.#answered.get(item) === height) return false;
    this.#answered.set(item, height);
    return true;
  }
}
