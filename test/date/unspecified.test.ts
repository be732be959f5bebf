import {expect} from 'chai';
import fc from 'fast-check';
import {parseDate} from '../../src/date/parse-date.js';
import type {Precision} from '../../src/date/timeline-date.js';
import {firstMatch} from '../../src/date/unspecified.js';
import {isThorough} from '../runs.js';
import {corners, parseError, type Invalid} from './read.js';

const UNSPECIFIED: readonly [text: string, start: string, end: string, precision: Precision][] = [
  // the year
  ['XXXX', '0000-01-01', '+010000-01-01', 'millennium'],
  ['-XXXX', '-009999-01-01', '0000-01-01', 'millennium'],
  ['1XXX', '1000-01-01', '2000-01-01', 'millennium'],
  ['X999', '0999-01-01', '+010000-01-01', 'millennium'],
  ['1X50', '1050-01-01', '1951-01-01', 'millennium'],
  ['19X5', '1905-01-01', '1996-01-01', 'century'],
  ['-1X5X', '-001959-01-01', '-001049-01-01', 'millennium'],
  ['-000X', '-000009-01-01', '0000-01-01', 'decade'],
  // the year, and a month or a day
  ['156X-12-25', '1560-12-25', '1569-12-26', 'decade'],
  ['15XX-12-25', '1500-12-25', '1599-12-26', 'century'],
  ['XXXX-12-XX', '0000-12-01', '+010000-01-01', 'millennium'],
  ['XXXX-XX-XX', '0000-01-01', '+010000-01-01', 'millennium'],
  ['1XXX-XX', '1000-01-01', '2000-01-01', 'millennium'],
  ['1XXX-12', '1000-12-01', '2000-01-01', 'millennium'],
  ['201X-05', '2010-05-01', '2019-06-01', 'decade'],
  ['-201X-05', '-002019-05-01', '-002010-06-01', 'decade'],
  ['-156X-12-25', '-001569-12-25', '-001560-12-26', 'decade'],
  ['-000X-01-01', '-000009-01-01', '-000001-01-02', 'decade'],
  ['-XXXX-12-XX', '-009999-12-01', '0000-01-01', 'millennium'],
  // the month
  ['1984-1X', '1984-10-01', '1985-01-01', 'year'],
  ['1984-0X', '1984-01-01', '1984-10-01', 'year'],
  ['1984-X1', '1984-01-01', '1984-12-01', 'year'],
  ['1984-X2', '1984-02-01', '1985-01-01', 'year'],
  ['1984-X5', '1984-05-01', '1984-06-01', 'year'],
  ['1984-X0', '1984-10-01', '1984-11-01', 'year'],
  ['1930-X0-10', '1930-10-10', '1930-10-11', 'year'],
  ['1560-XX-25', '1560-01-25', '1560-12-26', 'year'],
  ['2023-XX-31', '2023-01-31', '2024-01-01', 'year'],
  ['2023-X4-30', '2023-04-30', '2023-05-01', 'year'],
  ['2023-1X-31', '2023-10-31', '2024-01-01', 'year'],
  ['2023-0X-3X', '2023-01-30', '2023-10-01', 'year'],
  // the day
  ['1984-12-0X', '1984-12-01', '1984-12-10', 'month'],
  ['1984-12-2X', '1984-12-20', '1984-12-30', 'month'],
  ['1984-12-3X', '1984-12-30', '1985-01-01', 'month'],
  ['1984-11-3X', '1984-11-30', '1984-12-01', 'month'],
  ['2018-05-X0', '2018-05-10', '2018-05-31', 'month'],
  ['2023-02-2X', '2023-02-20', '2023-03-01', 'month'],
  ['2024-02-X9', '2024-02-09', '2024-03-01', 'month'],
  ['2023-02-X9', '2023-02-09', '2023-02-20', 'month'],
  // 29 February, of leap years alone
  ['XXXX-02-29', '0000-02-29', '9996-03-01', 'millennium'],
  ['-XXXX-02-29', '-009996-02-29', '-000004-03-01', 'millennium'],
  ['190X-02-29', '1904-02-29', '1908-03-01', 'decade'],
  ['19XX-02-29', '1904-02-29', '1996-03-01', 'century'],
  ['XX00-02-29', '0000-02-29', '9600-03-01', 'millennium'],
];

