import {expect} from 'chai';
import {rungOf} from '../../../src/layout/density/rung.js';
import type {Domain} from '../../../src/model/domain.js';

describe('rungOf(domain, home)', () => {
  const home: Domain = [0, 1024];
  const rungs: readonly [length: number, rung: number][] = [
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
  for (const [length, rung] of rungs) {
    it(`is ${rung} for ${length} of 1024`, () => {
      expect(rungOf([100, 100 + length], home)).to.equal(rung);
    });
  }

  it('is what it is for a length, but for rounding', () => {
    expect(rungOf([0.1, 0.1 + 512 * (1 + 1e-12)], home)).to.equal(1);
  });

  it('is no deeper than cells can be counted', () => {
    expect(rungOf([0, 10], [-4e20, 1e13])).to.equal(40);
  });
});
