// element/event-timeline: attributes, properties and what the reader does -> the drawn timeline. Holds the state and joins the other folders.

import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {layoutOverview, type Overview} from '../layout/overview.js';
import type {Domain} from '../model/domain.js';
import {renderBase} from '../render/base.js';
import {renderLoose} from '../render/events.js';
import {GLYPH_WIDTH} from '../render/glyphs.js';
import {stopsOf, stopsOfList, wordsOf, type LabelView, type Language, type View} from '../render/view.js';
import type {ScaleKind} from '../scale/time-scale.js';
import type {EventRecord} from '../source/records.js';
import type {ColumnarData, TimelineData} from '../source/timeline-data.js';
import {stringsFor} from '../strings/index.js';
import {adoptStyles} from './adopt-styles.js';
import {Announcer} from './announcer.js';
import {ArrivalController} from './arrival-controller.js';
import {BarController} from './bar-controller.js';
import {DataController, type TimelineState} from './data-controller.js';
import {DomainController} from './domain-controller.js';
import {FocusController} from './focus-controller.js';
import {FrameMaker, type Frame, type FrameInputs, type Room} from './frame.js';
import {GestureController} from './gesture-controller.js';
import {languageOf} from './language.js';
import {LinkController} from './link-controller.js';
import {MediaController} from './media-controller.js';
import {createProbe, type Probe} from './measure.js';
import {OpenController} from './open-controller.js';
import {OwnDetails} from './own-details.js';
import {ReaderController} from './reader-controller.js';
import {RoomController} from './room-controller.js';
import {styles} from './styles/index.js';
import {TodayController} from './today-controller.js';

/** Width of the buttons beside the overview strip, px. */
const OVERVIEW_BUTTONS = 72;

/** Ids separated by spaces. An empty attribute counts as absent. */
const idList = {
  fromAttribute: (text: string | null) => text?.match(/\S+/g) ?? null,
  toAttribute: (ids: readonly string[] | null) => ids?.join(' ') ?? null,
};

/**
 * Draws dated events on a timeline and shows how exactly each date is known.
 *
 * @tag event-timeline
 * @fires {TimelineLoadEvent} timeline-load - The data from `src` has loaded
 * @fires {TimelineErrorEvent} timeline-error - The data from `src` could not be loaded or read
 * @fires {TimelineSelectEvent} timeline-select - The reader opens or closes an event; cancelable
 * @fires {TimelineDomainChangeEvent} timeline-domain-change - The reader pans or zooms; a script does not fire it
 * @slot - The data, unless `data` or `src` is set: a `<script type="application/json">`, or an `<ol>` or `<ul>` whose items hold a `<time datetime>`
 * @slot heading - Replaces the heading
 * @slot summary - Replaces the description
 * @slot empty - Replaces the message shown when there are no events
 * @slot event-{id} - Added below the details of the event with that id
 * @csspart base - The container of everything else
 * @csspart heading - The title
 * @csspart summary - The description
 * @csspart controls - The toolbar
 * @csspart legend - The legend, one button for each category
 * @csspart plot - The drawing: axis, marks and labels
 * @csspart list - The list of events: the labels on the plot, or the list view
 * @csspart axis - The axis with its ticks and grid lines
 * @csspart mark - The mark of an event
 * @csspart label - The button that opens an event
 * @csspart title - The title in a label
 * @csspart date - The date in a label
 * @csspart chip - The button that counts events without a label and lists them
 * @csspart detail - The details of an open event
 * @cssprop [--event-timeline-font=system-ui, sans-serif] - Font family
 * @cssprop [--event-timeline-font-size=0.875em, at least 14px] - Size of titles; all other text scales with it
 * @cssprop [--event-timeline-surface=transparent; the colour of an empty page behind details and the axis] - Background
 * @cssprop [--event-timeline-ink=near black; near white in dark mode] - Text and axis
 * @cssprop [--event-timeline-muted=grey] - Dates, axis labels and the description
 * @cssprop [--event-timeline-line=light grey] - Grid lines and borders
 * @cssprop [--event-timeline-focus=blue] - Focus ring
 * @cssprop [--event-timeline-color-1=red] - Colour of the first category; `-2` to `-8` colour the next ones, `-0` events without a category
 * @cssprop [--event-timeline-max-height=40em; 50em below 480 px] - Maximum height of the lanes where many events share one; small marks and chips stand for the events that do not fit
 */
