// element/own-details: what the page renders of events -> a node for each, asked for once.

import type {EventRecord} from '../source/records.js';

export class OwnDetails {
  readonly #render: () => ((event: EventRecord) => Node) | null;
  #nodes = new WeakMap<EventRecord, Node | null>();

  /** @param render - tells what the page renders with, if it does */
  constructor(render: () => ((event: EventRecord) => Node) | null) {
    this.#render = render;
  }

  /** Asks for all anew. */
  forget(): void {
    this.#nodes = new WeakMap();
  }

  /** The node of an event; `null` if the page has none, or fails, which is reported and takes nothing else with it. */
  readonly node = (event: EventRecord): Node | null => {
    if (!this.#nodes.has(event)) this.#nodes.set(event, this.#make(event));
    return this.#nodes.get(event) ?? null;
  };

  #make(event: EventRecord): Node | null {
    try {
      return this.#render()?.(event) ?? null;
    } catch (error) {
      reportError(error);
      return null;
    }
  }
}
