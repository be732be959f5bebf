import {expect} from 'chai';
import {hashTime, orderCandidates, type Candidate} from '../../../src/layout/lanes/candidates.js';

const SECOND = 1000;

type Row = readonly [importance: number, length: number, start: number];

const order = (rows: readonly Row[]): number[] =>
  orderCandidates(rows.map(([importance, length, start]): Candidate => ({importance, length, start})));

describe('orderCandidates(candidates)', () => {
  const rows: readonly [name: string, candidates: readonly Row[], order: readonly number[]][] = [
    ['none', [], []],
    ['the important before the rest', [[0.5, 900, 0], [0.9, 0, 0], [0.1, 0, 0], [1, 0, 0]], [3, 1, 0, 2]],
    ['long spans before short ones', [[0.5, 63, 0], [0.5, 64, 0], [0.5, 512, 0]], [2, 1, 0]],
    ['spans before moments', [[0.5, 0, 0], [0.5, 1, 0], [0.5, 0, 0]], [1, 0, 2]],
    ['spans without an end first', [[0.5, 1e12, 0], [0.5, Infinity, 0]], [1, 0]],
    ['spans of one class as alike, spread over time', [[0.5, 63, SECOND], [0.5, 8, 0]], [1, 0]],
    ['those of one time as they stand', [[0.5, 0, 7000], [0.5, 0, 7000], [0.5, 0, 7000]], [0, 1, 2]],
    ['seconds that follow one another in no order of time', Array.from({length: 8}, (_, i): Row => [0.5, 0, i * SECOND]), [0, 5, 2, 7, 4, 1, 6, 3]],
  ]; // prettier-ignore
  for (const [name, candidates, expected] of rows) {
    it(`names ${name}`, () => {
      expect(order(candidates)).to.deep.equal(expected);
    });
  }

  it('spreads what it names first over the time of a cluster', () => {
    const day = 86_400 * SECOND;
    const days = Array.from({length: 1000}, (_, i): Row => [0.5, 0, Date.UTC(2020, 0) + i * day]);
    const quarters = [0, 0, 0, 0];
    for (const i of order(days).slice(0, 100)) quarters[Math.floor(i / 250)]!++;
    expect(Math.min(...quarters)).to.be.at.least(20);
  });
});

describe('hashTime(ms)', () => {
  const rows: readonly [ms: number, hash: number][] = [
    [0, 0],
    [1000, 2_654_435_761],
    [1999, 2_654_435_761],
    [2000, 1_013_904_226],
    [-1, 1_640_531_535],
    [-Infinity, 0],
    [Infinity, 0],
  ];
  for (const [ms, hash] of rows) {
    it(`is ${hash} for ${ms}`, () => {
      expect(hashTime(ms)).to.equal(hash);
    });
  }
});
