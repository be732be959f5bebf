import {expect} from 'chai';
import fc from 'fast-check';
import {chooseNamed, depthOf, widened} from '../../../src/layout/lanes/choose-named.js';
import type {Footprint} from '../../../src/layout/lanes/coverage.js';
import {packLanes} from '../../../src/layout/lanes/staircases.js';
import {runs} from '../../runs.js';

type Pair = readonly [x0: number, x1: number];

const toFootprint = ([x0, x1]: Pair): Footprint => ({x0, x1});

/** Above its mark, with a lane of two rows for itself. */
const ABOVE: Pair = [-Infinity, Infinity];

const T = true;
const F = false;

function choose(pairs: readonly Pair[], lanes: number, gap = 0, isLong = (_: number): boolean => false): boolean[] {
  return chooseNamed(pairs.map(toFootprint), isLong, lanes, gap);
}

describe('chooseNamed(footprints, isLong, lanes, gap)', () => {
  const rows: readonly [name: string, pairs: readonly Pair[], lanes: number, gap: number, taken: readonly boolean[]][] = [
    ['nothing of nothing', [], 3, 0, []],
    ['those that are apart', [[0, 100], [100, 200], [300, 400]], 1, 0, [T, T, T]],
    ['the first of those that overlap', [[0, 100], [50, 150], [100, 200]], 1, 0, [T, F, T]],
    ['as many as there are lanes', [[0, 100], [10, 100], [20, 100]], 2, 0, [T, T, F]],
    ['none nearer than the gap', [[0, 100], [113, 200], [114, 200]], 1, 14, [T, F, T]],
    ['a later one that fits between', [[0, 50], [100, 150], [60, 90]], 1, 10, [T, T, T]],
    ['one above its mark for two lanes', [ABOVE, [0, 10], [5, 15]], 3, 0, [T, T, F]],
    ['none above its mark where one lane is left', [[0, 10], ABOVE, [20, 30]], 2, 0, [T, F, T]],
    ['none above its mark in one lane', [ABOVE, [0, 10]], 1, 0, [F, T]],
  ]; // prettier-ignore
  for (const [name, pairs, lanes, gap, taken] of rows) {
    it(`takes ${name}`, () => {
      expect(choose(pairs, lanes, gap)).to.deep.equal(taken);
    });
  }

  const ALL: Pair = [0, 1000];

  it('leaves half of the lanes to short marks while these wait', () => {
    const pairs: Pair[] = [ALL, ALL, ALL, ALL, [0, 10], [5, 15], [8, 18], [500, 510]];
    expect(choose(pairs, 4, 0, (i) => i < 4)).to.deep.equal([T, T, F, F, T, T, F, T]);
    expect(choose(pairs, 5, 0, (i) => i < 4)).to.deep.equal([T, T, F, F, T, T, T, T]);
  });

  it('gives long marks what is left once no short one waits', () => {
    expect(choose([ALL, ALL, ALL, ALL, [0, 10]], 4, 0, (i) => i < 4)).to.deep.equal([T, T, T, F, T]);
    expect(choose([ALL, ALL, ALL], 2, 0, () => true)).to.deep.equal([T, T, F]);
  });

  it('gives the only lane to a short mark, or to a long one if there is no other', () => {
    expect(choose([ALL, [0, 10]], 1, 0, (i) => i === 0)).to.deep.equal([F, T]);
    expect(choose([ALL], 1, 0, () => true)).to.deep.equal([T]);
  });

  it('counts a long mark below its name as the two rows that it takes', () => {
    const pairs: Pair[] = [ABOVE, ABOVE, ABOVE, [0, 10], [0, 10], [0, 10], [0, 10]];
    expect(choose(pairs, 8, 0, (i) => i < 3)).to.deep.equal([T, T, F, T, T, T, T]);
    expect(choose([ABOVE, [0, 10], [0, 10]], 3, 0, (i) => i < 1)).to.deep.equal([F, T, T]);
  });

  const pair = fc.tuple(fc.integer({min: 0, max: 900}), fc.integer({min: 6, max: 300})).map(([x0, length]): Pair => [x0, x0 + length]); // prettier-ignore
  const crowd = fc.record({
    shorts: fc.array(pair, {maxLength: 30}),
    longs: fc.array(fc.oneof(pair, fc.constant(ALL), fc.constant(ABOVE)), {maxLength: 15}),
    lanes: fc.integer({min: 1, max: 12}),
    gap: fc.constantFrom(0, 14),
  });

  const rowsOf = ([x0]: Pair): number => (x0 === -Infinity ? 2 : 1);

  /** How many rows footprints take at a point. */
  const rowsAt = (x: number, pairs: readonly Pair[], gap: number): number =>
    pairs.reduce((rows, pair) => rows + (pair[0] <= x && pair[1] + gap > x ? rowsOf(pair) : 0), 0);

  /** Where footprints begin within another, which is where they are covered most often. */
  const startsWithin = ([x0, x1]: Pair, pairs: readonly Pair[], gap: number): number[] =>
    [Math.max(0, x0), ...pairs.map(([x]) => x)].filter((x) => x >= Math.max(0, x0) && x < x1 + gap);

  it('takes no more than lanes hold, and all that they hold', () => {
    fc.assert(
      fc.property(crowd, ({shorts, longs, lanes, gap}) => {
        const pairs = [...longs, ...shorts];
        const taken = choose(pairs, lanes, gap, (i) => i < longs.length);
        const chosen = pairs.filter((_, i) => taken[i]);
        const above = chosen.filter((one) => rowsOf(one) === 2).length;
        expect(packLanes(chosen.map(toFootprint), gap).count + above).to.be.at.most(lanes);
        pairs.forEach((pair, i) => {
          if (taken[i]) return;
          const most = Math.max(...startsWithin(pair, chosen, gap).map((x) => rowsAt(x, chosen, gap)));
          expect(most + rowsOf(pair)).to.be.greaterThan(lanes);
        });
      }),
      {numRuns: runs(500)},
    );
  });

  it('leaves half of the rows to short marks at some point of each that waits', () => {
    fc.assert(
      fc.property(crowd, ({shorts, longs, lanes, gap}) => {
        const taken = choose([...longs, ...shorts], lanes, gap, (i) => i < longs.length);
        const named = longs.filter((_, i) => taken[i]);
        const chosen = [...named, ...shorts.filter((_, i) => taken[longs.length + i])];
        shorts.forEach((pair, i) => {
          if (taken[longs.length + i]) return;
          const full = startsWithin(pair, chosen, gap).filter((x) => rowsAt(x, chosen, gap) >= lanes);
          expect(Math.min(...full.map((x) => rowsAt(x, named, gap)))).to.be.at.most(lanes / 2);
        });
      }),
      {numRuns: runs(500)},
    );
  });
});

describe('depthOf(footprints, gap)', () => {
  const rows: readonly [pairs: readonly Pair[], gap: number, depth: number][] = [
    [[], 0, 0],
    [[[0, 10]], 0, 1],
    [[[0, 10], [10, 20]], 0, 1],
    [[[0, 10], [10, 20]], 1, 2],
    [[[0, 10], [5, 20], [9, 30], [20, 40]], 0, 3],
    [[ABOVE, [0, 10]], 0, 2],
  ]; // prettier-ignore
  for (const [pairs, gap, depth] of rows) {
    it(`is ${depth} for ${JSON.stringify(pairs)} with a gap of ${gap}`, () => {
      expect(depthOf(pairs.map(toFootprint), gap)).to.equal(depth);
    });
  }
});

describe('widened(footprint, gap)', () => {
  it('keeps the space after a footprint free', () => {
    expect(widened({x0: 5, x1: 10}, 14)).to.deep.equal({x0: 5, x1: 24});
  });
});
