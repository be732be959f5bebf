import {expect} from 'chai';
import fc from 'fast-check';
import {eraRows, placeEras, stackEras, type StackedEra} from '../../src/layout/eras.js';
import {createTimeScale} from '../../src/scale/time-scale.js';
import {timelineOf} from '../model/timeline-of.js';
import {runs} from '../runs.js';

/** Of a character, px. */
const CHARACTER = 7;

const measureText = (text: string): number => CHARACTER * text.length;

const DAY = 86_400_000;
const START = 1_577_836_800_000; // 2020-01-01

/** A px a day for a thousand days from 2020-01-01 on. */
const SCALE = createTimeScale([START, START + 1000 * DAY], [0, 1000]);

describe('placeEras(eras, scale, toBox)', () => {
  const cases: readonly [date: string, stretch: [start: number, end: number] | null][] = [
    ['2020', [0, 366]],
    ['2020-03-01/2020-03-31', [60, 91]],
    ['2020-03/2020-06', [60, 182]],
    ['2021/..', [366, 1000]],
    ['../2020', [0, 366]],
    ['2019/2020', [0, 366]],
    ['2022/2023', [731, 1000]],
    ['20XX', [0, 1000]],
    ['2019', null],
    ['2023', null],
  ];
  for (const [date, stretch] of cases) {
    it(`shades ${stretch ? `${stretch[0]} to ${stretch[1]} px` : 'nothing'} for ${date}`, () => {
      const {eras} = timelineOf([], {eras: [{date, title: 'An era'}]});
      const placed = placeEras(eras, SCALE, (x0, x1) => ({x0: Math.round(x0), x1: Math.round(x1), y0: 5, y1: 60}));
      const expected = stretch && {title: 'An era', box: {x0: stretch[0], x1: stretch[1], y0: 5, y1: 60}};
      expect(placed).to.deep.equal(expected ? [expected] : []);
    });
  }

  it('keeps the order of the data', () => {
    const eras = ['2021', '2020', '2019', '2022'].map((date) => ({date, title: date}));
    const placed = placeEras(timelineOf([], {eras}).eras, SCALE, (x0, x1) => ({x0, x1, y0: 0, y1: 0}));
    expect(placed.map(({title}) => title)).to.deep.equal(['2021', '2020', '2022']);
  });
});

type Era = readonly [date: string, title: string];

function stack(eras: readonly Era[], scale = SCALE): StackedEra[] {
  const timeline = timelineOf([], {eras: eras.map(([date, title]) => ({date, title}))});
  return stackEras(timeline.eras, scale, {measureText, textScale: 1});
}

/** A px a day, as `SCALE` has, from a day after 2020-01-01 on. */
function from(day: number, length = 1000): typeof SCALE {
  return createTimeScale([START + day * DAY, START + (day + length) * DAY], [0, length]);
}

