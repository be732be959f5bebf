import {expect} from 'chai';
import fc from 'fast-check';
import {sortOrder} from '../../src/model/sort-order.js';
import {runs} from '../runs.js';

function orderOf(...columns: readonly number[][]): number[] | null {
  const steps = sortOrder(...columns.map((column) => Float64Array.from(column)));
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value && Array.from(value);
  }
}

/** By comparing rows. */
function sorted(...columns: readonly number[][]): number[] {
  const compare = (a: number, b: number): number => {
    const column = columns.find((one) => one[a]! !== one[b]!);
    return !column ? a - b : column[a]! < column[b]! ? -1 : 1;
  };
  return columns[0]!.map((_, i) => i).sort(compare);
}

const ROWS: readonly [name: string, columns: number[][], order: number[] | null][] = [
  ['nothing', [[]], null],
  ['one row', [[5]], null],
  ['what is sorted', [[1, 2, 3]], null],
  ['what is sorted in all columns', [[1, 1, 3], [1, 2, 2]], null],
  ['what is sorted, equals by the next column', [[1, 1, 3], [1, 2, 0]], [0, 1, 2]],
  ['equals that are not, by the next column', [[1, 1, 3], [2, 1, 0]], [1, 0, 2]],
  ['what is the other way round', [[3, 2, 1]], [2, 1, 0]],
  ['numbers of both signs', [[1, -1, -2, 2, 0]], [2, 1, 4, 0, 3]],
  ['parts of whole numbers', [[0.5, -0.5, 0.25, -0.25]], [1, 3, 2, 0]],
  ['both zeros as equals', [[0, -0, 0, -0, -1]], [4, 0, 1, 2, 3]],
  ['infinities at both ends', [[0, Infinity, -Infinity, 1e308, -1e308]], [2, 4, 0, 3, 1]],
  ['numbers next to each other', [[1 + 2 ** -52, 1, 1 - 2 ** -53]], [2, 1, 0]],
  ['numbers next to zero', [[5e-324, 0, -5e-324]], [2, 1, 0]],
  ['equals as they stand', [[7, 7, 7, 3]], [3, 0, 1, 2]],
  ['equals by the next column', [[2, 1, 2, 1], [1, 2, 0, 1]], [3, 1, 2, 0]],
  ['equals in both columns as they stand', [[2, 1, 2, 1], [0, 1, 0, 1]], [1, 3, 0, 2]],
  ['times of billions of years', [[-4.35e20, 1.7e12, -1.7e12, 4.35e20]], [0, 2, 1, 3]],
]; // prettier-ignore

describe('sortOrder(...columns)', () => {
  for (const [name, columns, order] of ROWS) {
    it(`sorts ${name}`, () => {
      expect(orderOf(...columns)).to.deep.equal(order);
    });
  }

  const number = fc.oneof(
    fc.double({noNaN: true}),
    fc.integer({min: -3, max: 3}),
    fc.constantFrom(0, -0, Infinity, -Infinity, 0.1, -0.1),
    fc.integer({min: -62_000_000_000_000, max: 4_000_000_000_000}),
  );

  it('gives the order that comparing rows does', () => {
    const rows = fc.array(fc.tuple(number, number, number), {maxLength: 300});
    fc.assert(
      fc.property(rows, fc.integer({min: 1, max: 3}), (rows, count) => {
        const columns = Array.from({length: count}, (_, i) => rows.map((row) => row[i]!));
        const order = sorted(...columns);
        expect(orderOf(...columns) ?? rows.map((_, i) => i)).to.deep.equal(order);
      }),
      {numRuns: runs(500)},
    );
  });

  it('leaves the columns as they are', () => {
    const column = Float64Array.of(3, -0, 1);
    const steps = sortOrder(column);
    while (!steps.next().done);
    expect(Array.from(column)).to.deep.equal([3, -0, 1]);
    expect(Object.is(column[1], -0)).to.equal(true);
  });

  it('pauses between passes, unless there is nothing to do', () => {
    const pauses = (column: number[]) => Array.from(sortOrder(Float64Array.from(column))).length;
    expect(pauses([1, 2, 3])).to.equal(0);
    expect(pauses([3, 1, 2])).to.be.at.least(2);
  });
});
