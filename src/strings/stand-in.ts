// strings/stand-in: a language that every Intl has, and the words that differ -> dates and numbers in a language that some lack. Pure.

/** The part of `Intl.DateTimeFormat` that we use. */
export type DateTimeFormat = Pick<Intl.DateTimeFormat, 'format' | 'formatToParts' | 'formatRangeToParts'>;

/** The part of `Intl.NumberFormat` that we use. */
export type NumberFormat = Pick<Intl.NumberFormat, 'format' | 'formatRange'>;

/** A replacement for a language that Intl lacks in some browsers. */
export interface StandIn {
  /** A language that Intl has in all browsers. */
  readonly locale: string;
  dateTimeFormat(options: Intl.DateTimeFormatOptions): DateTimeFormat;
  numberFormat(options: Intl.NumberFormatOptions): NumberFormat;
}

/** From January to December, with spaces between them. */
export type Months = Readonly<Record<'long' | 'besideDay' | 'short', string>>;

/**
 * Returns the replacement for a language. Without it, Chromium formats dates and units in the language of the browser.
 *
 * @param locale - a language that Intl has in all browsers
 * @param words - words of that language → words of ours; all other words are equal in both
 */
export function standIn(locale: string, months: Months, words: Readonly<Record<string, string>>): StandIn {
  const translate = (text: string): string => text.replace(/\p{L}+\.?/gu, (word) => words[word] ?? word);
  return {
    locale,
    dateTimeFormat(options) {
      const formatter = new Intl.DateTimeFormat(locale, options);
      const monthOf = (_: unknown, month: number) =>
        formatter.formatToParts(Date.UTC(2000, month, 2)).find(({type}) => type === 'month')?.value ?? '';
      const theirs = Array.from({length: 12}, monthOf);
      const ours = months[options.month === 'short' ? 'short' : options.day ? 'besideDay' : 'long'].split(' ');
      const ourPart = <Part extends Intl.DateTimeFormatPart>(part: Part): Part => {
        const month = part.type === 'month' ? ours[theirs.indexOf(part.value)] : undefined;
        return {...part, value: month ?? translate(part.value)};
      };
      const formatToParts: DateTimeFormat['formatToParts'] = (time) => formatter.formatToParts(time).map(ourPart);
      return {
        formatToParts,
        format: (time) =>
          formatToParts(time)
            .map(({value}) => value)
            .join(''),
        formatRangeToParts: (start: Date | number, end: Date | number) =>
          formatter.formatRangeToParts(start, end).map(ourPart),
      };
    },
    numberFormat(options) {
      const formatter = new Intl.NumberFormat(locale, options);
      return {
        format: (value: number) => translate(formatter.format(value)),
        formatRange: (start: number, end: number) => translate(formatter.formatRange(start, end)),
      };
    },
  };
}
