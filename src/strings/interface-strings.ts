// strings/interface-strings: the words of the interface that every language has. Types only.

/** The ways in which a mark can differ from the mark of a date known to the day. */
export type DateKind =
  | 'within'
  | 'through'
  | 'bounds'
  | 'approximate'
  | 'uncertain'
  | 'open'
  | 'unknown'
  | 'oneOf'
  | 'allOf'
  | 'reported'
  | 'disputed'
  | 'expected'
  | 'cancelled';

/** What a key does, for the help. */
export type KeyHelp = 'step' | 'ends' | 'groups' | 'open' | 'close' | 'zoom';

export interface InterfaceStrings {
  /** Name of the region if it has no heading. */
  readonly timeline: string;
  /** Name of the list of events, and of the legend. */
  readonly events: string;
  readonly categories: string;
  /** Name of the legend that explains the marks. */
  readonly dates: string;
  /** What each kind of mark means, for the legend. */
  readonly dateKinds: Readonly<Record<DateKind, string>>;
  /** `10 events, 2020 to 2023` */
  summary(count: number, dates: readonly [from: string, to: string]): string;
  /** Below the plot if it shows times in a zone: `Times in Brussels (UTC+2)`. */
  timesIn(zone: string): string;
  /** In the summary if gaps are cut out of the axis; `times` are their lengths: `Left out: 21 years, 3 years`. */
  leftOut(times: readonly string[]): string;
  /** In the summary if events stand at equal distances. */
  readonly orderOnly: string;
  readonly loading: string;
  readonly empty: string;
  /** How the author can add events. */
  readonly emptyHelp: string;
  readonly error: string;
  readonly retry: string;
  /** `2 entries could not be read` */
  problems(count: number): string;
  /** On a chip: `+12`. */
  more(count: number): string;
  /** The accessible name of a chip: `12 more events, 2020 to 2023`. */
  moreEvents(count: number, dates: readonly [from: string, to: string]): string;
  readonly close: string;
  /** Name of the toolbar. */
  readonly controls: string;
  /** Names of its buttons. `fit`, `list`, `groups` and `cutGaps` are visible on them, so they must be short. */
  readonly previousEvent: string;
  readonly nextEvent: string;
  /** Name of the overview, the strip that shows which part is in view, and of its buttons. */
  readonly overview: string;
  readonly earlier: string;
  readonly later: string;
  readonly zoomOut: string;
  readonly zoomIn: string;
  readonly fit: string;
  readonly list: string;
  readonly groups: string;
  readonly cutGaps: string;
  readonly keyboardHelp: string;
  /** What each key does, for the help. */
  readonly keys: Readonly<Record<KeyHelp, string>>;
  /** Announced when the view or the filter changes: `Showing 1985 to 1990, 5 of 12 events`. */
  showing(shown: number, count: number, dates: readonly [from: string, to: string]): string;
  /** The position of the open event: `3 of 12`. */
  ordinal(position: number, count: number): string;
  /** Announced when the reader steps to an event: `Event 3 of 12: Border opens, 9 November 1989`. */
  step(position: number, count: number, event: string): string;
  /** Announced when events are added: `3 new events`. */
  newEvents(count: number): string;
  /** On a button below a long list: `Show 50 more`. */
  showMore(count: number): string;
  readonly source: string;
  readonly sources: string;
  readonly category: string;
  /** Title of the band for events without a category. */
  readonly others: string;
  readonly place: string;
  /** How a date is known: `stated in the source`. */
  readonly basis: Readonly<Record<'stated' | 'inferred' | 'relative' | 'external', string>>;
  /** A phrase of the source, in the quotation marks of the language. */
  quote(phrase: string): string;
}
