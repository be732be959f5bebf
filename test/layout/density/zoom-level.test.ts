import {expect} from 'chai';
import {zoomLevelOf} from '../../../src/layout/density/zoom-level.js';
import type {Domain} from '../../../src/model/domain.js';

describe('zoomLevelOf(domain, full)', () => {
  const full: Domain = [0, 1024];
  const levels: readonly [length: number, level: number][] = [
    [2048, 0],
    [1024, 0],
    [1023, 0],
    [513, 0],
    [512, 1],
    [511, 1],
    [256, 2],
    [1, 10],
    [1024 / 3, 1],
  ];
  for (const [length, level] of levels) {
    it(`is ${level} for ${length} of 1024`, () => {
      expect(zoomLevelOf([100, 100 + length], full)).to.equal(level);
    });
  }

  it('is what it is for a length, but for rounding', () => {
    expect(zoomLevelOf([0.1, 0.1 + 512 * (1 + 1e-12)], full)).to.equal(1);
  });

  it('is no deeper than cells can be counted', () => {
    expect(zoomLevelOf([0, 10], [-4e20, 1e13])).to.equal(40);
  });
});
