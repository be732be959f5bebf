import {expect} from 'chai';
import fc from 'fast-check';
import {depthOf} from '../../../src/layout/lanes/choose-named.js';
import type {Footprint} from '../../../src/layout/lanes/coverage.js';
import {packLanes, placeInLanes} from '../../../src/layout/lanes/staircases.js';
import {runs} from '../../runs.js';

type Pair = readonly [x0: number, x1: number];

const footprints = (pairs: readonly Pair[]): Footprint[] => pairs.map(([x0, x1]) => ({x0, x1}));

/** So many footprints of 25 px, each 10 px after the one before it, of which three overlap. */
const steps = (count: number): Pair[] => Array.from({length: count}, (_, i): Pair => [10 * i, 10 * i + 25]);

const ABOVE: Pair = [-Infinity, Infinity];

const pair = fc.tuple(fc.integer({min: 0, max: 900}), fc.integer({min: 6, max: 300})).map(([x0, length]): Pair => [x0, x0 + length]); // prettier-ignore
const gaps = fc.constantFrom(0, 14);

/** In order of time, though not of their left ends: a third are labelled before their marks. */
const inTime = fc.array(pair, {maxLength: 40}).map((pairs) =>
  pairs.sort((a, b) => a[0] - b[0]).map(([x0, x1], i): Pair => (i % 3 ? [x0, x1] : [2 * x0 - x1, x0 + 10])),
); // prettier-ignore

/** Pairs of footprints in one lane that are not `gap` apart. */
function clashes(pairs: readonly Pair[], lanes: readonly number[], gap: number): Pair[] {
  return pairs.flatMap((a, i) =>
    pairs.flatMap((b, j): Pair[] =>
      j > i && lanes[i] === lanes[j] && a[0] < b[1] + gap && b[0] < a[1] + gap ? [[i, j]] : [],
    ),
  );
}

describe('placeInLanes(footprints, most, gap)', () => {
  const rows: readonly [name: string, pairs: readonly Pair[], most: number, gap: number, lanes: readonly number[], count: number][] = [
    ['nothing in a lane', [], 5, 0, [], 1],
    ['one after the other in one lane', [[0, 10], [10, 20], [30, 40]], 1, 0, [0, 0, 0], 1],
    ['each in the lane below, and again from the top', steps(6), 5, 0, [0, 1, 2, 0, 1, 2], 3],
    ['what is nearer than the gap in other lanes', [[0, 10], [10, 20], [25, 40]], 2, 14, [0, 1, 0], 2],
    ['one below a lane that is not free', [[0, 100], [10, 20], [30, 40], [50, 60]], 2, 0, [0, 1, 1, 1], 2],
    ['those that begin together in the order given', [[0, 10], [0, 10], [0, 10]], 5, 0, [0, 1, 2], 3],
    ['in a lane more what would else find none', [[0, 10], [20, 30], [5, 25]], 3, 0, [0, 1, 2], 3],
    ['by left ends where there is no lane more', [[0, 10], [20, 30], [5, 25]], 2, 0, [0, 0, 1], 2],
    ['in a lane more where that saves a last step', steps(4), 5, 0, [0, 1, 2, 3], 4],
    ['with a last step where there is no lane more', steps(4), 3, 0, [0, 1, 2, 0], 3],
    ['in two lanes more where that saves two last steps', steps(5), 5, 0, [0, 1, 2, 3, 4], 5],
    ['in a lane more where that saves the third staircase', steps(7), 5, 0, [0, 1, 2, 3, 0, 1, 2], 4],
    ['in one lane where a second would end in a last step, too', [[0, 10], [10, 20], [30, 40]], 2, 0, [0, 0, 0], 1],
    ['in two lanes more where they make one staircase', [[0, 10], [10, 20], [30, 40]], 3, 0, [0, 1, 2], 3],
    ['with a last staircase of three steps', steps(9), 9, 0, [0, 1, 2, 0, 1, 2, 0, 1, 2], 3],
    ['alone what is above its mark', [[0, 10], ABOVE, [20, 30]], 5, 0, [0, 1, 2], 3],
  ]; // prettier-ignore
  for (const [name, pairs, most, gap, lanes, count] of rows) {
    it(`places ${name}`, () => {
      const placed = placeInLanes(footprints(pairs), most, gap)!;
      expect([placed.lanes, placed.count]).to.deep.equal([lanes, count]);
    });
  }

  it('is null where more overlap than there are lanes', () => {
    expect(placeInLanes(footprints(steps(3)), 2, 0)).to.equal(null);
    expect(placeInLanes(footprints([ABOVE, ABOVE]), 1, 0)).to.equal(null);
  });

  it('keeps what shares a lane apart, in no more lanes than there may be', () => {
    fc.assert(
      fc.property(inTime, gaps, fc.integer({min: 0, max: 6}), (pairs, gap, spare) => {
        const most = Math.max(1, depthOf(footprints(pairs), gap)) + spare;
        const {lanes, count} = placeInLanes(footprints(pairs), most, gap)!;
        expect(clashes(pairs, lanes, gap)).to.deep.equal([]);
        expect(count).to.be.at.most(most);
        for (const lane of lanes) expect(lane).to.be.within(0, count - 1);
      }),
      {numRuns: runs(500)},
    );
  });

  it('takes as many lanes as overlap, and no more, where there are no others', () => {
    fc.assert(
      fc.property(inTime, gaps, (pairs, gap) => {
        const depth = Math.max(1, depthOf(footprints(pairs), gap));
        expect(placeInLanes(footprints(pairs), depth, gap)!.count).to.equal(depth);
      }),
      {numRuns: runs(500)},
    );
  });
});

describe('packLanes(footprints, gap)', () => {
  const rows: readonly [name: string, pairs: readonly Pair[], gap: number, lanes: readonly number[]][] = [
    ['nothing', [], 0, []],
    ['what is apart in one lane', [[0, 50], [54, 90]], 4, [0, 0]],
    ['what is nearer than the gap in two', [[0, 50], [54, 90]], 5, [0, 1]],
    ['each in the first lane that is free', [[0, 100], [10, 20], [30, 40], [110, 120]], 0, [0, 1, 1, 0]],
    ['by left ends, in whatever order they are given', [[30, 40], [0, 100], [10, 20]], 0, [1, 0, 1]],
    ['those that begin together as they stand', [[0, 10], [0, 10]], 0, [0, 1]],
    ['alone what is above its mark', [[0, 10], ABOVE, [20, 30]], 0, [1, 0, 1]],
  ]; // prettier-ignore
  for (const [name, pairs, gap, lanes] of rows) {
    it(`packs ${name}`, () => {
      expect(packLanes(footprints(pairs), gap)).to.deep.equal({lanes, count: new Set(lanes).size});
    });
  }

  it('keeps what shares a lane apart, in as many lanes as overlap', () => {
    fc.assert(
      fc.property(inTime, gaps, (pairs, gap) => {
        const {lanes, count} = packLanes(footprints(pairs), gap);
        expect(clashes(pairs, lanes, gap)).to.deep.equal([]);
        expect(count).to.equal(depthOf(footprints(pairs), gap));
      }),
      {numRuns: runs(500)},
    );
  });
});
