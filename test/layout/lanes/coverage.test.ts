import {expect} from 'chai';
import fc from 'fast-check';
import {Coverage, type Footprint} from '../../../src/layout/lanes/coverage.js';

type Pair = readonly [x0: number, x1: number];

const footprint = ([x0, x1]: Pair): Footprint => ({x0, x1});

function coverageOf(pairs: readonly Pair[]): Coverage {
  const coverage = new Coverage();
  for (const pair of pairs) coverage.add(footprint(pair));
  return coverage;
}

describe('Coverage', () => {
  const rows: readonly [name: string, added: readonly Pair[], asked: Pair, most: number][] = [
    ['nothing at first', [], [0, 10], 0],
    ['a footprint once', [[0, 10]], [0, 10], 1],
    ['its start', [[0, 10]], [-5, 0.5], 1],
    ['not its end', [[0, 10]], [10, 20], 0],
    ['nothing up to its start', [[0, 10]], [-5, 0], 0],
    ['a point within it', [[0, 10]], [5, 5], 1],
    ['the point where it starts', [[0, 10]], [0, 0], 1],
    ['not the point where it ends', [[0, 10]], [10, 10], 0],
    ['the point covered most often', [[0, 10], [5, 15], [5, 6]], [0, 15], 3],
    ['less beside that point', [[0, 10], [5, 15], [5, 6]], [6, 15], 2],
    ['two that only touch once each', [[0, 10], [10, 20]], [0, 20], 1],
    ['the same twice', [[0, 10], [0, 10]], [9, 10], 2],
    ['one with a lane for itself everywhere', [[-Infinity, Infinity]], [-1e9, -1e8], 1],
    ['one with a lane for itself and what it lies over', [[0, 10], [-Infinity, Infinity], [20, 30]], [-Infinity, Infinity], 2],
    ['one that is open at one end', [[5, Infinity], [0, 8]], [6, 7], 2],
  ]; // prettier-ignore
  for (const [name, added, asked, most] of rows) {
    it(`counts ${name}`, () => {
      expect(coverageOf(added).most(footprint(asked))).to.equal(most);
    });
  }

  it('counts what looking at every px would', () => {
    const px = fc.integer({min: 0, max: 40});
    const pair = fc.tuple(px, fc.integer({min: 1, max: 20})).map(([x0, length]): Pair => [x0, x0 + length]);
    fc.assert(
      fc.property(fc.array(pair, {maxLength: 20}), pair, (added, [x0, x1]) => {
        const depths = Array.from({length: x1 - x0}, (_, i) => x0 + i).map(
          (x) => added.filter(([start, end]) => start <= x && end > x).length,
        );
        expect(coverageOf(added).most({x0, x1})).to.equal(Math.max(...depths));
      }),
    );
  });
});
