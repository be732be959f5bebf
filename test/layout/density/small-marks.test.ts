import {expect} from 'chai';
import fc from 'fast-check';
import {placeSmallMarks} from '../../../src/layout/density/small-marks.js';
import {createTimeScale} from '../../../src/scale/time-scale.js';

/** A px a ms. */
const SCALE = createTimeScale([0, 1000], [0, 1000]);

type Range = readonly [start: number, end: number];

function place(ranges: readonly Range[]) {
  const times = {
    starts: Float64Array.from(ranges, ([start]) => start),
    ends: Float64Array.from(ranges, ([, end]) => end),
  };
  const marks = placeSmallMarks(ranges.map((_, i) => i), times, SCALE, 26); // prettier-ignore
  return marks && marks.map(({box}) => [box.x0, box.x1, box.y0, box.y1]);
}

describe('placeSmallMarks(events, ranges, scale, axis)', () => {
  const rows: readonly [name: string, ranges: readonly Range[], boxes: number[][]][] = [
    ['nothing', [], []],
    ['a mark 4 px high, 2 px above the axis', [[100, 200]], [[100, 200, 20, 24]]],
    ['a short one 8 px long, around its middle', [[100, 101]], [[96.5, 104.5, 20, 24]]],
    ['neighbours 2 px apart in one row', [[100, 110], [112, 122]], [[100, 110, 20, 24], [112, 122, 20, 24]]],
    ['nearer ones in rows above one another', [[100, 110], [111, 121]], [[100, 110, 20, 24], [111, 121, 14, 18]]],
    ['four at one place in four rows', [[100, 110], [100, 110], [100, 110], [100, 110]], [[100, 110, 20, 24], [100, 110, 14, 18], [100, 110, 8, 12], [100, 110, 2, 6]]],
    ['the part that is in view', [[-500, 20], [900, Infinity], [-Infinity, Infinity]], [[0, 20, 20, 24], [900, 1000, 20, 24], [0, 1000, 14, 18]]],
    ['short ones at the ends within the view', [[-5, 1], [999, 1005]], [[0, 8, 20, 24], [992, 1000, 20, 24]]],
  ]; // prettier-ignore
  for (const [name, ranges, boxes] of rows) {
    it(`draws ${name}`, () => {
      expect(place(ranges)).to.deep.equal(boxes);
    });
  }

  it('is null where five would need as many rows', () => {
    expect(place(Array.from({length: 5}, (): Range => [100, 110]))).to.equal(null);
  });

  it('keeps marks of a row apart, and all of them in view', () => {
    const range = fc.tuple(fc.integer({min: -50, max: 990}), fc.integer({min: 1, max: 200})).map(([start, length]): Range => [start, start + length]); // prettier-ignore
    fc.assert(
      fc.property(fc.array(range.filter(([, end]) => end > 0), {maxLength: 30}), (ranges) => {
        const boxes = place(ranges) ?? [];
        for (const [x0, x1, y0, y1] of boxes) {
          expect([x0! >= 0, x1! <= 1000, x1! - x0! >= 8, y0! >= 2, y1! <= 24]).to.deep.equal([true, true, true, true, true]);
        }
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(0, i))
            if (a[2] === b[2]) expect(Math.max(a[0]! - b[1]!, b[0]! - a[1]!)).to.be.at.least(2);
        });
      }),
    );
  }); // prettier-ignore
});
