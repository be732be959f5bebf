import {expect} from 'chai';
import type {Box, MarkEnd} from '../../../src/layout/scene.js';
import {hatch, middleOf, outline} from '../../../src/layout/marks/outline.js';
import {polyline} from '../../../src/layout/polyline.js';

const BOX: Box = {x0: 100, x1: 160, y0: 20, y1: 30};

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
  return distinct(points(outline({start: 100, end: 160, startEnd, endEnd}, radius, BOX)));
}

/** Without points that repeat the one before. */
function distinct(list: readonly Point[]): Point[] {
  return list.filter(([x, y], i) => i === 0 || x !== list[i - 1]![0] || y !== list[i - 1]![1]);
}

describe('polyline(...points)', () => {
  it('is a path through points', () => {
    expect(polyline([1, 2], [3, 4], [5, 6])).to.equal('M1,2L3,4L5,6');
  });
});

describe('middleOf(box)', () => {
  it('is half way between top and bottom', () => {
    expect(middleOf(BOX)).to.equal(25);
  });
});

describe('outline(stretch, radius, box)', () => {
  it('is a rectangle where both ends are edges without a radius', () => {
    expect(outlineOf('edge', 'edge')).to.deep.equal([
      [100, 30],
      [100, 20],
      [160, 20],
      [160, 30],
    ]);
  });

  it('is closed', () => {
    const path = outline({start: 100, end: 160, startEnd: 'edge', endEnd: 'edge'}, 5, BOX);
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
    const path = points(outline({start: 100, end: 104, startEnd: 'edge', endEnd: 'edge'}, 5, BOX));
    for (const [x] of path) expect(x).to.be.within(100, 104);
    expect(path[0]).to.deep.equal([102, 30]);
  });

  it('has a smaller radius where it is thinner than two', () => {
    const path = points(outline({start: 100, end: 160, startEnd: 'edge', endEnd: 'edge'}, 9, BOX));
    expect(path[0]).to.deep.equal([105, 30]);
    for (const [, y] of path) expect(y).to.be.within(20, 30);
  });
});

const edges = {startEnd: 'edge', endEnd: 'edge'} as const;

describe('hatch(stretch, box)', () => {
  it('has lines at 45 degrees, 6 px apart, within the box', () => {
    const lines = hatch({start: 100, end: 160, ...edges}, BOX)
      .match(/M[^M]+/g)!
      .map(points);
    const starts = Array.from({length: 9}, (_, i) => 103 + 6 * i);
    expect(lines).to.deep.equal(starts.map((x) => [[x, 28], [x + 6, 22]])); // prettier-ignore
    expect(starts.at(-1)! + 6).to.be.lessThan(158);
  });

  it('is empty where there is no room for a line', () => {
    expect(hatch({start: 100, end: 108, ...edges}, BOX)).to.equal('');
  });
});
