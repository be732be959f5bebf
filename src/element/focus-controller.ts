// element/focus-controller: keys and focus on the plot -> the one stop that Tab reaches.

import {max, min} from 'd3';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {nextStop} from '../interaction/keyboard.js';
import type {Stop} from '../render/view.js';
import {isMirrored} from './direction.js';

type Host = ReactiveControllerHost & Element & {readonly renderRoot: HTMLElement | DocumentFragment};

/** What had the focus: a stop, or else selectors that find the element again, or a similar one. The best comes first. */
interface Trace {
  readonly isStop: boolean;
  readonly selectors: readonly string[];
}

/** Moves focus among elements with `data-stop`, in the order of the stops. Events in an open chip are stops too. */
export class FocusController implements ReactiveController {
  #current = '';
  /** Position of the event of the current stop. For a chip: the event from which the focus came, or else its middle event. */
  #event = 0;
  #stops: readonly Stop[] = [];
  /** What had the focus before the last render. */
  #trace: Trace | null = null;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Key of the stop that Tab reaches. */
  get current(): string {
    return this.#current;
  }

  /** Sets the stop that Tab reaches. It may not exist yet, for example if the view is moving to its event. */
  set(key: string, event?: number): void {
    this.#current = key;
    const stop = this.#stops.find((one) => one.key === key);
    this.#event = event ?? (stop ? middleOf(stop) : this.#event);
  }

  /**
   * Sets the stops of the next render. If the current stop is not among them, the first that exists replaces it: the stop of the
   * same event, the chip that counts it, the stop of the next event, the last stop.
   */
  setStops(stops: readonly Stop[]): void {
    this.#stops = stops;
    const event = this.#event;
    const holds = ({first, last}: Stop): boolean => first <= event && last >= event;
    const kept = stops.find(({key}) => key === this.#current);
    const own = kept ?? stops.find((stop) => !stop.isGroup && holds(stop)) ?? stops.findLast(holds);
    const next = own ?? stops.find(({first}) => first >= event) ?? stops.at(-1);
    this.#current = next?.key ?? '';
    if (next && !holds(next)) this.#event = middleOf(next);
  }

  hostUpdate(): void {
    const focused = this.#host.shadowRoot?.activeElement as HTMLElement | null | undefined;
    if (focused?.matches(':focus')) this.#trace = traceOf(focused);
  }

  /**
   * Keeps the focus on the current stop, whatever element that is now. If a focused button has disappeared, moves the focus to a
   * similar button, or else to the current stop. Does nothing if the focus has moved elsewhere.
   */
  hostUpdated(): void {
    const {renderRoot} = this.#host;
    const trace = this.#trace;
    if (!trace) return;
    const isPlaced = renderRoot.querySelector('[data-stop]') !== null;
    if (renderRoot.querySelector(isPlaced ? '.printed' : '.plot, .printed, .loading')) return; // the focused element will come back
    this.#trace = null;
    const {activeElement, body} = this.#host.ownerDocument;
    if (activeElement && activeElement !== body && !this.#host.matches(':focus-within')) return; // the focus is elsewhere on the page
    const focused = renderRoot.querySelector<HTMLElement>(':focus');
    const stop = focused?.dataset['stop'];
    if (focused && (!trace.isStop || stop === undefined || stop === this.current)) return;
    const found = trace.selectors.map((selector) => renderRoot.querySelector<HTMLElement>(selector));
    (found.find(Boolean) ?? this.element)?.focus({preventScroll: true});
  }

  /**
   * Moves to the stop that a key leads to. Returns whether the key leads to one.
   *
   * @param beyond - goes to an event before the first or after the last stop
   */
  move(event: KeyboardEvent, beyond: (event: number) => void): boolean {
    const elements = this.#elements();
    const current = elements.findIndex((stop) => stop === event.target);
    const groups = this.#stops.flatMap(({isGroup}, i) => (isGroup ? i : []));
    const isInverted = isMirrored(this.#host);
    const stops = {count: elements.length, groups, isMirrored: isInverted};
    const next = current < 0 ? null : nextStop(event, current, stops);
    if (next === null) return false;
    const element = elements[next];
    if (element) element.focus();
    else beyond(next < 0 ? min(this.#stops, ({first}) => first)! - 1 : max(this.#stops, ({last}) => last)! + 1);
    return true;
  }

  /** Returns the stop of an element, or `null`. */
  stopOf(target: EventTarget | null): Stop | null {
    const key = target instanceof HTMLElement ? target.dataset['stop'] : undefined;
    return this.#stops.find((stop) => stop.key === key) ?? null;
  }

  /** Makes the stop current that has received the focus, by any means, on its button or in its details. */
  follow({target}: FocusEvent): void {
    const item = target instanceof Element ? target.closest('li') : null;
    const stop = (item?.matches('[data-stop]') ? item : item?.querySelector<HTMLElement>('[data-stop]'))?.dataset[
      'stop'
    ];
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
    const {renderRoot} = this.#host as Partial<Host>; // there is none before the first update
    const elements = Array.from(renderRoot?.querySelectorAll<HTMLElement>('[data-stop]') ?? []);
    const order = new Map(this.#stops.map(({key}, i) => [key, i]));
    const placeOf = ({dataset}: HTMLElement): number => order.get(dataset['stop']!) ?? Infinity;
    return elements.sort((a, b) => placeOf(a) - placeOf(b) || 0);
  }
}

function traceOf(focused: HTMLElement): Trace {
  const {stop, key, step} = focused.dataset;
  const bar = focused.closest<HTMLElement>('[data-bar]')?.dataset['bar'];
  const selectors: string[] = [];
  if (bar)
    selectors.push(`[data-bar="${bar}"] [data-key="${CSS.escape(key ?? '')}"]`, `[data-bar="${bar}"] [tabindex="0"]`);
  if (step) selectors.push(`.step[data-step="${step}"]`);
  selectors.push(...['.close', '.retry'].filter((selector) => focused.matches(selector)));
  return {isStop: stop !== undefined, selectors};
}

/** Returns the position of the middle event of a stop. */
export function middleOf({first, last}: Stop): number {
  return Math.floor((first + last) / 2);
}
