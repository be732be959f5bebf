// element/data-controller: the data property, src or the children of the element -> one Timeline, or why there is none.

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {createTimeline, emptyTimeline, type Timeline} from '../model/timeline.js';
import {checkData} from '../source/check-data.js';
import {readJson} from '../source/read-json.js';
import {readList} from '../source/read-list.js';
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
  #request: AbortController | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const attributeFilter = ['datetime', 'id'];
    this.#children.observe(this.#host, {childList: true, characterData: true, subtree: true, attributeFilter});
    if (this.#inputs.src && !this.#inputs.data && this.state === 'loading') this.load(this.#inputs);
  }

  hostDisconnected(): void {
    this.#request?.abort();
  }

  /** Takes the data from what is given; a request under way is given up. */
  load(inputs: Inputs): void {
    this.#inputs = inputs;
    this.#request?.abort();
    if (inputs.data !== null && inputs.data !== undefined) this.#take(() => inputs.data);
    else if (inputs.src) this.settled = this.#fetch(inputs.src);
    else this.#take(() => readChildren(this.#host));
  }

  /** Asks for `src` once more. */
  readonly retry = (): void => {
    this.load(this.#inputs);
    this.#host.requestUpdate();
  };

  get canRetry(): boolean {
    return !this.#inputs.data && this.#inputs.src !== null;
  }

  #childrenChanged(): void {
    if (this.#inputs.data || this.#inputs.src) return;
    this.load(this.#inputs);
    this.#host.requestUpdate();
  }

  #take(read: () => unknown): void {
    try {
      this.#show(createTimeline(checkData(read())));
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
      const timeline = createTimeline(checkData(readJson(text)));
      this.#show(timeline);
      this.#host.dispatchEvent(new TimelineLoadEvent(timeline.events.length, timeline.problems));
    } catch (error) {
      if (request.signal.aborted) return;
      const failure = asLoadError(error);
      this.#fail(failure);
      this.#host.dispatchEvent(new TimelineErrorEvent(failure.code, failure.message));
    }
    this.#host.requestUpdate();
  }

  #show(timeline: Timeline): void {
    this.timeline = timeline;
    this.state = timeline.events.length ? 'ready' : 'empty';
    if (timeline.problems.length) console.warn(warning(timeline));
  }

  #fail({message}: LoadError): void {
    this.timeline = emptyTimeline;
    this.state = 'error';
    this.message = message;
  }
}

async function fetchText(src: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(src, {signal}).catch((error: unknown) => {
    const reason =
      error instanceof DOMException && error.name === 'TimeoutError'
        ? `took longer than ${PATIENCE / 1000} s`
        : 'did not answer';
    throw new LoadError(
      'network',
      `src must be reachable: "${src}" ${reason}; check the address, and that its server allows this page (CORS)`,
    );
  });
  if (!response.ok)
    throw new LoadError('network', `src must be reachable: "${src}" answered ${response.status}; check the address`);
  return response.text();
}

function asLoadError(error: unknown): LoadError {
  if (error instanceof LoadError) return error;
  if (error instanceof SyntaxError) return new LoadError('format', error.message);
  if (error instanceof TypeError) return new LoadError('data', error.message);
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
