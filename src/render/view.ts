// render/view: the context of all templates: types, and the words, colours and tab stops that several of them share.

import {formatDate} from '../date/format-date.js';
import {parseDate} from '../date/parse-date.js';
import type {Chip, Label, Scene} from '../layout/scene.js';
import type {Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import {yearLabels} from '../scale/tick-labels.js';
import type {EventRecord} from '../source/records.js';
import type {Strings} from '../strings/strings.js';
import {safeColor} from './safe.js';

/** What a reader can do. The element handles each action, since it owns the state. */
export interface Actions {
  /** Opens an event, or closes it if it is open. */
  readonly toggleEvent: (index: number) => void;
  readonly toggleChip: (key: string) => void;
  readonly toggleGroup: (key: string) => void;
  /** Zooms in on the events of a chip. */
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

/** The state that all templates share. */
export interface View {
  readonly timeline: Timeline;
  readonly locale: string;
  readonly strings: Strings;
  /** Base address for links in the data. */
  readonly base: string;
  /** Position of the open event. */
  readonly current: number | null;
  /** Key of the open chip. */
  readonly openChip: string | null;
  /** Key of the event or chip that Tab reaches. */
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

/** Returns the labels and chips of a scene in order of time. A chip takes the place of its first event. */
export function entriesOf({labels, chips}: Pick<Scene, 'labels' | 'chips'>): (Label | Chip)[] {
  const order = (entry: Label | Chip): number => ('event' in entry ? entry.event : entry.events[0]!);
  return [...chips, ...labels].sort((a, b) => order(a) - order(b));
}

/** A stop for the arrow keys: an event, or a button that stands for several events. */
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

/** Returns the stops of a scene in order. Events listed by an open chip follow it. */
export function stopsOf(scene: Scene, timeline: Timeline, openChip: string | null): Stop[] {
  const stopOf = (event: number): Stop => ({
    key: eventKey(timeline, event),
    first: event,
    last: event,
    isGroup: false,
  });
  return (scene.bands ?? [scene]).flatMap(entriesOf).flatMap((entry) => {
    if ('event' in entry) return stopOf(entry.event);
    const {events, last} = entry;
    const chip = {key: chipKey(entry), first: events[0]!, last, isGroup: true};
    return chip.key === openChip ? [chip, ...events.map(stopOf)] : chip;
  });
}

/** Returns the date of an event in words: the author's own, or else ours. */
export function dateWords(event: EventRecord, view: Pick<View, 'locale' | 'strings'>): string {
  return event.dateLabel ?? wordsOf(event, 'long', view);
}

/** Returns the date of an event in words for screen readers: "some time in 2020". */
export function spokenDate(event: EventRecord, view: View): string {
  return wordsOf(event, 'spoken', view);
}

interface Words {
  readonly locale: string;
  long?: string;
  spoken?: string;
}

/** Words of dates, kept because events are rendered again and again while the view moves. */
const words = new WeakMap<EventRecord, Words>();

/** Formats a date on first use; most events never need the spoken form. */
function wordsOf(
  event: EventRecord,
  form: 'long' | 'spoken',
  {locale, strings}: Pick<View, 'locale' | 'strings'>,
): string {
  let known = words.get(event);
  if (known?.locale !== locale) words.set(event, (known = {locale}));
  const {date, kind, status} = event;
  return (known[form] ??= formatDate(date, locale, {kind, status, strings, form}));
}

/** The words for a calendar unit; those of its first and last year if it has no date of its own. */
export function groupTitle(edtf: string | null, domain: Domain, locale: string, strings: Strings): string {
  if (edtf === '') return '…';
  return edtf ? formatDate(parseDate(edtf), locale, {strings}) : yearLabels(domain, locale).join(' – ');
}

const PALETTE = 8;

/** For each timeline, the CSS declaration of each category's colour. */
const colors = new WeakMap<Timeline, ReadonlyMap<string | undefined, string>>();

/** Returns the colour of a category as a CSS declaration: its own if it is safe, else one of the palette. */
export function colorStyle(timeline: Timeline, category: string | undefined): string {
  let styles = colors.get(timeline);
  if (!styles) {
    const entries = timeline.categories.map(
      ({id, color}, i) => [id, safeColor(color) ?? `var(--color-${(i % PALETTE) + 1})`] as const,
    );
    styles = new Map(entries.map(([id, color]) => [id, `--mark: ${color};`]));
    colors.set(timeline, styles);
  }
  return styles.get(category) ?? '--mark: var(--color-0);';
}
