import {expect} from 'chai';
import fc from 'fast-check';
import type {Flag, FlagPlace, FlagRoom, Side} from '../../src/layout/flags.js';
import {gapsBetween, insertFlag, sinkFlags, stretchOf, type HungFlag} from '../../src/layout/insert-flag.js';
import {runs} from '../runs.js';
import {flagCase} from './flag-arbitrary.js';
import {hungFaults} from './hung-faults.js';

const ROOM: FlagRoom = {left: 0, right: 200, gap: 4, height: 60};

function flag(x: number, width = 60, height = 18): Flag {
  return {x, width, height};
}

function at(x: number, y: number, side: Side = 'right', width = 60, height = 18): HungFlag {
  return {x, width, height, y, side};
}

const ROWS: readonly [name: string, flag: Flag, hung: HungFlag[], place: FlagPlace | null][] = [
  ['at the base, to the right', flag(20), [], {y: 0, side: 'right'}],
  ['to the left where the right is too narrow', flag(180), [], {y: 0, side: 'left'}],
  ['nowhere where both are too narrow', flag(100, 101), [], null],
  ['nowhere where it is too high', flag(20, 60, 61), [], null],
  ['as high as the room', flag(20, 60, 60), [], {y: 0, side: 'right'}],
  ['above a label', flag(20), [at(50, 0)], {y: 22, side: 'right'}],
  ['on the lower side', flag(100), [at(120, 0)], {y: 0, side: 'left'}],
  ['to the right of two sides that are alike', flag(100), [at(120, 0), at(80, 0, 'left')], {y: 22, side: 'right'}],
  ['under a label whose pole it does not cross', flag(70), [at(20, 30, 'right', 160)], {y: 0, side: 'right'}],
  ['above the pole of a label that it would cover', flag(20, 160), [at(100, 20)], {y: 42, side: 'right'}],
  ['nowhere between a label above its pole and one below', flag(70), [at(20, 20, 'right', 100), at(75, 0), at(65, 0, 'left')], null],
  ['in a gap between two labels', flag(50), [at(115, 0, 'left'), at(115, 44, 'left', 60, 16)], {y: 22, side: 'right'}],
  ['beside a label on its own pole', flag(100), [at(100, 0)], {y: 0, side: 'left'}],
  ['above a label on its own pole where the other side is too narrow', flag(20), [at(20, 0)], {y: 22, side: 'right'}],
]; // prettier-ignore

describe('insertFlag(flag, hung, room)', () => {
  for (const [name, one, hung, place] of ROWS) {
    it(`hangs a flag ${name}`, () => {
      expect(insertFlag(one, hung, ROOM)).to.deep.equal(place);
    });
  }

  /** Flags that hang one after the other where there is a place, in an order of their own. */
  const anyCase = fc
    .record({
      base: fc.oneof(flagCase({min: 1, max: 20}, 'distinct'), flagCase({min: 1, max: 20}, 'shared')),
      height: fc.integer({min: 20, max: 300}),
      order: fc.shuffledSubarray(Array.from({length: 20}, (_, i) => i), {minLength: 20, maxLength: 20}),
    })
    .map(({base, height, order}) => ({
      flags: order.flatMap((i) => base.flags[i] ?? []),
      room: {...base.room, height},
    })); // prettier-ignore

  it('leaves all others where they are, and lays labels apart and clear of all poles, within the room', () => {
    fc.assert(
      fc.property(anyCase, ({flags, room}) => {
        const hung: HungFlag[] = [];
        for (const one of flags) {
          const before = structuredClone(hung);
          const place = insertFlag(one, Object.freeze([...hung]), room);
          expect(hung).to.deep.equal(before);
          if (place) hung.push({...one, ...place});
        }
        expect(hungFaults(hung, room)).to.deep.equal([]);
      }),
      {numRuns: runs(500)},
    );
  });

  it('finds the lowest place there is, and none only if there is none', () => {
    fc.assert(
      fc.property(anyCase, ({flags, room}) => {
        const hung: HungFlag[] = [];
        for (const one of flags) {
          const place = insertFlag(one, hung, room);
          const lowest = lowestPlace(one, hung, room);
          expect(place?.y ?? null).to.equal(lowest);
          if (place) hung.push({...one, ...place});
        }
      }),
      {numRuns: runs(300)},
    );
  });
});

/** Tries the base and the top of every label, on both sides. */
function lowestPlace(flag: Flag, hung: readonly HungFlag[], room: FlagRoom): number | null {
  const heights = [0, ...hung.map(({y, height}) => y + height + room.gap)].sort((a, b) => a - b);
  for (const y of heights) {
    for (const side of ['left', 'right'] as const) {
      if (!hungFaults([...hung, {...flag, y, side}], room).length) return y;
    }
  }
  return null;
}

describe('stretchOf(flag, side)', () => {
  it('goes to one side of the pole', () => {
    expect(stretchOf(flag(100), 'right')).to.deep.equal([100, 160]);
    expect(stretchOf(flag(100), 'left')).to.deep.equal([40, 100]);
  });
});

describe('sinkFlags(flags, room)', () => {
  it('lets flags sink onto what is below them', () => {
    const flags = [at(20, 40), at(50, 10), at(120, 30)];
    expect(sinkFlags(flags, ROOM).map(({x, y}) => [x, y])).to.deep.equal([
      [50, 0],
      [120, 0],
      [20, 22],
    ]);
  });

  it('leaves where they are those that rest', () => {
    const flags = [at(50, 0), at(20, 22)];
    expect(sinkFlags(flags, ROOM)).to.deep.equal(flags);
  });
});

describe('gapsBetween(flags)', () => {
  const cases: readonly [name: string, flags: HungFlag[], gaps: number[]][] = [
    ['no flags', [], []],
    ['one flag', [at(20, 0)], []],
    ['flags that are apart', [at(20, 0), at(100, 0), at(180, 0, 'left', 10)], [90, 165]],
    ['flags that hang away from one another', [at(100, 0), at(90, 0, 'left')], [95]],
    ['flags that touch', [at(20, 0), at(80, 0)], []],
    ['flags above one another', [at(20, 0), at(100, 22, 'right', 10), at(10, 44, 'right', 120)], []],
  ];
  for (const [name, flags, gaps] of cases) {
    it(`is the middles of the gaps between ${name}`, () => {
      expect(gapsBetween(flags)).to.deep.equal(gaps);
    });
  }
});
