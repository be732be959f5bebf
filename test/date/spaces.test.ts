import {expect} from 'chai';
import type {FormatDateOptions} from '../../src/date/format-date.js';
import {words} from './words.js';

/** Languages that put spaces between words, each with the words in which a letter stands beside a digit. */
const LANGUAGES: Readonly<Record<string, RegExp | null>> = {
  en: /(?<=\d)0s(?!\p{L})|(?<!\p{L})Q[1-4]/gu, // 1980s, Q2
  mk: null,
  be: null,
  ru: null,
  uk: null,
  de: /(?<=\d)0er-/g, // 1980er-Jahre
  fr: /(?<![\p{L}\p{Nd}])(?:1er|[2-4]e)(?!\p{L})/gu, // 1er mars, 2e trimestre
  es: null,
  ar: /(?<= )و(?=\p{Nd})/gu, // the word for “and” is written as one with the next
};

type Pair = readonly [date: string, later: string];

/** A date of each precision, and one that comes later. */
const DATES: readonly Pair[] = [
  ['1985', '1989'],
  ['-0099', '-0043'],
  ['-0043', '0014'],
  ['Y-17E7', 'Y170000002'],
  ['1985-03', '1985-10'],
  ['-0043-03', '-0043-10'],
  ['1985-04-01', '1985-10-12'],
  ['-0043-03-15', '-0043-12-01'],
  ['198X', '199X'],
  ['200X', '201X'],
  ['18XX', '19XX'],
  ['20XX', '21XX'],
  ['1XXX', '2XXX'],
  ['1985-21', '1985-24'],
  ['1985-22', '1985-30'],
  ['1985-33', '1985-34'],
  ['1985-37', '1985-39'],
  ['1985-40', '1985-41'],
  ['1984-1X', '1985-1X'],
  ['156X-12-25', '157X-12-25'],
];

const TIMES: readonly Pair[] = [
  ['1985-04-01T10:30', '1985-04-01T12:00'],
  ['1985-04-01T10:30:15+03:00', '1985-04-01T12:00:00-03:30'],
];

const inIntervals = ([date, later]: Pair): string[] => [
  ...[date, `${date}/${later}`, `${date}/..`, `../${date}`, `${date}/`, `/${date}`],
  ...[`[${date},${later}]`, `{${date},${later}}`, `[..${date}]`, `[${date}..]`, `{..${date}}`, `{${date}..}`],
];

const inRanges = ([date, later]: Pair): string[] => [`[${date}..${later}]`, `{${date}..${later}}`];

const qualified = ([date, later]: Pair): string[] => [
  ...[`${date}~`, `${date}?`, `${date}%`, `${date}~/..`, `../${date}~`, `${date}~/`, `/${date}~`],
  ...[`${date}~/${later}?`, `[..${date}~]`, `[${date}~..]`, `[${date}~,${later}?]`],
];

const TEXTS: readonly string[] = [
  ...[...DATES, ...TIMES].flatMap(inIntervals),
  ...DATES.flatMap(inRanges),
  ...DATES.flatMap(qualified),
  ...['1950S2', '1953S3~', 'Y3388E2S3', '-1950S2', '[1667,1668,1670..1672]', '{1667,1668,1670..1672}'],
];

const WAYS: readonly FormatDateOptions[] = (['long', 'short', 'spoken'] as const).flatMap((form) =>
  (['moment', 'span'] as const).map((kind) => ({form, kind, status: 'expected'})),
);

/** Whether a letter and a digit stand side by side, or a space stands where none should. */
function isMisspaced(text: string, beside: RegExp | null): boolean {
  const rest = beside ? text.replace(beside, ' ') : text;
  return /\p{L}\p{Nd}|\p{Nd}\p{L}/u.test(rest) || /^\s|\s$|\s[\s,،.)]|\(\s/u.test(text);
}

describe('formatDate(date, locale) in languages that put spaces between words', () => {
  for (const [locale, beside] of Object.entries(LANGUAGES)) {
    it(`sets one space between words and numbers in ${locale}`, () => {
      const wrong = TEXTS.flatMap((edtf) =>
        WAYS.map((way) => `${edtf}: ${words(edtf, locale, way)}`.replace(/[\u200E\u200F]/g, '')),
      ).filter((line) => isMisspaced(line.slice(line.indexOf(': ') + 2), beside));
      expect(wrong).to.deep.equal([]);
    });
  }
});
