import {expect} from 'chai';
import fc from 'fast-check';
import {createLayout} from '../../src/layout/layout.js';
import {visibleDomain} from '../../src/scale/move-domain.js';
import {runs} from '../runs.js';
import {anyLayout, given} from './any-layout.js';
import {faultsOf} from './faults.js';

describe('createLayout(input) of timelines of every kind', () => {
  it('keeps all that is promised of a scene', () => {
    fc.assert(
      fc.property(anyLayout, (one) => {
        const {timeline, input, domain} = given(one);
        const scene = createLayout(input).of({timeline, groups: input.groups})(domain);
        expect(faultsOf(input, domain, scene)).to.deep.equal([]);
      }),
      {numRuns: runs(2000, 20_000)},
    );
  });

  it('keeps all that in every view that a page asks for, inside a gap or far wider than all there is', () => {
    const place = fc.double({min: -0.5, max: 1.5, noNaN: true});
    fc.assert(
      fc.property(anyLayout, place, fc.integer({min: 0, max: 13}), (one, at, power) => {
        const {timeline, input} = given(one);
        const {full, warp} = input;
        const start = full[0] + at * (full[1] - full[0]);
        fc.pre(start + 10 ** power > start);
        const domain = visibleDomain([start, start + 10 ** power], {all: full, shortest: warp.step || 10, map: warp});
        const scene = createLayout(input).of({timeline, groups: input.groups})(domain);
        expect(faultsOf(input, domain, scene)).to.deep.equal([]);
      }),
      {numRuns: runs(500)},
    );
  });

  it('has lanes of the same form and height in every view, where many share one', () => {
    fc.assert(
      fc.property(anyLayout, (one) => {
        const {timeline, input, domain} = given({...one, zoom: 5});
        const scene = createLayout(input).of({timeline, groups: input.groups});
        const [wide, near] = [scene(input.full), scene(domain)];
        expect(near.form).to.deep.equal(wide.form);
        if (wide.form.kind === 'packed') expect(near.lanesHeight).to.equal(wide.lanesHeight);
      }),
      {numRuns: runs(100)},
    );
  });

  it('makes the same picture of the same input, however the reader came there', () => {
    fc.assert(
      fc.property(anyLayout, (one) => {
        const [first, again] = [given(one), given(one)].map(({timeline, input, domain}, i) => {
          const scene = createLayout(input).of({timeline, groups: input.groups});
          if (i) scene(input.full);
          return JSON.stringify(scene(domain));
        });
        expect(again).to.equal(first);
      }),
      {numRuns: runs(100)},
    );
  });
});
