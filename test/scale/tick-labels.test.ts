import {expect} from 'chai';
import fc from 'fast-check';
import {msFromCivil} from '../../src/date/civil.js';
import {parseDate} from '../../src/date/parse-date.js';
import {tickLabels, yearLabels, type TickLabel} from '../../src/scale/tick-labels.js';
import {createTimeScale} from '../../src/scale/time-scale.js';
import {timeTicks, type TickUnit} from '../../src/scale/time-ticks.js';
import '../../src/strings/all.js';
import {plain} from '../date/words.js';

/** Labels as texts, and with their context where there is one. */
function words(labels: readonly TickLabel[]): (string | [text: string, context: string])[] {
  return labels.map(({text, context}) => (context === undefined ? text : [text, context]));
}

function labelsOf(unit: TickUnit, times: readonly string[], locale: string) {
  return words(tickLabels(times.map((time) => ({unit, time: Date.parse(time)})), locale)); // prettier-ignore
}

type Words = ReturnType<typeof words>;

const ROWS: readonly [unit: TickUnit, times: string[], english: Words, german: Words][] = [
  ['year', ['2020-01-01', '2021-01-01'], ['2020', '2021'], ['2020', '2021']],
  ['year', ['0001-01-01', '0044-01-01', '0500-01-01'], ['1', '44', '500'], ['1', '44', '500']],
  [
    'year',
    ['-000499-01-01', '-000001-01-01', '0000-01-01', '0001-01-01'],
    ['500 BC', '2 BC', '1 BC', '1 AD'],
    ['500 v. Chr.', '2 v. Chr.', '1 v. Chr.', '1 n. Chr.'],
  ],
  ['year', ['-009999-01-01', '+012000-01-01'], ['10000 BC', '12000 AD'], ['10000 v. Chr.', '12000 n. Chr.']],
  [
    'month',
    ['2022-12-01', '2023-01-01', '2023-02-01', '2023-03-01'],
    [['Dec', '2022'], ['Jan', '2023'], 'Feb', 'Mar'],
    [['Dez', '2022'], ['Jan', '2023'], 'Feb', 'Mär'],
  ],
  ['month', ['2023-01-01', '2023-07-01'], [['Jan', '2023'], 'Jul'], [['Jan', '2023'], 'Jul']],
  [
    'month',
    ['-000043-03-01', '-000043-04-01'],
    [['Mar', '44 BC'], 'Apr'],
    [['Mär', '44 v. Chr.'], 'Apr'],
  ],
  [
    'day',
    ['2022-12-31', '2023-01-01', '2023-01-02'],
    [['31 Dec', '2022'], ['1 Jan', '2023'], '2 Jan'],
    [['31. Dez.', '2022'], ['1. Jan.', '2023'], '2. Jan.'],
  ],
  ['day', ['2023-02-27', '2023-03-06'], [['27 Feb', '2023'], '6 Mar'], [['27. Feb.', '2023'], '6. März']],
  [
    'second',
    ['2023-03-01T09:59:30Z', '2023-03-01T10:00:00Z'],
    [['09:59:30', '1 March 2023'], '10:00:00'],
    [['09:59:30', '1. März 2023'], '10:00:00'],
  ],
  [
    'millisecond',
    ['2023-03-01T09:59:59.500Z', '2023-03-01T10:00:00Z', '2023-03-01T10:00:00.005Z'],
    [['09:59:59.500', '1 March 2023'], '10:00:00.000', '10:00:00.005'],
    [['09:59:59,500', '1. März 2023'], '10:00:00,000', '10:00:00,005'],
  ],
  [
    'hour',
    ['2023-02-28T18:00Z', '2023-03-01T00:00Z', '2023-03-01T06:00Z'],
    [['18:00', '28 February 2023'], ['00:00', '1 March 2023'], '06:00'],
    [['18:00', '28. Februar 2023'], ['00:00', '1. März 2023'], '06:00'],
  ],
  [
    'minute',
    ['2023-03-01T09:55Z', '2023-03-01T10:00Z', '2023-03-01T10:05Z'],
    [['09:55', '1 March 2023'], '10:00', '10:05'],
    [['09:55', '1. März 2023'], '10:00', '10:05'],
  ],
  [
    'hour',
    ['-000043-03-15T12:00Z'],
    [['12:00', '15 March 44 BC']],
    [['12:00', '15. März 44 v. Chr.']],
  ],
]; // prettier-ignore

