import {expect} from 'chai';
import fc from 'fast-check';
import {placeCard} from '../../src/layout/card.js';
import type {Box, CardPlace} from '../../src/layout/scene.js';

function lane(x0: number, x1: number): Box {
  return {x0, x1, y0: 50, y1: 74};
}

describe('placeCard(box, plot)', () => {
  const cases: readonly [name: string, box: Box, plot: number, card: CardPlace][] = [
    ['below its lane, from where that begins', lane(100, 250), 960, {x: 100, width: 360, y: 80}],
    ['as far right as it fits', lane(700, 860), 960, {x: 600, width: 360, y: 80}],
    ['at the left of a lane that begins before the plot', lane(-40, 200), 960, {x: 0, width: 360, y: 80}],
    ['in all of a plot that is as wide', lane(200, 300), 360, {x: 0, width: 360, y: 80}],
    ['in all of a plot that is narrower', lane(10, 200), 260, {x: 0, width: 260, y: 80}],
  ];
  for (const [name, box, plot, card] of cases) {
    it(`stands ${name}`, () => {
      expect(placeCard(box, plot)).to.deep.equal(card);
    });
  }

  it('stays within the plot', () => {
    const px = fc.integer({min: -100, max: 1500});
    fc.assert(
      fc.property(px, px, fc.integer({min: 100, max: 1400}), (a, b, plot) => {
        const {x, width} = placeCard(lane(Math.min(a, b), Math.max(a, b)), plot);
        expect(x).to.be.at.least(0);
        expect(x + width).to.be.at.most(plot);
      }),
    );
  });
});
