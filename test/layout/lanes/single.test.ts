import {expect} from 'chai';
import {placeSingle} from '../../../src/layout/lanes/single.js';
import {laneEvents, sizes, type EventRow} from './lane-event.js';

/** Labels on a plot of 600 px, whose dates are 100 px wide. */
function place(...rows: readonly EventRow[]): [side: string, label: number, width: number, height: number][] {
  return placeSingle(laneEvents(rows), sizes, 600).map(({side, label, width, height}) => [side, label, width, height]);
}

describe('placeSingle(events, sizes, plot)', () => {
  type Row = readonly [name: string, row: EventRow, side: string, label: number, width: number, height: number];
  const rows: readonly Row[] = [
    ['after its mark, on one line where it fits', [100, 110, 200], 'after', 118, 200, 34],
    ['as wide as its date', [100, 110, 50], 'after', 118, 100, 34],
    ['before its mark, where there is no room after it', [500, 510, 200], 'before', 292, 200, 34],
    ['after its mark in two lines', [100, 110, 900], 'after', 118, 482, 52],
    ['after its mark in a third of its length and a fifth more', [232, 242, 870], 'after', 250, 350, 70],
    ['on the wider side where neither has room for three lines', [300, 310, 900], 'before', 0, 292, 88],
    ['on a side of 9em, and no less', [10, 466, 900], 'after', 474, 126, 160],
    ['above its mark, where neither side has room', [50, 560, 200], 'above', 50, 200, 34],
    ['above its mark, flush with its end', [120, 590, 500], 'above', 90, 500, 34],
    ['above its mark, as wide as the plot', [50, 560, 900], 'above', 0, 600, 52],
    ['on a side with less than 9em that has room for all of it', [400, 480, 100], 'after', 488, 100, 34],
  ];
  for (const [name, row, ...placed] of rows) {
    it(`stands ${name}`, () => {
      expect(place(row)).to.deep.equal([placed]);
    });
  }

  const sides = (...rows: readonly EventRow[]) => place(...rows).map(([side]) => side);

  it('stays on the side of the one above it, where it has room for three lines', () => {
    expect(sides([500, 510, 200], [250, 260, 200], [200, 210, 200])).to.deep.equal(['before', 'before', 'before']);
    expect(sides([100, 110, 200], [250, 260, 200], [400, 410, 200])).to.deep.equal(['after', 'after', 'after']);
  });

  it('changes sides where it must, and stays there', () => {
    const marks: EventRow[] = [[100, 110, 200], [500, 510, 200], [250, 260, 200], [20, 30, 200], [250, 260, 200]]; // prettier-ignore
    expect(sides(...marks)).to.deep.equal(['after', 'before', 'before', 'after', 'after']);
  });

  it('keeps the side across one that stands above its mark', () => {
    expect(sides([500, 510, 200], [50, 560, 200], [250, 260, 200])).to.deep.equal(['before', 'above', 'before']);
  });

  it('asks for the heights of all labels at once', () => {
    const asked: number[][] = [];
    const heights = (labels: readonly {width: number}[]) => (asked.push(labels.map(({width}) => width)), [20, 40]);
    const placed = placeSingle(laneEvents([[100, 110, 200], [500, 510, 300]]), {...sizes, heights}, 600); // prettier-ignore
    expect(asked).to.deep.equal([[200, 300]]);
    expect(placed.map(({height}) => height)).to.deep.equal([20, 40]);
  });
});
