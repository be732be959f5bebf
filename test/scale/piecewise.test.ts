import {expect} from 'chai';
import {piecewise} from '../../src/scale/piecewise.js';
import {createTimeScale} from '../../src/scale/time-scale.js';

const LINEAR = createTimeScale([0, 100], [10, 110]);

describe('piecewise(scale, places, slope)', () => {
  const rows: readonly [name: string, places: [time: number, px: number][], slope: number, at: [time: number, px: number][]][] = [
    ['two points', [[0, 10], [100, 110]], 1, [[-5, 5], [0, 10], [50, 60], [100, 110], [105, 115]]],
    ['a point between them, in any order', [[100, 110], [50, 30], [0, 10]], 2, [[-5, 0], [25, 20], [50, 30], [75, 70], [101, 112]]],
    ['infinity', [[0, 10], [100, 110]], 0.5, [[-Infinity, -Infinity], [Infinity, Infinity]]],
  ]; // prettier-ignore
  for (const [name, places, slope, at] of rows) {
    it(`runs through ${name}, and back`, () => {
      const scale = piecewise(LINEAR, new Map(places), slope);
      expect(at.map(([time]) => scale.position(time))).to.deep.equal(at.map(([, px]) => px));
      expect(at.map(([, px]) => scale.invert(px))).to.deep.equal(at.map(([time]) => time));
    });
  }

  it('jumps at an end of the domain that does not stand at that of the range', () => {
    const scale = piecewise(LINEAR, new Map([[0, 30], [100, 90]]), 1); // prettier-ignore
    expect([-1, 0, 50, 100, 101].map((time) => scale.position(time))).to.deep.equal([9, 30, 60, 90, 111]);
    expect([9, 10, 30, 60, 90, 110, 111].map((px) => scale.invert(px))).to.deep.equal([-1, 0, 0, 50, 100, 100, 101]);
  });
});
