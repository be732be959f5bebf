// element/gesture-controller: pointers and the wheel on the plot, and on the overview -> moves of the view.

import {PointerGesture} from '../interaction/pointer-gesture.js';
import {readWheel} from '../interaction/wheel.js';
import type {Domain} from '../model/domain.js';
import type {Listeners} from '../render/view.js';
import {domainAround, panDomain, zoomDomain, type Limits} from '../scale/move-domain.js';
import {distancesOf, type TimeScale} from '../scale/time-scale.js';
import {isMirrored} from './direction.js';
import type {DomainController} from './domain-controller.js';

/** Parts of the plot where text can be selected and which scroll by themselves. */
const APART = '.card, .detail';

export class GestureController {
  readonly #host: Element;
  readonly #domain: DomainController;
  readonly #limits: () => Limits | null;
  /** Whether the reader may move the view by hand. */
  readonly #isOn: () => boolean;
  readonly #gesture = new PointerGesture();
  /** While the reader drags in the overview: distance along the axis from the pointer to the middle of the view. */
  #grip: number | null = null;
  /** Whether the reader has pressed outside the part in view; on release, the view goes there. */
  #jumps = false;
  #hasMoved = false;

  constructor(host: Element, domain: DomainController, limits: () => Limits | null, isOn: () => boolean) {
    this.#host = host;
    this.#domain = domain;
    this.#limits = limits;
    this.#isOn = isOn;
  }

  readonly plot: Listeners<'pointerdown' | 'pointermove' | 'pointerup' | 'wheel'> = {
    pointerdown: (event) => {
      const {scale} = this.#domain;
      if (!scale || !this.#isOn() || event.button || (event.target as Element).closest(APART)) return;
      if (event.isPrimary) this.#gesture.clear(); // what came before has been lost
      this.#gesture.down(event.pointerId, this.#along(event, scale), scale);
    },
    pointermove: (event) => {
      const {scale} = this.#domain;
      if (!scale || !this.#gesture.count) return;
      if (!event.buttons) this.#gesture.up(event.pointerId, scale); // it did so elsewhere
      const move = this.#gesture.move(event.pointerId, this.#along(event, scale));
      if (!move) return;
      const plot = event.currentTarget as Element;
      plot.setPointerCapture(event.pointerId); // the click then goes to the plot, not to a label
      plot.classList.add('dragged');
      this.#move(move.domain, move.at);
    },
    pointerup: (event) => {
      this.#gesture.up(event.pointerId, this.#domain.scale);
      if (!this.#gesture.count) (event.currentTarget as Element).classList.remove('dragged');
    },
    wheel: {
      passive: false,
      handleEvent: (event: WheelEvent) => {
        const {scale} = this.#domain;
        const turn = scale && this.#isOn() ? readWheel(event) : null;
        if (!scale || !turn) return;
        const px = this.#along(event, scale);
        if ('factor' in turn) {
          event.preventDefault(); // the browser would zoom the page
          this.#move(zoomDomain(scale, turn.factor, px), scale.invert(px));
        } else {
          const sign = isMirrored(this.#host) ? -1 : 1;
          if (this.#move(panDomain(scale, sign * turn.px))) event.preventDefault();
        }
      },
    } as EventListenerObject,
  };

  readonly overview: Listeners<'pointerdown' | 'pointermove' | 'pointerup'> = {
    pointerdown: (event) => {
      const limits = this.#limits();
      const {shown} = this.#domain;
      if (!limits || !shown || event.button) return;
      const at = this.#onStrip(event, limits);
      const [start, end] = distancesOf(shown, limits.map);
      const isWithin = at >= start && at <= end;
      this.#grip = isWithin ? (start + end) / 2 - at : 0;
      this.#jumps = !isWithin;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    },
    pointermove: (event) => {
      if (!event.buttons) this.#grip = null; // released outside the overview
      if (this.#grip === null) return;
      this.#jumps = false;
      this.#center(event, this.#grip);
    },
    pointerup: (event) => {
      if (this.#jumps && event.type === 'pointerup') this.#center(event, 0);
      this.#jumps = false;
      this.#grip = null;
    },
  };

  /** Whether the reader has moved the view since this was last asked. */
  moves(): boolean {
    const has = this.#hasMoved;
    this.#hasMoved = false;
    return has;
  }

  #move(domain: Domain, at?: number): boolean {
    const hasMoved = this.#domain.show(domain, at);
    this.#hasMoved ||= hasMoved;
    return this.#domain.tell(hasMoved);
  }

  /** Moves the middle of the view to some distance from the pointer on the strip. */
  #center(event: MouseEvent, grip: number): void {
    const limits = this.#limits();
    const {shown} = this.#domain;
    if (!limits || !shown) return;
    const [start, end] = distancesOf(shown, limits.map);
    this.#move(domainAround(this.#onStrip(event, limits) + grip, end - start, limits.map));
  }

  /** Where the pointer is on the strip, as a distance along the axis. */
  #onStrip(event: MouseEvent, {all, map}: Limits): number {
    const [first, last] = distancesOf(all, map);
    return first + this.#part(event) * (last - first);
  }

  /** Where the pointer is along the axis, px. */
  #along(event: MouseEvent, {range}: TimeScale): number {
    return this.#part(event) * range[1];
  }

  /** Returns the position of the pointer between the start and the end of the element's lines, from 0 to 1. */
  #part({currentTarget, clientX}: MouseEvent): number {
    const {left, right, width} = (currentTarget as Element).getBoundingClientRect();
    return (isMirrored(this.#host) ? right - clientX : clientX - left) / width;
  }
}
