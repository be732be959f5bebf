// strings/stand-ins: languages that Intl lacks in some browsers -> one that it has, and the words that differ.

/** A language to take the dates of. */
export interface StandIn {
  readonly locale: string;
  /** From January to December, with spaces between them. */
  readonly months: Readonly<Record<'long' | 'besideDay' | 'short', string>>;
  /** Other words, by those of the language that stands in. */
  readonly words: Readonly<Record<string, string>>;
}

const MACEDONIAN_MONTHS = 'јануари февруари март април мај јуни јули август септември октомври ноември декември';

/** Chromium has no dates in these languages, and would tell them in the language of the browser. */
export const STAND_INS: ReadonlyMap<string, StandIn> = new Map<string, StandIn>([
  [
    'mk',
    {
      locale: 'ru',
      months: {
        long: MACEDONIAN_MONTHS,
        besideDay: MACEDONIAN_MONTHS,
        short: 'јан. фев. мар. апр. мај јун. јул. авг. септ. окт. ноем. дек.',
      },
      words: {в: 'во', до: 'пр.', 'э.': 'е.', 'гг.': 'г.'},
    },
  ],
  [
    'be',
    {
      locale: 'uk',
      months: {
        long: 'студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань',
        besideDay: 'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
        short: 'студз. лют. сак. крас. мая чэрв. ліп. жн. вер. кастр. ліст. снеж.',
      },
      words: {о: 'у', до: 'да', 'е.': 'э.', 'р.': 'г.', 'рр.': 'гг.'},
    },
  ],
]);
