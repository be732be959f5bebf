// source/date-input: what an author gives as a date -> its EDTF text. Pure.

/** A `Date` or a `Temporal` object whose time is known, by the name that it goes by. */
const KINDS: ReadonlySet<string> = new Set([
  'Date',
  'Temporal.Instant',
  'Temporal.PlainDate',
  'Temporal.PlainDateTime',
  'Temporal.PlainYearMonth',
  'Temporal.ZonedDateTime',
]);

/** A `Temporal.PlainDate`, `PlainYearMonth`, `PlainDateTime`, `Instant` or `ZonedDateTime`, native or of a polyfill. */
export interface TemporalDate {
  readonly [Symbol.toStringTag]: string;
  toString(options?: {calendarName?: 'never'; timeZoneName?: 'never'}): string;
}

/** EDTF, or an object that stands for a time: a `Date` for an instant, to the second. */
export type DateInput = string | Date | TemporalDate;

/**
 * Returns the EDTF text of an object that stands for a time. Of a time in a zone the offset is kept, and of a second no
 * fraction.
 *
 * @returns `undefined` for what stands for no time: another object, a `Date` that is invalid, a month that is none of the
 * Gregorian calendar, a year that has not four digits
 */
export function dateText(value: object): string | undefined {
  const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (!KINDS.has(kind)) return undefined;
  const text = kind === 'Date' ? isoOf(value as Date) : plainText(value as TemporalDate);
  const length = kind === 'Temporal.PlainYearMonth' ? /^-?\d{4}-\d\d$/ : /^-?\d{4}-\d\d-\d\d/;
  return length.test(text) ? text : undefined;
}

function isoOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : shorten(date.toISOString());
}

function plainText(date: TemporalDate): string {
  return shorten(date.toString({calendarName: 'never', timeZoneName: 'never'}));
}

/** ISO 8601 as `Date` and `Temporal` write it: fractions of seconds go, and so do zeros before a year of four digits. */
function shorten(iso: string): string {
  return iso.replace(/\.\d+/, '').replace(/^([+-])00/, (_, sign: string) => (sign === '-' ? '-' : ''));
}
