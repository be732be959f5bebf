import {expect} from 'chai';
import fc from 'fast-check';
import type {Domain} from '../../src/model/domain.js';
import {createCollapsedScale, findBreaks} from '../../src/scale/collapsed-scale.js';
import {createTimeScale} from '../../src/scale/time-scale.js';
import {runs} from '../runs.js';

const GAP = 32;
/** Half a dot and what is clear beside a break. */
const ROOM = 21;

/** Rounded to a thousandth, for what rounding does to thirds. */
const round = (values: readonly number[]): number[] => values.map((value) => Math.round(value * 1000) / 1000);

const ms = fc.integer({min: -30_000_000_000_000, max: 30_000_000_000_000});
const domain = fc.tuple(ms, fc.integer({min: 1_000_000, max: 3_000_000_000_000})).map(([start, length]): Domain => [start, start + length]); // prettier-ignore

/** Parts of a domain, as fractions of it, made into ms. */
function within([start, end]: Domain, fractions: readonly number[]): number[] {
  return fractions.map((fraction) => start + Math.round(fraction * (end - start)));
}

const fraction = fc.double({min: 0, max: 1, noNaN: true});

/** A domain, and events of which some reach beyond it or have no end. */
const eventsIn = fc
  .tuple(
    domain,
    fc.array(
      fc.tuple(
        fc.double({min: -0.5, max: 1.5, noNaN: true}),
        fc.oneof(fc.constant(0), fc.double({min: 0, max: 0.3, noNaN: true}), fc.constant(Infinity)),
      ),
      {maxLength: 12},
    ),
  ) // prettier-ignore
  .map(([domain, parts]) => {
    const covered = parts.map(([at, length]): Domain => {
      const [start, end] = within(domain, [at, at + length]);
      return [start!, end!];
    });
    return {domain, covered: covered.sort((a, b) => a[0] - b[0])};
  });

/** A domain and up to three breaks in it. */
const breaksIn = fc
  .tuple(domain, fc.uniqueArray(fraction, {maxLength: 6}))
  .map(([domain, fractions]) => {
    const edges = [...new Set(within(domain, fractions))].sort((a, b) => a - b);
    const pairs = edges.flatMap((edge, i): Domain[] => (i % 2 ? [[edges[i - 1]!, edge]] : []));
    return {domain, breaks: pairs};
  })
  .filter(({domain, breaks}) => breaks.reduce((sum, [start, end]) => sum + end - start, 0) < domain[1] - domain[0]);

