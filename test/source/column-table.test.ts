import {expect} from 'chai';
import fc from 'fast-check';
import {msFromCivil} from '../../src/date/civil.js';
import {parseDate} from '../../src/date/parse-date.js';
import {rangeText} from '../../src/source/column-table.js';
import {readData} from '../../src/source/read-data.js';
import {runs} from '../runs.js';

const ms = (text: string): number => Date.parse(text);
const DAY = 86_400_000;

const RANGES: readonly [start: number, end: number, text: string][] = [
  [ms('2020-01-01'), ms('2021-01-01'), '2020'],
  [ms('2020-02-01'), ms('2020-03-01'), '2020-02'],
  [ms('2020-12-01'), ms('2021-01-01'), '2020-12'],
  [ms('2020-02-29'), ms('2020-03-01'), '2020-02-29'],
  [ms('2020-12-31'), ms('2021-01-01'), '2020-12-31'],
  [ms('2020-02-29T10:30:15Z'), ms('2020-02-29T10:30:16Z'), '2020-02-29T10:30:15'],
  [ms('2020-02-29T10:30:15.250Z'), ms('2020-02-29T10:30:15.750Z'), '2020-02-29T10:30:15'],
  [ms('2020-02-29T00:00Z'), ms('2020-02-29T00:00:01Z'), '2020-02-29T00:00:00'],
  [ms('2020-02-29T10:00Z'), ms('2020-02-29T11:00Z'), '2020-02-29T10:00:00/2020-02-29T10:59:59'],
  [ms('2020-02-28'), ms('2020-03-01'), '2020-02-28T00:00:00/2020-02-29T23:59:59'],
  [ms('2020-01-01'), ms('2022-01-01'), '2020-01-01T00:00:00/2021-12-31T23:59:59'],
  [ms('1969-12-31T23:59:59Z'), 0, '1969-12-31T23:59:59'],
  [msFromCivil(0), msFromCivil(1), '0000'],
  [msFromCivil(-44), msFromCivil(-43), '-0044'],
  [msFromCivil(-44, 3), msFromCivil(-44, 4), '-0044-03'],
  [msFromCivil(-44, 3, 15), msFromCivil(-44, 3, 15) + DAY, '-0044-03-15'],
  [msFromCivil(12_000), msFromCivil(12_001), 'Y12000'],
  [msFromCivil(-12_000), msFromCivil(-11_999), 'Y-12000'],
  [msFromCivil(-12_000), msFromCivil(-11_000), 'Y-12000/Y-11001'],
  [msFromCivil(-12_000), msFromCivil(-12_000) + 1000, 'Y-12000'],
  [msFromCivil(9998), msFromCivil(12_000), '9998-01-01T00:00:00/Y11999'],
];

describe('rangeText(start, end)', () => {
  for (const [start, end, text] of RANGES) {
    it(`tells ${start} to ${end} as ${text}`, () => {
      expect(rangeText(start, end)).to.equal(text);
      expect(parseDate(text).earliestStart).to.be.at.most(start);
    });
  }

  it('is EDTF that begins in the same second and ends in that of the end, within years of four digits', () => {
    const time = fc.oneof(
      fc.integer({min: msFromCivil(-9999), max: msFromCivil(9999)}),
      fc.integer({min: -9999, max: 9998}).map((year) => msFromCivil(year)),
      fc.integer({min: -30_000, max: 30_000}).map((day) => day * DAY),
    );
    const length = fc.oneof(
      fc.integer({min: 1, max: 5000}),
      fc.integer({min: 1, max: 4e12}),
      fc.constantFrom(DAY, 28 * DAY, 29 * DAY, 30 * DAY, 31 * DAY, 365 * DAY, 366 * DAY),
    );
    fc.assert(
      fc.property(time, length, (start, length) => {
        const end = Math.min(start + length, msFromCivil(10_000));
        const date = parseDate(rangeText(start, end));
        expect(start - date.earliestStart).to.be.within(0, 999);
        expect(date.latestEnd - end).to.be.within(-999, 999);
      }),
      {numRuns: runs(2000)},
    );
  });

  it('is EDTF of years at least beyond them', () => {
    const year = fc.integer({min: -4_000_000, max: 4_000_000});
    fc.assert(
      fc.property(year, fc.integer({min: 1, max: 100_000}), fc.nat({max: 1e10}), (year, length, offset) => {
        const start = msFromCivil(year) + offset;
        const end = msFromCivil(year + length) + offset;
        const date = parseDate(rangeText(start, end));
        expect(date.earliestStart).to.be.at.most(start);
        expect(date.latestEnd).to.be.at.least(end - 999);
      }),
      {numRuns: runs(500)},
    );
  });
});

