// element/domain-controller: pans and zooms -> the domain of the element, within its limits.

import type {Domain} from '../model/domain.js';
import {
  clampDomain,
  includeDomain,
  isCloser,
  isClosest,
  panDomain,
  revealDomain,
  zoomDomain,
} from '../scale/move-domain.js';
import type {TimeScale} from '../scale/time-scale.js';
import {TimelineDomainChangeEvent} from './events.js';
import {scaleOf, shownDomain, type Frame} from './frame.js';

/** Tolerance for equal domains, as a fraction of their length. */
const ROUNDING = 1e-6;

export interface DomainHost extends EventTarget {
  domain: Domain | null;
}

export class DomainController {
  readonly #host: DomainHost;
  readonly #frame: () => Frame;
  readonly #changed: () => void;

  /** @param changed - is called when the reader has moved the view */
  constructor(host: DomainHost, frame: () => Frame, changed: () => void) {
    this.#host = host;
    this.#frame = frame;
    this.#changed = changed;
  }

  /** What is in view, or will be with the next update. */
  get shown(): Domain | null {
    return shownDomain(this.#host.domain, this.#frame());
  }

  /** The scale of what is in view; `null` where nothing is drawn. */
  get scale(): TimeScale | null {
    const {shown} = this;
    const frame = this.#frame();
    return shown && frame.width ? scaleOf(frame, shown) : null;
  }

  /** Whether less than the full extent is in view. */
  get isCloser(): boolean {
    const {limits} = this.#frame();
    const {shown} = this;
    return Boolean(limits && shown && isCloser(shown, limits));
  }

  /** Whether the view is as short as it can be. */
  get isClosest(): boolean {
    const {limits} = this.#frame();
    const {shown} = this;
    return Boolean(limits && shown && isClosest(shown, limits));
  }

  /**
   * Shows a domain, or the possible domain closest to it. Returns whether the domain has changed.
   *
   * @param at - the time that stays in its place if another length is shown, ms
   */
  show(domain: Domain, at?: number): boolean {
    const {limits} = this.#frame();
    return limits !== null && this.#set(clampDomain(domain, limits, at));
  }

  /** Returns to the initial domain. */
  fit(): boolean {
    return this.#set(null);
  }

  /** Zooms in or out. `time` keeps its place if it is in view; otherwise the middle does. */
  zoom(factor: number, time?: number): boolean {
    const {limits} = this.#frame();
    const {scale, shown} = this;
    if (!scale || !limits || !shown || !(factor > 0 && factor < Infinity)) return false;
    const isInView = time !== undefined && time >= shown[0] && time <= shown[1];
    const px = isInView ? scale.position(time) : (scale.range[0] + scale.range[1]) / 2;
    const domain = zoomDomain(scale, factor, px);
    if (factor < 1 && !isCloser(domain, limits)) return this.show(limits.all);
    return isInView ? this.show(domain, time) : this.show(domain);
  }

  /** Moves the view by a fraction of its length: to later times if positive. */
  pan(part: number): boolean {
    const {scale} = this;
    if (!scale || !Number.isFinite(part)) return false;
    return this.show(panDomain(scale, -part * (scale.range[1] - scale.range[0])));
  }

  /** Moves the view so that a time is well inside it, if it is not yet. */
  reveal(time: number): boolean {
    const {shown} = this;
    if (!shown) return false;
    if (!this.isCloser && time >= shown[0] && time <= shown[1]) return false;
    const domain = revealDomain(shown, time, this.#frame().warp);
    return domain !== shown && this.show(domain);
  }

  /** Moves the view as little as needed to show a whole interval, if it is long enough. */
  include(interval: Domain): void {
    const {shown} = this;
    const domain = shown && includeDomain(shown, interval, this.#frame().warp);
    if (domain && domain !== shown) this.show(domain);
  }

  /** Dispatches `timeline-domain-change` if a move by the reader has changed the domain. Returns `hasChanged`. */
  tell(hasChanged: boolean): boolean {
    const {shown} = this;
    if (!hasChanged || !shown) return false;
    this.#host.dispatchEvent(new TimelineDomainChangeEvent(shown));
    this.#changed();
    return true;
  }

  #set(domain: Domain | null): boolean {
    const next = domain && isSame(domain, this.#frame().initial) ? null : domain;
    if (isSame(this.#host.domain, next)) return false;
    this.#host.domain = next;
    return true;
  }
}

/** Whether two domains are equal, except for rounding. */
function isSame(a: Domain | null, b: Domain | null): boolean {
  if (!a || !b) return a === b;
  const near = (a[1] - a[0]) * ROUNDING;
  return Math.abs(a[0] - b[0]) <= near && Math.abs(a[1] - b[1]) <= near;
}
