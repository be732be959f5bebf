import {expect} from 'chai';
import fc from 'fast-check';
import {spread, type Slot} from '../../src/layout/isotonic.js';
import {runs} from '../runs.js';

const slots = fc
  .array(fc.record({wish: fc.double({min: 0, max: 500, noNaN: true}), length: fc.integer({min: 0, max: 80})}), {
    maxLength: 30,
  })
  .map((list) => list.sort((a, b) => a.wish - b.wish));
const gap = fc.integer({min: 0, max: 20});
const from = fc.constantFrom(-Infinity, 0, 100);

/** By how much labels miss their wishes, squared and added up. */
function cost(slots: readonly Slot[], starts: readonly number[]): number {
  return slots.reduce((sum, {wish}, i) => sum + (starts[i]! - wish) ** 2, 0);
}

function isAllowed(slots: readonly Slot[], starts: readonly number[], gap: number, from: number): boolean {
  return starts.every((start, i) => {
    const least = i === 0 ? from : starts[i - 1]! + slots[i - 1]!.length + gap;
    return start >= least - 1e-9;
  });
}

/** The least cost of any starts on a grid, all of them tried. */
function leastOnGrid(slots: readonly Slot[], gap: number, from: number, grid: readonly number[]): number {
  const [first, ...rest] = slots;
  if (!first) return 0;
  const costs = grid
    .filter((start) => start >= from)
    .map((start) => (start - first.wish) ** 2 + leastOnGrid(rest, gap, start + first.length + gap, grid));
  return Math.min(Infinity, ...costs);
}

describe('spread(slots, gap, from)', () => {
  const cases: readonly [name: string, slots: [wish: number, length: number][], gap: number, starts: number[]][] = [
    ['none', [], 4, []],
    ['one', [[30, 20]], 4, [30]], // prettier-ignore
    ['two that are apart', [[0, 20], [24, 20]], 4, [0, 24]], // prettier-ignore
    ['two that overlap', [[10, 20], [20, 20]], 4, [3, 27]], // prettier-ignore
    ['two that wish for one place', [[50, 10], [50, 30]], 0, [45, 55]], // prettier-ignore
    ['two that wish for the wrong order', [[60, 10], [40, 10]], 0, [45, 55]], // prettier-ignore
    ['three, of which the last is pushed on', [[0, 10], [100, 10], [101, 10]], 0, [0, 95.5, 105.5]], // prettier-ignore
    ['three of one block', [[0, 30], [15, 30], [30, 30]], 0, [-15, 15, 45]], // prettier-ignore
    ['two blocks that push each other', [[0, 10], [0, 10], [12, 10], [12, 10]], 0, [-9, 1, 11, 21]], // prettier-ignore
  ];
  for (const [name, list, gap, expected] of cases) {
    it(`places ${name} at [${expected.join(', ')}]`, () => {
      const slots = list.map(([wish, length]) => ({wish, length}));
      expect(spread(slots, gap)).to.deep.equal(expected);
    });
  }

  it('starts no label before "from", and moves on only those that would', () => {
    const list = [
      {wish: -20, length: 10},
      {wish: -15, length: 10},
      {wish: 40, length: 10},
    ];
    expect(spread(list, 0)).to.deep.equal([-22.5, -12.5, 40]);
    expect(spread(list, 0, 0)).to.deep.equal([0, 10, 40]);
    expect(spread(list, 0, 25)).to.deep.equal([25, 35, 45]);
  });

  it('keeps labels in order and apart', () => {
    fc.assert(
      fc.property(slots, gap, from, (list, gap, from) => {
        expect(isAllowed(list, spread(list, gap, from), gap, from)).to.equal(true);
      }),
    );
  });

  it('costs no more than any places on a grid', () => {
    const small = fc.array(fc.record({wish: fc.integer({min: 0, max: 12}), length: fc.integer({min: 0, max: 6})}), {
      minLength: 1,
      maxLength: 4,
    });
    const grid = Array.from({length: 60}, (_, i) => i - 20);
    fc.assert(
      fc.property(small, fc.integer({min: 0, max: 3}), fc.constantFrom(-Infinity, 0, 5), (list, gap, from) => {
        expect(cost(list, spread(list, gap, from))).to.be.at.most(leastOnGrid(list, gap, from, grid) + 1e-9);
      }),
      {numRuns: runs(50)},
    );
  });

  it('costs more wherever labels are moved, alone or with neighbours', () => {
    const move = fc.record({
      first: fc.nat(29),
      count: fc.integer({min: 1, max: 30}),
      by: fc.integer({min: -2000, max: 2000}).map((hundredths) => hundredths / 100), // less is rounding
    });
    fc.assert(
      fc.property(slots, gap, from, fc.array(move, {minLength: 1, maxLength: 3}), (list, gap, from, moves) => {
        const best = spread(list, gap, from);
        const moved = best.map((start, i) =>
          moves.reduce((sum, {first, count, by}) => (i >= first && i < first + count ? sum + by : sum), start),
        );
        fc.pre(isAllowed(list, moved, gap, from));
        expect(cost(list, best)).to.be.at.most(cost(list, moved) + 1e-6);
      }),
      {numRuns: runs(500)},
    );
  });

  it('has the mean of each block at the mean of its wishes', () => {
    fc.assert(
      fc.property(slots, gap, (list, gap) => {
        const starts = spread(list, gap);
        let block = {shift: 0, count: 0};
        starts.forEach((start, i) => {
          block = {shift: block.shift + start - list[i]!.wish, count: block.count + 1};
          const next = start + list[i]!.length + gap;
          if (i + 1 < starts.length && starts[i + 1]! - next < 1e-9) return;
          expect(block.shift / block.count).to.be.closeTo(0, 1e-9);
          block = {shift: 0, count: 0};
        });
      }),
    );
  });
});
