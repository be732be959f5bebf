// element/event-timeline: the element <event-timeline>: holds the state, measures, and joins the other folders.

import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {layoutOverview, type Overview} from '../layout/overview.js';
import type {Domain} from '../model/domain.js';
import {renderBase} from '../render/base.js';
import type {ToolbarState} from '../render/toolbar.js';
import {stopsOf, stopsOfList, type View} from '../render/view.js';
import type {ScaleKind} from '../scale/time-scale.js';
import type {EventRecord} from '../source/records.js';
import type {ColumnarData, TimelineData} from '../source/timeline-data.js';
import {stringsFor} from '../strings/index.js';
import {adoptStyles} from './adopt-styles.js';
import {Announcer} from './announcer.js';
import {ArrivalController} from './arrival-controller.js';
import {BarController} from './bar-controller.js';
import {DataController, type TimelineState} from './data-controller.js';
import {DomainController, type DomainSource} from './domain-controller.js';
import {firstView} from './first-view.js';
import {FocusController} from './focus-controller.js';
import {GestureController} from './gesture-controller.js';
import {languageOf} from './language.js';
import {LinkController} from './link-controller.js';
import {Memo} from './memo.js';
import {OpenController} from './open-controller.js';
import {OwnDetails} from './own-details.js';
import {PrintController} from './print-controller.js';
import {ReaderController} from './reader-controller.js';
import {SceneController} from './scene-controller.js';
import {styles} from './styles/index.js';
import {TimelineFilter} from './timeline-filter.js';

/** Room that the buttons beside the strip of the whole take, px. */
const OVERVIEW_BUTTONS = 72;

/** Ids, separated by spaces; an empty attribute is as good as none. */
const idList = {
  fromAttribute: (text: string | null) => text?.match(/\S+/g) ?? null,
  toAttribute: (ids: readonly string[] | null) => ids?.join(' ') ?? null,
};

