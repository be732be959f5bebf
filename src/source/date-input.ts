// source/date-input: a date object from an author -> its EDTF text. Pure.

/** Names of the date objects that state a time. */
const KINDS: ReadonlySet<string> = new Set([
  'Date',
  'Temporal.Instant',
  'Temporal.PlainDate',
  'Temporal.PlainDateTime',
  'Temporal.PlainYearMonth',
  'Temporal.ZonedDateTime',
]);

/** A `Temporal.PlainDate`, `PlainYearMonth`, `PlainDateTime`, `Instant` or `ZonedDateTime`, native or from a polyfill. */
export interface TemporalDate {
  readonly [Symbol.toStringTag]: string;
  toString(options?: {calendarName?: 'never'; timeZoneName?: 'never'}): string;
}

/** EDTF, or a date object; a `Date` is an instant, to the second. */
export type DateInput = string | Date | TemporalDate;

/**
 * Returns the EDTF text of a date object. Keeps the offset of a time in a zone, and drops fractions of a second.
 *
 * @returns `undefined` for any other object, an invalid `Date`, a month of another calendar, or a year without exactly four
 * digits
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

/** Takes ISO 8601 as `Date` and `Temporal` write it, and removes fractions of a second and zeros before a four-digit year. */
function shorten(iso: string): string {
  return iso.replace(/\.\d+/, '').replace(/^([+-])00/, (_, sign: string) => (sign === '-' ? '-' : ''));
}
