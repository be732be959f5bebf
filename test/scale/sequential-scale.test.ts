import {expect} from 'chai';
import fc from 'fast-check';
import type {Domain} from '../../src/model/domain.js';
import {createSequentialScale} from '../../src/scale/sequential-scale.js';

type Row = readonly [name: string, times: number[], places: (readonly [time: number, px: number])[]];

const ROWS: readonly Row[] = [
  ['no times', [], [[0, 10], [500, 210], [1000, 410]]],
  ['one time', [100], [[0, 10], [50, 110], [100, 210], [550, 310], [1000, 410]]],
  ['four times', [100, 101, 500, 900], [[0, 10], [100, 60], [101, 160], [300.5, 210], [500, 260], [900, 360], [1000, 410]]],
  ['the same times more than once, in any order', [500, 101, 100, 900, 101, 500], [[100, 60], [101, 160], [500, 260], [900, 360]]],
  ['no times that are out of view', [-5, 100, 101, 500, 900, 1001], [[100, 60], [101, 160], [500, 260], [900, 360]]],
  ['no infinite times', [-Infinity, 100, 101, 500, 900, Infinity], [[100, 60], [900, 360]]],
  ['times at the ends of the domain', [0, 1000], [[0, 110], [500, 210], [1000, 310]]],
]; // prettier-ignore

describe('createSequentialScale(times, domain, range)', () => {
  for (const [name, times, places] of ROWS) {
    it(`gives equal steps to ${name}`, () => {
      const scale = createSequentialScale(times, [0, 1000], [10, 410]);
      expect(places.map(([time]) => scale.position(time))).to.deep.equal(places.map(([, px]) => px));
      expect(places.map(([, px]) => scale.invert(px))).to.deep.equal(places.map(([time]) => time));
    });
  }

  it('tells of itself that it has no px per ms and no breaks', () => {
    const {kind, pxPerMs, breaks, domain, range} = createSequentialScale([5], [0, 10], [0, 100]);
    expect({kind, pxPerMs, breaks, domain, range}).to.deep.equal({
      kind: 'sequential',
      pxPerMs: 0,
      breaks: [],
      domain: [0, 10],
      range: [0, 100],
    });
  });

  it('goes on outside its domain, so that what does is cut', () => {
    const scale = createSequentialScale([0, 500, 1000], [0, 1000], [0, 300]);
    expect([-Infinity, -100, 0, 1000, 1100, Infinity].map((time) => scale.position(time))).to.deep.equal([-Infinity, -30, 50, 250, 330, Infinity]); // prettier-ignore
    expect([-30, 0, 20, 50, 250, 280, 300, 330].map((px) => scale.invert(px))).to.deep.equal([-100, 0, 0, 0, 1000, 1000, 1000, 1100]); // prettier-ignore
  });

  it('takes the column of a timeline', () => {
    const scale = createSequentialScale(Float64Array.of(1, 2, 8), [0, 10], [0, 300]);
    expect([1, 2, 8].map((time) => scale.position(time))).to.deep.equal([50, 150, 250]);
  });

  it('refuses a domain that is none', () => {
    expect(() => createSequentialScale([], [1, 1], [0, 100])).to.throw(RangeError, 'domain must run');
  });

  it('is monotone, has equal steps and inverts what it maps', () => {
    const time = fc.integer({min: -10_000, max: 10_000});
    const domain = fc.tuple(time, fc.integer({min: 1, max: 20_000})).map(([start, length]): Domain => [start, start + length]); // prettier-ignore
    fc.assert(
      fc.property(fc.array(time, {maxLength: 30}), domain, fc.array(time, {maxLength: 20}), (times, domain, others) => {
        const scale = createSequentialScale(times, domain, [12, 612]);
        const all = [...times, ...others, ...domain, -Infinity, Infinity].sort((a, b) => a - b);
        const places = all.map((time) => scale.position(time));
        places.slice(1).forEach((px, i) => {
          if (all[i]! < all[i + 1]!) expect(px).to.be.greaterThan(places[i]!);
          else expect(px).to.equal(places[i]);
        });
        const inside = [...new Set(times)].filter((time) => time >= domain[0] && time <= domain[1]);
        inside.sort((a, b) => a - b);
        inside.forEach((time, i) => expect(scale.position(time)).to.be.closeTo(12 + ((i + 0.5) * 600) / inside.length, 1e-9)); // prettier-ignore
        for (const time of others) expect(scale.invert(scale.position(time))).to.be.closeTo(time, 1e-6);
      }),
    );
  });
});
