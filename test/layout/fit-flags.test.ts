import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fitFlags, type Candidate, type FittedFlags} from '../../src/layout/fit-flags.js';
import {layoutFlags, type Flag, type FlagRoom} from '../../src/layout/flags.js';
import {leastHeight} from './brute-force-flags.js';
import {flagCase, flagFaults} from './flag-arbitrary.js';

const CHIP = {width: 30, height: 12};
const ROOM: FlagRoom = {left: 0, right: 200, gap: 4, height: 40};

function candidate(event: number, x: number, importance = 0.5, width = 60): Candidate {
  return {event, x, width, height: 18, importance};
}

/** The events of each flag, those of a chip in an inner list. */
function shown({flags}: FittedFlags): (number | readonly number[])[] {
  return flags.map(({chip, events}) => (chip ? events : events[0]!));
}

function labelled({flags}: FittedFlags): number[] {
  return flags.flatMap(({chip, events}) => (chip ? [] : events));
}

const MOST = {minLength: 40, maxLength: 40};
const fewImportances = fc.array(fc.constantFrom(0, 0.5, 1), MOST);
const differentImportances = fc.shuffledSubarray(
  Array.from({length: 40}, (_, i) => i / 40),
  MOST,
);

/** Candidates and a room with a ceiling. */
const caseWith = (importances: fc.Arbitrary<number[]>) =>
  fc
    .record({
      base: fc.oneof(flagCase({min: 1, max: 40}, 'distinct'), flagCase({min: 1, max: 40}, 'shared')),
      importances,
      height: fc.integer({min: 12, max: 250}),
    })
    .map(({base: {flags, room}, importances, height}) => ({
      candidates: flags.map((flag, event): Candidate => ({...flag, event, importance: importances[event]!})),
      room: {...room, height},
    }));
const anyCase = fc.oneof(caseWith(fewImportances), caseWith(differentImportances));

/** The flags that a choice of labels comes to: the others are in chips, those nearer than two chips are wide in one. */
function flagsOf(candidates: readonly Candidate[], kept: ReadonlySet<number>): Flag[] {
  let end = -Infinity; // of where the next one joins the chip before it
  return candidates.flatMap(({x, width, height, event}) => {
    if (kept.has(event)) return [{x, width, height}];
    if (x < end) return [];
    end = x + 2 * CHIP.width;
    return [{x, ...CHIP}];
  });
}

