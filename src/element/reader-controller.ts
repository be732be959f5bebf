// element/reader-controller: actions of the reader -> changes of the view, the open event and the filter, and announcements.

import {yearLabels} from '../scale/tick-labels.js';
import {dateWords, type Actions, type View} from '../render/view.js';
import {MORE} from '../render/listing.js';
import type {ToolbarState} from '../render/toolbar.js';
import type {Domain} from '../model/domain.js';
import type {ScaleKind} from '../scale/time-scale.js';
import {zoomOf} from '../interaction/keyboard.js';
import type {Announcer} from './announcer.js';
import type {BarController} from './bar-controller.js';
import type {DomainController} from './domain-controller.js';
import {middleOf, type FocusController} from './focus-controller.js';
import type {GestureController} from './gesture-controller.js';
import type {OpenController} from './open-controller.js';
import type {Frame} from './frame.js';

/** Initial number of events in the list view. */
const LISTED = 200;

/** Maximum number of events to print. */
const PRINTED = 2000;

/** Elements in which keys enter text. */
const TEXT = 'input, textarea, select, [contenteditable]';

/** The element. */
export interface ReaderHost extends HTMLElement {
  view: 'timeline' | 'list';
  categories: readonly string[] | null;
  groupBy: 'category' | null;
  scale: ScaleKind;
  readonly withoutZoom: boolean;
  readonly domain: Domain | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** The other parts of the element. */
export interface ReaderParts {
  readonly open: OpenController;
  readonly focus: FocusController;
  readonly domain: DomainController;
  readonly gestures: GestureController;
  readonly bars: BarController;
  readonly announcer: Announcer;
  readonly frame: () => Frame;
  readonly view: () => View;
}

export class ReaderController {
  readonly actions: Actions;
  #isHelpOpen = false;
  #listed = LISTED;
  readonly #host: ReaderHost;
  readonly #parts: ReaderParts;

  constructor(host: ReaderHost, parts: ReaderParts) {
    const {open, focus, domain, gestures, bars} = parts;
    this.#host = host;
    this.#parts = parts;
    this.actions = {
      toggleEvent: open.toggleEvent,
      toggleChip: open.toggleChip,
      spread: (chip) => void open.spread(chip),
      close: open.close,
      keydown: this.#keydown,
      focusin: (event) => focus.follow(event),
      step: (by) => void this.step(by),
      zoom: (factor) => domain.tell(domain.zoom(factor)),
      fit: () => domain.tell(domain.fit()),
      pan: (part) => domain.tell(domain.pan(part)),
      toggleList: () => (host.view = host.view === 'list' ? 'timeline' : 'list'),
      toggleGroups: () => (host.groupBy = host.groupBy === 'category' ? null : 'category'),
      toggleGaps: () => (host.scale = host.scale === 'collapsed' ? 'chronological' : 'collapsed'),
      toggleHelp: () => {
        this.#isHelpOpen = !this.#isHelpOpen;
        host.requestUpdate();
      },
      toggleCategory: this.#toggleCategory,
      showMore: () => void this.#showMore(),
      bar: bars.listeners,
      plot: gestures.plot,
      overview: gestures.overview,
    };
  }

  /** What the toolbar shows. */
  get toolbar(): ToolbarState {
    const {open, domain, frame} = this.#parts;
    const {view, groupBy, scale, withoutZoom} = this.#host;
    const {whole, isMostlyGaps} = frame();
    return {
      isList: view === 'list',
      isHelpOpen: this.#isHelpOpen,
      isGrouped: whole.categories.length > 1 ? groupBy === 'category' : null,
      isCut: isMostlyGaps && scale !== 'sequential' ? scale === 'collapsed' : null,
      hasPrevious: open.eventAfter(-1) !== null,
      hasNext: open.eventAfter(1) !== null,
      zooms: !withoutZoom,
      isHome: this.#host.domain === null,
      isWhole: !domain.isCloser,
      isClosest: domain.isClosest,
    };
  }

  /** Returns the number of events in the list. */
  listed(isPrinting: boolean): number {
    return isPrinting ? Math.max(PRINTED, this.#listed) : this.#listed;
  }

  /** Extends the list view up to the event at a position. */
  list(index: number): void {
    if (index < this.#listed || this.#host.view !== 'list') return;
    this.#listed = index + 1;
    this.#host.requestUpdate();
  }

  /** Opens the next or the previous event and announces it. */
  async step(by: 1 | -1): Promise<void> {
    const {open, announcer, view} = this.#parts;
    const next = open.eventAfter(by);
    if (next === null || !(await open.openForReader(next, {by}))) return;
    const {timeline, strings} = view();
    const event = timeline.event(next);
    const words = `${event.title}, ${dateWords(event, view())}`;
    announcer.tell(() => strings.interface.step(next + 1, timeline.count, words));
  }

  /** Announces what is in view, once it no longer changes. */
  readonly tellView = (): void => {
    const {announcer, domain, view, frame} = this.#parts;
    announcer.tell(() => {
      const {timeline, strings, locale} = view();
      const {shown} = domain;
      if (!shown || !timeline.extent) return '';
      const [first, last] = timeline.extent;
      const seen = [Math.max(shown[0], first), Math.min(shown[1], last)] as const;
      const dates = yearLabels(seen[0] < seen[1] ? seen : shown, locale);
      return strings.interface.showing(timeline.index.count(shown), frame().whole.count, dates);
    });
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    const {open, focus, domain} = this.#parts;
    if ((event.target as Element).closest(TEXT)) return;
    const zoom = this.#host.withoutZoom ? null : zoomOf(event);
    if (zoom !== null) {
      domain.tell(zoom === 'fit' ? domain.fit() : this.#zoom(zoom, event.target));
      event.preventDefault();
    } else if (open.escape(event) || focus.move(event, this.#goTo)) event.preventDefault();
  };

  /** Zooms around the middle of a stop. Keeps all events of a chip in view if there is room. */
  #zoom(factor: number, target: EventTarget | null): boolean {
    const {focus, domain, view} = this.#parts;
    const {anchors} = view().timeline;
    const {shown} = domain;
    const stop = focus.stopOf(target);
    if (!stop || !shown) return domain.zoom(factor);
    const hasChanged = domain.zoom(factor, anchors[middleOf(stop)]);
    domain.include([Math.max(anchors[stop.first]!, shown[0]), Math.min(anchors[stop.last]!, shown[1])]);
    return hasChanged;
  }

  /** Brings the event at a position into view, and makes it the tab stop. */
  readonly #goTo = (index: number): void => {
    const {open, domain, view} = this.#parts;
    const {timeline} = view();
    if (index < 0 || index >= timeline.count) return;
    open.stopAt(index);
    domain.tell(domain.reveal(timeline.anchors[index]!));
  };

  /** Shows or hides a category. Hiding the last one shows all again. */
  readonly #toggleCategory = (id: string): void => {
    const {whole, others} = this.#parts.frame();
    const all = [...whole.categories.map(({id}) => id), ...(others ? [others] : [])];
    const shown = this.#host.categories ?? all;
    const next = all.filter((one) => shown.includes(one) !== (one === id));
    this.#host.categories = next.length && next.length < all.length ? next : null;
    this.tellView();
  };

  async #showMore(): Promise<void> {
    const first = this.#listed;
    this.#listed += MORE;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`.listing [data-event="${first}"]`)?.focus();
  }
}
