// element/focus-controller: keys and focus on the stops of the plot -> the one stop that Tab reaches.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {nextStop} from '../interaction/keyboard.js';
import type {Orientation} from '../layout/scene.js';
import type {Stop} from '../render/view.js';
import {isMirrored} from './direction.js';

type Host = ReactiveControllerHost & Element & {readonly renderRoot: HTMLElement | DocumentFragment};

/** Moves focus among elements with `data-stop`, in their order in the document. Events in an open chip are stops too. */
export class FocusController implements ReactiveController {
  #current = '';
  /** Position of the event that the current stop is, or begins with. */
  #event = 0;
  #stops: readonly Stop[] = [];
  /** Whether a stop had the focus before it was rendered anew. */
  #hadFocus = false;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Key of the stop that Tab reaches. */
  get current(): string {
    return this.#current;
  }

  /** Makes a stop the one that Tab reaches, even if it is yet to come: the event, say, that the view is going to. */
  set(key: string, event?: number): void {
    this.#current = key;
    this.#event = event ?? this.#stops.find((stop) => stop.key === key)?.first ?? this.#event;
  }

  /**
   * Takes the stops there are going to be. If the current one has gone, the next takes its place: the one that counts its
   * event, else that of the next event, else of the one before.
   */
  setStops(stops: readonly Stop[]): void {
    this.#stops = stops;
    if (!stops.some(({key}) => key === this.#current)) {
      const event = this.#event;
      const holds = ({first, last, isGroup}: Stop): boolean => isGroup && first <= event && last >= event;
      const next = stops.findLast(holds) ?? stops.find(({first}) => first >= event) ?? stops.at(-1);
      this.#current = next?.key ?? '';
    }
    this.set(this.#current);
  }

  hostUpdate(): void {
    this.#hadFocus ||= this.#host.renderRoot.querySelector('[data-stop]:focus') !== null;
  }

  /** Focus stays with the current stop, whatever element shows that now, unless it has moved on to what is open. */
  hostUpdated(): void {
    const {renderRoot} = this.#host;
    if (!renderRoot.querySelector('[data-stop]')) {
      this.#hadFocus &&= renderRoot.querySelector('.plot, .printed') !== null; // where nothing has its place yet
      return;
    }
    const focused = renderRoot.querySelector<HTMLElement>(':focus');
    const isElsewhere = focused && focused.dataset['stop'] === undefined;
    if (this.#hadFocus && !isElsewhere && focused?.dataset['stop'] !== this.current) this.focus({preventScroll: true});
    this.#hadFocus = false;
  }

  /**
   * Moves to the stop that a key leads to; says whether it did.
   *
   * @param beyond - goes on to an event that no stop shows, if there is one
   */
  move(event: KeyboardEvent, orientation: Orientation, beyond: (event: number) => void): boolean {
    const elements = this.#elements();
    const current = elements.findIndex((stop) => stop === event.target);
    const groups = this.#stops.flatMap(({isGroup}, i) => (isGroup ? i : []));
    const isInverted = isMirrored(this.#host);
    const stops = {count: elements.length, groups, orientation, isMirrored: isInverted};
    const next = current < 0 ? null : nextStop(event, current, stops);
    if (next === null) return false;
    const element = elements[next];
    if (element) element.focus();
    else beyond(next < 0 ? this.#stops[0]!.first - 1 : this.#stops.at(-1)!.last + 1);
    return true;
  }

  /** The event in the middle of a stop, by position; `null` if an element is none. */
  eventAt(target: EventTarget | null): number | null {
    const key = target instanceof HTMLElement ? target.dataset['stop'] : undefined;
    const stop = this.#stops.find((one) => one.key === key);
    return stop ? Math.floor((stop.first + stop.last) / 2) : null;
  }

  /** Follows focus that came by whatever way. */
  follow({target}: FocusEvent): void {
    const stop = target instanceof HTMLElement ? target.dataset['stop'] : undefined;
    if (stop === undefined || stop === this.current) return;
    this.set(stop);
    this.#host.requestUpdate();
  }

  /** The element of the current stop. */
  get element(): HTMLElement | undefined {
    return this.#elements().find((stop) => stop.dataset['stop'] === this.current);
  }

  /** Focuses the current stop. */
  focus(options?: FocusOptions): void {
    this.element?.focus(options);
  }

  #elements(): HTMLElement[] {
    return Array.from(this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-stop]'));
  }
}
