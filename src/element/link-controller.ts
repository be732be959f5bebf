// element/link-controller: links in the page and the fragment of its address -> the events that they name.

import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & Element;

/** Clicks that a timeline has handled; other timelines may handle them too. */
const ours = new WeakSet<Event>();

/** Follows `<a href="#…" data-event-timeline="id">` and `#id`, where `id` is the id of an event. */
export class LinkController implements ReactiveController {
  readonly #host: Host;
  readonly #show: (id: string, isLink: boolean) => boolean;
  /** The document with the listener. When the host moves to another document, its `ownerDocument` has changed before it disconnects. */
  #document: Document | null = null;

  /** @param show - shows the event with an id and returns whether it exists; `isLink` is false for the fragment of the address */
  constructor(host: Host, show: (id: string, isLink: boolean) => boolean) {
    this.#host = host;
    this.#show = show;
    host.addController(this);
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('click', this.#clicked);
    addEventListener('hashchange', this.followFragment);
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('click', this.#clicked);
    this.#document = null;
    removeEventListener('hashchange', this.followFragment);
  }

  /** Shows the event that the page's address names, if any. */
  readonly followFragment = (): void => {
    const id = decode(location.hash.slice(1));
    if (id) this.#show(id, false);
  };

  readonly #clicked = (event: MouseEvent): void => {
    const isFree = !event.defaultPrevented || ours.has(event);
    const isPlain = isFree && !event.button && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey); // prettier-ignore
    const target = isPlain ? event.composedPath()[0] : null;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-event-timeline]') : null;
    if (!link || !this.#isMeant(link)) return;
    if (!this.#show(link.dataset['eventTimeline']!, true)) return;
    event.preventDefault();
    ours.add(event);
  };

  /** Whether a link is for this timeline. If its `href` names a timeline, it is only for that one. */
  #isMeant({hash}: HTMLAnchorElement): boolean {
    const id = decode(hash.slice(1));
    const target = id ? (this.#host.getRootNode() as Document | ShadowRoot).getElementById(id) : null;
    return target === null || target.localName !== this.#host.localName || target.isSameNode(this.#host);
  }
}

/** Returns '' for a fragment with invalid encoding. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
