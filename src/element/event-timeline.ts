// element/event-timeline: the element <event-timeline>: holds the state, measures, and joins the other folders.

import {html, LitElement, type PropertyValues} from 'lit';
import {property, query} from 'lit/decorators.js';
import type {Orientation, Scene} from '../layout/scene.js';
import type {Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import {renderDateLegend} from '../render/date-legend.js';
import {
  renderCount,
  renderCredit,
  renderEmpty,
  renderError,
  renderHeading,
  renderLegend,
  renderLoading,
  renderProblems,
  renderScale,
  renderSummary,
} from '../render/frame.js';
import {renderPlot} from '../render/plot.js';
import {renderTimeZone} from '../render/time-zone.js';
import {stopKeys, type Actions, type View} from '../render/view.js';
import type {ScaleKind} from '../scale/time-scale.js';
import type {ColumnarData, TimelineData} from '../source/timeline-data.js';
import {stringsFor} from '../strings/index.js';
import {adoptStyles} from './adopt-styles.js';
import {DataController, type TimelineState} from './data-controller.js';
import {FocusController} from './focus-controller.js';
import {inheritedLanguage} from './language.js';
import {LabelWatchController} from './label-watch-controller.js';
import {OpenController} from './open-controller.js';
import {SceneMaker, type SceneState} from './scene-maker.js';
import {SizeController} from './size-controller.js';
import {styles} from './styles/index.js';

/** Containers narrower than this have a vertical axis, px. */
const NARROW = 480;

/**
 * A timeline of dated events that shows how exactly each date is known.
 *
 * @tag event-timeline
 * @fires {TimelineLoadEvent} timeline-load - The data that `src` names has arrived
 * @fires {TimelineErrorEvent} timeline-error - The data that `src` names cannot be shown
 * @fires {TimelineSelectEvent} timeline-select - The reader opens or closes an event; cancelable
 * @slot - A list of events, `<ol>` of items with `<time datetime>`: the data if there is no other, and what shows without JavaScript
 * @slot heading - Replaces the heading
 * @slot summary - Replaces the description
 * @slot empty - Shown in place of the plot when there are no events
 * @slot event-{id} - Added to the detail of the event with that id
 * @csspart base - The whole
 * @csspart heading - The title
 * @csspart summary - The description
 * @csspart legend - The categories
 * @csspart plot - Axis, marks and labels
 * @csspart list - The list of events on the plot
 * @csspart axis - The axis with its ticks and grid
 * @csspart mark - The mark of an event
 * @csspart leader - The line from a label to its mark
 * @csspart label - The button of an event
 * @csspart title - The title on a label
 * @csspart date - The date on a label
 * @csspart chip - The button that counts events without a label
 * @csspart detail - What an open event tells
 * @cssprop [--event-timeline-font=system-ui, sans-serif] - Font family
 * @cssprop [--event-timeline-font-size=0.875rem] - Size of titles; the rest follows
 * @cssprop [--event-timeline-surface=none; of cards white, near black when dark] - Background
 * @cssprop [--event-timeline-ink=near black, near white when dark] - Text and axis
 * @cssprop [--event-timeline-muted=grey] - Dates, words on the axis, description
 * @cssprop [--event-timeline-line=light grey] - Grid and borders
 * @cssprop [--event-timeline-focus=blue] - Focus ring
 * @cssprop [--event-timeline-color-1=red] - Colour of the first category; 2 to 8 likewise, 0 of events without one
 * @cssprop [--event-timeline-label-width=16em] - Widest label of a horizontal timeline; of crowded ones, 1.4 times that
 * @cssprop [--event-timeline-min-height=12rem] - Least height of the plot
 * @cssprop [--event-timeline-max-height=40rem] - Height of a horizontal plot at first, beyond which labels give way to chips
 */
export class EventTimeline extends LitElement {
  static override readonly styles = styles;

  /** The events to draw; replaced, never mutated. Goes before `src` and before the children of the element. */
  @property({attribute: false}) data: TimelineData | ColumnarData | null = null;

  /** Address of a JSON file with the data. */
  @property({reflect: true}) src: string | null = null;

  /** Direction of time; `auto` is vertical in containers narrower than 480 px. */
  @property({reflect: true, useDefault: true}) orientation: 'auto' | 'horizontal' | 'vertical' = 'auto';

  /** Distances on the axis: all true; long gaps cut out, each with a visible break; or none, for the order only. */
  @property({reflect: true, useDefault: true}) scale: ScaleKind = 'chronological';

  /** A band for each category, or none. */
  @property({reflect: true, attribute: 'group-by'}) groupBy: 'category' | null = null;

  /** The `id` of the event that is open. */
  @property({reflect: true}) current: string | null = null;

  /** Level of the heading, 2 to 6. */
  @property({type: Number, reflect: true, useDefault: true, attribute: 'heading-level'}) headingLevel = 2;

  /** Zone in which times that have an offset are told, an IANA name. Days, and times without an offset, are the same in all. */
  @property({reflect: true, useDefault: true, attribute: 'time-zone'}) timeZone = 'UTC';

  /** Visible interval, ms since 1970-01-01T00:00Z, from a time to a later one; `null`, or what is none, shows all events. */
  @property({attribute: false}) domain: Domain | null = null;

  /** Language of dates and interface; if absent that of the nearest ancestor, of which the data may name a variety, then that of the data. */
  @property({reflect: true, useDefault: true}) override lang = '';

  @query('.probe') private readonly probe!: HTMLElement;
  @query('.measured') private readonly measured!: HTMLElement | null;

  readonly #loader = new DataController(this);
  readonly #size = new SizeController(this);
  readonly #internals = this.attachInternals();
  readonly #focus = new FocusController(this);
  readonly #open = new OpenController(this, this.#focus, () => this.#timeline, () => this.#scene); // prettier-ignore
  readonly #scenes = new SceneMaker();
  /** What was rendered last. */
  #shown: Scene | null = null;
  /** How often labels had to be measured anew. */
  #measurements = 0;

  readonly #actions: Actions = {
    toggleEvent: this.#open.toggleEvent,
    toggleChip: this.#open.toggleChip,
    toggleGroup: this.#open.toggleGroup,
    spread: this.#open.spread,
    close: this.#open.close,
    keydown: (event) => this.#onKeydown(event),
    focusin: (event) => this.#focus.follow(event),
  };

  static {
    // the room there is, is known once the first update has made it
    this.disableWarning?.('change-in-update');
  }

  constructor() {
    super();
    new LabelWatchController(this, () => {
      this.#measurements++;
      this.requestUpdate();
    });
  }

  /** `loading`, `ready`, `empty` or `error`; also a custom state for CSS, `:state(ready)`. */
  get state(): TimelineState {
    return this.#loader.state;
  }

  /** Settles when the data is loaded, or has failed to, and what there is to show is shown. */
  get ready(): Promise<void> {
    return this.#whenReady();
  }

  /** Focuses the event that the Tab key would reach. */
  override focus(options?: FocusOptions): void {
    this.#focus.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate(); // the language may be another here
  }

  /** Moved within its document: nothing is lost, but the language may be another here. */
  connectedMoveCallback(): void {
    this.requestUpdate();
  }

  /** Style sheets do not follow an element into another document. */
  adoptedCallback(): void {
    adoptStyles(this.renderRoot as ShadowRoot, EventTimeline.elementStyles);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#loader.setTimeZone(this.timeZone || 'UTC');
    if (!this.hasUpdated || changed.has('data') || changed.has('src'))
      this.#loader.load({data: this.data, src: this.src});
    const scene = this.#scene;
    if (scene) this.#focus.setStops(stopKeys(scene, this.#timeline, this.#open.chip));
    this.#internals.states.clear();
    this.#internals.states.add(this.state);
  }

  protected override render() {
    const view = this.#view(this.#open.chip);
    const {strings, timeline} = view;
    const slotted = this.querySelector(':scope > [slot="heading"]')?.textContent.trim();
    const name = slotted || timeline.title || strings.interface.timeline;
    return html`<section part="base" class="base" aria-label=${name} @slotchange=${() => this.requestUpdate()}>
      ${renderHeading(timeline.title ?? '', this.headingLevel)}
      <div class="probe" aria-hidden="true"></div>
      ${renderSummary(timeline)} ${renderCount(view)} ${this.#body(view)}
      <div ?hidden=${this.state === 'ready' || this.state === 'empty'}><slot></slot></div>
    </section>`;
  }

  #body(view: View) {
    const {strings, timeline} = view;
    const problems = renderProblems(timeline.problems, strings);
    const scene = (this.#shown = this.#scene);
    switch (this.state) {
      case 'loading':
        return renderLoading(strings);
      case 'empty':
        return [renderEmpty(strings), problems];
      case 'error':
        return renderError(this.#loader.message, this.#loader.canRetry ? this.#retry : null, strings);
      case 'ready':
        return [
          renderScale(scene, strings),
          renderLegend(view),
          html`<ol class="measured" aria-hidden="true"></ol>`,
          renderPlot(scene, this.#scenes.height, this.#orientation, view),
          renderDateLegend(scene, strings.interface),
          renderTimeZone(view),
          renderCredit(view),
          problems,
        ];
    }
  }

  protected override updated(): void {
    this.#size.observe(this.probe);
    if (!this.isUpdatePending && this.#scene !== this.#shown) this.requestUpdate();
  }

  get #timeline(): Timeline {
    return this.#loader.timeline;
  }

  get #orientation(): Orientation {
    if (this.orientation === 'horizontal' || this.orientation === 'vertical') return this.orientation;
    return this.#size.width < NARROW ? 'vertical' : 'horizontal';
  }

  get #locale(): string {
    const inherited = inheritedLanguage(this);
    const {lang} = this.#timeline;
    return this.lang || (lang?.startsWith(`${inherited}-`) ? lang : inherited || lang || 'en');
  }

  /** `null` while there is nothing to draw, or no room. */
  get #scene(): Scene | null {
    const {width} = this.#size;
    const {probe, measured} = this;
    if (this.state !== 'ready' || !width || !measured) return null;
    const state: SceneState = {
      orientation: this.#orientation,
      scale: this.scale,
      groupBy: this.groupBy,
      width,
      open: this.#open.groups,
      measurements: this.#measurements,
    };
    const view = this.#view(null);
    if (this.#scenes.isMade(state, view) || probe.offsetWidth) {
      return this.#scenes.scene(state, view, this.domain, probe, measured);
    }
    if (this.isConnected) this.#size.forget();
    return null;
  }

  #view(openChip: string | null): View {
    const locale = this.#locale;
    return {
      timeline: this.#timeline,
      locale,
      strings: stringsFor(locale),
      base: this.ownerDocument.baseURI,
      current: this.#open.event,
      openChip,
      tabStop: this.#focus.current,
      actions: this.#actions,
    };
  }

  #onKeydown(event: KeyboardEvent): void {
    if (this.#open.escape(event) || this.#focus.move(event, this.#orientation)) event.preventDefault();
  }

  /** Loads once more; focus goes from the button to what comes in its place. */
  readonly #retry = async (): Promise<void> => {
    this.#loader.retry();
    await this.ready;
    const again = this.renderRoot.querySelector<HTMLElement>('.retry');
    if (again) again.focus();
    else this.focus({preventScroll: true});
  };

  async #whenReady(): Promise<void> {
    await this.updateComplete;
    let settled: Promise<void> | null = null;
    while (settled !== this.#loader.settled) {
      await (settled = this.#loader.settled); // another request may have begun by then
      while (!(await this.updateComplete));
    }
  }
}
