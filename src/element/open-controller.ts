// element/open-controller: what a reader opens, closes and steps to -> the event and the chip that are open.

import {bisectLeft, bisectRight} from 'd3';
import type {Chip} from '../layout/scene.js';
import {chipHas, chipKey, eventKey, labelsOf} from '../render/view.js';
import {TimelineSelectEvent} from './events.js';
import type {FocusController} from './focus-controller.js';
import type {DomainController} from './domain-controller.js';
import type {Frame} from './frame.js';

/** The element, which holds the open event. */
export interface OpenHost extends HTMLElement {
  current: string | null;
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class OpenController {
  #chip: string | null = null;
  readonly #host: OpenHost;
  readonly #focus: FocusController;
  readonly #domain: DomainController;
  readonly #frame: () => Frame;

  constructor(host: OpenHost, focus: FocusController, domain: DomainController, frame: () => Frame) {
    this.#host = host;
    this.#focus = focus;
    this.#domain = domain;
    this.#frame = frame;
  }

  /** Position of the open event. */
  get event(): number | null {
    return this.#host.current === null ? null : this.#frame().timeline.find(this.#host.current);
  }

  /** Key of the open chip. An open event opens the chip that counts it. */
  get chip(): string | null {
    const {event} = this;
    if (event !== null) return this.#chipOf(event);
    const isThere = this.#frame().scene?.axis.chips.some((chip) => chipKey(chip) === this.#chip);
    return isThere ? this.#chip : null;
  }

  /** Returns the key of the chip that counts an event; `null` if the event has a label. */
  #chipOf(index: number): string | null {
    const timeline = this.#frame().timeline;
    const scene = this.#frame().scene;
    if (!scene || labelsOf(scene).some(({event}) => event === index)) return null;
    const chip = scene.axis.chips.find((one) => chipHas(one, index, timeline));
    return chip ? chipKey(chip) : null;
  }

  readonly toggleEvent = (index: number): void => {
    const host = this.#host;
    const record = this.#frame().timeline.event(index);
    const opens = host.current !== record.id;
    this.stopAt(index);
    if (!host.dispatchEvent(new TimelineSelectEvent(opens ? record : null))) return;
    this.#chip = this.#chipOf(index);
    host.current = opens ? record.id : null;
  };

  readonly toggleChip = (key: string): void => {
    const shown = this.chip;
    if (this.event !== null) this.toggleEvent(this.event);
    this.#focus.set(key);
    this.#chip = shown === key ? null : key;
    this.#host.requestUpdate();
  };

  /** Shows the stretch that a chip counts in place of its list. */
  readonly spread = async ({domain}: Chip): Promise<void> => {
    this.#chip = null;
    this.#domain.tell(this.#domain.show(domain));
    await this.#settle();
    this.#focus.focus();
  };

  /** Closes the open event, or else the open chip. If the focus was inside, moves it to the button. */
  readonly close = (): void => {
    const {event, chip} = this;
    const key = event === null ? chip : eventKey(this.#frame().timeline, event);
    if (event === null) this.#chip = null;
    else this.toggleEvent(event);
    this.#host.requestUpdate();
    if (key === null || this.event !== null || !this.#host.matches(':focus-within')) return;
    this.#focus.set(key, event ?? undefined);
    void this.#host.updateComplete.then(() => this.#focus.focus());
  };

  /** Closes what is open if the key is Escape. Returns whether it closed anything. */
  escape(press: KeyboardEvent): boolean {
    const isOpen = this.event !== null || this.chip !== null;
    if (press.key !== 'Escape' || !isOpen || press.defaultPrevented) return false;
    this.close();
    return true;
  }

  /**
   * Returns the position of the next or the previous event. If none is open: the first event in view or, for the previous one,
   * the last. Returns `null` beyond the ends.
   */
  eventAfter(by: 1 | -1): number | null {
    const {event} = this;
    const timeline = this.#frame().timeline;
    const {shown} = this.#domain;
    if (event !== null) return event + by >= 0 && event + by < timeline.count ? event + by : null;
    const {anchors, count} = timeline;
    if (!count) return null;
    if (by > 0) return shown ? Math.min(bisectLeft(anchors, shown[0]), count - 1) : 0;
    return shown ? Math.max(bisectRight(anchors, shown[1]) - 1, 0) : count - 1;
  }

  /** Opens an event and brings it into view. Returns whether the view has moved. */
  open(index: number): boolean {
    const timeline = this.#frame().timeline;
    this.#host.current = timeline.event(index).id;
    this.stopAt(index);
    return this.#domain.reveal(timeline.anchors[index]!);
  }

  /** Opens the next or the previous event and brings it into view. */
  step(by: 1 | -1): void {
    const index = this.eventAfter(by);
    if (index !== null) this.open(index);
  }

  /** Makes an event the tab stop. */
  stopAt(index: number): void {
    this.#focus.set(eventKey(this.#frame().timeline, index), index);
  }

  /** Scrolls the page to the open event and, if asked to, moves the focus there. */
  goTo(focuses: boolean): void {
    const {event} = this;
    const item = event === null ? null : this.#item(event);
    for (const part of [item?.querySelector('.card, .detail'), item?.querySelector('[data-stop]') ?? item])
      part?.scrollIntoView({block: 'nearest', inline: 'nearest'});
    if (!focuses) return;
    if (item?.matches('[tabindex]')) item.focus({preventScroll: true});
    else this.#focus.focus({preventScroll: true});
  }

  #item(event: number): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(
      `.plot [data-event="${event}"], .listing [data-event="${event}"]`,
    );
  }

  /**
   * Opens an event for the reader: first dispatches `timeline-select`, and returns false if the page prevents it.
   *
   * @param by - the direction of the step button that keeps the focus, if the reader pressed one in a card
   * @param focuses - whether the focus moves to the event
   */
  async openForReader(index: number, {by, focuses = false}: {by?: 1 | -1; focuses?: boolean}): Promise<boolean> {
    const host = this.#host;
    if (!host.dispatchEvent(new TimelineSelectEvent(this.#frame().timeline.event(index)))) return false;
    const fromCard = host.renderRoot.querySelector('.step:focus') !== null;
    this.#domain.tell(this.open(index));
    await this.#settle();
    this.goTo(focuses);
    if (fromCard && by)
      host.renderRoot.querySelector<HTMLElement>(`.step[data-step="${by}"]`)?.focus({preventScroll: true});
    return true;
  }

  async #settle(): Promise<void> {
    while (!(await this.#host.updateComplete));
  }
}
