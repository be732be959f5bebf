// render/view: what templates are given beside a scene. Types only, and the words and colours that several templates share.

import {formatDate} from '../date/format-date.js';
import {parseDate} from '../date/parse-date.js';
import type {Chip, Label, Scene} from '../layout/scene.js';
import type {Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import {yearLabels} from '../scale/tick-labels.js';
import type {EventRecord} from '../source/records.js';
import type {Strings} from '../strings/strings.js';
import {safeColor} from './safe.js';

/** What the reader did; each goes to the element, which owns the state. */
export interface Actions {
  /** Opens an event, or closes it if it is open. */
  readonly toggleEvent: (index: number) => void;
  readonly toggleChip: (key: string) => void;
  readonly toggleGroup: (key: string) => void;
  /** Shows the stretch that a chip counts, so that its events come apart. */
  readonly spread: (chip: Chip) => void;
  readonly close: () => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focusin: (event: FocusEvent) => void;
  /** Goes on to the next event in order of time, or back by one, and opens it. */
  readonly step: (by: 1 | -1) => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  /** Moves the view by a part of its length. */
  readonly pan: (part: number) => void;
  readonly toggleList: () => void;
  readonly toggleHelp: () => void;
  readonly toggleCategory: (id: string) => void;
  readonly showMore: () => void;
  /** On a bar of buttons, one of which Tab reaches. */
  readonly bar: Listeners<'keydown' | 'focusin'>;
  readonly plot: Listeners<'pointerdown' | 'pointermove' | 'pointerup' | 'wheel'>;
  readonly overview: Listeners<'pointerdown' | 'pointermove' | 'pointerup'>;
}

/** What listens to each event of an element; `pointerup` to `pointercancel` too. */
export type Listeners<Name extends keyof HTMLElementEventMap> = Readonly<{
  [name in Name]: EventListenerObject | ((event: HTMLElementEventMap[name]) => void);
}>;

/** A bar of buttons. */
export type BarName = 'controls' | 'legend' | 'overview';

/** The state that templates show. */
export interface View {
  readonly timeline: Timeline;
  readonly locale: string;
  readonly strings: Strings;
  /** Address that links in the data are relative to. */
  readonly base: string;
  /** The open event, by position. */
  readonly current: number | null;
  /** The open chip, by key. */
  readonly openChip: string | null;
  /** The one stop that Tab reaches, by key. */
  readonly tabStop: string;
  /** The one button of each bar that Tab reaches, by the name of the bar. */
  readonly barStops: ReadonlyMap<BarName, string>;
  /** Renders what the page tells of an event in place of what we would. */
  readonly renderDetail: ((event: EventRecord) => Node | null) | null;
  readonly actions: Actions;
}

/** Names an event among the stops of the keyboard. */
export function eventKey(timeline: Timeline, index: number): string {
  return `event ${timeline.event(index).id}`;
}

/** Names a chip among them. */
export function chipKey({key}: Chip): string {
  return `chip ${key}`;
}

/** Whether a chip counts an event that has no label, be it among those that it lists or one of very many. */
export function chipHas({events, count, domain, last}: Chip, event: number, {anchors}: Timeline): boolean {
  if (events.includes(event)) return true;
  const anchor = anchors[event]!;
  return count > events.length && event <= last && anchor >= domain[0] && anchor < domain[1];
}

/** The labels and chips of a scene in order of time; a chip stands where the first of its events does. */
export function entriesOf({labels, chips}: Pick<Scene, 'labels' | 'chips'>): (Label | Chip)[] {
  const order = (entry: Label | Chip): number => ('event' in entry ? entry.event : entry.events[0]!);
  return [...chips, ...labels].sort((a, b) => order(a) - order(b));
}

/** A place where the keyboard stops: an event, or a button that stands for several. */
export interface Stop {
  readonly key: string;
  /** Positions of the first and last of its events. */
  readonly first: number;
  readonly last: number;
  readonly isGroup: boolean;
}

/** The stops of a list of the first events. */
export function stopsOfList(most: number, timeline: Timeline): Stop[] {
  const count = Math.min(most, timeline.count);
  return Array.from({length: count}, (_, i) => ({key: eventKey(timeline, i), first: i, last: i, isGroup: false}));
}

/** The stops, in order; the events that an open chip lists come after it. */
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

/** The date of an event in words: the author's own, else ours. */
export function dateWords(event: EventRecord, view: Pick<View, 'locale' | 'strings'>): string {
  return event.dateLabel ?? wordsOf(event, 'long', view);
}

/** Says how exactly a date is known: "some time in 2020". */
export function spokenDate(event: EventRecord, view: View): string {
  return wordsOf(event, 'spoken', view);
}

interface Words {
  readonly locale: string;
  long?: string;
  spoken?: string;
}

/** The words of the dates of events, which are rendered again and again while the view moves. */
const words = new WeakMap<EventRecord, Words>();

/** Most events are only measured, and need no spoken form. */
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

/** The colour of each category as a declaration, made once for a timeline. */
const colors = new WeakMap<Timeline, ReadonlyMap<string | undefined, string>>();

/** The colour of a category as a declaration: its own if that is safe, else its place in the palette. */
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
