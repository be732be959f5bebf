import {expect} from 'chai';
import {scaleUtc} from 'd3';
import fc from 'fast-check';
import {createTimeScale} from '../../src/scale/time-scale.js';
import {runs} from '../runs.js';

const DAY = 86_400_000;

/** From the year 1000 to 3000. */
const time = fc.integer({min: -30_610_224_000_000, max: 32_503_680_000_000});
const range = fc.tuple(fc.integer({min: -100, max: 100}), fc.integer({min: 101, max: 2000}));

describe('createTimeScale(domain, range)', () => {
  it('maps equal times to equal distances', () => {
    const scale = createTimeScale([0, 10 * DAY], [50, 150]);
    expect([0, 1, 5, 10].map((days) => scale.position(days * DAY))).to.deep.equal([50, 60, 100, 150]);
    expect([50, 60, 100, 150].map((px) => scale.invert(px))).to.deep.equal([0, DAY, 5 * DAY, 10 * DAY]);
  });

  it('goes on outside its domain', () => {
    const scale = createTimeScale([0, 10 * DAY], [0, 100]);
    expect(scale.position(-DAY)).to.equal(-10);
    expect(scale.position(11 * DAY)).to.equal(110);
    expect(scale.position(-Infinity)).to.equal(-Infinity);
    expect(scale.position(Infinity)).to.equal(Infinity);
    expect(scale.invert(-10)).to.equal(-DAY);
  });

  it('keeps its domain and range', () => {
    const {domain, range} = createTimeScale([5, 10], [0, 100]);
    expect(domain).to.deep.equal([5, 10]);
    expect(range).to.deep.equal([0, 100]);
  });

  it('is chronological, with no breaks', () => {
    const {kind, pxPerMs, breaks} = createTimeScale([0, 1000], [50, 150]);
    expect({kind, pxPerMs, breaks}).to.deep.equal({kind: 'chronological', pxPerMs: 0.1, breaks: []});
  });

  it('reaches where Date has ended', () => {
    const scale = createTimeScale([5_364_619_735_939_200_000, 5_364_619_767_475_200_000], [0, 100]);
    expect(scale.position(5_364_619_767_475_200_000)).to.equal(100);
  });

  const refused: readonly [start: number, end: number][] = [
    [0, 0],
    [1, 0],
    [-Infinity, 0],
    [0, Infinity],
    [-Infinity, Infinity],
    [NaN, 0],
    [0, NaN],
    [-1.7e308, 1.7e308],
  ];
  for (const [start, end] of refused) {
    it(`refuses a domain of [${start}, ${end}]`, () => {
      expect(() => createTimeScale([start, end], [0, 100])).to.throw(
        RangeError,
        `domain must run from one time to a later one: it is [${start}, ${end}]`,
      );
    });
  }

  it('agrees with scaleUtc of d3', () => {
    fc.assert(
      fc.property(time, fc.integer({min: 1000, max: 100_000 * DAY}), range, time, (start, length, range, at) => {
        const domain = [start, start + length] as const;
        const scale = createTimeScale(domain, range);
        const other = scaleUtc(domain, range);
        const inside = start + ((at % length) + length) % length; // prettier-ignore
        expect(scale.position(inside)).to.be.closeTo(other(inside), 1e-6);
        expect(scale.position(start)).to.equal(other(start));
        expect(scale.position(start + length)).to.be.closeTo(other(start + length), 1e-6);
        const px = other(inside);
        expect(scale.invert(px)).to.be.closeTo(other.invert(px).getTime(), 1);
      }),
      {numRuns: runs(500)},
    );
  });

  it('inverts what it maps', () => {
    fc.assert(
      fc.property(time, fc.integer({min: 1000, max: 100_000 * DAY}), range, fc.double({min: 0, max: 1, noNaN: true}), (start, length, range, part) => {
        const scale = createTimeScale([start, start + length], range);
        const px = range[0] + part * (range[1] - range[0]);
        expect(scale.position(scale.invert(px))).to.be.closeTo(px, 0.01);
      }),
    ); // prettier-ignore
  });
});