describe('readData(data) of columns', () => {
  const columns = (rest: object = {}) => ({
    length: 3,
    start: Float64Array.of(ms('2020-01-01'), ms('2020-02-01'), ms('2020-03-01T10:00Z')),
    end: Float64Array.of(ms('2021-01-01'), ms('2020-03-01'), ms('2020-03-01T10:00:01Z')),
    title: ['a year', 'a month', 'a second'],
    ...rest,
  });
  const read = (rest: object = {}) => readData({title: 'A title', events: columns(rest)});

  it('has an event for each row', () => {
    const {events, title, problems} = read();
    expect(title).to.equal('A title');
    expect(problems).to.deep.equal([]);
    expect(Array.from(events, ({id, title, date, kind, status, importance}) => [id, title, date.edtf, kind, status, importance])).to.deep.equal([
      ['event-1', 'a year', '2020', 'moment', 'confirmed', 0.5],
      ['event-2', 'a month', '2020-02', 'moment', 'confirmed', 0.5],
      ['event-3', 'a second', '2020-03-01T10:00:00', 'moment', 'confirmed', 0.5],
    ]);
  }); // prettier-ignore

  it('has events of a second where there are no ends', () => {
    const {events} = read({end: undefined});
    expect(Array.from(events, ({date}) => date.edtf)).to.deep.equal(['2020-01-01T00:00:00', '2020-02-01T00:00:00', '2020-03-01T10:00:00']); // prettier-ignore
  });

  it('has titles and categories that are worked out, and the kind of all', () => {
    const {events, categories} = read({
      title: (row: number) => `row ${row}`,
      category: (row: number) => (row ? 'later' : ''),
      kind: 'span',
      importance: [0.25, 2, -1],
    });
    expect(Array.from(events, ({title, category, kind, importance}) => [title, category, kind, importance])).to.deep.equal([
      ['row 0', undefined, 'span', 0.25],
      ['row 1', 'later', 'span', 1],
      ['row 2', 'later', 'span', 0],
    ]);
    expect(categories).to.deep.equal([{id: 'later', label: 'later'}]);
  }); // prettier-ignore

  for (const [name, column] of [
    ['NaN', Float64Array.of(1, NaN, 0)],
    ['NaN in single precision', Float32Array.of(1, NaN, 0)],
    ['null', [1, null, 0]],
    ['undefined', [1, undefined, 0]],
    ['a text', [1, 'high', 0]],
  ] as const) {
    it(`gives an event whose importance is ${name} the importance of one that has none`, () => {
      const {events} = read({importance: column});
      expect(Array.from(events, ({importance}) => importance)).to.deep.equal([1, 0.5, 0]);
      expect(Array.from(events.columns!.importance)).to.deep.equal([1, 0.5, 0]);
    });
  }

  it('gives the events beyond the end of a column the importance of those that have none', () => {
    const {events} = read({importance: Float64Array.of(1)});
    expect(Array.from(events, ({importance}) => importance)).to.deep.equal([1, 0.5, 0.5]);
  });

  it('takes numbers that are no typed arrays', () => {
    const {events} = read({start: Array.from(columns().start), end: Array.from(columns().end)});
    expect(Array.from(events, ({date}) => date.edtf)).to.deep.equal(['2020', '2020-02', '2020-03-01T10:00:00']);
  });

  it('keeps columns that can be used as they are', () => {
    const data = columns();
    const {columns: kept} = readData({events: data}).events;
    expect(kept!.starts).to.equal(data.start);
    expect(kept!.ends).to.equal(data.end);
  });

  it('leaves out rows without a time, and reports them once', () => {
    const {events, problems} = read({
      length: 6,
      start: Float64Array.of(0, NaN, 2000, 3000, -Infinity, 5000),
      end: Float64Array.of(1000, 2000, 2000, 2500, 0, 6000),
      title: ['a', 'b', 'c', 'd', 'e', 'f'],
      importance: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6],
    });
    expect(Array.from(events, ({id, title}) => [id, title])).to.deep.equal([['event-1', 'a'], ['event-6', 'f']]); // prettier-ignore
    expect(Array.from(events.columns!.starts)).to.deep.equal([0, 5000]);
    expect(Array.from(events.columns!.importance, (value) => value.toFixed(1))).to.deep.equal(['0.1', '0.6']);
    expect(events.rowOf('event-6')).to.equal(1);
    expect([events.rowOf('event-2'), events.rowOf('event-7'), events.rowOf('a')]).to.deep.equal([-1, -1, -1]);
    expect(problems).to.deep.equal([
      {
        where: 'events',
        message: 'start and end must be times in ms, the start before the end: those of 4 rows are not (1, 2, 3, 4)',
        dropped: true,
      },
    ]);
  });

  it('names the first eight rows that are left out', () => {
    const {problems} = read({length: 20, start: new Float64Array(20).fill(NaN), title: () => 'x'});
    expect(problems[0]!.message).to.match(/20 rows are not \(0, 1, 2, 3, 4, 5, 6, 7 …\)$/);
  });

  it('leaves out rows for which columns are too short', () => {
    const {events} = read({length: 5});
    expect(Array.from(events, ({id}) => id)).to.deep.equal(['event-1', 'event-2', 'event-3']);
  });

  it('reads an event again as it was, and finds it by its id', () => {
    const row = fc.tuple(fc.integer({min: -1e12, max: 2e12}), fc.integer({min: -1000, max: 1e10}));
    fc.assert(
      fc.property(fc.array(row, {maxLength: 40}), (rows) => {
        const start = Float64Array.from(rows, ([start]) => start);
        const end = Float64Array.from(rows, ([start, length]) => start + length);
        const {events} = readData({events: {length: rows.length, start, end, title: (row: number) => `${row}`}});
        const all = Array.from(events);
        expect(all).to.have.length(rows.filter(([, length]) => length > 0).length);
        all.forEach((event, row) => {
          expect(events.read(row)).to.deep.equal(event);
          expect(events.rowOf(event.id)).to.equal(row);
          expect(event.id).to.equal(`event-${Number(event.title) + 1}`);
        });
      }),
    );
  });
});
