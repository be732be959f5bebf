// element/focus-controller: keys and focus on the stops of the plot -> the one stop that Tab reaches.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {nextStop} from '../interaction/keyboard.js';
import type {Orientation} from '../layout/scene.js';
import type {Stop} from '../render/view.js';
import {isMirrored} from './direction.js';

type Host = ReactiveControllerHost & Element & {readonly renderRoot: HTMLElement | DocumentFragment};

/** What had the focus: a stop, or else what it can be found by again, what is nearest to it first. */
interface Trace {
  readonly isStop: boolean;
  readonly selectors: readonly string[];
}

/** Moves focus among elements with `data-stop`, in their order in the document. Events in an open chip are stops too. */
export class FocusController implements ReactiveController {
  #current = '';
  /** Position of the event that the current stop is, or of one that it counts: that which it came from, else the one in its middle. */
  #event = 0;
  #stops: readonly Stop[] = [];
  /** What had the focus before it was rendered anew. */
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

  /** Makes a stop the one that Tab reaches, even if it is yet to come: the event, say, that the view is going to. */
  set(key: string, event?: number): void {
    this.#current = key;
    const stop = this.#stops.find((one) => one.key === key);
    this.#event = event ?? (stop ? middleOf(stop) : this.#event);
  }

  /**
   * Takes the stops there are going to be. If the current one has gone, another takes its place: that of its event, else the
   * one that counts it, else that of the next event, else of the one before.
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
   * Focus stays with the current stop, whatever element shows that now, unless it has moved on to what is open. From a button
   * that has gone it moves to one like it, else to the current stop.
   */
  hostUpdated(): void {
    const {renderRoot} = this.#host;
    const trace = this.#trace;
    if (!trace) return;
    const isPlaced = renderRoot.querySelector('[data-stop]') !== null;
    if (renderRoot.querySelector(isPlaced ? '.printed' : '.plot, .printed, .loading')) return; // what had it will be back
    this.#trace = null;
    const {activeElement, body} = this.#host.ownerDocument;
    if (activeElement && activeElement !== body && !this.#host.matches(':focus-within')) return; // it has gone elsewhere
    const focused = renderRoot.querySelector<HTMLElement>(':focus');
    const stop = focused?.dataset['stop'];
    if (focused && (!trace.isStop || stop === undefined || stop === this.current)) return;
    const found = trace.selectors.map((selector) => renderRoot.querySelector<HTMLElement>(selector));
    (found.find(Boolean) ?? this.element)?.focus({preventScroll: true});
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

  /** The stop that an element is; `null` if it is none. */
  stopOf(target: EventTarget | null): Stop | null {
    const key = target instanceof HTMLElement ? target.dataset['stop'] : undefined;
    return this.#stops.find((stop) => stop.key === key) ?? null;
  }

  /** Follows focus that came by whatever way, to an event or into what is told of it. */
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
    return Array.from(renderRoot?.querySelectorAll<HTMLElement>('[data-stop]') ?? []);
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

/** The event in the middle of a stop, by position. */
export function middleOf({first, last}: Stop): number {
  return Math.floor((first + last) / 2);
}
