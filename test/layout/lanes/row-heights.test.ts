import {expect} from 'chai';
import {roomForLanes, rowHeights, rowsIn, singleLane} from '../../../src/layout/lanes/row-heights.js';
import {sizes} from './lane-event.js';

describe('rowHeights(sizes)', () => {
  const rows: readonly [line: number, row: number, mark: number, title: number][] = [
    [12, 24, 16, 16],
    [18, 24, 16, 22],
    [20, 24, 16, 24],
    [21, 25, 17, 25],
    [36, 40, 27, 40],
  ];
  for (const [line, row, mark, title] of rows) {
    it(`is ${row} px for lines of ${line} px, with marks of ${mark} px`, () => {
      expect(rowHeights({...sizes, line})).to.deep.equal({row, mark, title});
    });
  }
});

describe('singleLane(side, words, sizes)', () => {
  const rows: readonly [side: 'after' | 'before' | 'above', words: number, height: number][] = [
    ['after', 52, 52],
    ['before', 18, 24],
    ['above', 34, 52],
  ];
  for (const [side, words, height] of rows) {
    it(`is ${height} px for words of ${words} px ${side} their mark`, () => {
      expect(singleLane(side, words, sizes)).to.equal(height);
    });
  }
});

describe('rowsIn(room, groups, sizes)', () => {
  const rows: readonly [room: number, groups: number, rows: number][] = [
    [632, 0, 26],
    [120, 0, 5],
    [119, 0, 4],
    [10, 0, 1],
    [632, 2, 26],
    [200, 12, 12],
    [Infinity, 0, Infinity],
  ];
  for (const [room, groups, count] of rows) {
    it(`is ${count} for ${room} px and ${groups} groups`, () => {
      expect(rowsIn(room, groups, sizes)).to.equal(count);
    });
  }
});

describe('roomForLanes(height, groups, sizes)', () => {
  it('leaves out edges and the titles of groups', () => {
    expect(roomForLanes(640, 0, sizes)).to.equal(632);
    expect(roomForLanes(640, 3, sizes)).to.equal(530);
  });
});
