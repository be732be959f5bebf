// strings/strings: the words of the interface that Intl does not have. Types only.

import type {InterfaceStrings} from './interface-strings.js';
import type {StandIn} from './stand-in.js';

/** The words of one language. */
export interface Strings {
  /** The language, as a BCP 47 tag. */
  readonly lang: string;
  readonly date: DateStrings;
  readonly interface: InterfaceStrings;
  /** Where the dates come from in a browser whose Intl lacks the language. */
  readonly standIn?: StandIn;
}

/** The words around dates. The short and the spoken form have patterns of their own only where they differ from the long. */
export interface DateStrings {
  readonly long: DatePatterns;
  /** For where room is short. */
  readonly short: Partial<DatePatterns>;
  /** For the ear: no signs that are not read out, and whether a thing happened once within a date or all through it. */
  readonly spoken: Partial<DatePatterns>;
  /** Whether a month within a phrase takes the case that it has beside a day, as it does in Slavic languages. */
  readonly genitiveMonth?: boolean;
  /** Mends words that meet where patterns do: in French "de le" becomes "du". */
  readonly contract?: (words: string) => string;
}

/** Names of times that Intl does not have, as they are in a label. */
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

/** Names as they are within a phrase, where they differ; of a `{date}` that Intl names, too. */
export interface PhrasePatterns extends Partial<NamePatterns> {
  readonly approximate?: string;
  /** A year. */
  readonly year?: string;
  /** A day, perhaps with a time. */
  readonly day?: string;
}

/** Patterns in which the names in braces stand for parts of the date. */
export interface DatePatterns extends NamePatterns {
  /** How names differ within a phrase: their article, their case. */
  readonly inPhrase: PhrasePatterns;

  /** `{date}` that is only about right, "~". */
  readonly approximate: string;
  /** `{date}` that is doubtful, "?". */
  readonly uncertain: string;

  /** Once within `{date}`, which is a month or longer. */
  readonly moment: string;
  /** All through `{date}`, which is a month or longer. */
  readonly span: string;

  /** `{from}`, `{to}`: all through an interval that cannot be said shorter. */
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
  /** From `{date}` on, up to nobody knows when. */
  readonly endUnknown: string;
  /** Up to `{date}`, from nobody knows when. */
  readonly startUnknown: string;

  /** The years of a season that ends in `{next}`, which has two digits where that is enough. */
  readonly twoYears: string;
  /** A season of the south, `{date}`. */
  readonly southern: string;
  /** A day or a month, `{date}`, in one of some `{years}`. */
  readonly inYears: string;
  /** A year, `{date}`, that is only the likeliest of a `{range}` of years. It stands in `approximate`. */
  readonly estimate: string;
  /** A time of day, `{date}`, told as it was written, `{offset}` from UTC: "+3", "−3:30" or nothing. */
  readonly zoned: string;

  /** `{date}` of an event with a status; there is none for confirmed events. */
  readonly reported: string;
  readonly disputed: string;
  readonly expected: string;
  readonly cancelled: string;
}
