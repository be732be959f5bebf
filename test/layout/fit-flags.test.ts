import {expect} from 'chai';
import fc from 'fast-check';
import {fitFlags} from '../../src/layout/fit-flags.js';
import {layoutFlags, type Flag, type FlagRoom} from '../../src/layout/flags.js';
import type {HungFlag} from '../../src/layout/insert-flag.js';
import {runs} from '../runs.js';
import {leastHeight} from './brute-force-flags.js';
import {flagCase, flagFaults} from './flag-arbitrary.js';

const ROOM: FlagRoom = {left: 0, right: 200, gap: 4, height: 40};

interface NamedFlag extends Flag {
  readonly event: number;
}

function flag(event: number, x: number, width = 60): NamedFlag {
  return {event, x, width, height: 18};
}

function heightOf(flags: readonly HungFlag[] | null): number {
  return flags ? Math.max(0, ...flags.map(({y, height}) => y + height)) : Infinity;
}

/** Flags and a room with a ceiling. */
const anyCase = fc
  .record({
    base: fc.oneof(flagCase({min: 1, max: 24}, 'distinct'), flagCase({min: 1, max: 24}, 'shared')),
    height: fc.integer({min: 12, max: 400}),
  })
  .map(({base: {flags, room}, height}) => ({flags, room: {...room, height}}));

describe('fitFlags(flags, room)', () => {
  it('returns nothing for no flags', () => {
    expect(fitFlags([], ROOM)).to.deep.equal([]);
  });

  it('hangs all flags if the room holds them', () => {
    expect(fitFlags([flag(3, 20), flag(4, 60), flag(7, 140)], ROOM)).to.deep.equal([
      {x: 20, width: 60, height: 18, event: 3, y: 22, side: 'right'},
      {x: 60, width: 60, height: 18, event: 4, y: 0, side: 'right'},
      {x: 140, width: 60, height: 18, event: 7, y: 0, side: 'right'},
    ]);
  });

  it('is null if the room does not hold them all', () => {
    const flags = [flag(0, 20), flag(1, 30), flag(2, 40), flag(3, 50)];
    expect(fitFlags(flags, {...ROOM, height: 84})).to.have.length(4);
    expect(fitFlags(flags, {...ROOM, height: 83})).to.equal(null);
    expect(fitFlags([flag(0, 20), flag(1, 100, 101)], ROOM)).to.equal(null);
  });

  it('lets the labels of one pole be read from top to bottom on either side', () => {
    const placed = (flags: NamedFlag[]) => fitFlags(flags, ROOM)!.map(({event, side, y}) => [event, side, y]);
    expect(placed([flag(0, 20), flag(1, 20)])).to.deep.equal([[0, 'right', 22], [1, 'right', 0]]); // prettier-ignore
    expect(placed([flag(0, 190), flag(1, 190)])).to.deep.equal([[1, 'left', 0], [0, 'left', 22]]); // prettier-ignore
  });

  it('keeps every flag as it is but for its place', () => {
    fc.assert(
      fc.property(anyCase, ({flags, room}) => {
        const named = flags.map((one, event) => ({...one, event}));
        const placed = fitFlags(named, room)?.map(({y: _, side: __, ...one}) => one);
        if (placed) expect(placed.sort((a, b) => a.event - b.event)).to.deep.equal(named);
      }),
      {numRuns: runs(300)},
    );
  });

  it('lays labels apart and clear of all poles, within the room', () => {
    fc.assert(
      fc.property(anyCase, ({flags, room}) => {
        const placed = fitFlags(flags, room);
        if (placed) expect(flagFaults(placed, room, {height: heightOf(placed), places: placed})).to.deep.equal([]);
      }),
      {numRuns: runs(300)},
    );
  });

  it('holds all that the order given would, and stacks them no higher', () => {
    fc.assert(
      fc.property(anyCase, ({flags, room}) => {
        const inOrder = layoutFlags(flags, room);
        fc.pre(inOrder !== null);
        expect(heightOf(fitFlags(flags, room))).to.be.at.most(inOrder.height);
      }),
      {numRuns: runs(300)},
    );
  });

  it('stacks labels as low as can be where each has a pole of its own', () => {
    fc.assert(
      fc.property(flagCase({min: 1, max: 5}, 'distinct'), ({flags, room}) => {
        const least = leastHeight(flags, room);
        fc.pre(Number.isFinite(least));
        expect(heightOf(fitFlags(flags, room))).to.equal(least);
        expect(fitFlags(flags, {...room, height: least})).to.have.length(flags.length);
        expect(fitFlags(flags, {...room, height: least - 0.5})).to.equal(null);
      }),
      {numRuns: runs(300)},
    );
  });

  it('stacks up to six labels that share poles as low as can be', () => {
    fc.assert(
      fc.property(flagCase({min: 2, max: 6}, 'shared'), ({flags, room}) => {
        const least = leastHeight(flags, room);
        fc.pre(Number.isFinite(least));
        expect(heightOf(fitFlags(flags, room))).to.equal(least);
      }),
      {numRuns: runs(300)},
    );
  });

  it('holds all flags in a room without end', () => {
    fc.assert(
      fc.property(anyCase, ({flags}) => {
        const room = {left: -Infinity, right: Infinity, gap: 4, height: Infinity};
        expect(fitFlags(flags, room)).to.have.length(flags.length);
      }),
    );
  });

  it('gives the same places for the same flags', () => {
    fc.assert(
      fc.property(anyCase, ({flags, room}) => {
        expect(fitFlags(flags, room)).to.deep.equal(fitFlags(structuredClone(flags), {...room}));
      }),
    );
  });
});
