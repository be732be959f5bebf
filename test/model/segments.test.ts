import {expect} from 'chai';
import fc from 'fast-check';
import {cut, type Stretch} from '../../src/model/segments.js';

const stretch = fc
  .tuple(fc.integer({min: 0, max: 60}), fc.integer({min: 1, max: 30}))
  .map(([start, length]): Stretch => [start, start + length]);

function covers([start, end]: Stretch, px: number): boolean {
  return start < px && px < end;
}

describe('cut(stretch, obstacles)', () => {
  const cases: readonly [name: string, obstacles: Stretch[], pieces: Stretch[]][] = [
    ['nothing', [], [[10, 50]]],
    ['the middle', [[20, 30]], [[10, 20], [30, 50]]], // prettier-ignore
    ['the start', [[0, 30]], [[30, 50]]],
    ['the end', [[30, 60]], [[10, 30]]],
    ['all', [[0, 60]], []],
    ['all, exactly', [[10, 50]], []],
    ['all, in two', [[5, 30], [30, 60]], []], // prettier-ignore
    ['what lies outside', [[0, 10], [50, 60]], [[10, 50]]], // prettier-ignore
    ['what overlaps', [[20, 35], [30, 40]], [[10, 20], [40, 50]]], // prettier-ignore
    ['what lies within another', [[20, 40], [25, 30]], [[10, 20], [40, 50]]], // prettier-ignore
    ['what is out of order', [[40, 45], [20, 30]], [[10, 20], [30, 40], [45, 50]]], // prettier-ignore
  ];
  for (const [name, obstacles, pieces] of cases) {
    it(`takes out ${name}`, () => {
      expect(cut([10, 50], obstacles)).to.deep.equal(pieces);
    });
  }

  it('leaves what no obstacle covers, in order, and nothing else', () => {
    fc.assert(
      fc.property(stretch, fc.array(stretch, {maxLength: 6}), (whole, obstacles) => {
        const pieces = cut(whole, obstacles);
        for (let px = 0.5; px < 100; px++) {
          const expected = covers(whole, px) && !obstacles.some((one) => covers(one, px));
          expect(pieces.filter((piece) => covers(piece, px)).length).to.equal(expected ? 1 : 0);
        }
        expect(pieces.every(([start, end]) => start < end)).to.equal(true);
        expect(pieces.every(([start], i) => i === 0 || pieces[i - 1]![1] < start)).to.equal(true);
      }),
    );
  });

  it('leaves its arguments as they are', () => {
    const obstacles: readonly Stretch[] = Object.freeze([[40, 45], [20, 30]] as Stretch[]); // prettier-ignore
    cut([10, 50], obstacles);
    expect(obstacles).to.deep.equal([[40, 45], [20, 30]]); // prettier-ignore
  });
});