export class EventTimeline extends LitElement {
  static override readonly styles = styles;
  /** Maps the properties below to attributes. */
  static override readonly properties: PropertyDeclarations = {
    data: {attribute: false},
    src: {reflect: true},
    now: {reflect: true},
    view: {reflect: true, useDefault: true},
    scale: {reflect: true, useDefault: true},
    start: {reflect: true},
    end: {reflect: true},
    current: {reflect: true},
    categories: {reflect: true, converter: idList},
    groupBy: {reflect: true, attribute: 'group-by'},
    headingLevel: {type: Number, reflect: true, useDefault: true, attribute: 'heading-level'},
    timeZone: {reflect: true, useDefault: true, attribute: 'time-zone'},
    withoutControls: {type: Boolean, reflect: true, attribute: 'without-controls'},
    withoutLegend: {type: Boolean, reflect: true, attribute: 'without-legend'},
    withoutZoom: {type: Boolean, reflect: true, attribute: 'without-zoom'},
    domain: {attribute: false},
    renderDetail: {attribute: false},
    lang: {reflect: true, useDefault: true},
  };

  /** The events to draw; takes precedence over `src` and over children. To change them, assign a new object. */
  data: TimelineData | ColumnarData | null = null;

  /** URL of a JSON file with the data. */
  src: string | null = null;

  /** The drawing, or a plain list of the same events with all their details. */
  view: 'timeline' | 'list' = 'timeline';

  /** `chronological` keeps distances true, `collapsed` cuts out long gaps and marks each cut, `sequential` shows only the order. */
  scale: ScaleKind = 'chronological';

  /** First date in the initial view, EDTF; the earliest date of all events if absent. */
  start: string | null = null;

  /** Last date in the initial view, EDTF; the latest date of all events if absent. */
  end: string | null = null;

  /** The `id` of the open event; `null` if none is open. */
  current: string | null = null;

  /** Ids of the categories to show, separated by spaces in the attribute; `others` means events without a category. `null` shows all. */
  categories: readonly string[] | null = null;

  /** `category` gives each category lanes of its own. */
  groupBy: 'category' | null = null;

  /** Draws a line at a date in EDTF, or at today if it is empty. The line never widens the axis. */
  now: string | null = null;

  /** Level of the heading, 2 to 6. */
  headingLevel = 2;

  /** Time zone for times with an offset, an IANA name. Days, and times without an offset, read the same in every zone. */
  timeZone = 'UTC';

  /** Hides the toolbar. */
  withoutControls = false;

  /** Hides the legend of categories. */
  withoutLegend = false;

  /** Stops the reader from panning and zooming. */
  withoutZoom = false;

  /** Visible interval `[start, end]`, ms since 1970-01-01T00:00Z. `null` or an invalid interval shows the initial view; one inside a gap that is cut, the nearest that can be shown. */
  domain: Domain | null = null;

  /** Renders the details of an event below its title and date, instead of the text, image and sources from the data. */
  renderDetail: ((event: EventRecord) => Node) | null = null;

  /**
   * Language of dates and interface. Defaults to the nearest ancestor's `lang`, then to the data's. Where the data names a
   * variant of the ancestor's language, such as `en-GB` on a page in `en`, the variant is used.
   */
  override lang = '';

