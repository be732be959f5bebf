// element/own-details: renderDetail of the page -> a node for each event, made once.

import type {EventRecord} from '../source/records.js';

export class OwnDetails {
  readonly #render: () => ((event: EventRecord) => Node) | null;
  #nodes = new WeakMap<EventRecord, Node | null>();

  /** @param render - returns the page's `renderDetail`, or `null` */
  constructor(render: () => ((event: EventRecord) => Node) | null) {
    this.#render = render;
  }

  /** Forgets all nodes, so that they are made again. */
  forget(): void {
    this.#nodes = new WeakMap();
  }

  /** Returns the node of an event. `null` if the page has none, or if its function throws, which is reported. */
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
