// test/date/edtf-arbitrary: texts that are EDTF of levels 0 and 1, for property tests.

import fc from 'fast-check';

const digits = (count: number, min: number, max: number) =>
  fc.integer({min, max}).map((n) => String(n).padStart(count, '0'));

const sign = fc.constantFrom('', '-');
const year = fc.oneof(
  digits(4, 0, 9999),
  digits(4, 1, 9999).map((n) => `-${n}`),
);
const month = fc.tuple(year, digits(2, 1, 12)).map((parts) => parts.join('-'));
const day = fc.tuple(month, digits(2, 1, 28)).map((parts) => parts.join('-'));
const zone = fc.constantFrom('', 'Z', '+03', '-03:30', '+14:00', '+00:00');
const time = fc
  .tuple(day, digits(2, 0, 23), digits(2, 0, 59), digits(2, 0, 59), zone)
  .chain(([date, h, m, s, z]) =>
    fc.constantFrom(`${date}T${h}${z}`, `${date}T${h}:${m}${z}`, `${date}T${h}:${m}:${s}${z}`),
  );
const unspecified = fc.oneof(
  fc.tuple(sign, digits(3, 0, 999)).map(([s, n]) => `${s}${n}X`),
  fc.tuple(sign, digits(2, 0, 99)).map(([s, n]) => `${s}${n}XX`),
  year.map((y) => `${y}-XX`),
  year.map((y) => `${y}-XX-XX`),
  month.map((m) => `${m}-XX`),
);
const season = fc.tuple(year, digits(2, 21, 24)).map((parts) => parts.join('-'));
const longYear = fc.tuple(sign, fc.integer({min: 10_000, max: 999_999_999_999_999})).map(([s, n]) => `Y${s}${n}`);
const qualified = fc
  .tuple(fc.oneof(year, month, day, unspecified, season, longYear), fc.constantFrom('', '?', '~', '%'))
  .map((parts) => parts.join(''));

/** A date without "/". */
export const singleEdtf = fc.oneof(qualified, time);

/** An interval, which is impossible if its second date is before its first. */
export const intervalEdtf = fc.oneof(
  fc.tuple(singleEdtf, singleEdtf).map((ends) => ends.join('/')),
  fc.tuple(singleEdtf, fc.constantFrom('', '..')).map((ends) => ends.join('/')),
  fc.tuple(fc.constantFrom('', '..'), singleEdtf).map((ends) => ends.join('/')),
);

/** Texts of the characters that dates are made of, few of which are dates. */
export const almostEdtf = fc.string({
  unit: fc.constantFrom(...'0123456789012345678901234567890123456789--------XXYTZ::+./?~%u '),
  maxLength: 24,
});
