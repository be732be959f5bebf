// element/data-controller: the property data, src or the children of the element -> one Timeline, or an error.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {buildTimeline, createTimeline, type Timeline} from '../model/timeline.js';
import {DataShapeError, readData, type DataSet} from '../source/read-data.js';
import {readJson, readJsonInSteps} from '../source/read-json.js';
import {readList} from '../source/read-list.js';
import {isFields} from '../source/field-reader.js';
import {inSlices} from './slices.js';
import {TimelineErrorEvent, TimelineLoadEvent, type TimelineErrorCode} from './events.js';

export type TimelineState = 'loading' | 'ready' | 'empty' | 'error';

interface Inputs {
  readonly data: unknown;
  readonly src: string | null;
}

/** More events than this are read and sorted in steps, so that the page stays responsive. */
const MOST_AT_ONCE = 2000;

const emptyTimeline = createTimeline(readData({events: []}));

/** Maximum number of problems to list in the console. */
const MOST_TOLD = 50;

/** How long a response may take, ms. */
const PATIENCE = 15_000;

class LoadError extends Error {
  readonly code: TimelineErrorCode;

  constructor(code: TimelineErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Finds the data: the first that exists of the property, `src`, a JSON script child, a list child. */
export class DataController implements ReactiveController {
  timeline: Timeline = emptyTimeline;
  state: TimelineState = 'loading';
  /** What went wrong, in the state `error`. */
  message = '';
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #children = new MutationObserver(() => this.#childrenChanged());
  #inputs: Inputs = {data: null, src: null};
  /** The data of the timeline; `null` if there is none. */
  #data: unknown = null;
  #timeZone = 'UTC';
  /** Settles when the current work does. */
  #settled: Promise<void> = Promise.resolve();
  /** The current work; aborting it stops it. */
  #task = new AbortController();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const attributeFilter = ['datetime', 'id', 'href', 'data-category'];
    this.#children.observe(this.#host, {childList: true, characterData: true, subtree: true, attributeFilter});
    if (this.#task.signal.aborted && this.state === 'loading') this.load(this.#inputs);
  }

  hostDisconnected(): void {
    this.#task.abort();
  }

  /** Sets the zone for times with an offset. */
  setTimeZone(timeZone: string): void {
    if (timeZone === this.#timeZone) return;
    this.#timeZone = timeZone;
    if (this.#data !== null && this.state !== 'loading') this.#take(() => this.#data);
  }

  /** Loads the data, and stops any loading in progress. */
  load(inputs: Inputs): void {
    this.#inputs = inputs;
    this.#task.abort();
    this.#task = new AbortController();
    if (hasData(inputs)) this.#take(() => inputs.data);
    else if (inputs.src) this.#settled = this.#fetch(inputs.src, this.#task.signal);
    else this.#take(() => readChildren(this.#host));
  }

  /** Fetches `src` again. */
  readonly retry = (): void => {
    this.load(this.#inputs);
    this.#host.requestUpdate();
  };

  get canRetry(): boolean {
    return !hasData(this.#inputs) && Boolean(this.#inputs.src);
  }

  /** Settles when loading has ended and the result is on the page. */
  async whenShown(): Promise<void> {
    const host = this.#host;
    await host.updateComplete;
    let settled: Promise<void> | null = null;
    while (settled !== this.#settled) {
      await (settled = this.#settled); // another request may have begun meanwhile
      while (!(await host.updateComplete));
    }
  }

  #childrenChanged(): void {
    if (hasData(this.#inputs) || this.#inputs.src) return;
    this.load(this.#inputs);
    this.#host.requestUpdate();
  }

  #take(read: () => unknown): void {
    try {
      const building = this.#build(read(), this.#task.signal);
      if (building) this.#settled = building.then(() => this.#host.requestUpdate());
    } catch (error) {
      this.#fail(asLoadError(error));
    }
  }

  /** Shows the timeline of some data: at once, or, for large data, when the returned promise settles. */
  #build(data: unknown, signal: AbortSignal): Promise<void> | null {
    const set = readData(data);
    this.#data = data;
    if (sizeOf(data) > MOST_AT_ONCE) {
      this.state = 'loading';
      return this.#buildInSlices(set, data, signal);
    }
    this.#show(createTimeline(set, this.#timeZone));
    return null;
  }

  /** Starts again if the time zone changes meanwhile, and stops if other data is loaded. */
  async #buildInSlices(set: DataSet, data: unknown, signal: AbortSignal): Promise<void> {
    const zone = this.#timeZone;
    const timeline = await inSlices(buildTimeline(set, zone), () => !signal.aborted && zone === this.#timeZone);
    if (signal.aborted) return;
    if (timeline) this.#show(timeline);
    else await this.#buildInSlices(readData(data), data, signal);
  }

  async #fetch(src: string, signal: AbortSignal): Promise<void> {
    this.state = 'loading';
    try {
      const text = await fetchText(src, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]));
      const data = await inSlices(readJsonInSteps(text), () => !signal.aborted);
      if (signal.aborted) return;
      await this.#build(data, signal);
      if (signal.aborted) return;
      this.#host.dispatchEvent(new TimelineLoadEvent(this.timeline.count, this.timeline.problems));
    } catch (error) {
      if (signal.aborted) return;
      const failure = asLoadError(error);
      this.#fail(failure);
      this.#host.dispatchEvent(new TimelineErrorEvent(failure.code, failure.message));
    }
    this.#host.requestUpdate();
  }

  #show(timeline: Timeline): void {
    this.timeline = timeline;
    this.state = timeline.count ? 'ready' : 'empty';
    if (timeline.problems.length) console.warn(warning(timeline));
  }

  #fail({message}: LoadError): void {
    this.#data = null;
    this.timeline = emptyTimeline;
    this.state = 'error';
    this.message = message;
  }
}

/** Returns how many events a value claims to have. */
function sizeOf(data: unknown): number {
  const events = isFields(data) ? data['events'] : null;
  return (events as {length?: number} | null)?.length ?? 0;
}

function hasData({data}: Inputs): boolean {
  return data !== null && data !== undefined;
}

/** @throws {LoadError} if there is no response, an incomplete one, or an HTTP error */
async function fetchText(src: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(src, {signal});
    if (response.ok) return await response.text();
    throw new LoadError('network', `src must be reachable: "${src}" answered ${response.status}; check the address`);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    const seen = late ? `took longer than ${PATIENCE / 1000} s` : 'did not answer';
    const advice = 'check the address, and that its server allows this page (CORS)';
    throw new LoadError('network', `src must be reachable: "${src}" ${seen}; ${advice}`);
  }
}

/** Converts errors that the data can cause, and throws all others again. */
function asLoadError(error: unknown): LoadError {
  if (error instanceof LoadError) return error;
  if (error instanceof SyntaxError) return new LoadError('format', error.message);
  if (error instanceof DataShapeError) return new LoadError('data', error.message);
  throw error;
}

function readChildren(host: HTMLElement): unknown {
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (script) return readJson(script.textContent);
  const list = host.querySelector(':scope > ol, :scope > ul');
  return list ? readList(list) : {events: []};
}

function warning({problems}: Timeline): string {
  return [
    'event-timeline: some of the data could not be used',
    ...problems.slice(0, MOST_TOLD).map(({where, message}) => `${where}: ${message}`),
  ].join('\n  ');
}
