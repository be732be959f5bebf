import {expect} from 'chai';
import fc from 'fast-check';
import {formatElapsed} from '../../src/date/elapsed.js';
import '../../src/strings/all.js';
import {plain} from './words.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.2425 * DAY;

const days = (start: string, end: string): number => Date.parse(end) - Date.parse(start);

const elapsed = (least: number, most: number, locale: string): string => plain(formatElapsed(least, most, locale));

describe('formatElapsed(least, most, locale)', () => {
  const rows: readonly [least: number, most: number, english: string][] = [
    [SECOND, SECOND, '1 second'],
    [90 * SECOND, 90 * SECOND, '90 seconds'],
    [2 * MINUTE, 2 * MINUTE, '2 minutes'],
    [90 * MINUTE, 90 * MINUTE, '90 minutes'],
    [36 * HOUR, 36 * HOUR, '36 hours'],
    [DAY, 3 * DAY, '1–3 days'],
    [3 * DAY, 5 * DAY, '3–5 days'],
    [45 * DAY, 45 * DAY, '45 days'],
    [days('2021-01-01', '2021-03-01'), days('2021-01-01', '2021-03-01'), '2 months'],
    [days('2022-02-24', '2023-02-24'), days('2022-02-24', '2023-02-24'), '12 months'],
    [days('2020-03-01', '2021-12-01'), days('2020-03-01', '2021-12-01'), '21 months'],
    [days('2021-01-01', '2023-01-01'), days('2021-01-01', '2023-01-01'), '2 years'],
    [days('1914-07-29', '1991-12-26'), days('1914-07-28', '1991-12-27'), '77 years'],
    [days('2021-01-01', '2022-03-01'), days('2020-01-01', '2022-03-02'), '1–2 years'],
    [days('2022-01-01', '2022-03-01'), days('2021-01-01', '2022-03-01'), '2–14 months'],
    [days('2021-01-01', '2021-06-01'), days('2021-01-01', '2023-02-01'), '5–25 months'],
    [2019 * YEAR, 2019 * YEAR, '2,019 years'],
    [9_999 * YEAR, 9_999 * YEAR, '9,999 years'],
    [12_345 * YEAR, 12_349 * YEAR, '12.3 thousand years'],
    [12_345 * YEAR, 14_000 * YEAR, '12.3–14 thousand years'],
    [9_000 * YEAR, 11_000 * YEAR, '9–11 thousand years'],
    [66.043e6 * YEAR, 66.043e6 * YEAR, '66 million years'],
    [9.3e9 * YEAR, 13.787e9 * YEAR, '9.3–13.8 billion years'],
  ];
  for (const [least, most, english] of rows) {
    it(`says ${english}`, () => {
      expect(elapsed(least, most, 'en-GB')).to.equal(english);
    });
  }

  const unknown: readonly [name: string, least: number, most: number][] = [
    ['none', 0, 0],
    ['perhaps none', 0, 5 * DAY],
    ['perhaps less than none', -DAY, 5 * DAY],
    ['surely less than none', -5 * DAY, -DAY],
    ['no limit', 5 * DAY, Infinity],
    ['no limits', -Infinity, Infinity],
    ['an infinite time', Infinity, Infinity],
    ['what is no time', NaN, NaN],
    ['less than a second', 400, 400],
    ['limits that are out of order', 5 * DAY, 4 * DAY],
    ['limits too far apart to say anything', DAY, 20 * DAY],
  ];
  for (const [name, least, most] of unknown) {
    it(`says nothing of ${name}`, () => {
      expect(formatElapsed(least, most, 'en-GB')).to.equal('');
    });
  }

  const months = 21 * 30.44 * DAY;
  const languages: readonly [locale: string, words: string[]][] = [
    ['en-GB', ['21 months', '1–2 years', '5 years', '3–5 days', '36 hours', '90 minutes', '66 million years']],
    ['de', ['21 Monate', '1–2 Jahre', '5 Jahre', '3–5 Tage', '36 Stunden', '90 Minuten', '66 Millionen Jahre']],
    ['ar', ['21 شهرًا', '1–2 سنة', '5 سنوات', '3–5 أيام', '36 ساعة', '90 دقيقة', '66 مليون سنة']],
    ['uk', ['21 місяць', '1–2 роки', '5 років', '3–5 днів', '36 годин', '90 хвилин', '66 мільйонів років']],
    ['be', ['21 месяц', '1–2 гады', '5 гадоў', '3–5 дзён', '36 гадзін', '90 хвілін', '66 мільёнаў гадоў']],
    ['mk', ['21 месец', '1–2 години', '5 години', '3–5 дена', '36 часа', '90 минути', '66 милиони години']],
    ['xx-@@', ['21 months', '1–2 years', '5 years', '3–5 days', '36 hours', '90 minutes', '66 million years']],
  ];
  for (const [locale, words] of languages) {
    it(`speaks ${locale}: ${words.join(', ')}`, () => {
      const lengths: readonly [least: number, most: number][] = [
        [months, months],
        [YEAR, 2 * YEAR],
        [5 * YEAR, 5 * YEAR],
        [3 * DAY, 5 * DAY],
        [36 * HOUR, 36 * HOUR],
        [90 * MINUTE, 90 * MINUTE],
        [66e6 * YEAR, 66e6 * YEAR],
      ];
      expect(lengths.map(([least, most]) => elapsed(least, most, locale))).to.deep.equal(words);
    });
  }

  it('leaves no Russian or Ukrainian word in another language', () => {
    const length = fc.double({min: Math.log(2 * SECOND), max: Math.log(90e9 * YEAR), noNaN: true}).map(Math.exp);
    const borrowed = /[ыэъщёй]/u; // not in Macedonian
    fc.assert(
      fc.property(length, fc.double({min: 1, max: 10, noNaN: true}), (least, factor) => {
        expect(formatElapsed(least, least * factor, 'mk')).to.not.match(borrowed);
        expect(formatElapsed(least, least * factor, 'be')).to.not.match(/[иїщъ]/u);
        expect(formatElapsed(least, least * factor, 'be')).to.not.equal('');
      }),
    );
  });

  it('says two or more of the unit, and where only a second is left, one', () => {
    const length = fc.integer({min: 2 * SECOND, max: 9_000 * YEAR});
    fc.assert(
      fc.property(length, (length) => {
        const number = parseInt(formatElapsed(length, length, 'en-GB').replace(/,/g, ''), 10);
        expect(number).to.be.within(2, 9_000);
      }),
    );
  });
});
