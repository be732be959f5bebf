// render/view: what templates are given beside a scene. Types only, and the words and colours that several templates share.

import {formatDate} from '../date/format-date.js';
import type {Scene} from '../layout/scene.js';
import type {Timeline} from '../model/timeline.js';
import type {EventRecord} from '../source/records.js';
import type {Strings} from '../strings/strings.js';
import {safeColor} from './safe.js';

/** What the reader did; each goes to the element, which owns the state. */
export interface Actions {
  /** Opens an event, or closes it if it is open. */
  readonly toggleEvent: (index: number) => void;
  readonly toggleChip: (key: string) => void;
  readonly close: () => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focusin: (event: FocusEvent) => void;
}

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
  readonly actions: Actions;
}

/** Names an event among the stops of the keyboard. */
export function eventKey({events}: Timeline, index: number): string {
  return `event ${events[index]!.id}`;
}

/** Names the chip that counts some events. */
export function chipKey({events}: Timeline, [first]: readonly number[]): string {
  return `chip ${events[first!]!.id}`;
}

/** The keys of the stops, in order; those of the events that an open chip lists come after it. */
export function stopKeys({labels, chips}: Scene, timeline: Timeline, openChip: string | null): string[] {
  const stops = [
    ...labels.map(({event}) => ({order: event, keys: [eventKey(timeline, event)]})),
    ...chips.map(({events}) => {
      const key = chipKey(timeline, events);
      const listed = key === openChip ? events.map((event) => eventKey(timeline, event)) : [];
      return {order: events[0]!, keys: [key, ...listed]};
    }),
  ];
  return stops.sort((a, b) => a.order - b.order).flatMap(({keys}) => keys);
}

/** The date of an event in words: the author's own, else ours. */
export function dateWords(event: EventRecord, {locale, strings}: View): string {
  return event.dateLabel ?? formatDate(event.date, locale, {kind: event.kind, status: event.status, strings});
}

/** Says how exactly a date is known: "some time in 2020". */
export function spokenDate(event: EventRecord, {locale, strings}: View): string {
  return formatDate(event.date, locale, {kind: event.kind, status: event.status, strings, form: 'spoken'});
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