const INVALID: readonly Invalid[] = [
  ['1984-02-3X', 8, 'has day 3X, but February 1984 has 29 days'],
  ['202X-02-3X', 8, 'has day 3X, but 202X-02 has no such day'],
  ['XXXX-02-30', 8, 'has day 30, but XXXX-02 has no such day'],
  ['1XX1-02-29', 8, 'has day 29, but 1XX1-02 has no such day'],
  ['X900-02-29', 8, 'has day 29, but X900-02 has no such day'],
  ['XXXX-XX-32', 8, 'has day 32, but XXXX-XX has no such day'],
  ['1984-XX-32', 8, 'has day 32, but 1984-XX has no such day'],
  ['1984-X4-31', 8, 'has day 31, but 1984-X4 has no such day'],
  ['1984-12-4X', 8, 'has day 4X, but December 1984 has 31 days'],
  ['1984-12-00', 8, 'has day 00, but December 1984 has 31 days'],
  ['1984-3X', 5, 'has month 3X, but months run from 1 to 12 and seasons from 21 to 41'],
  ['156X-13', 5, 'has month 13, but months run from 1 to 12 and seasons from 21 to 41'],
  ['156X-00', 5, 'has month 00, but months run from 1 to 12 and seasons from 21 to 41'],
  ['156X-1', 6, 'ends where a two-digit month was expected', '156X-01'],
  ['156XX', 4, 'has "X" where the end was expected'],
  ['156x', 3, 'has "x" where a four-digit year was expected', '156X'],
  ['XXX', 3, 'ends where a four-digit year was expected'],
  ['1984-X', 6, 'ends where a two-digit month was expected'],
  ['1984-12-XXT10', 10, 'has "T" where the end was expected'],
  ['156X-12-25T10', 10, 'has "T" where the end was expected'],
  ['YXXXXX', 1, 'has year "" after "Y", which is for years of 5 to 15 digits, the first not 0'],
  ['156u-12-25', 3, 'has "u" where a four-digit year was expected', '156X-12-25'],
];

/** Every day of a year and its neighbours that matches a text, found the slow way. */
function matches(text: string, first: number, last: number): string[] {
  const pattern = new RegExp(`^${text.replaceAll('X', '\\d')}$`);
  const found: string[] = [];
  for (let day = Date.UTC(first, 0); day < Date.UTC(last + 1, 0); day += 86_400_000) {
    const iso = new Date(day).toISOString().slice(0, 10);
    if (pattern.test(iso)) found.push(iso);
  }
  return found;
}

describe('firstMatch(components, backwards)', () => {
  it('returns the first and the last day that some components can be', () => {
    expect(firstMatch(['156X', '12', 'XX'])).to.deep.equal([1560, 12, 1]);
    expect(firstMatch(['156X', '12', 'XX'], true)).to.deep.equal([1569, 12, 31]);
    expect(firstMatch(['-156X', '1X'])).to.deep.equal([-1569, 10]);
    expect(firstMatch(['-156X', '1X'], true)).to.deep.equal([-1560, 12]);
    expect(firstMatch(['2023', '02', '29'])).to.equal(undefined);
    expect(firstMatch(['-0000'])).to.equal(undefined);
  });

  it('finds what a search of all days finds', () => {
    const component = (text: string) =>
      fc.tuple(...[...text].map((digit) => fc.constantFrom(digit, 'X'))).map((characters) => characters.join(''));
    const text = fc
      .date({min: new Date('1996-01-01T00:00Z'), max: new Date('2005-01-01T00:00Z'), noInvalidDate: true})
      .map((date) => date.toISOString())
      .chain((iso) => fc.tuple(fc.constant(iso.slice(0, 4)), component(iso.slice(5, 7)), component(iso.slice(8, 10))))
      .map((parts) => parts.join('-'));
    fc.assert(
      fc.property(text, (written) => {
        const year = Number(written.slice(0, 4));
        const days = matches(written, year, year);
        const {earliestStart, latestEnd} = parseDate(written);
        expect(new Date(earliestStart).toISOString().slice(0, 10)).to.equal(days[0]);
        expect(new Date(latestEnd - 1).toISOString().slice(0, 10)).to.equal(days.at(-1));
      }),
    );
  });

  it('finds the leap years among the years that any four digits can be', () => {
    const years = Array.from({length: 10_000}, (_, year) => year);
    const leapYears = years.filter((year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
    const wrong: string[] = [];
    for (let i = 0; i < 11 ** 4; i += isThorough ? 1 : 7) {
      const year = i.toString(11).padStart(4, '0').replaceAll('a', 'X');
      if (!year.includes('X')) continue;
      const pattern = new RegExp(`^${year.replaceAll('X', '\\d')}$`);
      const found = leapYears.filter((leapYear) => pattern.test(String(leapYear).padStart(4, '0')));
      const ends = [false, true].map((backwards) => firstMatch([year, '02', '29'], backwards)?.[0]);
      if (ends[0] !== found[0] || ends[1] !== found.at(-1)) wrong.push(year);
    }
    expect(wrong).to.deep.equal([]);
  });

  for (const [text, start, end, precision] of UNSPECIFIED) {
    it(`reads ${text} as a ${precision}, from ${start} to ${end}`, () => {
      expect(corners(text)).to.deep.equal([start, end, start, end]);
      expect(parseDate(text)).to.include({precision, interval: false, edtf: text});
    });
  }

  for (const [text, index, fault, suggestion] of INVALID) {
    it(`refuses ${text}: ${fault}`, () => {
      expect(parseError(text)).to.include({index, fault});
      expect(parseError(text).suggestion).to.equal(suggestion);
    });
  }
});
