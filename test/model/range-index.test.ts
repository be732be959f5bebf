import {expect} from 'chai';
import fc from 'fast-check';
import type {Domain} from '../../src/model/domain.js';
import {RangeIndex} from '../../src/model/range-index.js';
import {runs} from '../runs.js';

/** Start, end and importance of an event. */
type Row = readonly [start: number, end: number, importance: number];

function indexOf(rows: readonly Row[]): RangeIndex {
  const column = (i: number) => Float64Array.from(rows, (row) => row[i]!);
  const [starts, ends] = [column(0), column(1)];
  return new RangeIndex(starts, ends, Float32Array.from(column(2)), starts.toSorted(), ends.toSorted());
}

const touches = ([start, end]: Row, domain: Domain): boolean => start < domain[1] && end > domain[0];

/** Looks at all rows. */
function touching(rows: readonly Row[], domain: Domain): number[] {
  return rows.flatMap((row, i) => (touches(row, domain) ? i : []));
}

/** Looks at all rows. */
function topOf(rows: readonly Row[], from: number, to: number): number {
  let best = -1;
  for (let i = from; i < to; i++) if (best < 0 || rows[i]![2] > rows[best]![2]) best = i;
  return best;
}

const ROWS: readonly Row[] = [
  [-Infinity, 10, 0],
  [0, 10, 0.5],
  [5, 6, 1],
  [10, 20, 1],
  [15, Infinity, 0.5],
];

describe('RangeIndex', () => {
  const views: readonly [domain: Domain, events: number[]][] = [
    [[0, 10], [0, 1, 2]],
    [[0, 11], [0, 1, 2, 3]],
    [[6, 10], [0, 1]],
    [[5, 5.5], [0, 1, 2]],
    [[10, 15], [3]],
    [[10, 15.1], [3, 4]],
    [[-100, -99], [0]],
    [[100, 101], [4]],
    [[-100, 100], [0, 1, 2, 3, 4]],
  ]; // prettier-ignore
  for (const [domain, events] of views) {
    it(`finds ${events.join(', ')} from ${domain.join(' to ')}`, () => {
      const index = indexOf(ROWS);
      expect(index.touching(domain)).to.deep.equal(events);
      expect(index.count(domain)).to.equal(events.length);
    });
  }

  it('finds of very many the first', () => {
    expect(indexOf(ROWS).touching([-100, 100], 2)).to.deep.equal([0, 1]);
    expect(indexOf(ROWS).touching([-100, 100], 0)).to.deep.equal([]);
  });

  const tops: readonly [from: number, to: number, top: number][] = [
    [0, 5, 2],
    [0, 2, 1],
    [3, 5, 3],
    [4, 5, 4],
    [0, 1, 0],
    [2, 2, -1],
    [3, 2, -1],
  ];
  for (const [from, to, top] of tops) {
    it(`has ${top} as the most important from ${from} to ${to}`, () => {
      expect(indexOf(ROWS).top(from, to)).to.equal(top);
    });
  }

  it('has nothing where there is nothing', () => {
    const index = indexOf([]);
    expect(index.count([-Infinity, Infinity])).to.equal(0);
    expect(index.touching([0, 1])).to.deep.equal([]);
    expect(index.top(0, 0)).to.equal(-1);
  });

  const time = fc.integer({min: 0, max: 400});
  const row = fc
    .tuple(
      fc.oneof({weight: 9, arbitrary: time}, fc.constant(-Infinity)),
      fc.oneof({weight: 9, arbitrary: fc.integer({min: 1, max: 60})}, fc.constant(Infinity)),
      fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
    )
    .map(([start, length, importance]): Row => [start, start === -Infinity ? length : start + length, importance]);
  const rows = fc.oneof(
    fc.array(row, {maxLength: 20}),
    fc.array(row, {minLength: 250, maxLength: 700, size: 'max'}),
    fc.constantFrom(15, 16, 17, 255, 256, 257, 4096, 4097).map((n) => Array.from({length: n}, (_, i): Row => [i, i + 3, (i * 7) % 5])),
  ); // prettier-ignore
  const domain = fc
    .tuple(time, fc.integer({min: 1, max: 200}))
    .map(([start, length]): Domain => [start, start + length]);

  it('finds and counts what looking at all would', () => {
    fc.assert(
      fc.property(rows, fc.array(domain, {minLength: 5, maxLength: 5}), fc.nat({max: 80}), (rows, domains, most) => {
        const index = indexOf(rows);
        for (const domain of domains) {
          const events = touching(rows, domain);
          expect(index.touching(domain)).to.deep.equal(events);
          expect(index.count(domain)).to.equal(events.length);
          expect(index.touching(domain, most)).to.deep.equal(events.slice(0, most));
        }
      }),
      {numRuns: runs(200)},
    );
  });

  it('has the most important, the first of equals, as looking at all would', () => {
    const part = fc.double({min: 0, max: 1, noNaN: true});
    fc.assert(
      fc.property(rows, fc.array(fc.tuple(part, part), {minLength: 10, maxLength: 10}), (rows, parts) => {
        const index = indexOf(rows);
        for (const pair of parts) {
          const [from, to] = pair.map((part) => Math.round(part * rows.length)).sort((a, b) => a - b) as [
            number,
            number,
          ];
          expect(index.top(from, to)).to.equal(topOf(rows, from, to));
        }
      }),
      {numRuns: runs(200)},
    );
  });
});
