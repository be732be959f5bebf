import {expect} from '@open-wc/testing';
import {placeEras} from '../../src/layout/eras.js';
import {createTimeScale} from '../../src/scale/time-scale.js';
import {timelineOf} from '../model/timeline-of.js';

const DAY = 86_400_000;
const START = 1_577_836_800_000; // 2020-01-01

/** A px a day for a thousand days from 2020-01-01 on. */
const SCALE = createTimeScale([START, START + 1000 * DAY], [0, 1000]);

describe('placeEras(eras, scale, toBox)', () => {
  const cases: readonly [date: string, stretch: [start: number, end: number] | null][] = [
    ['2020', [0, 366]],
    ['2020-03-01/2020-03-31', [60, 91]],
    ['2020-03/2020-06', [60, 182]],
    ['2021/..', [366, 1000]],
    ['../2020', [0, 366]],
    ['2019/2020', [0, 366]],
    ['2022/2023', [731, 1000]],
    ['20XX', [0, 1000]],
    ['2019', null],
    ['2023', null],
  ];
  for (const [date, stretch] of cases) {
    it(`shades ${stretch ? `${stretch[0]} to ${stretch[1]} px` : 'nothing'} for ${date}`, () => {
      const {eras} = timelineOf([], {eras: [{date, title: 'An era'}]});
      const placed = placeEras(eras, SCALE, (x0, x1) => ({x0: Math.round(x0), x1: Math.round(x1), y0: 5, y1: 60}));
      const expected = stretch && {title: 'An era', box: {x0: stretch[0], x1: stretch[1], y0: 5, y1: 60}};
      expect(placed).to.deep.equal(expected ? [expected] : []);
    });
  }

  it('keeps the order of the data', () => {
    const eras = ['2021', '2020', '2019', '2022'].map((date) => ({date, title: date}));
    const placed = placeEras(timelineOf([], {eras}).eras, SCALE, (x0, x1) => ({x0, x1, y0: 0, y1: 0}));
    expect(placed.map(({title}) => title)).to.deep.equal(['2021', '2020', '2022']);
  });
});
