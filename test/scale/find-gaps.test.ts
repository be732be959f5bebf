import {expect} from 'chai';
import fc from 'fast-check';
import type {Domain} from '../../src/model/domain.js';
import {findGaps} from '../../src/scale/find-gaps.js';

/** Rounded to a thousandth, for what rounding does to parts. */
const round = (values: readonly number[]): number[] => values.map((value) => Math.round(value * 1000) / 1000);

describe('findGaps(covered, extent)', () => {
  type Row = readonly [name: string, covered: readonly Domain[], gaps: readonly Domain[]];
  const rows: readonly Row[] = [
    ['no events', [], []],
    ['one event', [[400, 410]], []],
    ['a gap between two, less a fiftieth of what is shown at both ends', [[0, 100], [900, 1000]], [[104, 896]]],
    ['a gap between two without an end', [[-Infinity, 100], [900, Infinity]], [[104, 896]]],
    ['no gap beside a gap', [[0, 50], [50, 100], [900, 1000]], [[104, 896]]],
    ['no gap within a longer event', [[0, 1000], [100, 101], [900, 901]], []],
    ['no gap after an event that goes on', [[0, Infinity], [900, 1000]], []],
    ['a gap after the longest that began, not the last', [[0, 100], [50, 60], [900, 1000]], [[104, 896]]],
    ['no gap before the first event or after the last', [[400, 500], [520, 600]], []],
    ['two gaps, in order', [[0, 100], [300, 400], [900, 1000]], [[106, 294], [406, 894]]],
    ['the longest three of four, in order', [[0, 20], [220, 240], [450, 470], [650, 660], [980, 1000]], [[25.4, 214.6], [245.4, 444.6], [665.4, 974.6]]],
    ['no gap of less than 15 % of what would be shown', [[0, 400], [549, 1000]], []],
    ['a gap of 15 % of what would be shown', [[0, 400], [550, 1000]], [[417, 533]]],
    ['a gap that is long once the longer one is left out', [[0, 100], [180, 250], [950, 1000]], [[104.4, 175.6], [254.4, 945.6]]],
  ]; // prettier-ignore
  for (const [name, covered, gaps] of rows) {
    it(`finds ${name}`, () => {
      expect(findGaps(covered, [0, 1000]).map(round)).to.deep.equal(gaps);
    });
  }

  it('finds the gap between 1918 and eight days of March 2020', () => {
    const day = 86_400_000;
    const [armistice, march] = [Date.UTC(1918, 10, 11), Date.UTC(2020, 2, 1)];
    const days = Array.from({length: 8}, (_, i): Domain => [march + i * day, march + (i + 1) * day]);
    const [[start, end] = []] = findGaps([[armistice, armistice + day], ...days], [armistice, march + 8 * day]);
    expect((start! - armistice) / day).to.equal(1.18); // a fiftieth of nine days after the day of the armistice
    expect((end! - march) / day).to.equal(-0.18);
  });

  it('finds none where nothing would be left', () => {
    expect(findGaps([[0, 1e-4], [1e6 - 1e-4, 1e6]], [0, 1e6])).to.deep.equal([]); // prettier-ignore
    expect(findGaps([[0, 1], [1e6 - 1, 1e6]], [0, 1e6])).to.have.length(1); // prettier-ignore
  });

  const time = fc.integer({min: -1_000_000, max: 1_000_000});
  const length = fc.oneof(fc.constant(1), fc.integer({min: 1, max: 100_000}), fc.constant(Infinity));
  const events = fc
    .array(
      fc.tuple(time, length).map(([start, length]): Domain => [start, start + length]),
      {minLength: 1, maxLength: 15},
    )
    .map((all) => all.sort((a, b) => a[0] - b[0]));

  it('finds gaps in order, with no event in them and one on both sides', () => {
    fc.assert(
      fc.property(events, (covered) => {
        const stated = covered.flat().filter(Number.isFinite);
        const gaps = findGaps(covered, [Math.min(...stated), Math.max(...stated)]);
        expect(gaps.length).to.be.at.most(3);
        gaps.forEach(([start, end], i) => {
          expect(start).to.be.lessThan(end);
          if (i) expect(start).to.be.greaterThan(gaps[i - 1]![1]);
          expect(covered.some(([from, to]) => from < end && to > start)).to.equal(false);
          expect(covered.some(([, to]) => to <= start)).to.equal(true);
          expect(covered.some(([from]) => from >= end)).to.equal(true);
        });
      }),
      {numRuns: 500},
    );
  });
});