describe('findBreaks(covered, domain, length)', () => {
  type Row = readonly [name: string, covered: Domain[], breaks: number[][]];
  const rows: readonly Row[] = [
    ['no events', [], []],
    ['one event', [[400, 410]], []],
    ['a gap between two', [[0, 100], [900, 1000]], [[104.536, 895.464]]],
    ['a gap that events on both sides reach beyond the domain from', [[-500, 100], [900, 2000]], [[104.536, 895.464]]],
    ['a gap between two without an end', [[-Infinity, 100], [900, Infinity]], [[104.536, 895.464]]],
    ['no gap beside a gap', [[0, 50], [50, 100], [900, 1000]], [[104.536, 895.464]]],
    ['no gap within a longer event', [[0, 1000], [100, 101], [900, 901]], []],
    ['a gap after the longest that began, not the last', [[0, 100], [50, 60], [900, 1000]], [[104.536, 895.464]]],
    ['no gap before the first event or after the last', [[400, 500], [520, 600]], []],
    ['no gap on the way to an event that is out of view', [[0, 100], [1200, 1300]], []],
    ['no gap from an event that is out of view', [[-100, -50], [900, 1000]], []],
    ['two gaps, in order', [[0, 100], [300, 400], [900, 1000]], [[107.394, 292.606], [407.394, 892.606]]],
    ['the longest three of four, in order', [[0, 20], [220, 240], [450, 470], [650, 660], [980, 1000]], [[27.288, 212.712], [247.288, 442.712], [667.288, 972.712]]],
    ['no gap of less than 15 % of what would be shown', [[0, 400], [549, 1000]], []],
    ['a gap that is long once the longer one is left out', [[0, 100], [180, 250], [950, 1000]], [[105.423, 174.577], [255.423, 944.577]]],
  ]; // prettier-ignore
  for (const [name, covered, breaks] of rows) {
    it(`finds ${name}`, () => {
      expect(findBreaks(covered, [0, 1000], 1000).map(round)).to.deep.equal(breaks);
    });
  }

  it('breaks only where much more is left out than the gap takes', () => {
    const covered: Domain[] = [[0, 300], [700, 1000]]; // prettier-ignore
    expect(findBreaks(covered, [0, 1000], 264)).to.deep.equal([]);
    expect(findBreaks(covered, [0, 1000], 265)).to.have.length(1);
    expect(findBreaks(covered, [0, 1000], 0)).to.deep.equal([]);
  });

  it('has no breaks where nothing would be left', () => {
    expect(findBreaks([[-5, 1], [1e6 - 1, 1e6]], [0, 1e6], 1000)).to.have.length(1); // prettier-ignore
    expect(findBreaks([[-5, 1e-4], [1e6 - 1e-4, 1e6]], [0, 1e6], 1000)).to.deep.equal([]); // prettier-ignore
  });

  it('gives breaks that a scale takes, with room for marks on both sides and no event within', () => {
    fc.assert(
      fc.property(eventsIn, fc.integer({min: 100, max: 2000}), ({domain, covered}, length) => {
        const breaks = findBreaks(covered, domain, length);
        expect(breaks.length).to.be.at.most(3);
        const scale = createCollapsedScale(domain, [0, length], breaks);
        for (const {start, end, from, to} of scale.breaks) {
          for (const [first, last] of covered) {
            if (first >= domain[1] || last <= domain[0]) continue;
            expect(first < end && last > start).to.equal(false);
            if (last <= start) expect(scale.position(last)).to.be.at.most(from - ROOM + 0.01);
            else expect(scale.position(first)).to.be.at.least(to + ROOM - 0.01);
          }
          const seen = covered.filter(([first, last]) => first < domain[1] && last > domain[0]);
          expect(seen.some(([, last]) => last <= start)).to.equal(true);
          expect(seen.some(([first]) => first >= end)).to.equal(true);
        }
      }),
      {numRuns: runs(1000)},
    );
  });

  it('never makes what is shown smaller', () => {
    fc.assert(
      fc.property(eventsIn, fc.integer({min: 100, max: 2000}), ({domain, covered}, length) => {
        const breaks = findBreaks(covered, domain, length);
        const {pxPerMs} = createCollapsedScale(domain, [0, length], breaks);
        expect(pxPerMs).to.be.at.least(createTimeScale(domain, [0, length]).pxPerMs * (1 - 1e-9));
        for (const [start, end] of breaks) expect((end - start) * pxPerMs).to.be.greaterThan(2 * GAP);
      }),
      {numRuns: runs(1000)},
    );
  });
});

