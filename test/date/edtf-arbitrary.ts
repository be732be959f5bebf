// test/date/edtf-arbitrary: texts that are EDTF of levels 0, 1 and 2, for property tests.

import fc from 'fast-check';

const digits = (count: number, min: number, max: number) =>
  fc.integer({min, max}).map((n) => String(n).padStart(count, '0'));
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''));

const sign = fc.constantFrom('', '-');
const year = fc.oneof(
  digits(4, 0, 9999),
  digits(4, 1, 9999).map((n) => `-${n}`),
);
const month = joined(year, fc.constant('-'), digits(2, 1, 12));
const day = joined(month, fc.constant('-'), digits(2, 1, 28));
const zone = fc.constantFrom('', 'Z', '+03', '-03:30', '+14:00', '+00:00');
const clock = fc.oneof(
  digits(2, 0, 23),
  joined(digits(2, 0, 23), fc.constant(':'), digits(2, 0, 59)),
  joined(digits(2, 0, 23), fc.constant(':'), digits(2, 0, 59), fc.constant(':'), digits(2, 0, 59)),
);
const time = joined(day, fc.constant('T'), clock, zone);

/** Digits that are not known at the end of a date: those of level 1. */
const unspecified = fc.oneof(
  joined(sign, digits(3, 0, 999), fc.constant('X')),
  joined(sign, digits(2, 0, 99), fc.constant('XX')),
  joined(year, fc.constantFrom('-XX', '-XX-XX')),
  joined(month, fc.constant('-XX')),
);

/** Digits that are not known anywhere, such that some day of each year fits. */
const openYear = joined(
  sign,
  fc
    .tuple(digits(4, 1, 9999), fc.integer({min: 0, max: 15}))
    .map(([text, mask]) => [...text].map((digit, i) => (mask & (1 << i) ? 'X' : digit)).join(''))
    .filter((text) => !text.includes('0000')),
);
const openMonth = fc.oneof(digits(2, 1, 12), fc.constantFrom('XX', '0X', '1X', 'X0', 'X1', 'X2', 'X5', 'X9'));
const openDay = fc.oneof(digits(2, 1, 28), fc.constantFrom('XX', '0X', '1X', '2X', 'X0', 'X1', 'X5', 'X8', 'X9'));
const open = fc.oneof(
  openYear.filter((text) => !/^-?0+$/.test(text)),
  joined(openYear, fc.constant('-'), openMonth),
  joined(openYear, fc.constant('-'), openMonth, fc.constant('-'), openDay),
);

const season = joined(year, fc.constant('-'), digits(2, 21, 41));
const longYear = fc.oneof(
  joined(fc.constant('Y'), sign, fc.integer({min: 10_000, max: 999_999_999_999_999}).map(String)),
  joined(fc.constant('Y'), sign, digits(1, 1, 9999), fc.constant('E'), digits(1, 4, 10)),
);
/** A year of which as many digits are significant as it has, or fewer. */
const roundYear = fc.oneof(
  fc.tuple(sign, fc.integer({min: 1000, max: 9999}), fc.integer({min: 1, max: 4})).map(([s, n, k]) => `${s}${n}S${k}`),
  fc
    .tuple(sign, fc.integer({min: 100_000_000, max: 999_999_999}), fc.integer({min: 1, max: 9}))
    .map(([s, n, k]) => `Y${s}${n}S${k}`),
);

const qualifier = fc.constantFrom('', '', '?', '~', '%');
const qualified = joined(fc.oneof(year, month, day, unspecified, open, season, longYear, roundYear), qualifier);

/** Qualifiers on either side of each component. */
const qualifiedParts = fc
  .tuple(fc.oneof(year, month, day, open, season), fc.array(qualifier, {minLength: 6, maxLength: 6}))
  .map(([text, marks]) => text.replace(/(^-?\w+)|(\w+)/g, (part) => `${marks.pop() ?? ''}${part}${marks.pop() ?? ''}`));

/** A date without "/". */
export const singleEdtf = fc.oneof(qualified, qualifiedParts, time);

/** An interval, which is impossible if its second date is before its first. */
export const intervalEdtf = fc.oneof(
  joined(singleEdtf, fc.constant('/'), singleEdtf),
  joined(singleEdtf, fc.constantFrom('/', '/..')),
  joined(fc.constantFrom('/', '../'), singleEdtf),
);

/** Years, months or days of our era, whose order is that of their texts. */
const lateYear = digits(4, 0, 9999);
const lateMonth = joined(lateYear, fc.constant('-'), digits(2, 1, 12));
const lateDay = joined(lateMonth, fc.constant('-'), digits(2, 1, 28));
const consecutive = fc
  .oneof(...[lateYear, lateMonth, lateDay].map((late) => fc.tuple(late, late)))
  .map((dates) => dates.sort().join('..'));

/** A set, which is impossible if it is open at both ends, or if ".." stands after two dates that have it between them. */
export const setEdtf = fc
  .tuple(
    fc.constantFrom('[]', '{}'),
    fc.constantFrom('', '', '..'),
    fc.array(fc.oneof(qualified, qualifiedParts, consecutive), {minLength: 1, maxLength: 4}),
    fc.constantFrom('', '', '..'),
  )
  .map(([[open, close], before, members, after]) => `${open}${before}${members.join(',')}${after}${close}`);

/** A set of equally precise dates of our era, each after the one before it. */
export const orderedSetEdtf = fc
  .tuple(
    fc.constantFrom('[]', '{}'),
    fc.oneof(...[lateYear, lateMonth, lateDay].map((late) => fc.array(late, {minLength: 1, maxLength: 6}))),
    fc.integer({min: 0, max: 63}),
  )
  .map(([[open, close], dates, mask]) => {
    const separators = dates.map((_, i) => (mask & (1 << i) && !(mask & (2 << i)) ? '..' : ','));
    const members = dates.sort().map((date, i) => (i ? `${separators[i]}${date}` : date));
    return `${open}${members.join('')}${close}`;
  });

/** Any text that is EDTF, or would be if its ends were in order. */
export const anyEdtf = fc.oneof(singleEdtf, intervalEdtf, setEdtf);

/** Texts of the characters that dates are made of, few of which are dates. */
export const almostEdtf = fc.string({
  unit: fc.constantFrom(...'0123456789012345678901234567890123456789--------XXXYTESZ::+./,[]{}?~%u '),
  maxLength: 24,
});
