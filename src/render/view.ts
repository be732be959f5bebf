// render/view: the context of all templates: types, and the words, colours and tab stops that several of them share.

import {formatDate} from '../date/format-date.js';
import type {Chip, Label, Scene} from '../layout/scene.js';
import type {Timeline} from '../model/timeline.js';
import type {EventRecord} from '../source/records.js';
import type {Strings} from '../strings/strings.js';
import {safeColor} from './safe.js';

/** What a reader can do. The element handles each action, since it owns the state. */
export interface Actions {
  /** Opens an event, or closes it if it is open. */
  readonly toggleEvent: (index: number) => void;
  readonly toggleChip: (key: string) => void;
  /** Shows the stretch that a chip counts, so that its events come apart. */
  readonly spread: (chip: Chip) => void;
  readonly close: () => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focusin: (event: FocusEvent) => void;
  /** Opens the next or the previous event. */
  readonly step: (by: 1 | -1) => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  /** Moves the view by a fraction of its length. */
  readonly pan: (part: number) => void;
  readonly toggleList: () => void;
  readonly toggleGroups: () => void;
  readonly toggleGaps: () => void;
  readonly toggleHelp: () => void;
  readonly toggleCategory: (id: string) => void;
  readonly showMore: () => void;
  /** Listeners of each toolbar. */
  readonly bar: Listeners<'keydown' | 'focusin'>;
  readonly plot: Listeners<'pointerdown' | 'pointermove' | 'pointerup' | 'wheel'>;
  readonly overview: Listeners<'pointerdown' | 'pointermove' | 'pointerup'>;
}

/** Event listeners of an element. `pointerup` also handles `pointercancel`. */
export type Listeners<Name extends keyof HTMLElementEventMap> = Readonly<{
  [name in Name]: EventListenerObject | ((event: HTMLElementEventMap[name]) => void);
}>;

/** The names of the toolbars. */
export type BarName = 'controls' | 'legend' | 'overview';

/** The language that words are in. */
export interface Language {
  readonly locale: string;
  readonly strings: Strings;
}

/** What labels are made of. */
export interface LabelView extends Language {
  readonly timeline: Timeline;
  /** Whether a glyph stands beside the colour of each category. */
  readonly hasGlyphs: boolean;
}

/** The state that templates show. */
export interface View extends LabelView {
  /** Address that links in the data are relative to. */
  readonly base: string;
  /** Position of the open event. */
  readonly current: number | null;
  /** Key of the open chip. */
  readonly openChip: string | null;
  /** Level of the heading of the whole, 2 to 6. */
  readonly headingLevel: number;
  /** The form of the dates on labels. */
  readonly dates: 'long' | 'short';
  /** The one stop that Tab reaches, by key. */
  readonly tabStop: string;
  /** Key of the button that Tab reaches, for each toolbar. */
  readonly barStops: ReadonlyMap<BarName, string>;
  /** Renders the page's own details of an event, instead of ours. */
  readonly renderDetail: ((event: EventRecord) => Node | null) | null;
  readonly actions: Actions;
}

/** Returns the key of an event among the tab stops. */
export function eventKey(timeline: Timeline, index: number): string {
  return `event ${timeline.event(index).id}`;
}

/** Returns the key of a chip among the tab stops. */
export function chipKey({key}: Chip): string {
  return `chip ${key}`;
}

/** Whether a chip counts an event, even if it does not list it. */
export function chipHas({events, count, domain, last}: Chip, event: number, {anchors}: Timeline): boolean {
  if (events.includes(event)) return true;
  const anchor = anchors[event]!;
  return count > events.length && event <= last && anchor >= domain[0] && anchor < domain[1];
}

/** A place where the keyboard stops: an event, or a button that stands for several. */
export interface Stop {
  readonly key: string;
  /** Positions of the first and last of its events. */
  readonly first: number;
  readonly last: number;
  readonly isGroup: boolean;
}

/** Returns the stops of the list view with its first `most` events. */
export function stopsOfList(most: number, timeline: Timeline): Stop[] {
  const count = Math.min(most, timeline.count);
  return Array.from({length: count}, (_, i) => ({key: eventKey(timeline, i), first: i, last: i, isGroup: false}));
}

/** The events that are named, in the order of the groups. */
export function labelsOf({bands}: Scene): Label[] {
  return bands.flatMap(({labels}) => labels);
}

/** The stops, in order of time, or group by group and then the chips; the events that an open chip lists come after it. */
export function stopsOf(scene: Scene, timeline: Timeline, openChip: string | null): Stop[] {
  const stopOf = (event: number): Stop => ({
    key: eventKey(timeline, event),
    first: event,
    last: event,
    isGroup: false,
  });
  const chips = scene.axis.chips.map((chip) => {
    const {events, last} = chip;
    const stop = {key: chipKey(chip), first: events[0]!, last, isGroup: true};
    return stop.key === openChip ? [stop, ...events.map(stopOf)] : [stop];
  });
  const labels = labelsOf(scene).map(({event}) => [stopOf(event)]);
  if (scene.bands.length > 1) return [...labels, ...chips].flat();
  return [...labels, ...chips].sort(([a], [b]) => a!.first - b!.first).flat();
}

/** The date of an event in words: the author's own, else ours. */
export function dateWords(event: EventRecord, view: Language): string {
  return event.dateLabel ?? wordsOf(event, 'long', view);
}

/** The date on the label of an event: the author's own, else ours, short where room is. */
export function labelDate(event: EventRecord, view: View): string {
  return event.dateLabel ?? wordsOf(event, view.dates, view);
}

/** Says how exactly a date is known: "some time in 2020". */
export function spokenDate(event: EventRecord, view: View): string {
  return wordsOf(event, 'spoken', view);
}

interface Words {
  readonly locale: string;
  long?: string;
  spoken?: string;
  short?: string;
}

/** Words of dates, kept because events are rendered again and again while the view moves. */
const words = new WeakMap<EventRecord, Words>();

/** Our own words for the date of an event; most events are only measured, and need no spoken form. */
export function wordsOf(event: EventRecord, form: 'long' | 'short' | 'spoken', {locale, strings}: Language): string {
  let known = words.get(event);
  if (known?.locale !== locale) words.set(event, (known = {locale}));
  const {date, kind, status} = event;
  return (known[form] ??= formatDate(date, locale, {kind, status, strings, form}));
}

/** Categories that have a colour of their own; those past them share that of events without a category. */
export const PALETTE = 8;

/** Returns the colour of a category as a CSS declaration: its own if it is safe, else by its place in the palette. */
export function colorStyle({categories}: Timeline, category: string | undefined): string {
  const place = categories.findIndex(({id}) => id === category);
  const own = safeColor(categories[place]?.color);
  return `--mark: ${own ?? `var(--color-${place < PALETTE ? place + 1 : 0})`};`;
}
