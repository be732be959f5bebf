// element/domain-controller: pans and zooms -> the domain of the element, within its limits.

import type {ReactiveControllerHost} from 'lit';
import {UNIT} from '../date/precision.js';
import type {Scene} from '../layout/scene.js';
import type {Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import {clampDomain, isCloser, panDomain, revealDomain, zoomDomain, type Limits} from '../scale/move-domain.js';
import {TimelineDomainChangeEvent} from './events.js';

/** Length of the shortest view if times are known to the second, ms. */
const SHORTEST = 10;

/** Some scales depend on the events in view, so a time is kept in place by trial: to within this many px, and at most this often. */
const NEAR = 0.25;
const MOST_TRIALS = 5;

/** Tolerance for equal domains, as a fraction of their length. */
const ROUNDING = 1e-9;

export interface DomainHost extends ReactiveControllerHost, EventTarget {
  domain: Domain | null;
}

/** The sources of the views. */
export interface DomainSource {
  readonly timeline: () => Timeline;
  readonly scene: () => Scene | null;
  /** The full extent; `null` if nothing is drawn. */
  readonly all: () => Domain | null;
  /** The initial domain; `null` for the full extent. */
  readonly first: () => Domain | null;
}

export class DomainController {
  readonly #host: DomainHost;
  readonly #source: DomainSource;
  readonly #changed: () => void;

  /** @param changed - called when the reader has moved the view */
  constructor(host: DomainHost, source: DomainSource, changed: () => void) {
    this.#host = host;
    this.#source = source;
    this.#changed = changed;
  }

  /** The limits of the views; `null` if nothing is drawn. */
  get limits(): Limits | null {
    const all = this.#source.all();
    const {precision} = this.#source.timeline();
    if (!all || !precision) return null;
    const unit = precision === 'second' ? SHORTEST : UNIT[precision];
    return {all, shortest: Math.min(unit, all[1] - all[0])};
  }

  /** The visible interval. */
  get shown(): Domain | null {
    return this.#source.scene()?.scale.domain ?? this.#host.domain ?? this.#home;
  }

  /** Whether less than the full extent is in view. */
  get isCloser(): boolean {
    const {limits, shown} = this;
    return Boolean(limits && shown && isCloser(shown, limits));
  }

  /** Whether the view is as short as it can be. */
  get isClosest(): boolean {
    const {limits, shown} = this;
    return Boolean(limits && shown && shown[1] - shown[0] <= limits.shortest * (1 + 1e-9));
  }

  /**
   * Shows a domain, or the possible domain closest to it. Returns whether the domain has changed.
   *
   * @param at - the time that keeps its place if the length changes, ms
   * @param px - the place of this time; kept if the axis still reaches there
   */
  show(domain: Domain, at?: number, px?: number): boolean {
    const {limits} = this;
    const before = this.#host.domain;
    if (!limits || !this.#set(clampDomain(domain, limits, at))) return false;
    for (let i = 0; at !== undefined && px !== undefined && i < MOST_TRIALS; i++) {
      const scale = this.#source.scene()?.scale;
      if (!scale || px < scale.range[0] || px > scale.range[1]) break;
      const off = px - scale.position(at);
      if (Math.abs(off) <= NEAR || !this.#set(clampDomain(panDomain(scale, off), limits))) break;
    }
    return !isSame(before, this.#host.domain);
  }

  /** Returns to the initial domain. */
  fit(): boolean {
    return this.#set(null);
  }

  /** Zooms in or out. `time` keeps its place if it is in view; otherwise the middle does. */
  zoom(factor: number, time?: number): boolean {
    const scene = this.#source.scene();
    const {limits, shown} = this;
    if (!scene || !limits || !shown || !(factor > 0 && factor < Infinity)) return false;
    const {scale} = scene;
    const isInView = time !== undefined && time >= shown[0] && time <= shown[1];
    const px = isInView ? scale.position(time) : (scale.range[0] + scale.range[1]) / 2;
    const domain = zoomDomain(scale, factor, px);
    if (factor < 1 && !isCloser(domain, limits)) return this.show(limits.all);
    return isInView ? this.show(domain, time, px) : this.show(domain);
  }

  /** Moves the view by a fraction of its length: to later times if positive. */
  pan(part: number): boolean {
    const scene = this.#source.scene();
    if (!scene || !Number.isFinite(part)) return false;
    const {range} = scene.scale;
    return this.show(panDomain(scene.scale, -part * (range[1] - range[0])));
  }

  /** Moves the view so that a time is well inside it, if it is not yet. */
  reveal(time: number): boolean {
    const {shown} = this;
    if (!shown) return false;
    if (!this.isCloser && time >= shown[0] && time <= shown[1]) return false;
    const domain = revealDomain(shown, time);
    return domain !== shown && this.show(domain);
  }

  /** Moves the view as little as needed to show a whole interval, if it is long enough. */
  include([from, to]: Domain): void {
    const {shown} = this;
    if (!shown || to - from > shown[1] - shown[0]) return;
    const by = Math.min(0, from - shown[0]) + Math.max(0, to - shown[1]);
    if (by) this.show([shown[0] + by, shown[1] + by]);
  }

  /** Dispatches `timeline-domain-change` if a move by the reader has changed the domain. Returns `hasChanged`. */
  tell(hasChanged: boolean): boolean {
    const domain = this.#host.domain ?? this.#home;
    if (!hasChanged || !domain) return false;
    this.#host.dispatchEvent(new TimelineDomainChangeEvent(domain));
    this.#changed();
    return true;
  }

  get #home(): Domain | null {
    return this.#source.first() ?? this.#source.all();
  }

  #set(domain: Domain | null): boolean {
    const home = this.#home;
    const next = domain && isSame(domain, home) ? null : domain;
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