/**
 * A timeline of dated events that shows how exactly each date is known.
 *
 * @tag event-timeline
 * @fires {TimelineLoadEvent} timeline-load - The data that `src` names has arrived
 * @fires {TimelineErrorEvent} timeline-error - The data that `src` names cannot be shown
 * @fires {TimelineSelectEvent} timeline-select - The reader opens or closes an event; cancelable
 * @fires {TimelineDomainChangeEvent} timeline-domain-change - The reader moves or zooms the view
 * @slot - A list of events, `<ol>` of items with `<time datetime>`: the data if there is no other, and what shows without JavaScript
 * @slot heading - Replaces the heading
 * @slot summary - Replaces the description
 * @slot empty - Shown in place of the plot when there are no events
 * @slot event-{id} - Added to the detail of the event with that id
 * @csspart base - The whole
 * @csspart heading - The title
 * @csspart summary - The description
 * @csspart controls - The bar of buttons
 * @csspart legend - The categories, a button for each
 * @csspart plot - Axis, marks and labels
 * @csspart list - The list of events, on the plot or in its place
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
  /** How the properties below go with attributes. */
  static override readonly properties: PropertyDeclarations = {
    data: {attribute: false},
    src: {reflect: true},
    orientation: {reflect: true, useDefault: true},
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

  /** The events to draw; replaced, never mutated. Goes before `src` and before the children of the element. */
  data: TimelineData | ColumnarData | null = null;

  /** Address of a JSON file with the data. */
  src: string | null = null;

  /** Direction of time; `auto` is vertical in containers narrower than 480 px. */
  orientation: 'auto' | 'horizontal' | 'vertical' = 'auto';

  /** The drawing, or a plain list of the same events with all that is told of each. */
  view: 'timeline' | 'list' = 'timeline';

  /** Distances on the axis: all true; long gaps cut out, each with a visible break; or none, for the order only. */
  scale: ScaleKind = 'chronological';

  /** First date in the initial view, EDTF; the earliest date of all events if absent. */
  start: string | null = null;

  /** Last date in the initial view, EDTF; the latest date of all events if absent. */
  end: string | null = null;

  /** The `id` of the event that is open. */
  current: string | null = null;

  /** Ids of the categories whose events are shown, separated by spaces in the attribute, `others` for events without one; `null` for all. */
  categories: readonly string[] | null = null;

  /** A band for each category, or none. */
  groupBy: 'category' | null = null;

  /** Level of the heading, 2 to 6. */
  headingLevel = 2;

  /** Zone in which times that have an offset are told, an IANA name. Days, and times without an offset, are the same in all. */
  timeZone = 'UTC';

  /** Leaves out the bar of buttons. */
  withoutControls = false;

  /** Leaves out the legend. */
  withoutLegend = false;

  /** Lets the reader neither move nor zoom the view. */
  withoutZoom = false;

  /** Visible interval, ms since 1970-01-01T00:00Z, from a time to a later one; `null`, or what is none, shows what is shown at first. */
  domain: Domain | null = null;

  /** Renders what is told of an event, below its title and date, in place of the text, the image and the sources. */
  renderDetail: ((event: EventRecord) => Node) | null = null;

  /** Language of dates and interface; if absent that of the nearest ancestor, of which the data may name a variety, then that of the data. */
  override lang = '';

  readonly #internals = this.attachInternals();
  readonly #loader = new DataController(this);
  readonly #filter = new TimelineFilter(() => this.#loader.timeline, () => this.categories); // prettier-ignore
  readonly #announcer = new Announcer(this);
  readonly #print = new PrintController(this, () => this.performUpdate());
  readonly #bars = new BarController(this);
  readonly #focus = new FocusController(this);
  readonly #first = new Memo<Domain | null>();
  readonly #scenes: SceneController = new SceneController(this, {
    isReady: () => this.state === 'ready',
    view: () => this.#view(null),
    domain: () => this.domain ?? this.#firstView,
    first: () => this.#firstView,
    isFiltered: () => this.categories !== null,
    open: () => this.#open.groups,
  });
  readonly #source: DomainSource = {
    timeline: () => this.#filter.timeline,
    scene: () => this.#scenes.scene,
    all: () => this.#scenes.all,
    first: () => this.#firstView,
  };
  readonly #domain = new DomainController(this, this.#source, () => this.#reader.tellView());
  readonly #open = new OpenController(this, this.#focus, this.#domain, this.#source);
  readonly #reader = new ReaderController(this, {
    open: this.#open,
    focus: this.#focus,
    domain: this.#domain,
    gestures: new GestureController(this, this.#domain, this.#source.scene, () => !this.withoutZoom),
    bars: this.#bars,
    announcer: this.#announcer,
    filter: this.#filter,
    scenes: this.#scenes,
    view: () => this.#view(null),
  });
  readonly #details = new OwnDetails(() => this.renderDetail);

  static {
    // the room there is, is known once the first update has made it
    this.disableWarning?.('change-in-update');
  }

  constructor() {
    super();
    const links = new LinkController(this, (id, isLink) => this.#follow(id, isLink));
    new ArrivalController(this, this.#announcer, links, {
      timeline: () => (this.state === 'ready' ? this.#loader.timeline : null),
      isFetched: () => Boolean(this.src) && !this.data,
      view: () => this.#view(null),
    });
  }

  /** `loading`, `ready`, `empty` or `error`; also a custom state for CSS, `:state(ready)`. */
  get state(): TimelineState {
    return this.#loader.state;
  }

  /** Settles when the data is loaded, or has failed to, and what there is to show is shown. */
  get ready(): Promise<void> {
    return this.#loader.whenShown();
  }

  /** Focuses the event that the Tab key would reach. */
  override focus(options?: FocusOptions): void {
    this.#focus.focus(options);
  }

  /** Shows what was shown at first. */
  fit(): void {
    this.#domain.fit();
  }

  /** Goes closer by a factor above 1, further away by one below; what is at `atMs`, or in the middle, stays where it is. */
  zoomBy(factor: number, atMs?: number): void {
    this.#domain.zoom(factor, atMs);
  }

  /** Moves the view by a part of its length, to later times if that is above 0. */
  panBy(fraction: number): void {
    this.#domain.pan(fraction);
  }

  /** Brings an event into view and opens it; says whether there is one with that id. */
  show(id: string): boolean {
    const index = this.#find(id);
    if (index !== null) this.#open.open(index);
    return index !== null;
  }

  /** Does so with the event after the one that is open; the first in view if none is. */
  next(): void {
    this.#open.step(1);
  }

  /** Does so with the event before the one that is open; the last in view if none is. */
  previous(): void {
    this.#open.step(-1);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate(); // the language may be another here
  }

  /** Nothing is lost, but the language may be another here. */
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
    if (changed.has('renderDetail')) this.#details.forget();
    const {timeline} = this.#filter;
    const scene = this.#scenes.scene;
    if (this.view === 'list') this.#focus.setStops(stopsOfList(this.#reader.listed(false), timeline));
    else if (scene) this.#focus.setStops(stopsOf(scene, timeline, this.#open.chip));
    this.#internals.states.clear();
    this.#internals.states.add(this.state);
  }

  protected override render() {
    const scene = this.#scenes.take();
    const view = this.#view(this.#open.chip);
    const {isPrinting} = this.#print;
    const isList = this.view === 'list';
    const {title} = this.#filter.whole;
    const slotted = this.querySelector(':scope > [slot="heading"]')?.textContent.trim();
    return renderBase(
      {
        state: this.state,
        message: this.#loader.message,
        retry: this.#loader.canRetry ? this.#loader.retry : null,
        name: slotted || title || view.strings.interface.timeline,
        headingLevel: this.headingLevel,
        status: this.#announcer.text,
        toolbar: this.withoutControls ? null : this.#toolbar(isList),
        legend: this.withoutLegend ? null : {shown: this.categories, others: this.#filter.others},
        listed: isList || isPrinting ? this.#reader.listed(isPrinting) : null,
        isPrinting,
        scene: isList || isPrinting ? null : scene,
        height: this.#scenes.height,
        orientation: this.#scenes.orientation,
        zooms: !this.withoutZoom,
        overview: scene && this.#overview(scene.scale.domain),
      },
      view,
    );
  }

  #toolbar(isList: boolean): ToolbarState {
    const {isClosest, isCloser} = this.#domain;
    const {isHelpOpen} = this.#reader;
    return {isList, isHelpOpen, zooms: !this.withoutZoom, isHome: this.domain === null, isWhole: !isCloser, isClosest};
  }

  #overview(shown: Domain): Overview | null {
    const {isCloser, limits} = this.#domain;
    if (!isCloser || !limits || this.withoutZoom) return null;
    return layoutOverview(this.#filter.timeline, limits.all, shown, Math.max(this.#scenes.width - OVERVIEW_BUTTONS, 0));
  }

  get #firstView(): Domain | null {
    const {start, end} = this;
    const {whole} = this.#filter;
    return this.#first.get([start, end, whole], () => firstView(start, end, whole));
  }

  #view(openChip: string | null): View {
    const locale = languageOf(this, this.#filter.whole.lang);
    return {
      timeline: this.#filter.timeline,
      locale,
      strings: stringsFor(locale),
      base: this.ownerDocument.baseURI,
      current: this.#open.event,
      openChip,
      tabStop: this.#focus.current,
      barStops: this.#bars.stops,
      renderDetail: this.renderDetail && this.#details.node,
      actions: this.#reader.actions,
    };
  }

  /** Shows the event that a link, which then gives the focus away, or the address of the page names. */
  #follow(id: string, isLink: boolean): boolean {
    const index = this.state === 'ready' ? this.#find(id) : null;
    if (index !== null) void this.#open.openForReader(index, {focuses: isLink});
    return index !== null;
  }

  /** The position of an event, which is shown from now on whatever the filter; `null` if there is none with that id. */
  #find(id: string): number | null {
    if (this.#filter.whole.find(id) === null) return null;
    if (this.#filter.timeline.find(id) === null) this.categories = null;
    const index = this.#filter.timeline.find(id);
    if (index !== null) this.#reader.list(index);
    return index;
  }
}
