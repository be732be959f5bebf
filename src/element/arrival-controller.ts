// element/arrival-controller: new data -> an announcement, and the event that the page's address names.

import {bisectLeft} from 'd3';
import type {LitElement} from 'lit';
import type {Timeline} from '../model/timeline.js';
import {countWords} from '../render/frame.js';
import type {View} from '../render/view.js';
import type {EventRecord} from '../source/records.js';
import type {Announcer} from './announcer.js';
import type {LinkController} from './link-controller.js';
import {warnAuthor} from './warn-author.js';

/** The sources of the announcements. */
export interface ArrivalSource {
  /** The data; `null` while there is nothing to show. */
  readonly timeline: () => Timeline | null;
  /** Whether the data came from the network. */
  readonly isFetched: () => boolean;
  readonly view: () => View;
}

export class ArrivalController {
  readonly #host: LitElement;
  readonly #announcer: Announcer;
  readonly #links: LinkController;
  readonly #source: ArrivalSource;
  /** The data that was announced last. */
  #told: Timeline | null = null;

  constructor(host: LitElement, announcer: Announcer, links: LinkController, source: ArrivalSource) {
    this.#host = host;
    this.#announcer = announcer;
    this.#links = links;
    this.#source = source;
    host.addController(this);
  }

  hostUpdated(): void {
    const timeline = this.#source.timeline();
    const before = this.#told;
    if (!timeline || timeline === before) return;
    this.#told = timeline;
    warnAuthor(this.#host, timeline);
    if (before && isMore(timeline, before)) this.#tellNews(timeline.count - before.count);
    else if (this.#source.isFetched()) this.#announcer.tell(() => countWords(this.#source.view()));
    if (!before) this.#links.followFragment();
  }

  #tellNews(count: number): void {
    if (count > 0) this.#announcer.tellNews(count, (news) => this.#source.view().strings.interface.newEvents(news));
  }
}

/** Whether new data adds to the data before, and does not replace it: some of the earlier events are still there. */
function isMore(timeline: Timeline, before: Timeline): boolean {
  const {count, anchors} = before;
  return !count || [0, count >> 1, count - 1].some((i) => isIn(timeline, before.event(i), anchors[i]!));
}

function isIn(timeline: Timeline, {id, title}: EventRecord, anchor: number): boolean {
  const {anchors} = timeline;
  const place = timeline.find(id);
  if (place !== null && timeline.event(place).title === title) return true;
  for (let i = bisectLeft(anchors, anchor); anchors[i] === anchor; i++)
    if (timeline.event(i).title === title) return true;
  return false;
}
