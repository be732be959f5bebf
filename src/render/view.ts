// render/view: what templates are given beside a scene. Types only, and the words and colours that several templates share.

import {formatDate} from '../date/format-date.js';
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
  /** Level of the heading. */
  readonly headingLevel: number;
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

/** Names an event or chip among the stops of the keyboard. */
export const eventKey = (index: number): string => `event-${index}`;
export const chipKey = (events: readonly number[]): string => `chip-${events[0]}`;

/** The date of an event in words: the author's own, else ours. */
export function dateWords(event: EventRecord, {locale, strings}: View): string {
  return event.dateLabel ?? formatDate(event.date, locale, {kind: event.kind, status: event.status, strings});
}

/** Says how exactly a date is known: "some time in 2020". */
export function spokenDate(event: EventRecord, {locale, strings}: View): string {
  return formatDate(event.date, locale, {kind: event.kind, status: event.status, strings, form: 'spoken'});
}

const PALETTE = 8;

/** The colour of a category as a declaration: its own if that is safe, else its place in the palette. */
export function colorStyle(timeline: Timeline, category: string | undefined): string {
  const index = timeline.categories.findIndex(({id}) => id === category);
  const own = safeColor(timeline.categories[index]?.color);
  return `--mark: ${own ?? `var(--color-${index < 0 ? 0 : (index % PALETTE) + 1})`};`;
}