describe('stackEras(eras, scale, input)', () => {
  type Place = readonly [title: string, row?: number, x?: number];
  const cases: readonly [name: string, eras: Era[], places: Place[]][] = [
    ['no eras', [], []],
    ['eras that follow one another', [['2021', 'B'], ['2020', 'A']], [['A', 0, 6], ['B', 0, 372]]],
    ['eras that overlap', [['2020-06/2021', 'B'], ['2020', 'A']], [['A', 0, 6], ['B', 1, 158]]],
    ['the long above the short where both start', [['2020-01', 'B'], ['2020', 'A']], [['A', 0, 6], ['B', 1, 6]]],
    ['eras within another, in a row', [['2020', 'A'], ['2020-02/2020-03', 'B'], ['2020-08/2020-10', 'C']], [['A', 0, 6], ['B', 1, 37], ['C', 1, 219]]],
    ['three that overlap, in as many rows', [['2020', 'A'], ['2020-02/2021', 'B'], ['2020-03/2021', 'C'], ['2021', 'D']], [['A', 0, 6], ['B', 1, 37], ['C', 2, 66], ['D', 0, 372]]],
    ['a title that reaches beyond its era', [['2020-01', 'A'.repeat(20)]], [['A'.repeat(20), 0, 6]]],
    ['the title of an era where one before reaches', [['2020-01', 'A'.repeat(20)], ['2020-02', 'B'], ['2020-07', 'C']], [['A'.repeat(20), 0, 6], ['B', 1, 37], ['C', 0, 188]]],
    ['an era too short for a title', [['2020-02-01/2020-02-23', 'A'], ['2020-02', 'B']], [['B', 0, 37], ['A']]],
    ['an era long enough for a title', [['2020-02-01/2020-02-24', 'A'], ['2020-02', 'B']], [['B', 0, 37], ['A', 1, 37]]],
    ['eras without an end', [['../2020', 'A'], ['2020-12/..', 'B'], ['2019/..', 'C']], [['A', 0, 6], ['C', 1, 6], ['B', 2, 341]]],
  ]; // prettier-ignore
  for (const [name, eras, places] of cases) {
    it(`stacks ${name}`, () => {
      const stacked = stack(eras);
      expect(stacked.map(({title, row, titleAt}) => [title, row, titleAt && Math.round(titleAt[0])])).to.deep.equal(
        places.map(([title, row, x]) => [title, row, x]),
      );
    });
  }

  it('keeps a title in view while its era leaves, and lets it end where the era does', () => {
    const title = 'A'.repeat(10); // 70 px
    const places = [-30, 0, 100, 284, 300, 342].map((day) => stack([['2020', title]], from(day))[0]!.titleAt![0]);
    expect(places).to.deep.equal([36, 6, 6, 6, -10, -52]);
    expect(stack([['2020', title]], from(343))).to.deep.equal([{title, start: 0, end: 23}]);
    expect(stack([['2020', title]], from(366))).to.deep.equal([]);
  });

  it('stands a title on the line of its row', () => {
    const places = stack([['2020', 'A'], ['2020', 'B'], ['2020', 'C']]).map(({titleAt}) => titleAt![1]); // prettier-ignore
    expect(places).to.deep.equal([15, 37, 59]);
  });

  it('has as many rows as titles take', () => {
    expect(eraRows(stack([]))).to.equal(0);
    expect(eraRows(stack([['2020-01-01', 'A']]))).to.equal(0);
    expect(eraRows(stack([['2020', 'A'], ['2021', 'B']]))).to.equal(1); // prettier-ignore
    expect(eraRows(stack([['2020', 'A'], ['2020-03', 'B'], ['2021', 'C']]))).to.equal(2); // prettier-ignore
  });

  const month = fc.integer({min: 0, max: 47}).map((n) => `${2019 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`); // prettier-ignore
  const date = fc
    .tuple(
      fc.oneof({weight: 9, arbitrary: month}, fc.constant('..')),
      fc.oneof({weight: 9, arbitrary: month}, fc.constant('..')),
    ) // prettier-ignore
    .filter(([start, end]) => start !== '..' || end !== '..')
    .map(([start, end]) => (start === '..' || end === '..' || start <= end ? `${start}/${end}` : `${end}/${start}`));
  const era = fc.tuple(date, fc.integer({min: 1, max: 30}).map((length) => 'A'.repeat(length))); // prettier-ignore

  it('never lets a title touch another, or what is shaded for another in its row', () => {
    fc.assert(
      fc.property(fc.array(era, {maxLength: 12}), fc.integer({min: -400, max: 1000}), (eras, day) => {
        const stacked = stack(eras, from(day, 700)).filter(({titleAt}) => titleAt);
        const titles = stacked.map(({title, titleAt}) => [titleAt![0], titleAt![0] + measureText(title)] as const);
        stacked.forEach((a, i) => {
          stacked.forEach((b, j) => {
            if (i >= j || a.row !== b.row) return;
            expect(titles[i]![1]).to.be.at.most(titles[j]![0] - 12 + 1e-6);
            expect(titles[i]![1]).to.be.at.most(b.start + 1e-6);
            expect(a.end).to.be.at.most(b.start);
          });
        });
      }),
      {numRuns: runs(500)},
    );
  });

  it('begins a title within its era where that starts in view, and ends it there where the era has room', () => {
    fc.assert(
      fc.property(era, fc.integer({min: -400, max: 1000}), (era, day) => {
        for (const {title, start, end, titleAt} of stack([era], from(day, 700))) {
          if (!titleAt) continue;
          if (start > 0) expect(titleAt[0]).to.equal(start + 6);
          if (end - start >= measureText(title) + 12) expect(titleAt[0]).to.equal(start + 6);
          expect(titleAt[0]).to.be.at.most(start + 6);
        }
      }),
    );
  });
});
