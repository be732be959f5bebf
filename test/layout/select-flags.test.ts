import {expect} from 'chai';
import fc from 'fast-check';
import type {FlagRoom} from '../../src/layout/flags.js';
import {insertFlag, type HungFlag} from '../../src/layout/insert-flag.js';
import {selectFlags, type WeighedFlag} from '../../src/layout/select-flags.js';
import {runs} from '../runs.js';
import {leastHeight} from './brute-force-flags.js';
import {hungFaults} from './hung-faults.js';

const ROOM: FlagRoom = {left: 0, right: 200, gap: 4, height: 40};

function flag(x: number, weight = 1, width = 60, height = 18): WeighedFlag {
  return {x, width, height, weight};
}

/** Positions and places, those of the first flag first. */
function selected(flags: readonly WeighedFlag[], room = ROOM): [index: number, side: string, y: number][] {
  return Array.from(selectFlags(flags, room), ([i, {side, y}]): [number, string, number] => [i, side, y]).sort(
    (a, b) => a[0] - b[0],
  );
}

function hung(flags: readonly WeighedFlag[], room: FlagRoom): (WeighedFlag & HungFlag)[] {
  return Array.from(selectFlags(flags, room), ([i, place]) => ({...flags[i]!, ...place}));
}

function weightOf(flags: readonly WeighedFlag[]): number {
  return flags.reduce((sum, {weight}) => sum + weight, 0);
}

/** Those that find a place one after the other, the heaviest first. */
function greedy(flags: readonly WeighedFlag[], room: FlagRoom): (WeighedFlag & HungFlag)[] {
  const placed: (WeighedFlag & HungFlag)[] = [];
  for (const one of [...flags].sort((a, b) => b.weight - a.weight)) {
    const place = insertFlag(one, placed, room);
    if (place) placed.push({...one, ...place});
  }
  return placed;
}

/** The greatest weight of any of them that the room holds, found by trying all. */
function greatestWeight(flags: readonly WeighedFlag[], room: FlagRoom): number {
  let greatest = 0;
  for (let set = 1; set < 2 ** flags.length; set++) {
    const some = flags.filter((_, i) => (set >> i) % 2);
    const weight = weightOf(some);
    if (weight > greatest && leastHeight(some, room) <= room.height) greatest = weight;
  }
  return greatest;
}

/** Labels of one to three lines in a room that is too low or too narrow for some. */
function crowd(count: {min: number; max: number}, heights: readonly number[]) {
  return fc
    .record({right: fc.integer({min: 120, max: 600}), gap: fc.constantFrom(0, 2, 10), height: fc.integer({min: 10, max: 200})})
    .chain(({right, gap, height}) =>
      fc.record({
        room: fc.constant({left: 0, right, gap, height}),
        flags: fc
          .array(
            fc.record({
              x: fc.oneof(fc.integer({min: 0, max: right}), fc.integer({min: 0, max: 5}).map((n) => (n * right) / 5)),
              width: fc.integer({min: 20, max: 160}),
              height: fc.constantFrom(...heights),
              weight: fc.constantFrom(1, 1, 2, 4, 16, 256),
            }),
            {minLength: count.min, maxLength: count.max, size: 'max'},
          )
          .map((flags) => flags.sort((a, b) => a.x - b.x)),
      }),
    ); // prettier-ignore
}

const LINES = [18, 36, 54];

