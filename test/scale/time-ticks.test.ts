import {expect} from 'chai';
import fc from 'fast-check';
import {civilFromMs, msFromCivil} from '../../src/date/civil.js';
import {createTimeScale, type TimeScale} from '../../src/scale/time-scale.js';
import {timeTicks, type TickUnit, type TimeTick} from '../../src/scale/time-ticks.js';
import {runs} from '../runs.js';
import {createWarp, createWarpedScale} from '../../src/scale/time-warp.js';
import {collapsedScale, timesOf} from './warp-of.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.2425 * DAY;

/** A time as it would be written by hand, no more than is there. */
function iso({time}: TimeTick): string {
  return new Date(time)
    .toISOString()
    .replace(/(:00)?\.000Z$/, '')
    .replace(/T00:00$/, '');
}

/** A scale 700 px wide between two times that are written as ticks are. */
function scaleOf(start: string, end: string): TimeScale {
  const ms = (text: string) => Date.parse(text.includes('T') ? `${text}Z` : text);
  return createTimeScale([ms(start), ms(end)], [0, 700]);
}

type Row = readonly [
  start: string,
  end: string,
  unit: TickUnit,
  major: string[],
  minor: [count: number, first: string[]],
];

const ROWS: readonly Row[] = [
  [
    '2023-03-01T10:00',
    '2023-03-01T10:01',
    'second',
    ['2023-03-01T10:00', '2023-03-01T10:00:15', '2023-03-01T10:00:30', '2023-03-01T10:00:45'],
    [8, ['2023-03-01T10:00:05', '2023-03-01T10:00:10', '2023-03-01T10:00:20']],
  ],
  [
    '2023-03-01T10:00',
    '2023-03-01T10:05',
    'second',
    ['2023-03-01T10:00', '2023-03-01T10:00:30', '2023-03-01T10:01', '2023-03-01T10:01:30', '2023-03-01T10:02', '2023-03-01T10:02:30', '2023-03-01T10:03', '2023-03-01T10:03:30', '2023-03-01T10:04', '2023-03-01T10:04:30'],
    [10, ['2023-03-01T10:00:15', '2023-03-01T10:00:45', '2023-03-01T10:01:15']],
  ],
  [
    '2023-03-01T10:00',
    '2023-03-01T10:08',
    'minute',
    ['2023-03-01T10:00', '2023-03-01T10:01', '2023-03-01T10:02', '2023-03-01T10:03', '2023-03-01T10:04', '2023-03-01T10:05', '2023-03-01T10:06', '2023-03-01T10:07'],
    [24, ['2023-03-01T10:00:15', '2023-03-01T10:00:30', '2023-03-01T10:00:45']],
  ],
  [
    '2023-03-01T10:02',
    '2023-03-01T11:00',
    'minute',
    ['2023-03-01T10:15', '2023-03-01T10:30', '2023-03-01T10:45'],
    [8, ['2023-03-01T10:05', '2023-03-01T10:10', '2023-03-01T10:20']],
  ],
  [
    '2023-03-01T10:02',
    '2023-03-01T13:00',
    'minute',
    ['2023-03-01T10:30', '2023-03-01T11:00', '2023-03-01T11:30', '2023-03-01T12:00', '2023-03-01T12:30'],
    [30, ['2023-03-01T10:05', '2023-03-01T10:10', '2023-03-01T10:15']],
  ],
  [
    '2023-03-01T10:02',
    '2023-03-01T16:00',
    'hour',
    ['2023-03-01T11:00', '2023-03-01T12:00', '2023-03-01T13:00', '2023-03-01T14:00', '2023-03-01T15:00'],
    [18, ['2023-03-01T10:15', '2023-03-01T10:30', '2023-03-01T10:45']],
  ],
  [
    '2023-03-01T10:02',
    '2023-03-02T08:00',
    'hour',
    [
      '2023-03-01T12:00',
      '2023-03-01T15:00',
      '2023-03-01T18:00',
      '2023-03-01T21:00',
      '2023-03-02',
      '2023-03-02T03:00',
      '2023-03-02T06:00',
    ],
    [14, ['2023-03-01T11:00', '2023-03-01T13:00', '2023-03-01T14:00']],
  ],
  [
    '2023-03-01T10:02',
    '2023-03-02T20:00',
    'hour',
    [
      '2023-03-01T12:00',
      '2023-03-01T18:00',
      '2023-03-02',
      '2023-03-02T06:00',
      '2023-03-02T12:00',
      '2023-03-02T18:00',
    ],
    [27, ['2023-03-01T11:00', '2023-03-01T13:00', '2023-03-01T14:00']],
  ],
  [
    '2023-02-26T10:02',
    '2023-03-03',
    'hour',
    [
      '2023-02-26T12:00',
      '2023-02-27',
      '2023-02-27T12:00',
      '2023-02-28',
      '2023-02-28T12:00',
      '2023-03-01',
      '2023-03-01T12:00',
      '2023-03-02',
      '2023-03-02T12:00',
    ],
    [27, ['2023-02-26T15:00', '2023-02-26T18:00', '2023-02-26T21:00']],
  ],
  [
    '2023-02-26T10:02',
    '2023-03-05',
    'day',
    ['2023-02-27', '2023-02-28', '2023-03-01', '2023-03-02', '2023-03-03', '2023-03-04'],
    [20, ['2023-02-26T12:00', '2023-02-26T18:00', '2023-02-27T06:00']],
  ],
  [
    '2024-02-25',
    '2024-03-10',
    'day',
    ['2024-02-25', '2024-02-27', '2024-02-29', '2024-03-02', '2024-03-04', '2024-03-06', '2024-03-08'],
    [21, ['2024-02-25T12:00', '2024-02-26', '2024-02-26T12:00']],
  ],
  [
    '2024-02-15',
    '2024-03-27',
    'day',
    ['2024-02-19', '2024-02-26', '2024-03-04', '2024-03-11', '2024-03-18', '2024-03-25'],
    [0, []],
  ],
  [
    '2023-02-15',
    '2023-03-15',
    'day',
    ['2023-02-20', '2023-02-27', '2023-03-06', '2023-03-13'],
    [24, ['2023-02-15', '2023-02-16', '2023-02-17']],
  ],
  [
    '2022-11-15',
    '2023-05-17',
    'month',
    ['2022-12-01', '2023-01-01', '2023-02-01', '2023-03-01', '2023-04-01', '2023-05-01'],
    [0, []],
  ],
  [
    '2022-02-15',
    '2023-12-17',
    'month',
    ['2022-04-01', '2022-07-01', '2022-10-01', '2023-01-01', '2023-04-01', '2023-07-01', '2023-10-01'],
    [15, ['2022-03-01', '2022-05-01', '2022-06-01']],
  ],
  [
    '2019-02-15',
    '2024-04-17',
    'year',
    ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01'],
    [16, ['2019-04-01', '2019-07-01', '2019-10-01']],
  ],
  [
    '2009-02-15',
    '2024-04-17',
    'year',
    ['2010-01-01', '2012-01-01', '2014-01-01', '2016-01-01', '2018-01-01', '2020-01-01', '2022-01-01', '2024-01-01'],
    [7, ['2011-01-01', '2013-01-01', '2015-01-01']],
  ],
  [
    '1992-02-15',
    '2024-04-17',
    'year',
    ['1995-01-01', '2000-01-01', '2005-01-01', '2010-01-01', '2015-01-01', '2020-01-01'],
    [26, ['1993-01-01', '1994-01-01', '1996-01-01']],
  ],
  [
    '1945-05-08',
    '2024-04-17',
    'year',
    ['1950-01-01', '1960-01-01', '1970-01-01', '1980-01-01', '1990-01-01', '2000-01-01', '2010-01-01', '2020-01-01'],
    [7, ['1955-01-01', '1965-01-01', '1975-01-01']],
  ],
  [
    '1492-10-12',
    '1991-12-26',
    'year',
    ['1500-01-01', '1550-01-01', '1600-01-01', '1650-01-01', '1700-01-01', '1750-01-01', '1800-01-01', '1850-01-01', '1900-01-01', '1950-01-01'],
    [0, []],
  ],
  [
    '1420-02-15',
    '2024-04-17',
    'year',
    ['1500-01-01', '1600-01-01', '1700-01-01', '1800-01-01', '1900-01-01', '2000-01-01'],
    [24, ['1440-01-01', '1460-01-01', '1480-01-01']],
  ],
  [
    '-000060-01-01',
    '0060-01-01',
    'year',
    ['-000059-01-01', '-000039-01-01', '-000019-01-01', '0001-01-01', '0020-01-01', '0040-01-01'],
    [18, ['-000054-01-01', '-000049-01-01', '-000044-01-01']],
  ],
  [
    '-003000-01-01',
    '0500-01-01',
    'year',
    ['-002999-01-01', '-002499-01-01', '-001999-01-01', '-001499-01-01', '-000999-01-01', '-000499-01-01', '0001-01-01'],
    [28, ['-002899-01-01', '-002799-01-01', '-002699-01-01']],
  ],
  [
    '-100000-01-01',
    '+200000-01-01',
    'year',
    ['-099999-01-01', '-049999-01-01', '0001-01-01', '+050000-01-01', '+100000-01-01', '+150000-01-01'],
    [24, ['-089999-01-01', '-079999-01-01', '-069999-01-01']],
  ],
]; // prettier-ignore

