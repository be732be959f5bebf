import {expect} from 'chai';
import fc from 'fast-check';
import {layoutFlags, type Flag, type FlagRoom} from '../../src/layout/flags.js';
import {runs} from '../runs.js';
import {leastHeight} from './brute-force-flags.js';
import {flagCase, flagFaults, largeFlagCase} from './flag-arbitrary.js';

const ROOM: FlagRoom = {left: 0, right: 100, gap: 4, height: Infinity};

function flag(x: number, width: number, height = 10): Flag {
  return {x, width, height};
}

/** Whether sides can be found on which no two labels cover each other's poles, whatever the height. Exponential. */
function canHang(flags: readonly Flag[], room: FlagRoom): boolean {
  return Number.isFinite(leastHeight(flags, room));
}

describe('layoutFlags(flags, room)', () => {
  it('returns nothing for no flags', () => {
    expect(layoutFlags([], ROOM)).to.deep.equal({height: 0, places: []});
  });

  it('hangs a flag to the right at the base if there is room', () => {
    expect(layoutFlags([flag(10, 90)], ROOM)).to.deep.equal({height: 10, places: [{y: 0, side: 'right'}]});
    expect(layoutFlags([flag(90, 90)], ROOM)).to.deep.equal({height: 10, places: [{y: 0, side: 'left'}]});
  });

  it('refuses a flag that is wider than the room on both sides', () => {
    expect(layoutFlags([flag(50, 51)], ROOM)).to.equal(null);
    expect(layoutFlags([flag(50, 50)], ROOM)).to.not.equal(null);
  });

  it('refuses a stack that is higher than the room', () => {
    const flags = [flag(10, 60), flag(20, 60), flag(30, 60)];
    expect(layoutFlags(flags, {...ROOM, height: 38})?.height).to.equal(38);
    expect(layoutFlags(flags, {...ROOM, height: 37.9})).to.equal(null);
  });

  it('hangs labels back to back rather than one above the other', () => {
    expect(layoutFlags([flag(50, 50), flag(50, 50)], ROOM)).to.deep.equal({
      height: 10,
      places: [
        {y: 0, side: 'left'},
        {y: 0, side: 'right'},
      ],
    });
  });

  it('keeps the gap between labels, and none below the lowest', () => {
    const {height, places} = layoutFlags([flag(10, 60, 10), flag(20, 60, 20), flag(30, 60, 30)], ROOM)!;
    expect(height).to.equal(68);
    expect(places.map(({y}) => y)).to.deep.equal([58, 34, 0]);
  });

  it('raises a label above the poles that it covers', () => {
    const {places} = layoutFlags([flag(10, 80), flag(60, 30)], {...ROOM, left: 5})!;
    expect(places).to.deep.equal([
      {y: 14, side: 'right'},
      {y: 0, side: 'right'},
    ]);
  });

  it('lets two labels face each other above both their poles only if they do not reach so far', () => {
    const room = {...ROOM, left: 20, right: 80};
    expect(layoutFlags([flag(20, 30), flag(80, 30)], room)?.height).to.equal(10);
    expect(layoutFlags([flag(20, 40), flag(80, 40)], room)?.height).to.equal(24);
    expect(layoutFlags([flag(20, 61), flag(80, 61)], room)).to.equal(null);
    expect(layoutFlags([flag(30, 51), flag(70, 41)], room)).to.equal(null);
  });

  it('hangs a label below another that covers its pole rather than below two', () => {
    const flags = [flag(28, 167, 5), flag(172, 89, 11), flag(268, 54, 30)];
    expect(layoutFlags(flags, {...ROOM, right: 301, gap: 12})).to.deep.equal({
      height: 30,
      places: [
        {y: 23, side: 'right'},
        {y: 0, side: 'left'},
        {y: 0, side: 'left'},
      ],
    });
  });

  it('finds the lowest stack there is, as trying all of them shows', () => {
    fc.assert(
      fc.property(flagCase({min: 2, max: 6}, 'distinct'), ({flags, room}) => {
        const layout = layoutFlags(flags, room);
        const least = leastHeight(flags, room);
        expect(layout?.height ?? Infinity).to.equal(least);
      }),
      {numRuns: runs(3000)},
    );
  });

  it('returns nothing only if the lowest stack is higher than the room', () => {
    fc.assert(
      fc.property(flagCase({min: 2, max: 6}, 'distinct'), fc.integer({min: 1, max: 200}), ({flags, room}, height) => {
        expect(layoutFlags(flags, {...room, height}) !== null).to.equal(leastHeight(flags, room) <= height);
      }),
      {numRuns: runs(500)},
    );
  });

  it('finds the lowest stack of flags that share poles in one of the orders of these', () => {
    fc.assert(
      fc.property(flagCase({min: 2, max: 5}, 'shared'), ({flags, room}) => {
        const heights = ordersOf(flags).map((ordered) => layoutFlags(ordered, room)?.height ?? Infinity);
        expect(Math.min(...heights)).to.equal(leastHeight(flags, room));
      }),
      {numRuns: runs(300)},
    );
  });

  it('finds the lowest stack of flags that share poles if they have one size', () => {
    fc.assert(
      fc.property(
        flagCase({min: 2, max: 6}, 'shared'),
        fc.integer({min: 10, max: 150}),
        fc.integer({min: 10, max: 60}),
        ({flags, room}, width, height) => {
          const alike = flags.map(({x}) => ({x, width, height}));
          expect(layoutFlags(alike, room)?.height ?? Infinity).to.equal(leastHeight(alike, room));
        },
      ),
      {numRuns: runs(500)},
    );
  });

  it('hangs flags that share poles, in whatever order, if there is a way to hang them', () => {
    fc.assert(
      fc.property(flagCase({min: 2, max: 6}, 'shared'), ({flags, room}) => {
        expect(layoutFlags(flags, room) !== null).to.equal(canHang(flags, room));
      }),
      {numRuns: runs(500)},
    );
  });

  it('lays labels apart and clear of all poles, within the room', () => {
    const cases = fc.oneof(
      flagCase({min: 1, max: 12}, 'distinct'),
      flagCase({min: 1, max: 12}, 'shared'),
      largeFlagCase,
    );
    fc.assert(
      fc.property(cases, ({flags, room}) => {
        const layout = layoutFlags(flags, room);
        if (layout) expect(flagFaults(flags, room, layout)).to.deep.equal([]);
      }),
      {numRuns: runs(500)},
    );
  });

  it('holds up to forty flags that all fit to the right, and is no higher than hanging them so', () => {
    fc.assert(
      fc.property(largeFlagCase, ({flags, room}) => {
        const {height} = layoutFlags(flags, room)!;
        expect(height).to.be.at.most(heightToTheRight(flags, room.gap));
        expect(height).to.be.at.least(Math.max(...flags.map((one) => one.height)));
        expect(layoutFlags(flags, {...room, height})?.height).to.equal(height);
        expect(layoutFlags(flags, {...room, height: height - 1e-6})).to.equal(null);
      }),
    );
  });

  it('gives the same layout for the same flags', () => {
    fc.assert(
      fc.property(largeFlagCase, ({flags, room}) => {
        expect(layoutFlags(flags, room)).to.deep.equal(layoutFlags(structuredClone(flags), {...room}));
      }),
      {numRuns: runs(30)},
    );
  });
});

/** The orders that differ in that of flags on one pole. */
function ordersOf(flags: readonly Flag[]): Flag[][] {
  if (!flags.length) return [[]];
  return flags.flatMap((first, i) => {
    if (first.x !== flags[0]!.x) return [];
    return ordersOf(flags.filter((_, j) => j !== i)).map((rest) => [first, ...rest]);
  });
}

/** Height of the stack if every flag hangs to the right, from the last to the first. */
function heightToTheRight(flags: readonly Flag[], gap: number): number {
  const tops: number[] = [];
  for (let i = flags.length - 1; i >= 0; i--) {
    const {x, width, height} = flags[i]!;
    const below = tops.filter((_, j) => flags[flags.length - 1 - j]!.x < x + width);
    tops.push((below.length ? Math.max(...below) + gap : 0) + height);
  }
  return Math.max(...tops);
}
