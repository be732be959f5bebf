import {expect} from 'chai';
import fc from 'fast-check';
import {placeEras, type PlacedEra} from '../../../src/layout/axis/eras.js';
import {createTimeScale, type TimeScale} from '../../../src/scale/time-scale.js';
import {timelineOf} from '../../model/timeline-of.js';

const measureText = (text: string): number => 7 * text.length;

const DAY = 86_400_000;
const START = 1_577_836_800_000; // 2020-01-01

/** A px a day for a thousand days from 2020-01-01 on: 2021 is at 366 px, 2022 at 731 px. */
const SCALE = createTimeScale([START, START + 1000 * DAY], [0, 1000]);

type Era = readonly [date: string, title: string];

function place(eras: readonly Era[], scale: TimeScale = SCALE): PlacedEra[] {
  const timeline = timelineOf([], {eras: eras.map(([date, title]) => ({date, title}))});
  return placeEras(timeline.eras, scale, measureText);
}

/** A px a day from a day after 2020-01-01 on. */
const from = (day: number, length = 1000): TimeScale =>
  createTimeScale([START + day * DAY, START + (day + length) * DAY], [0, length]);

const round = (px: number): number => Math.round(px * 1000) / 1000;

type Stretch = readonly [start: number, end: number];

describe('placeEras(eras, scale, measureText)', () => {
  const stretches: readonly [date: string, stretch: Stretch | null][] = [
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
  for (const [date, stretch] of stretches) {
    it(`shades ${stretch ? `${stretch[0]} to ${stretch[1]} px` : 'nothing'} for ${date}`, () => {
      const placed = place([[date, 'An era']]);
      expect(placed.map(({title, x0, x1}) => [title, round(x0), round(x1)])).to.deep.equal(
        stretch ? [['An era', ...stretch]] : [],
      );
    });
  }

  type Name = readonly [title: string, x: number, width: number] | readonly [title: string];
  const rows: readonly [name: string, eras: readonly Era[], names: readonly Name[]][] = [
    ['nothing without eras', [], []],
    ['a name at the start of its era, with room around it', [['2020', 'Twenty']], [['Twenty', 6, 42]]],
    ['names of eras that follow one another, each in its own', [['2020', 'Twenty'], ['2021', 'Next']], [['Twenty', 6, 42], ['Next', 372, 28]]],
    ['a name cut short to its era', [['2020-03/2020-04', 'The third month']], [['The third month', 66, 49]]],
    ['no name that would be cut short to less than 48 px', [['2020-03-01/2020-04-17', 'Forty-eight'], ['2020-05-01/2020-06-16', 'Too little']], [['Forty-eight', 66, 36], ['Too little']]],
    ['all of a name that is shorter than that', [['2020-03-01/2020-03-20', 'A']], [['A', 66, 7]]],
    ['the long before the short that lies in it', [['2020-03/2020-04', 'March'], ['2020', 'Twenty']], [['Twenty', 6, 42], ['March', 66, 35]]],
    ['what is left to the shorter of two that begin together', [['2020-01/2020-06', 'Half'], ['2020', 'Twenty']], [['Twenty', 6, 42], ['Half', 60, 28]]],
    ['in the widest room of each what fits into none', [['2020-01/2020-02', 'A name of length'], ['2019/2020', 'Both'], ['2020-01-20/2020-03', 'Winter']], [['Both', 6, 28], ['A name of length'], ['Winter', 46, 39]]],
    ['one name of two eras that are the same, where it takes all', [['2020', 'A'.repeat(50)], ['2020', 'B']], [['A'.repeat(50), 6, 350], ['B']]],
  ]; // prettier-ignore
  for (const [name, eras, names] of rows) {
    it(`writes ${name}`, () => {
      const placed = place(eras).map(({title, name: at}) => (at ? [title, round(at.x), round(at.width)] : [title]));
      expect(placed).to.deep.equal(names);
    });
  }
  it('returns eras in order of time, the longer of two that begin together first', () => {
    const placed = place([['2021', 'C'], ['2020-02', 'B'], ['2020-01', 'A2'], ['2020', 'A1']]); // prettier-ignore
    expect(placed.map(({title}) => title)).to.deep.equal(['A1', 'A2', 'B', 'C']);
  });

  it('keeps a name in view while its era leaves', () => {
    const at = (day: number) => place([['2020', 'Twenty']], from(day)).map(({name}) => name ?? null);
    expect(at(-100)).to.deep.equal([{x: 106, width: 42}]);
    expect(at(300)).to.deep.equal([{x: 6, width: 42}]);
    expect(at(315)).to.deep.equal([{x: 6, width: 39}]);
    expect(at(330)).to.deep.equal([null]);
    expect(at(366)).to.deep.equal([]);
  });

  const month = fc.integer({min: 0, max: 47}).map((n) => `${2019 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`); // prettier-ignore
  const end = fc.oneof({weight: 9, arbitrary: month}, fc.constant('..'));
  const date = fc
    .tuple(end, end)
    .filter(([start, end]) => start !== '..' || end !== '..')
    .map(([start, end]) => (start === '..' || end === '..' || start <= end ? `${start}/${end}` : `${end}/${start}`));
  const era = fc.tuple(date, fc.integer({min: 1, max: 30}).map((length) => 'A'.repeat(length))); // prettier-ignore

  it('keeps names within their eras and the view, and off each other', () => {
    fc.assert(
      fc.property(fc.array(era, {maxLength: 12}), fc.integer({min: -400, max: 1000}), (eras, day) => {
        const placed = place(eras, from(day, 700));
        const names = placed.flatMap(({x0, x1, name}) => (name ? [{x0, x1, from: name.x, to: name.x + name.width}] : []));
        for (const {x0, x1} of placed) expect([x0 >= 0, x0 < x1, x1 <= 700 + 1e-6]).to.deep.equal([true, true, true]);
        for (const {x0, x1, from, to} of names) {
          expect(from).to.be.at.least(x0 + 6 - 1e-6);
          expect(to).to.be.at.most(x1 - 6 + 1e-6);
        }
        names.sort((a, b) => a.from - b.from);
        names.slice(1).forEach(({from}, i) => expect(from).to.be.at.least(names[i]!.to + 12 - 1e-6));
      }),
      {numRuns: 500},
    );
  }); // prettier-ignore
});
