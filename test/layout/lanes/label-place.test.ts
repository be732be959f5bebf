import {expect} from 'chai';
import {aboveMark, placeLabel, type LabelPlace, type MarkExtent} from '../../../src/layout/lanes/label-place.js';

const mark = (x0: number, x1: number, solid = false): MarkExtent => ({x0, x1, solid});

describe('placeLabel(mark, width, plot)', () => {
  type Place = readonly [side: LabelPlace['side'], label: number, width: number, x0: number, x1: number];
  const rows: readonly [name: string, mark: MarkExtent, width: number, plot: number, place: Place][] = [
    ['inside a bar that is long enough', mark(100, 200, true), 84, 960, ['inside', 108, 84, 100, 200]],
    ['after a bar that is a px too short', mark(100, 200, true), 85, 960, ['after', 208, 85, 100, 293]],
    ['after what words cannot be read on', mark(100, 500, false), 84, 960, ['after', 508, 84, 100, 592]],
    ['after a dot', mark(100, 110), 50, 960, ['after', 118, 50, 100, 168]],
    ['after a mark, up to the end of the plot', mark(100, 110), 100, 218, ['after', 118, 100, 100, 218]],
    ['before a mark, where it would leave the plot after it', mark(300, 310), 100, 400, ['before', 192, 100, 192, 310]],
    ['before a mark, up to the start of the plot', mark(300, 310), 292, 400, ['before', 0, 292, 0, 310]],
    ['inside a bar that fills the plot', mark(0, 400, true), 384, 400, ['inside', 8, 384, 0, 400]],
    ['above, flush with the start of its mark', mark(10, 390), 100, 400, ['above', 10, 100, -Infinity, Infinity]],
    ['above, flush with the end of its mark', mark(350, 398), 380, 400, ['above', 18, 380, -Infinity, Infinity]],
    ['above, as near to the start of its mark as it fits', mark(200, 210), 390, 400, ['above', 10, 390, -Infinity, Infinity]],
    ['above, as wide as the plot', mark(200, 210), 500, 400, ['above', 0, 400, -Infinity, Infinity]],
  ]; // prettier-ignore
  for (const [name, extent, width, plot, [side, label, shown, x0, x1]] of rows) {
    it(`stands ${name}`, () => {
      expect(placeLabel(extent, width, plot)).to.deep.equal({side, label, width: shown, x0, x1});
    });
  }
});

describe('aboveMark(mark, width, plot)', () => {
  const rows: readonly [name: string, x0: number, x1: number, width: number, label: number, shown: number][] = [
    ['with the start of the mark', 20, 30, 200, 20, 200],
    ['with the start of the mark, up to the end of the plot', 200, 210, 200, 200, 200],
    ['with the end of the mark', 250, 300, 200, 100, 200],
    ['with the start of the plot, where the mark begins before it', -20, 100, 200, 0, 200],
    ['with the end of the plot, where the mark ends after it', 380, 420, 200, 200, 200],
  ];
  for (const [name, x0, x1, width, label, shown] of rows) {
    it(`is flush ${name}`, () => {
      expect(aboveMark({x0, x1}, width, 400)).to.deep.equal({side: 'above', label, width: shown});
    });
  }
});
