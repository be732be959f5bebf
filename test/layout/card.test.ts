import {expect} from 'chai';
import fc from 'fast-check';
import {placeCard} from '../../src/layout/card.js';
import type {CardPlace} from '../../src/layout/scene.js';
import type {Box} from '../../src/layout/scene.js';
import {runs} from '../runs.js';

function label(x0: number, x1: number): Box {
  return {x0, x1, y0: 50, y1: 90};
}

describe('placeCard(label, width)', () => {
  const cases: readonly [name: string, label: Box, width: number, card: CardPlace][] = [
    ['to the right, where there is room', label(100, 250), 960, {x: 258, width: 320, y: 50}],
    ['to the right, where there is room on both sides', label(600, 630), 960, {x: 638, width: 320, y: 50}],
    ['to the left, where the right is narrow and the left is wider', label(700, 860), 960, {x: 372, width: 320, y: 50}],
    ['on the wider side, as wide as that is', label(240, 400), 600, {x: 0, width: 232, y: 50}],
    ['to the right of two sides that are alike', label(290, 310), 600, {x: 318, width: 282, y: 50}],
    ['below, where neither side has 200 px', label(150, 250), 400, {x: 80, width: 320, y: 98}],
    ['below, no further left than the label', label(20, 250), 400, {x: 20, width: 320, y: 98}],
    ['below, as wide as the plot', label(10, 200), 260, {x: 0, width: 260, y: 98}],
  ];
  for (const [name, box, width, card] of cases) {
    it(`stands ${name}`, () => {
      expect(placeCard(box, width)).to.deep.equal(card);
    });
  }

  const labelIn = (width: number) =>
    fc
      .tuple(fc.integer({min: 0, max: width}), fc.integer({min: 0, max: width}))
      .map(([a, b]) => label(Math.min(a, b), Math.max(a, b)));
  const place = fc
    .integer({min: 100, max: 1400})
    .chain((width) => fc.record({width: fc.constant(width), box: labelIn(width)}));

  it('stays within the width of the plot', () => {
    fc.assert(
      fc.property(place, ({box, width}) => {
        const card = placeCard(box, width);
        expect(card.x).to.be.at.least(0);
        expect(card.x + card.width).to.be.at.most(width);
        expect(card.width).to.be.within(Math.min(200, width), 320);
      }),
      {numRuns: runs(500)},
    );
  });

  it('never covers its label', () => {
    fc.assert(
      fc.property(place, ({box, width}) => {
        const {x, y, ...card} = placeCard(box, width);
        expect(x + card.width <= box.x0 || x >= box.x1 || y >= box.y1).to.equal(true);
        const hasRoom = Math.max(box.x0, width - box.x1) >= 208;
        expect(y).to.equal(hasRoom ? box.y0 : box.y1 + 8);
      }),
      {numRuns: runs(500)},
    );
  });
});
