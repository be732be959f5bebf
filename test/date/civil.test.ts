import {expect} from 'chai';
import fc from 'fast-check';
import {civilFromDays, civilFromMs, daysFromCivil, daysInMonth, msFromCivil} from '../../src/date/civil.js';

describe('daysFromCivil(year, month, day)', () => {
  const days: readonly [year: number, month: number, day: number, days: number][] = [
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2000, 3, 1, 11_017],
    [1900, 3, 1, -25_508],
    [0, 1, 1, -719_528],
    [0, 2, 29, -719_469],
    [0, 3, 1, -719_468],
    [-1, 12, 31, -719_529],
    [-4713, 11, 24, -2_440_588], // day 0 of the Julian day count
  ];
  for (const [year, month, day, expected] of days) {
    it(`counts ${expected} days to day ${day} of month ${month} of year ${year}`, () => {
      expect(daysFromCivil(year, month, day)).to.equal(expected);
    });
  }

  it('carries months into the years next to them', () => {
    expect(daysFromCivil(2022, 13)).to.equal(daysFromCivil(2023, 1));
    expect(daysFromCivil(2022, 25)).to.equal(daysFromCivil(2024, 1));
    expect(daysFromCivil(2022, 0)).to.equal(daysFromCivil(2021, 12));
  });

  it('agrees with Date', () => {
    const date = fc.record({
      year: fc.integer({min: -271_820, max: 275_759}),
      month: fc.integer({min: 1, max: 12}),
      day: fc.integer({min: 1, max: 31}),
    });
    fc.assert(
      fc.property(date, ({year, month, day}) => {
        expect(daysFromCivil(year, month, day)).to.equal(new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000);
      }),
    );
  });
});

describe('civilFromDays(days)', () => {
  it('undoes daysFromCivil on each day of 400 years, one after the other', () => {
    const first = daysFromCivil(1800, 1, 1);
    let wrong = 0;
    let before = civilFromDays(first - 1);
    for (let days = first; days < first + 146_097; days++) {
      const {year, month, day} = civilFromDays(days);
      const follows = day === before.day + 1 || (day === 1 && before.day === daysInMonth(before.year, before.month));
      if (!follows || daysFromCivil(year, month, day) !== days) wrong++;
      before = {year, month, day};
    }
    expect(wrong).to.equal(0);
    expect(before).to.deep.equal({year: 2199, month: 12, day: 31});
  });

  it('undoes daysFromCivil millions of years away', () => {
    fc.assert(
      fc.property(fc.integer({min: -1e12, max: 1e12}), (days) => {
        const {year, month, day} = civilFromDays(days);
        expect(daysFromCivil(year, month, day)).to.equal(days);
      }),
    );
  });
});

describe('daysInMonth(year, month)', () => {
  it('knows the leap years', () => {
    const years = [1900, 2000, 2023, 2024, 0, -1, -4, -100, -400];
    expect(years.map((year) => daysInMonth(year, 2))).to.deep.equal([28, 29, 28, 29, 29, 28, 29, 28, 29]);
  });

  it('knows the other months', () => {
    const months = [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(months.map((month) => daysInMonth(2023, month))).to.deep.equal([31, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});

describe('msFromCivil(year, month, day)', () => {
  it('starts years below 100 in their own century', () => {
    expect(msFromCivil(44)).to.equal(-60_778_684_800_000);
    expect(msFromCivil(44)).to.equal(Date.parse('0044-01-01T00:00:00Z'));
  });

  it('is a plain number where Date has ended', () => {
    expect(msFromCivil(170_000_002)).to.equal(5_364_619_735_939_200_000);
  });
});

describe('civilFromMs(ms)', () => {
  it('returns the day that the time is in', () => {
    expect(civilFromMs(0)).to.deep.equal({year: 1970, month: 1, day: 1});
    expect(civilFromMs(86_399_999)).to.deep.equal({year: 1970, month: 1, day: 1});
    expect(civilFromMs(-1)).to.deep.equal({year: 1969, month: 12, day: 31});
  });
});