/** Lengths from a second to 100,000 years, each order of magnitude as likely as the others. */
const length = fc.double({min: Math.log(1000), max: Math.log(100_000 * YEAR), noNaN: true}).map((n) => Math.round(Math.exp(n))); // prettier-ignore
const scale = fc
  .tuple(fc.integer({min: -62_000_000_000_000, max: 4_000_000_000_000}), length, fc.integer({min: 200, max: 1600}))
  .map(([start, length, width]) => createTimeScale([start, start + length], [12, 12 + width]));

describe('timeTicks(scale, majorGap, minorGap)', () => {
  for (const [start, end, unit, major, [count, first]] of ROWS) {
    it(`divides ${start} to ${end} by ${unit}s at ${major.join(', ')}`, () => {
      const ticks = timeTicks(scaleOf(start, end), 64);
      expect(ticks.major.map(iso)).to.deep.equal(major);
      expect(ticks.major.every((tick) => tick.unit === unit)).to.equal(true);
      expect(ticks.minor).to.have.length(count);
      expect(ticks.minor.slice(0, first.length).map(iso)).to.deep.equal(first);
    });
  }

  it('has no tick at the end of the domain, and one at its start', () => {
    const {major} = timeTicks(scaleOf('2020-01-01', '2024-01-01'), 64);
    expect(major.map(iso)).to.deep.equal(['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01']);
  });

  it('stands at midnight and at even parts of the day, never at 01:00, where clocks of the reader change', () => {
    expect(new Date(2023, 2, 12, 12).getTimezoneOffset() - new Date(2023, 2, 11, 12).getTimezoneOffset()).to.equal(-60);
    const hours = (start: string, end: string) =>
      new Set(timeTicks(scaleOf(start, end), 64).major.map(({time}) => (time % DAY) / HOUR));
    expect(hours('2023-03-11', '2023-03-15')).to.deep.equal(new Set([0, 12]));
    expect(hours('2023-03-11', '2023-03-13')).to.deep.equal(new Set([0, 6, 12, 18]));
    expect(hours('2023-03-11', '2023-03-12')).to.deep.equal(new Set([0, 3, 6, 9, 12, 15, 18, 21]));
    expect(hours('2023-03-11', '2023-03-20')).to.deep.equal(new Set([0]));
    expect(hours('2023-01-01', '2023-06-20')).to.deep.equal(new Set([0]));
  });

  const fine: readonly [length: number, step: number, times: number[]][] = [
    [11, 1, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    [20, 5, [0, 5, 10, 15]],
    [100, 10, [0, 10, 20, 30, 40, 50, 60, 70, 80, 90]],
    [400, 50, [0, 50, 100, 150, 200, 250, 300, 350]],
    [700, 100, [0, 100, 200, 300, 400, 500, 600]],
    [2000, 500, [0, 500, 1000, 1500]],
  ];
  for (const [length, step, times] of fine) {
    it(`divides ${length} ms by ${step} ms`, () => {
      const start = Date.UTC(2023, 2, 1, 10);
      const {major} = timeTicks(createTimeScale([start, start + length], [0, 710]), 64);
      expect(major).to.deep.equal(times.map((ms) => ({time: start + ms, unit: 'millisecond'})));
    });
  }

  it('has no tick before the domain where that starts within a ms', () => {
    const {major} = timeTicks(createTimeScale([0.5, 3.5], [0, 300]), 64);
    expect(major.map(({time}) => time)).to.deep.equal([1, 2, 3]);
    expect(timeTicks(createTimeScale([0.25, 0.75], [0, 300]), 64)).to.deep.equal({major: [], minor: []});
  });

  it('takes coarser steps where labels need more room', () => {
    const countAt = (gap: number) => timeTicks(scaleOf('2000-01-01', '2020-01-01'), gap).major.length;
    expect([20, 34, 64, 80, 200].map(countAt)).to.deep.equal([20, 20, 10, 4, 2]);
  });

  it('draws no minor tick where a major one stands, and has its own unit for each', () => {
    const {major, minor} = timeTicks(scaleOf('2019-02-15', '2024-04-17'), 64);
    expect(new Set(major.map(({unit}) => unit))).to.deep.equal(new Set(['year']));
    expect(new Set(minor.map(({unit}) => unit))).to.deep.equal(new Set(['month']));
    expect(minor.some(({time}) => major.some((tick) => tick.time === time))).to.equal(false);
  });

  it('never divides months by weeks or pairs of days', () => {
    const {major, minor} = timeTicks(createTimeScale([1_672_531_200_000, 1_688_169_600_000], [0, 700]), 64, 20);
    expect(major[0]?.unit).to.equal('month');
    expect(minor).to.deep.equal([]);
  });

  it('divides billions of years, where Date has ended', () => {
    const {major, minor} = timeTicks(createTimeScale([msFromCivil(-13_800_000_000), msFromCivil(2000)], [0, 700]), 64);
    expect(major.map(({time}) => civilFromMs(time).year)).to.deep.equal([
      -11_999_999_999, -9_999_999_999, -7_999_999_999, -5_999_999_999, -3_999_999_999, -1_999_999_999, 1,
    ]); // prettier-ignore
    expect(minor).to.have.length(21);
  });

  it('has no tick but of years where Date has ended, however near they are', () => {
    const scale = createTimeScale([5_364_619_735_939_200_000, 5_364_619_767_475_200_000], [0, 700]);
    expect(timeTicks(scale, 64)).to.deep.equal({
      major: [{time: 5_364_619_735_939_200_000, unit: 'year'}],
      minor: [],
    });
  });

  it('has no tick between 5 BC and AD 5 where there is room for every fifth year only', () => {
    const {major} = timeTicks(scaleOf('-000012-01-01', '0014-01-01'), 100);
    expect(major.map(iso)).to.deep.equal(['-000009-01-01', '-000004-01-01', '0005-01-01', '0010-01-01']);
  });

  it('stands major ticks at least as far apart as labels need, and minor ones as they do', () => {
    fc.assert(
      fc.property(scale, fc.integer({min: 30, max: 120}), (scale, gap) => {
        const {major, minor} = timeTicks(scale, gap, 18);
        expectApart(major, scale, gap);
        expectApart([...major, ...minor], scale, 18);
      }),
      {numRuns: runs(1000)},
    );
  });

  it('stands ticks in the view, in order, at the start of their unit in UTC', () => {
    fc.assert(
      fc.property(scale, (scale) => {
        const {major, minor} = timeTicks(scale, 64);
        for (const ticks of [major, minor]) {
          ticks.forEach((tick, i) => {
            expect(tick.time).to.be.within(...scale.domain);
            if (i) expect(tick.time).to.be.greaterThan(ticks[i - 1]!.time);
            if (tick.unit !== 'millisecond') expect(tick.time % 1000).to.equal(0);
            expect(iso(tick)).to.match(STARTS[tick.unit]);
          });
        }
      }),
      {numRuns: runs(500)},
    );
  });

  it('has from one to eleven major ticks on 700 px, whether of days or of centuries', () => {
    const log = fc.double({min: Math.log(DAY), max: Math.log(500 * YEAR), noNaN: true});
    fc.assert(
      fc.property(fc.integer({min: 0, max: 4_000_000_000_000}), log, (start, log) => {
        const {major} = timeTicks(createTimeScale([start, start + Math.exp(log)], [0, 700]), 64);
        expect(major.length).to.be.within(1, 11);
      }),
      {numRuns: runs(500)},
    );
  });
});

describe('timeTicks(scale, majorGap, minorGap) of a scale that is not chronological', () => {
  const ms = (text: string) => Date.parse(text);

  /** 40 years on 400 px: 1900 to 1920 and 1990 to 2010. */
  const scale = collapsedScale([ms('1900-01-01'), ms('2010-01-01')], [0, 432], [[ms('1920-01-01'), ms('1990-01-01')]]); // prettier-ignore

  it('has the same step on both sides of a break, and no tick within it', () => {
    const {major, minor} = timeTicks(scale, 40);
    expect(major.map(iso)).to.deep.equal(['1900-01-01', '1905-01-01', '1910-01-01', '1915-01-01', '1990-01-01', '1995-01-01', '2000-01-01', '2005-01-01']); // prettier-ignore
    expect(major.every(({unit}) => unit === 'year')).to.equal(true);
    expect(minor).to.deep.equal([]);
  });

  it('has minor ticks in place of those that are next to a gap', () => {
    const {major, minor} = timeTicks(scale, 64, 40);
    expect(major.map(iso)).to.deep.equal(['1900-01-01', '1910-01-01', '1990-01-01', '2000-01-01']);
    expect(minor.map(iso)).to.deep.equal(['1905-01-01', '1915-01-01', '1995-01-01', '2005-01-01']);
    const short = timeTicks(collapsedScale([ms('1900-01-01'), ms('2010-01-01')], [0, 432], [[ms('1911-01-01'), ms('1988-01-01')]]), 90, 40); // prettier-ignore
    expect(short.major.map(iso)).to.deep.equal(['1900-01-01', '1990-01-01', '2000-01-01']);
    expect(short.minor.map(iso)).to.deep.equal(['1905-01-01', '1910-01-01', '1995-01-01', '2005-01-01']);
  });

  it('has none on a sequential scale', () => {
    const warp = createWarp('sequential', timesOf([[ms('1950-01-01'), ms('1950-01-02')]]));
    const sequential = createWarpedScale(warp, [ms('1900-01-01'), ms('2010-01-01')], [0, 400]);
    expect(timeTicks(sequential, 64)).to.deep.equal({major: [], minor: []});
  });

  it('keeps ticks out of gaps, and major ones 16 px from the next', () => {
    const part = fc.double({min: 0.05, max: 0.95, noNaN: true});
    const broken = fc
      .tuple(
        fc.integer({min: -62_000_000_000_000, max: 4_000_000_000_000}),
        length,
        fc.uniqueArray(part, {minLength: 2, maxLength: 2}),
        fc.integer({min: 200, max: 1600}),
      ) // prettier-ignore
      .filter(([, , [a, b]]) => Math.abs(a! - b!) > 0.01)
      .map(([start, length, parts, width]) => {
        const edges = parts.map((part) => start + part * length).sort((a, b) => a - b);
        return collapsedScale([start, start + length], [12, 12 + width], [[edges[0]!, edges[1]!]]);
      });
    fc.assert(
      fc.property(broken, fc.integer({min: 30, max: 120}), (scale, gap) => {
        const {major, minor} = timeTicks(scale, gap, 18);
        const {start, end, from} = scale.breaks[0]!;
        for (const {time} of [...major, ...minor]) expect(time < start || time >= end).to.equal(true);
        for (const {time} of major) {
          if (time < start) expect(scale.position(time) + 16).to.be.at.most(from + 1e-6);
        }
        expect(new Set(major.map(({unit}) => unit)).size).to.be.at.most(1);
        for (const ticks of [major, minor]) {
          ticks.slice(1).forEach(({time}, i) => expect(time).to.be.greaterThan(ticks[i]!.time));
        }
        expectApart(major.filter(({time}) => time < start), scale, gap); // prettier-ignore
        expectApart(major.filter(({time}) => time >= end), scale, gap); // prettier-ignore
      }),
      {numRuns: runs(500)},
    );
  });
});

/** What the start of a unit looks like; hours divide the day evenly, so none is at 01:00 unless all are there. */
const STARTS: Readonly<Record<TickUnit, RegExp>> = {
  millisecond: /^[-+]?\d{4,6}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{3}Z)?)?)?$/,
  second: /^[-+]?\d{4,6}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/,
  minute: /^[-+]?\d{4,6}-\d\d-\d\d(T\d\d:\d\d)?$/,
  hour: /^[-+]?\d{4,6}-\d\d-\d\d(T\d\d:00)?$/,
  day: /^[-+]?\d{4,6}-\d\d-\d\d$/,
  month: /^[-+]?\d{4,6}-\d\d-01$/,
  year: /^[-+]?\d{4,6}-01-01$/,
};

function expectApart(ticks: readonly TimeTick[], scale: TimeScale, gap: number): void {
  const places = ticks.map(({time}) => scale.position(time)).sort((a, b) => a - b);
  places.slice(1).forEach((px, i) => expect(px - places[i]!).to.be.at.least(gap - 1e-6));
}
