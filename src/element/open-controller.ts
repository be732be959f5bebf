// element/open-controller: what a reader opens and closes -> the event, the chip and the groups that are open.

import type {Chip, Scene} from '../layout/scene.js';
import type {Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import {chipHas, chipKey, eventKey} from '../render/view.js';
import {TimelineSelectEvent} from './events.js';
import type {FocusController} from './focus-controller.js';

/** The element, which holds what is open and what is in view. */
export interface OpenHost extends HTMLElement {
  current: string | null;
  domain: Domain | null;
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
}

export class OpenController {
  /** Of a vertical timeline of very many events, the keys of the calendar units that are open. */
  groups: ReadonlySet<string> = new Set();
  #chip: string | null = null;
  readonly #host: OpenHost;
  readonly #focus: FocusController;
  readonly #timeline: () => Timeline;
  readonly #scene: () => Scene | null;

  constructor(host: OpenHost, focus: FocusController, timeline: () => Timeline, scene: () => Scene | null) {
    this.#host = host;
    this.#focus = focus;
    this.#timeline = timeline;
    this.#scene = scene;
  }

  /** The open event, by position. */
  get event(): number | null {
    return this.#host.current === null ? null : this.#timeline().find(this.#host.current);
  }

  /** The open chip, by key: an open event opens the chip that counts it. */
  get chip(): string | null {
    const {event} = this;
    if (event !== null) return this.#chipOf(event);
    const isThere = this.#scene()?.chips.some((chip) => chipKey(chip) === this.#chip);
    return isThere ? this.#chip : null;
  }

  /** The key of the chip that counts an event, `null` if the event has a label. */
  #chipOf(index: number): string | null {
    const scene = this.#scene();
    if (!scene || scene.labels.some(({event}) => event === index)) return null;
    const chip = scene.chips.find((one) => !one.heading && chipHas(one, index, this.#timeline()));
    return chip ? chipKey(chip) : null;
  }

  readonly toggleEvent = (index: number): void => {
    const host = this.#host;
    const record = this.#timeline().event(index);
    const opens = host.current !== record.id;
    this.#focus.current = eventKey(this.#timeline(), index);
    if (!host.dispatchEvent(new TimelineSelectEvent(opens ? record : null))) return;
    this.#chip = this.#chipOf(index);
    host.current = opens ? record.id : null;
  };

  readonly toggleChip = (key: string): void => {
    const shown = this.chip;
    if (this.event !== null) this.toggleEvent(this.event);
    this.#focus.current = key;
    this.#chip = shown === key ? null : key;
    this.#host.requestUpdate();
  };

  readonly toggleGroup = (key: string): void => {
    const groups = new Set(this.groups);
    if (!groups.delete(key)) groups.add(key);
    this.groups = groups;
    this.#host.requestUpdate();
  };

  /** Shows the stretch that a chip counts in place of its list. */
  readonly spread = ({domain}: Chip): void => {
    this.#chip = null;
    this.#host.domain = domain;
    void this.#host.updateComplete.then(() => this.#focus.focus());
  };

  /** Closes the open event, else the open chip, and goes back to its button if the focus was within. */
  readonly close = (): void => {
    const {event, chip} = this;
    const key = event === null ? chip : eventKey(this.#timeline(), event);
    if (event === null) this.#chip = null;
    else this.toggleEvent(event);
    this.#host.requestUpdate();
    if (key === null || this.event !== null || !this.#host.matches(':focus-within')) return;
    this.#focus.current = key;
    void this.#host.updateComplete.then(() => this.#focus.focus());
  };

  /** Closes what is open if that is what a key asks for; says whether it did. */
  escape(press: KeyboardEvent): boolean {
    const isOpen = this.event !== null || this.chip !== null;
    if (press.key !== 'Escape' || !isOpen || press.defaultPrevented) return false;
    this.close();
    return true;
  }
}