describe('tickLabels(ticks, locale)', () => {
  it('has no words where there are no ticks', () => {
    expect(tickLabels([], 'en')).to.deep.equal([]);
  });

  for (const [unit, times, english, german] of ROWS) {
    it(`names ${unit}s in British English and in German: ${JSON.stringify(english)}`, () => {
      expect(labelsOf(unit, times, 'en-GB')).to.deep.equal(english);
      expect(labelsOf(unit, times, 'de')).to.deep.equal(german);
    });
  }

  it('names millions and billions of years in short', () => {
    const at = (year: number) => ({unit: 'year' as const, time: msFromCivil(year)});
    const labels = (years: readonly number[], locale: string) => words(tickLabels(years.map(at), locale));
    expect(labels([300_000, 350_000], 'en-GB')).to.deep.equal(['300,000', '350,000']);
    expect(labels([-13_750_000_000 + 1, -500_000 + 1, 1], 'en-GB')).to.deep.equal(['13.75 billion BC', '500,000 BC', '1 AD']); // prettier-ignore
    expect(labels([-14_000_000_000 + 1], 'de')).to.deep.equal(['14 Milliarden v. Chr.']);
    expect(plain(String(labels([-14_000_000_000 + 1], 'mk')[0]))).to.match(/^14 милијарди /);
  });

  it('never leaves a day without its month, or a day, month or hour without what it belongs to', () => {
    const length = fc.double({min: Math.log(10), max: Math.log(3e12), noNaN: true}).map((n) => Math.exp(n));
    fc.assert(
      fc.property(fc.integer({min: -60_000_000_000_000, max: 4_000_000_000_000}), length, (start, length) => {
        const {major} = timeTicks(createTimeScale([start, start + length], [0, 900]), 64);
        const labels = tickLabels(major, 'en-GB');
        let context: string | undefined;
        major.forEach(({time, unit}, i) => {
          const label = labels[i]!;
          context = label.context ?? context;
          const year = String(new Date(time).getUTCFullYear());
          const day = String(new Date(time).getUTCDate());
          if (unit === 'year') expect(label.text.split(' ')[0]).to.equal(year);
          else expect(context!.split(' ')).to.include(year);
          if (unit === 'day') expect(label.text).to.match(new RegExp(`^${day} [A-Z][a-z]{2,3}$`));
          if (unit === 'month') expect(label.text).to.match(/^[A-Z][a-z]{2,3}$/);
          if (context?.match(/[a-z]/i) && !/^\d+ AD$/.test(context)) expect(context).to.match(new RegExp(`^${day} [A-Z][a-z]+ `)); // prettier-ignore
        });
      }),
    );
  });

  it('follows the order of day and month of a language', () => {
    expect(labelsOf('day', ['2023-03-01'], 'en-US')).to.deep.equal([['Mar 1', '2023']]);
    expect(labelsOf('day', ['2023-03-01'], 'fr')).to.deep.equal([['1 mars', '2023']]);
  });

  it('never takes a calendar from the language', () => {
    expect(labelsOf('year', ['2023-01-01'], 'fa')).to.deep.equal(['۲۰۲۳']);
    expect(labelsOf('year', ['2023-01-01'], 'th-u-ca-buddhist')).to.deep.equal(['2023']);
  });

  it('is in English where the language is none', () => {
    expect(labelsOf('month', ['2023-03-01'], 'xx-@@')).to.deep.equal([['Mar', '2023']]);
  });

  it('gives a context again where it comes back', () => {
    expect(labelsOf('month', ['2022-12-01', '2023-01-01', '2022-11-01'], 'en')).to.deep.equal([
      ['Dec', '2022'],
      ['Jan', '2023'],
      ['Nov', '2022'],
    ]);
  });
});

describe('yearLabels(domain, locale)', () => {
  const rows: readonly [date: string, english: [first: string, last: string], german: [first: string, last: string]][] =
    [
      ['2020', ['2020', '2020'], ['2020', '2020']],
      ['2020/2023-03-01', ['2020', '2023'], ['2020', '2023']],
      ['2022-12-31/2023-01-01', ['2022', '2023'], ['2022', '2023']],
      ['-0499/0476', ['500 BC', '476'], ['500 v. Chr.', '476']],
      ['0000/0001', ['1 BC', '1'], ['1 v. Chr.', '1']],
      ['Y170000002', ['170,000,002', '170,000,002'], ['170.000.002', '170.000.002']],
      ['Y-170000002/2020', ['170,000,003 BC', '2020'], ['170.000.003 v. Chr.', '2020']],
      ['2020/Y300000', ['2020', '300,000'], ['2020', '300.000']],
    ];
  for (const [date, english, german] of rows) {
    it(`names the first and the last year of ${date}: ${english.join(', ')}`, () => {
      const {earliestStart, latestEnd} = parseDate(date);
      expect(yearLabels([earliestStart, latestEnd], 'en-GB')).to.deep.equal(english);
      expect(yearLabels([earliestStart, latestEnd], 'de')).to.deep.equal(german);
    });
  }
});
