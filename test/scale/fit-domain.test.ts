import {expect} from 'chai';
import fc from 'fast-check';
import {PRECISIONS} from '../../src/date/precision.js';
import type {Precision} from '../../src/date/timeline-date.js';
import type {Domain} from '../../src/model/domain.js';
import {fitDomain, isDomain} from '../../src/scale/fit-domain.js';
import {createWarp} from '../../src/scale/time-warp.js';
import {timesOf} from './warp-of.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('fitDomain(extent, precision, warp)', () => {
  it('leaves room at both ends, and more at the end', () => {
    expect(fitDomain([0, 1000 * DAY], 'day')).to.deep.equal([-45 * DAY, 1060 * DAY]);
  });

  it('leaves a week of days as long as it is', () => {
    expect(fitDomain([0, 7 * DAY], 'day')).to.deep.equal([-0.045 * 7 * DAY, 1.06 * 7 * DAY]);
  });

  // a date by itself is shown in the middle of so many like it
  const surroundings: readonly [precision: Precision, unit: number, count: number][] = [
    ['second', 1000, 30],
    ['minute', 60_000, 30],
    ['hour', HOUR, 30],
    ['day', DAY, 30],
    ['month', 30.44 * DAY, 5],
    ['season', 91.31 * DAY, 5],
    ['year', 365.2425 * DAY, 5],
    ['decade', 3652.425 * DAY, 5],
    ['century', 36_524.25 * DAY, 5],
    ['millennium', 365_242.5 * DAY, 5],
  ];
  for (const [precision, unit, count] of surroundings) {
    it(`shows a single ${precision} within ${count}`, () => {
      const [start, end] = fitDomain([-unit / 2, unit / 2], precision);
      expect(start / unit).to.be.closeTo(-(0.5 + 0.045) * count, 1e-9);
      expect(end / unit).to.be.closeTo((0.5 + 0.06) * count, 1e-9);
    });
  }

  it('shows what it is given, with room at both ends', () => {
    const extent = fc
      .tuple(fc.integer({min: -1e14, max: 1e14}), fc.integer({min: 1, max: 1e14}))
      .map(([start, length]) => [start, start + length] as const);
    fc.assert(
      fc.property(extent, fc.constantFrom(...PRECISIONS), (extent, precision) => {
        const [start, end] = fitDomain(extent, precision);
        expect(start).to.be.lessThan(extent[0]);
        expect(end).to.be.greaterThan(extent[1]);
        expect((end - start) / (extent[1] - extent[0])).to.be.at.least(1.105 - 1e-9);
      }),
    );
  });

  it('runs beyond the data by at most an eighth at either side, but around a single date', () => {
    const extent = fc
      .tuple(fc.integer({min: -1e14, max: 1e14}), fc.integer({min: 2 * DAY, max: 1e14}))
      .map(([start, length]) => [start, start + length] as const);
    fc.assert(
      fc.property(extent, (extent) => {
        const [start, end] = fitDomain(extent, 'day');
        expect((extent[0] - start) / (end - start)).to.be.at.most(1 / 8);
        expect((end - extent[1]) / (end - start)).to.be.at.most(1 / 8);
      }),
    );
  });

  it('measures the room in the distances of a map', () => {
    const warp = createWarp('collapsed', timesOf([[0, 100_000], [900_000, 1_000_000]])); // prettier-ignore
    const [start, end] = fitDomain([0, 1_000_000], 'second', warp);
    const shown = (208_000 * 30) / 29; // and a thirtieth for the gap
    expect(start).to.be.closeTo(-0.045 * shown, 1e-6);
    expect(end - 1_000_000).to.be.closeTo(0.06 * shown, 1e-6);
  });
});

describe('isDomain(value)', () => {
  const cases: readonly [value: unknown, is: boolean][] = [
    [[0, 1], true],
    [[-1e15, 1e15], true],
    [[1, 1], false],
    [[5, 1], false],
    [[NaN, 5], false],
    [[-Infinity, 0], false],
    [[], false],
    ['ab', false],
    [null, false],
  ];
  for (const [value, is] of cases) {
    it(`is ${is} for ${JSON.stringify(value)}`, () => {
      expect(isDomain(value as Domain)).to.equal(is);
    });
  }
});