describe('fitFlags(candidates, chip, room)', () => {
  it('returns nothing for no candidates', () => {
    expect(fitFlags([], CHIP, ROOM)).to.deep.equal({flags: [], height: 0, hidden: 0});
  });

  it('hangs a label for every candidate if the room holds them', () => {
    const fitted = fitFlags([candidate(3, 20), candidate(4, 60), candidate(7, 140)], CHIP, ROOM);
    expect(fitted).to.deep.equal({
      height: 40,
      hidden: 0,
      flags: [
        {x: 20, width: 60, height: 18, events: [3], chip: false, y: 22, side: 'right'},
        {x: 60, width: 60, height: 18, events: [4], chip: false, y: 0, side: 'right'},
        {x: 140, width: 60, height: 18, events: [7], chip: false, y: 0, side: 'right'},
      ],
    });
  });

  it('puts into a chip what is least important', () => {
    const candidates = [candidate(0, 20, 0.2), candidate(1, 30, 0.9), candidate(2, 40, 0.5), candidate(3, 50, 0.7)];
    expect(shown(fitFlags(candidates, CHIP, {...ROOM, height: 84}))).to.deep.equal([0, 1, 2, 3]);
    expect(shown(fitFlags(candidates, CHIP, {...ROOM, height: 78}))).to.deep.equal([[0], 1, 2, 3]);
    expect(shown(fitFlags(candidates, CHIP, {...ROOM, height: 56}))).to.deep.equal([[0, 2], 1, 3]);
    expect(shown(fitFlags(candidates, CHIP, {...ROOM, height: 34}))).to.deep.equal([[0, 2, 3], 1]);
    expect(shown(fitFlags(candidates, CHIP, {...ROOM, height: 17}))).to.deep.equal([[0, 1, 2, 3]]);
  });

  it('counts in one chip what is nearer than two chips are wide, and in another what is not', () => {
    const low = {...ROOM, height: 12};
    const candidates = [candidate(0, 20), candidate(1, 79), candidate(2, 80), candidate(3, 190)];
    expect(shown(fitFlags(candidates, CHIP, low))).to.deep.equal([[0, 1], [2], [3]]);
  });

  it('keeps labels that are less important if some above them are too large', () => {
    const candidates = [
      candidate(0, 20, 0.9),
      candidate(1, 30, 0.8, 400),
      candidate(2, 40, 0.7, 400),
      candidate(3, 120, 0.1),
    ];
    expect(shown(fitFlags(candidates, CHIP, ROOM))).to.deep.equal([0, [1, 2], 3]);
  });

  it('spreads over time the labels of those that are equally important', () => {
    const candidates = Array.from({length: 8}, (_, i) => candidate(i, 10 * i, 0.5, 200));
    const room = {left: 0, right: 270, gap: 4, height: 56};
    expect(labelled(fitFlags(candidates, CHIP, room))).to.deep.equal([0, 4]);
  });

  it('serves every pole once before it serves one twice', () => {
    const candidates = [candidate(0, 20), candidate(1, 20), candidate(2, 20), candidate(3, 120), candidate(4, 120)];
    expect(labelled(fitFlags(candidates, CHIP, {...ROOM, height: 34}))).to.deep.equal([0, 3]);
  });

  it('lets the labels of one pole be read from top to bottom on either side', () => {
    const toTheRight = fitFlags([candidate(0, 20), candidate(1, 20)], CHIP, ROOM);
    expect(toTheRight.flags.map(({events, side, y}) => [events[0], side, y])).to.deep.equal([
      [0, 'right', 22],
      [1, 'right', 0],
    ]);
    const toTheLeft = fitFlags([candidate(0, 190), candidate(1, 190)], CHIP, ROOM);
    expect(toTheLeft.flags.map(({events, side, y}) => [events[0], side, y])).to.deep.equal([
      [1, 'left', 0],
      [0, 'left', 22],
    ]);
  });

  it('has chips alone outgrow a room that is too low or too narrow for them', () => {
    const candidates = [candidate(0, 20), candidate(1, 40), candidate(2, 150)];
    const low = fitFlags(candidates, CHIP, {...ROOM, height: 5});
    expect(shown(low)).to.deep.equal([[0, 1], [2]]);
    expect(low.height).to.equal(12);
    const narrow = fitFlags([candidate(0, 10), candidate(1, 12)], CHIP, {...ROOM, right: 20});
    expect(shown(narrow)).to.deep.equal([[0, 1]]);
  });

  it('hangs at most 80 labels, those of the most important', () => {
    const candidates = Array.from({length: 100}, (_, i) => candidate(i, 100 * i, 1 - i / 100));
    const fitted = fitFlags(candidates, CHIP, {left: 0, right: 20_000, gap: 4, height: 1000});
    expect(labelled(fitted)).to.deep.equal(Array.from({length: 80}, (_, i) => i));
    expect(fitted.hidden).to.equal(20);
  });

  it('has every candidate in exactly one flag, and counts those in chips', () => {
    fc.assert(
      fc.property(anyCase, ({candidates, room}) => {
        const {flags, hidden} = fitFlags(candidates, CHIP, room);
        const events = flags.flatMap((flag) => flag.events).sort((a, b) => a - b);
        expect(events).to.deep.equal(candidates.map(({event}) => event));
        expect(flags.every(({chip, events: {length}}) => chip || length === 1)).to.equal(true);
        expect(hidden).to.equal(flags.flatMap((flag) => (flag.chip ? flag.events : [])).length);
      }),
      {numRuns: 300},
    );
  });

  it('lays labels and chips apart and clear of all poles, within a room that holds the chips', () => {
    fc.assert(
      fc.property(anyCase, ({candidates, room}) => {
        const {flags, height} = fitFlags(candidates, CHIP, room);
        const holdsChips = layoutFlags(flagsOf(candidates, new Set()), room) !== null;
        const around = holdsChips ? room : {...room, left: -Infinity, right: Infinity, height: Infinity};
        expect(flagFaults(flags, around, {height, places: flags})).to.deep.equal([]);
      }),
      {numRuns: 300},
    );
  });

  it('leaves out a label for a less important one only if it did not fit in beside the more important ones', () => {
    fc.assert(
      fc.property(caseWith(differentImportances), ({candidates, room}) => {
        const kept = labelled(fitFlags(candidates, CHIP, room));
        const importance = (event: number) => candidates[event]!.importance;
        const hidden = candidates.filter(({event}) => !kept.includes(event));
        for (const one of hidden) {
          if (!kept.some((event) => importance(event) < one.importance)) continue;
          const above = kept.filter((event) => importance(event) > one.importance);
          expect(layoutFlags(flagsOf(candidates, new Set([...above, one.event])), room)).to.equal(null);
        }
      }),
      {numRuns: 300},
    );
  });

  it('hides none where labels of all fit, and stacks them no higher than in the order given', () => {
    fc.assert(
      fc.property(anyCase, ({candidates, room}) => {
        const inOrder = layoutFlags(candidates, room);
        fc.pre(inOrder !== null);
        const {hidden, height} = fitFlags(candidates, CHIP, room);
        expect(hidden).to.equal(0);
        expect(height).to.be.at.most(inOrder.height);
      }),
      {numRuns: 300},
    );
  });

  it('stacks labels as low as can be where each has a pole of its own', () => {
    fc.assert(
      fc.property(flagCase({min: 1, max: 5}, 'distinct'), ({flags, room}) => {
        const least = leastHeight(flags, room);
        fc.pre(Number.isFinite(least));
        const candidates = flags.map((flag, event): Candidate => ({...flag, event, importance: 0.5}));
        expect(fitFlags(candidates, CHIP, room).height).to.equal(least);
        expect(fitFlags(candidates, CHIP, {...room, height: least}).hidden).to.equal(0);
        expect(fitFlags(candidates, CHIP, {...room, height: least - 0.5}).hidden).to.be.greaterThan(0);
      }),
      {numRuns: 300},
    );
  });

  it('stacks up to six labels that share poles as low as can be', () => {
    fc.assert(
      fc.property(flagCase({min: 2, max: 6}, 'shared'), ({flags, room}) => {
        const least = leastHeight(flags, room);
        fc.pre(Number.isFinite(least));
        const candidates = flags.map((flag, event): Candidate => ({...flag, event, importance: 0.5}));
        expect(fitFlags(candidates, CHIP, room).height).to.equal(least);
      }),
      {numRuns: 300},
    );
  });

  it('hides none in a room without end', () => {
    fc.assert(
      fc.property(anyCase, ({candidates}) => {
        const room = {left: -Infinity, right: Infinity, gap: 4, height: Infinity};
        expect(fitFlags(candidates, CHIP, room).hidden).to.equal(0);
      }),
    );
  });

  it('gives the same flags for the same candidates', () => {
    fc.assert(
      fc.property(anyCase, ({candidates, room}) => {
        expect(fitFlags(candidates, CHIP, room)).to.deep.equal(fitFlags(structuredClone(candidates), CHIP, {...room}));
      }),
    );
  });
});
