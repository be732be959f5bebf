import {expect} from '@open-wc/testing';
import type {MarkEnd} from '../../src/layout/marks.js';
import type {Box} from '../../src/layout/scene.js';
import {Frame, hatch, outline} from '../../src/render/mark-path.js';

const BOX: Box = {x0: 100, x1: 160, y0: 20, y1: 30};
const UPRIGHT: Box = {x0: 20, x1: 30, y0: 100, y1: 160};

type Point = readonly [x: number, y: number];

/** The points of a path of straight lines, to a thousandth of a px. */
function points(path: string): Point[] {
  return path
    .slice(1)
    .replace(/Z$/, '')
    .split('L')
    .map((pair) => pair.split(',').map((px) => Math.round(Number(px) * 1000) / 1000) as unknown as Point);
}

function outlineOf(startEnd: MarkEnd, endEnd: MarkEnd, radius = 0): Point[] {
  const frame = new Frame(BOX, 'horizontal');
  return distinct(points(outline({start: 100, end: 160, startEnd, endEnd}, radius, frame)));
}

/** Without points that repeat the one before. */
function distinct(list: readonly Point[]): Point[] {
  return list.filter(([x, y], i) => i === 0 || x !== list[i - 1]![0] || y !== list[i - 1]![1]);
}

describe('new Frame(box, orientation)', () => {
  it('has u along the axis and v across it', () => {
    expect(new Frame(BOX, 'horizontal')).to.include({u0: 100, u1: 160, v0: 20, v1: 30, middle: 25});
    expect(new Frame(UPRIGHT, 'vertical')).to.include({u0: 100, u1: 160, v0: 20, v1: 30, middle: 25});
  });

  it('turns u and v into x and y', () => {
    expect(new Frame(BOX, 'horizontal').point(1, 2)).to.deep.equal([1, 2]);
    expect(new Frame(UPRIGHT, 'vertical').point(1, 2)).to.deep.equal([2, 1]);
  });

  it('draws a path through points', () => {
    expect(new Frame(BOX, 'horizontal').path([1, 2], [3, 4], [5, 6])).to.equal('M1,2L3,4L5,6');
    expect(new Frame(UPRIGHT, 'vertical').path([1, 2], [3, 4])).to.equal('M2,1L4,3');
  });
});

describe('outline(stretch, radius, frame)', () => {
  it('is a rectangle where both ends are edges without a radius', () => {
    expect(outlineOf('edge', 'edge')).to.deep.equal([
      [100, 30],
      [100, 20],
      [160, 20],
      [160, 30],
    ]);
  });

  it('is closed', () => {
    const path = outline({start: 100, end: 160, startEnd: 'edge', endEnd: 'edge'}, 5, new Frame(BOX, 'horizontal'));
    expect(path).to.match(/^M[^MZ]+Z$/);
  });

  it('has an arrow head at an open end', () => {
    expect(outlineOf('edge', 'arrow')).to.deep.equal([
      [100, 30],
      [100, 20],
      [152, 20],
      [160, 25],
      [152, 30],
    ]);
    expect(outlineOf('arrow', 'edge')).to.deep.equal([
      [108, 30],
      [100, 25],
      [108, 20],
      [160, 20],
      [160, 30],
    ]);
  });

  it('goes on past the edge of the view where it is cut', () => {
    expect(outlineOf('cut', 'cut')).to.deep.equal([
      [86, 30],
      [86, 20],
      [174, 20],
      [174, 30],
    ]);
  });

  it('has round corners within its box', () => {
    const round = outlineOf('edge', 'edge', 4);
    expect(round.length).to.be.greaterThan(20);
    expect(round[0]).to.deep.equal([104, 30]);
    expect(round).to.deep.include([100, 26]);
    expect(round).to.deep.include([100, 24]);
    expect(round).to.deep.include([104, 20]);
    expect(round).to.deep.include([156, 20]);
    expect(round).to.deep.include([160, 24]);
    expect(round.at(-1)).to.deep.equal([156, 30]);
    for (const [x, y] of round) {
      expect(x).to.be.within(100, 160);
      expect(y).to.be.within(20, 30);
    }
    // a corner is a quarter of a circle of that radius
    for (const [x, y] of round.filter(([x, y]) => x <= 104 && y <= 24)) {
      expect(Math.hypot(x - 104, y - 24)).to.be.closeTo(4, 0.001);
    }
  });

  it('has a smaller radius where it is shorter than two', () => {
    const frame = new Frame(BOX, 'horizontal');
    const path = points(outline({start: 100, end: 104, startEnd: 'edge', endEnd: 'edge'}, 5, frame));
    for (const [x] of path) expect(x).to.be.within(100, 104);
    expect(path[0]).to.deep.equal([102, 30]);
  });

  it('has a smaller radius where it is thinner than two', () => {
    const frame = new Frame(BOX, 'horizontal');
    const path = points(outline({start: 100, end: 160, startEnd: 'edge', endEnd: 'edge'}, 9, frame));
    expect(path[0]).to.deep.equal([105, 30]);
    for (const [, y] of path) expect(y).to.be.within(20, 30);
  });

  it('is turned where time runs down', () => {
    for (const [startEnd, endEnd] of [
      ['edge', 'edge'],
      ['arrow', 'cut'],
      ['cut', 'arrow'],
    ] as const) {
      const stretch = {start: 100, end: 160, startEnd, endEnd};
      const upright = points(outline(stretch, 3, new Frame(UPRIGHT, 'vertical')));
      const flat = points(outline(stretch, 3, new Frame(BOX, 'horizontal')));
      expect(upright.map(([x, y]) => [y, x])).to.deep.equal(flat);
    }
  });
});

const edges = {startEnd: 'edge', endEnd: 'edge'} as const;

describe('hatch(stretch, frame)', () => {
  it('has lines at 45 degrees, 6 px apart, within the frame', () => {
    const lines = hatch({start: 100, end: 160, ...edges}, new Frame(BOX, 'horizontal'))
      .match(/M[^M]+/g)!
      .map(points);
    const starts = Array.from({length: 9}, (_, i) => 103 + 6 * i);
    expect(lines).to.deep.equal(starts.map((x) => [[x, 28], [x + 6, 22]])); // prettier-ignore
    expect(starts.at(-1)! + 6).to.be.lessThan(158);
  });

  it('is turned where time runs down', () => {
    const path = hatch({start: 100, end: 160, ...edges}, new Frame(UPRIGHT, 'vertical'));
    expect(path.slice(0, 14)).to.equal('M28,103L22,109');
  });

  it('is empty where there is no room for a line', () => {
    expect(hatch({start: 100, end: 108, ...edges}, new Frame(BOX, 'horizontal'))).to.equal('');
  });
});
