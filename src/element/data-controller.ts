// element/data-controller: the data property, src or the children of the element -> one Timeline, or why there is none.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {createTimeline, emptyTimeline, type Timeline} from '../model/timeline.js';
import {checkData, DataShapeError} from '../source/check-data.js';
import {readJson} from '../source/read-json.js';
import {readList} from '../source/read-list.js';
import type {Records} from '../source/records.js';
import {TimelineErrorEvent, TimelineLoadEvent, type TimelineErrorCode} from './events.js';

export type TimelineState = 'loading' | 'ready' | 'empty' | 'error';

interface Inputs {
  readonly data: unknown;
  readonly src: string | null;
}

/** How long an answer may take, ms. */
const PATIENCE = 15_000;

class LoadError extends Error {
  readonly code: TimelineErrorCode;

  constructor(code: TimelineErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Finds the data, first that exists: the property, `src`, a JSON script child, a list child. */
export class DataController implements ReactiveController {
  timeline: Timeline = emptyTimeline;
  state: TimelineState = 'loading';
  /** What went wrong, in the state `error`. */
  message = '';
  /** Settles when the request under way does. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #children = new MutationObserver(() => this.#childrenChanged());
  #inputs: Inputs = {data: null, src: null};
  #records: Records | null = null;
  #timeZone = 'UTC';
  #request: AbortController | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const attributeFilter = ['datetime', 'id', 'href', 'data-category'];
    this.#children.observe(this.#host, {childList: true, characterData: true, subtree: true, attributeFilter});
    if (this.canRetry && this.state === 'loading') this.load(this.#inputs);
  }

  hostDisconnected(): void {
    this.#request?.abort();
  }

  /** Tells times that have an offset in another zone. */
  setTimeZone(timeZone: string): void {
    if (timeZone === this.#timeZone) return;
    this.#timeZone = timeZone;
    if (this.#records) this.timeline = createTimeline(this.#records, timeZone);
  }

  /** Takes the data from what is given; a request under way is given up. */
  load(inputs: Inputs): void {
    this.#inputs = inputs;
    this.#request?.abort();
    if (hasData(inputs)) this.#take(() => inputs.data);
    else if (inputs.src) this.settled = this.#fetch(inputs.src);
    else this.#take(() => readChildren(this.#host));
  }

  /** Asks for `src` once more. */
  readonly retry = (): void => {
    this.load(this.#inputs);
    this.#host.requestUpdate();
  };

  get canRetry(): boolean {
    return !hasData(this.#inputs) && Boolean(this.#inputs.src);
  }

  #childrenChanged(): void {
    if (hasData(this.#inputs) || this.#inputs.src) return;
    this.load(this.#inputs);
    this.#host.requestUpdate();
  }

  #take(read: () => unknown): void {
    try {
      this.#show(checkData(read()));
    } catch (error) {
      this.#fail(asLoadError(error));
    }
  }

  async #fetch(src: string): Promise<void> {
    const request = (this.#request = new AbortController());
    this.state = 'loading';
    try {
      const text = await fetchText(src, AbortSignal.any([request.signal, AbortSignal.timeout(PATIENCE)]));
      if (request.signal.aborted) return;
      this.#show(checkData(readJson(text)));
      this.#host.dispatchEvent(new TimelineLoadEvent(this.timeline.events.length, this.timeline.problems));
    } catch (error) {
      if (request.signal.aborted) return;
      const failure = asLoadError(error);
      this.#fail(failure);
      this.#host.dispatchEvent(new TimelineErrorEvent(failure.code, failure.message));
    }
    this.#host.requestUpdate();
  }

  #show(records: Records): void {
    this.#records = records;
    this.timeline = createTimeline(records, this.#timeZone);
    this.state = records.events.length ? 'ready' : 'empty';
    if (this.timeline.problems.length) console.warn(warning(this.timeline));
  }

  #fail({message}: LoadError): void {
    this.#records = null;
    this.timeline = emptyTimeline;
    this.state = 'error';
    this.message = message;
  }
}

function hasData({data}: Inputs): boolean {
  return data !== null && data !== undefined;
}

/** @throws {LoadError} if no answer comes, or not all of it, or one that is no success */
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

/** Errors that no data can cause are passed on. */
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
    ...problems.map(({where, message}) => `${where}: ${message}`),
  ].join('\n  ');
}
