// strings/interface-strings: the words of the interface that every language has. Types only.

/** The ways in which a mark can differ from that of a thing known to the day. */
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

export interface InterfaceStrings {
  /** Name of the region where it has no heading. */
  readonly timeline: string;
  /** Name of the list of events, and of the legend. */
  readonly events: string;
  readonly categories: string;
  /** Name of the legend of how dates are drawn. */
  readonly dates: string;
  /** What each way to draw a date says, for the legend. */
  readonly dateKinds: Readonly<Record<DateKind, string>>;
  /** `10 events, 2020 to 2023` */
  summary(count: number, dates: readonly [from: string, to: string]): string;
  /** Said beside the axis where times are told in a zone: `Times in Brussels (UTC+2)`. */
  timesIn(zone: string): string;
  /** Said in the summary where gaps are cut out of the axis, `times` being how long each is: `Left out: 21 years, 3 years`. */
  leftOut(times: readonly string[]): string;
  /** Said where events stand at equal distances. */
  readonly orderOnly: string;
  readonly loading: string;
  readonly empty: string;
  /** What an author can do about it. */
  readonly emptyHelp: string;
  readonly error: string;
  readonly retry: string;
  /** `2 entries could not be read` */
  problems(count: number): string;
  /** On a chip: `+12`. */
  more(count: number): string;
  /** What a chip says: `12 more events, 2020 to 2023`. */
  moreEvents(count: number, dates: readonly [from: string, to: string]): string;
  readonly close: string;
  readonly source: string;
  readonly sources: string;
  readonly category: string;
  /** Title of the band of the events without a category, beside those of the categories. */
  readonly others: string;
  readonly place: string;
  /** How a date is known: `stated in the source`. */
  readonly basis: Readonly<Record<'stated' | 'inferred' | 'relative' | 'external', string>>;
  /** A phrase of the source, in the quotation marks of the language. */
  quote(phrase: string): string;
}