describe('createCollapsedScale(domain, range, breaks)', () => {
  const scale = createCollapsedScale([0, 1000], [10, 410], [[100, 300], [400, 500]]); // prettier-ignore

  it('has a gap of 32 px for each break and one px per ms everywhere else', () => {
    expect(scale.kind).to.equal('collapsed');
    expect(scale.pxPerMs).to.equal(0.48);
    expect(scale.breaks).to.deep.equal([
      {start: 100, end: 300, from: 58, to: 90},
      {start: 400, end: 500, from: 138, to: 170},
    ]);
    expect(scale.domain).to.deep.equal([0, 1000]);
    expect(scale.range).to.deep.equal([10, 410]);
  });

  const places: readonly [time: number, px: number][] = [
    [-Infinity, -Infinity],
    [-100, -38],
    [0, 10],
    [50, 34],
    [100, 58],
    [150, 66],
    [200, 74],
    [300, 90],
    [350, 114],
    [400, 138],
    [450, 154],
    [500, 170],
    [1000, 410],
    [1100, 458],
    [Infinity, Infinity],
  ];
  for (const [time, px] of places) {
    it(`puts ${time} ms at ${px} px, and back`, () => {
      expect(scale.position(time)).to.equal(px);
      expect(round([scale.invert(px)])).to.deep.equal([time]);
    });
  }

  it('is chronological but for its name where it has no breaks', () => {
    const scale = createCollapsedScale([0, 10], [0, 100], []);
    expect([-1, 0, 5, 10, 11].map((time) => scale.position(time))).to.deep.equal([-10, 0, 50, 100, 110]);
    expect([scale.pxPerMs, scale.breaks]).to.deep.equal([10, []]);
    expect(createCollapsedScale([0, 10], [0, 0], []).pxPerMs).to.equal(0);
  });

  it('has shorter gaps where there is hardly any room', () => {
    const {breaks} = createCollapsedScale([0, 100], [0, 30], [[40, 60]]); // prettier-ignore
    expect(breaks).to.deep.equal([{start: 40, end: 60, from: 10, to: 20}]);
  });

  it('has breaks that touch each other or the ends of the domain', () => {
    const scale = createCollapsedScale([0, 100], [0, 256], [[0, 20], [20, 40], [80, 100]]); // prettier-ignore
    expect(scale.breaks.map(({from, to}) => [from, to])).to.deep.equal([[0, 32], [32, 64], [224, 256]]); // prettier-ignore
    expect([-10, 0, 10, 20, 30, 40, 60, 80, 90, 100, 110].map((time) => scale.position(time))).to.deep.equal([-40, 0, 16, 32, 48, 64, 144, 224, 240, 256, 296]); // prettier-ignore
  });

  const refused: readonly [breaks: Domain[], seen: string][] = [
    [[[-1, 10]], '[-1, 10] is not, after 0'],
    [[[90, 101]], '[90, 101] is not, after 0'],
    [[[10, 10]], '[10, 10] is not, after 0'],
    [[[20, 10]], '[20, 10] is not, after 0'],
    [[[0, 100]], '[0, 100] is not, after 0'],
    [[[10, 30], [29, 40]], '[29, 40] is not, after 30'],
    [[[50, 60], [10, 20]], '[10, 20] is not, after 60'],
    [[[NaN, 20]], '[NaN, 20] is not, after 0'],
    [[[-Infinity, Infinity]], '[-Infinity, Infinity] is not, after 0'],
  ]; // prettier-ignore
  for (const [breaks, seen] of refused) {
    it(`refuses breaks of ${JSON.stringify(breaks)}`, () => {
      expect(() => createCollapsedScale([0, 100], [0, 400], breaks)).to.throw(
        RangeError,
        `breaks must be parts of the domain, in order: ${seen}`,
      );
    });
  }

  it('refuses a domain that is none', () => {
    expect(() => createCollapsedScale([1, 0], [0, 400], [])).to.throw(RangeError, 'domain must run');
  });

  it('is monotone, strictly outside breaks, and inverts what it maps', () => {
    const at = fc.double({min: -0.5, max: 1.5, noNaN: true});
    fc.assert(
      fc.property(breaksIn, fc.integer({min: 300, max: 2000}), at, at, ({domain, breaks}, length, a, b) => {
        const scale = createCollapsedScale(domain, [7, 7 + length], breaks);
        const [early, late] = within(domain, [a, b]).sort((a, b) => a - b);
        const [first, last] = [early!, late!].map((time) => scale.position(time));
        expect(first).to.be.at.most(last! + 1e-6);
        expect(scale.position(domain[1])).to.be.closeTo(7 + length, 1e-6);
        expect(scale.position(scale.invert(first!))).to.be.closeTo(first!, 1e-3);
        const isBroken = scale.breaks.some(({start, end}) => early! < end && late! > start);
        if (!isBroken) expect(last! - first!).to.be.closeTo((late! - early!) * scale.pxPerMs, 1e-4);
      }),
      {numRuns: runs(1000)},
    );
  });
});