  readonly #internals = this.attachInternals();
  readonly #loader = new DataController(this);
  readonly #announcer = new Announcer(this);
  readonly #media = new MediaController(this, () => this.performUpdate());
  readonly #bars = new BarController(this);
  readonly #focus = new FocusController(this);
  readonly #today = new TodayController(this);
  readonly #frames = new FrameMaker();
  readonly #room: RoomController = new RoomController(this, () => this.#probe, {
    date: (record, form) => record.dateLabel ?? wordsOf(record, form, this.#language()),
    lead: () => this.#lead,
    render: (records) => renderLoose(records, this.#labelView()),
  });
  /** All that follows from the state, computed once for an update. */
  #frame: Frame = this.#frames.compute(this.#inputs(null));
  #probe!: Probe;
  readonly #domain = new DomainController(this, () => this.#frame, () => this.#reader.tellView()); // prettier-ignore
  readonly #open = new OpenController(this, this.#focus, this.#domain, () => this.#frame);
  readonly #gestures = new GestureController(this, this.#domain, () => this.#frame.limits, () => !this.withoutZoom); // prettier-ignore
  readonly #reader = new ReaderController(this, {
    open: this.#open,
    focus: this.#focus,
    domain: this.#domain,
    gestures: this.#gestures,
    bars: this.#bars,
    announcer: this.#announcer,
    frame: () => this.#frame,
    view: () => this.#view(null),
  });
  /** Of the last scene, px: the page stays where it is while there is none. */
  #height = 0;
  readonly #details = new OwnDetails(() => this.renderDetail);

  constructor() {
    super();
    const links = new LinkController(this, (id, isLink) => this.#follow(id, isLink));
    new ArrivalController(this, this.#announcer, links, {
      timeline: () => (this.state === 'ready' ? this.#loader.timeline : null),
      isFetched: () => Boolean(this.src) && !this.data,
      view: () => this.#view(null),
    });
  }

  /** `loading`, `ready`, `empty` or `error`; also a custom state in CSS: `:state(ready)`. */
  get state(): TimelineState {
    return this.#loader.state;
  }

  /** Settles when the data has loaded, or failed to load, and the result is on the page. */
  get ready(): Promise<void> {
    return this.#loader.whenShown();
  }

  /** Moves the focus to the event that the Tab key would reach. */
  override focus(options?: FocusOptions): void {
    this.#focus.focus(options);
  }

  /** Returns to the initial view. */
  fit(): void {
    this.#domain.fit();
  }

  /** Zooms in if `factor` is above 1 and out if it is below 1. The time `atMs` keeps its place on the screen; without it, the middle of the view does. */
  zoomBy(factor: number, atMs?: number): void {
    this.#domain.zoom(factor, atMs);
  }

  /** Moves the view by a fraction of its length: `0.5` is half a view later, `-0.5` half a view earlier. */
  panBy(fraction: number): void {
    this.#domain.pan(fraction);
  }

  /** Opens an event and brings it into view. Returns whether there is an event with that id. */
  show(id: string): boolean {
    const index = this.#find(id);
    if (index !== null) this.#open.open(index);
    return index !== null;
  }

  /** Opens the next event, or the first in view if none is open. */
  next(): void {
    this.#open.step(1);
  }

  /** Opens the previous event, or the last in view if none is open. */
  previous(): void {
    this.#open.step(-1);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate(); // the inherited language may have changed
  }

  /**
   * Moved within its document: keeps its state, but the inherited language may have changed.
   *
   * @internal
   */
  connectedMoveCallback(): void {
    this.requestUpdate();
  }

  /** Creates the style sheets again, since they do not follow an element into another document. */
  adoptedCallback(): void {
    adoptStyles(this.renderRoot as ShadowRoot, EventTimeline.elementStyles);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#probe = createProbe(root);
    return root;
  }

  /** What the reader moves is drawn once for each frame of the screen. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#gestures.moves()) await new Promise(requestAnimationFrame);
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#loader.setTimeZone(this.timeZone || 'UTC');
    if (!this.hasUpdated || changed.has('data') || changed.has('src'))
      this.#loader.load({data: this.data, src: this.src});
    if (changed.has('renderDetail')) this.#details.forget();
    this.#frame = this.#compute();
    const {timeline, scene} = this.#frame;
    const {isPrinting} = this.#media;
    const isList = this.view === 'list';
    const stops = isList
      ? stopsOfList(this.#reader.listed(false), timeline)
      : scene && stopsOf(scene, timeline, this.#open.chip);
    if (stops && !isPrinting) this.#focus.setStops(stops); // paper has none: those of the screen will be back
    this.#internals.states.clear();
    this.#internals.states.add(this.state);
  }

  protected override render() {
    const {scene, whole, others} = this.#frame;
    const {isPrinting} = this.#media;
    const view = {...this.#view(this.#open.chip), ...(isPrinting && {current: null, openChip: null})};
    const isList = this.view === 'list';
    const slotted = this.querySelector(':scope > [slot="heading"]')?.textContent.trim();
    const isDrawn = !isList && scene !== null && (!isPrinting || this.#room.fitsPaper(scene.height));
    if (scene && !isPrinting) this.#height = scene.height;
    return renderBase(
      {
        state: this.state,
        message: this.#loader.message,
        retry: this.#loader.canRetry ? this.#loader.retry : null,
        name: slotted || whole.title || view.strings.interface.timeline,
        headingLevel: this.headingLevel,
        status: this.#announcer.text,
        toolbar: this.withoutControls ? null : this.#reader.toolbar,
        legend: this.withoutLegend ? null : {shown: this.categories, others},
        listed: isList || isPrinting ? this.#reader.listed(isPrinting) : null,
        isPrinting,
        scene: isDrawn ? scene : null,
        height: this.#height,
        isFixed: this.#room.isFixed && !isPrinting,
        isSticky: scene !== null && !isPrinting && this.#room.isSticky(scene.axis.height),
        zooms: !this.withoutZoom,
        overview: scene && !isPrinting ? this.#overview(scene.scale.domain) : null,
      },
      view,
    );
  }

  #overview(shown: Domain): Overview | null {
    const {limits, timeline, warp, width} = this.#frame;
    if (!this.#domain.isCloser || !limits || this.withoutZoom) return null;
    return layoutOverview(timeline, warp, limits.all, shown, Math.max(width - OVERVIEW_BUTTONS, 0));
  }

  /** What follows from the state; it is not computed again as long as that stays. */
  #compute(): Frame {
    const key = `${this.#language().locale} ${this.#lead}`;
    const room = this.state === 'ready' ? this.#room.room(key, this.#media.isPrinting) : null;
    return this.#frames.compute(this.#inputs(room));
  }

  #inputs(room: Room | null): FrameInputs {
    const {categories, domain, start, end, scale, groupBy, now} = this;
    const {locale, strings} = this.#language();
    const whole = this.#loader.timeline;
    const othersTitle = strings.interface.others;
    return {
      whole,
      categories,
      domain,
      start,
      end,
      scale,
      groupBy,
      now,
      today: this.#today.noon,
      locale,
      othersTitle,
      room,
    };
  }

  #language(): Language {
    const locale = languageOf(this, this.#loader.timeline.lang);
    return {locale, strings: stringsFor(locale)};
  }

  /** What stands before each title, em. */
  get #lead(): number {
    return this.#media.hasGlyphs && this.#loader.timeline.categories.length ? GLYPH_WIDTH : 0;
  }

  #labelView(): LabelView {
    return {...this.#language(), timeline: this.#frame.timeline, hasGlyphs: this.#media.hasGlyphs};
  }

  #view(openChip: string | null): View {
    return {
      ...this.#labelView(),
      base: this.ownerDocument.baseURI,
      current: this.#open.event,
      openChip,
      headingLevel: this.headingLevel,
      dates: this.#frame.scene?.form.dates ?? 'long',
      tabStop: this.#focus.current,
      barStops: this.#bars.stops,
      renderDetail: this.renderDetail && this.#details.node,
      actions: this.#reader.actions,
    };
  }

  /** Opens the event that a link or the page's address names; a link also moves the focus there. */
  #follow(id: string, isLink: boolean): boolean {
    const index = this.state === 'ready' ? this.#find(id) : null;
    if (index !== null) void this.#open.openForReader(index, {focuses: isLink});
    return index !== null;
  }

  /** Returns the position of an event, or `null` if no event has that id. Drops the filter if it hides the event. */
  #find(id: string): number | null {
    if (this.#frame.whole.find(id) === null) return null;
    if (this.#frame.timeline.find(id) === null) {
      this.categories = null;
      this.#frame = this.#compute();
    }
    const index = this.#frame.timeline.find(id);
    if (index !== null) this.#reader.list(index);
    return index;
  }
}