describe('selectFlags(flags, room)', () => {
  it('selects nothing of nothing', () => {
    expect(selected([])).to.deep.equal([]);
  });

  it('selects nothing where there is no room', () => {
    expect(selected([flag(20)], {...ROOM, height: 17})).to.deep.equal([]);
    expect(selected([flag(20)], {...ROOM, height: 0})).to.deep.equal([]);
    expect(selected([flag(100, 1, 101)])).to.deep.equal([]);
  });

  it('selects all that the room holds, each as low as it can be', () => {
    expect(selected([flag(20), flag(60), flag(140)])).to.deep.equal([
      [0, 'right', 22],
      [1, 'right', 0],
      [2, 'right', 0],
    ]);
  });

  it('selects what weighs most together', () => {
    const flags = [flag(20, 1), flag(30, 4), flag(40, 2), flag(50, 3)];
    const narrow = {...ROOM, right: 110};
    const indices = (height: number) => selected(flags, {...narrow, height}).map(([i]) => i);
    expect(indices(84)).to.deep.equal([0, 1, 2, 3]);
    expect(indices(62)).to.deep.equal([1, 2, 3]);
    expect(indices(40)).to.deep.equal([1, 3]);
    expect(indices(18)).to.deep.equal([1]);
  });

  it('selects two that weigh little rather than one in their way, unless that weighs more', () => {
    const wide = (weight: number) => [flag(20), flag(90, weight, 110), flag(140)];
    const low = {...ROOM, height: 18};
    expect(selected(wide(1), low).map(([i]) => i)).to.deep.equal([0, 2]);
    expect(selected(wide(3), low).map(([i]) => i)).to.deep.equal([0, 1]);
  });

  it('selects a label that is higher than all the others together', () => {
    const flags = [flag(0, 1, 10, 10), flag(50, 1, 10, 50)];
    expect(selected(flags, {...ROOM, height: 1000}).map(([i]) => i)).to.deep.equal([0, 1]);
  });

  it('lays labels apart and clear of all poles, within the room', () => {
    fc.assert(
      fc.property(fc.oneof(crowd({min: 1, max: 40}, LINES), crowd({min: 1, max: 12}, [7, 18, 31, 50])), ({flags, room}) => {
        expect(hungFaults(hung(flags, room), room)).to.deep.equal([]);
      }),
      {numRuns: runs(500)},
    );
  }); // prettier-ignore

  it('lets no label sink any further', () => {
    fc.assert(
      fc.property(crowd({min: 1, max: 20}, LINES), ({flags, room}) => {
        const placed = hung(flags, room);
        placed.forEach((one, i) => {
          if (!one.y) return;
          const lower = placed.with(i, {...one, y: one.y - 0.5});
          expect(hungFaults(lower, room)).to.not.deep.equal([]);
        });
      }),
    );
  });

  it('weighs no less than what finds a place one after the other, in all but a few crowds of labels of one height', () => {
    const cases = fc.sample(crowd({min: 2, max: 24}, [18]), {numRuns: 400, seed: 7});
    const lighter = cases.filter(({flags, room}) => weightOf(hung(flags, room)) < weightOf(greedy(flags, room)));
    const heavier = cases.filter(({flags, room}) => weightOf(hung(flags, room)) > weightOf(greedy(flags, room)));
    expect(lighter.length).to.be.at.most(20);
    expect(heavier.length).to.be.at.least(200);
  });

  const means: readonly [heights: readonly number[], least: number][] = [
    [[18], 0.99],
    [LINES, 0.97],
  ];
  for (const [heights, least] of means) {
    it(`weighs at least ${100 * least} % of what the room holds in the mean, where labels are ${heights.join(' or ')} px high`, () => {
      const cases = fc.sample(crowd({min: 2, max: 6}, heights), {numRuns: 400, seed: 7});
      const parts = cases.flatMap(({flags, room}) => {
        const greatest = greatestWeight(flags, room);
        return greatest ? weightOf(hung(flags, room)) / greatest : [];
      });
      const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
      expect(mean).to.be.within(least, 1);
    });
  }

  it('gives the same places for the same flags', () => {
    fc.assert(
      fc.property(crowd({min: 1, max: 24}, LINES), ({flags, room}) => {
        expect(selected(flags, room)).to.deep.equal(selected(structuredClone(flags), {...room}));
      }),
      {numRuns: runs(30)},
    );
  });
});
