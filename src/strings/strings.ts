// strings/strings: the words that Intl does not supply. Types only.

import type {InterfaceStrings} from './interface-strings.js';
import type {StandIn} from './stand-in.js';

/** The words of one language. */
export interface Strings {
  /** The language, as a BCP 47 tag. */
  readonly lang: string;
  readonly date: DateStrings;
  readonly interface: InterfaceStrings;
  /** Supplies dates in a browser whose Intl lacks the language. */
  readonly standIn?: StandIn;
}

/** The words around dates. The short and the spoken form list only the patterns that differ from the long form. */
export interface DateStrings {
  readonly long: DatePatterns;
  /** For little room. */
  readonly short: Partial<DatePatterns>;
  /** For screen readers: without signs that they skip, and with words for once within a date or all through it. */
  readonly spoken: Partial<DatePatterns>;
  /** Whether a month within a phrase takes the grammatical case that it has beside a day, as in Slavic languages. */
  readonly genitiveMonth?: boolean;
  /** Joins words that meet where patterns are combined: in French "de le" becomes "du". */
  readonly contract?: (words: string) => string;
}

/** Names of times that Intl does not supply, in the form for a label. */
export interface NamePatterns {
  /** The ten years from `{year}` to `{last}`. */
  readonly decade: string;
  /** The hundred years from `{year}` to `{last}`: 1800 to 1899, so not the 19th century, which starts in 1801. */
  readonly century: string;
  /** Seasons of `{year}`, which stands for two years where they cross into the next. */
  readonly spring: string;
  readonly summer: string;
  readonly autumn: string;
  readonly winter: string;
  /** Three, four and six months of `{year}`. */
  readonly quarter1: string;
  readonly quarter2: string;
  readonly quarter3: string;
  readonly quarter4: string;
  readonly third1: string;
  readonly third2: string;
  readonly third3: string;
  readonly half1: string;
  readonly half2: string;
}

/** Names in the form for use within a phrase, where it differs; also for a `{date}` that Intl names. */
export interface PhrasePatterns extends Partial<NamePatterns> {
  readonly approximate?: string;
  /** A year. */
  readonly year?: string;
  /** A day, perhaps with a time. */
  readonly day?: string;
}

/** Patterns. Names in braces stand for parts of the date. */
export interface DatePatterns extends NamePatterns {
  /** How names differ within a phrase, for example by an article or a grammatical case. */
  readonly inPhrase: PhrasePatterns;

  /** `{date}` is approximate, "~". */
  readonly approximate: string;
  /** `{date}` is uncertain, "?". */
  readonly uncertain: string;

  /** Once within `{date}`, which is a month or longer. */
  readonly moment: string;
  /** All through `{date}`, which is a month or longer. */
  readonly span: string;

  /** `{from}`, `{to}`: all through an interval that has no shorter wording. */
  readonly range: string;
  /** `{from}`, `{to}`: once within an interval. */
  readonly between: string;
  /** From `{date}` on, with no end. */
  readonly since: string;
  /** Up to `{date}`, with no start. */
  readonly until: string;
  /** Once, not before `{date}`. */
  readonly after: string;
  /** Once, not after `{date}`. */
  readonly by: string;
  /** From `{date}` on, end unknown. */
  readonly endUnknown: string;
  /** Up to `{date}`, start unknown. */
  readonly startUnknown: string;

  /** The years of a season that ends in `{next}`, which has two digits if they are enough. */
  readonly twoYears: string;
  /** A season of the southern hemisphere, `{date}`. */
  readonly southern: string;
  /** A day or a month, `{date}`, in one of several `{years}`. */
  readonly inYears: string;
  /** A year, `{date}`, that is the likeliest in a `{range}` of years. Goes into `approximate`. */
  readonly estimate: string;
  /** A time of day, `{date}`, as written, with its `{offset}` from UTC: "+3", "−3:30" or nothing. */
  readonly zoned: string;

  /** `{date}` of an event with a status. Confirmed events have no such pattern. */
  readonly reported: string;
  readonly disputed: string;
  readonly expected: string;
  readonly cancelled: string;
}
