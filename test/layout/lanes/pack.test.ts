import {expect} from 'chai';
import fc from 'fast-check';
import {packAll, packMost, share, shareRows, type LaneEvent, type PackedGroup} from '../../../src/layout/lanes/pack.js';
import {runs} from '../../runs.js';
import {dots, laneEvents, sizes, type EventRow} from './lane-event.js';

const widthOf = ({record}: LaneEvent): number => sizes.title(record);

function all(groups: readonly (readonly EventRow[])[], plot: number, rows: number, mostAbove = 1) {
  return packAll(groups.map(laneEvents), widthOf, {plot, rows}, mostAbove);
}

const lanesOf = ({packed}: PackedGroup): number[] => packed.map(({lane}) => lane);

/** A mark over all of the plot, so that its name stands above it. */
const OVER_ALL: EventRow = [0, 400, 100];

describe('packAll(groups, widthOf, room, mostAbove)', () => {
  const rows: readonly [name: string, groups: readonly (readonly EventRow[])[], rows: number, lanes: number[][] | null][] = [
    ['no events in a row', [[]], 3, [[]]],
    ['names that overlap in lanes below one another', [dots(3, 50, 100)], 5, [[0, 1, 2]]],
    ['names 14 px apart in one lane', [[[0, 10, 100], [132, 142, 100]]], 1, [[0, 0]]],
    ['no names nearer than that', [[[0, 10, 100], [131, 141, 100]]], 1, null],
    ['nothing where there are too few rows', [dots(3, 50, 100)], 2, null],
    ['each group in lanes of its own', [dots(3, 50, 100), dots(2, 50, 100)], 5, [[0, 1, 2], [0, 1]]],
    ['nothing where groups have too few rows together', [dots(3, 50, 100), dots(2, 50, 100)], 4, null],
    ['a name above its mark in a lane of two rows', [[OVER_ALL]], 2, [[0]]],
    ['no name above its mark in one row', [[OVER_ALL]], 1, null],
  ]; // prettier-ignore
  for (const [name, groups, room, lanes] of rows) {
    it(`packs ${name}`, () => {
      expect(all(groups, 400, room)?.map(lanesOf) ?? null).to.deep.equal(lanes);
    });
  }

  it('returns the place of each name, and the heights of lanes in rows', () => {
    const [group] = all([[[0, 10, 100], OVER_ALL, [20, 200, 100, 'solid']]], 400, 9)!;
    expect(group).to.deep.equal({
      packed: [
        {event: 0, lane: 0, place: {side: 'after', label: 18, width: 100, x0: 0, x1: 118}},
        {event: 1, lane: 1, place: {side: 'above', label: 0, width: 100, x0: -Infinity, x1: Infinity}},
        {event: 2, lane: 2, place: {side: 'inside', label: 28, width: 100, x0: 20, x1: 200}},
      ],
      lanes: [1, 2, 1],
      rows: 4,
    });
  });

  it('lets staircases of the first group take the rows that others leave', () => {
    const stairs = dots(4, 50, 100);
    const groups = (spare: number) => all([stairs, [[0, 10, 100]]], 800, 4 + spare)!.map(({rows}) => rows);
    expect(groups(0)).to.deep.equal([3, 1]); // the fourth begins again at the top
    expect(groups(1)).to.deep.equal([4, 1]);
    expect(groups(9)).to.deep.equal([4, 1]);
  });

  it('packs no more names above their marks than may be', () => {
    const few = (count: number) => [OVER_ALL, ...dots(count, 20, 10)];
    expect(all([few(7)], 400, 20, 1 / 8)).to.have.length(1);
    expect(all([few(6)], 400, 20, 1 / 8)).to.equal(null);
    expect(all([few(6)], 400, 20, 1)).to.have.length(1);
  });

  const row = fc
    .record({x0: fc.integer({min: 0, max: 780}), length: fc.integer({min: 6, max: 800}), title: fc.integer({min: 1, max: 30})})
    .map(({x0, length, title}): EventRow => [x0, Math.min(800, x0 + length), 10 * title, length % 2 ? 'solid' : undefined]); // prettier-ignore
  const group = fc.array(row, {maxLength: 25}).map((rows) => rows.sort((a, b) => a[0] - b[0]));

  it('names all, each once, in no more rows than there are', () => {
    fc.assert(
      fc.property(fc.array(group, {minLength: 1, maxLength: 4}), fc.integer({min: 1, max: 40}), (groups, rows) => {
        const packed = all(groups, 800, rows);
        if (!packed) return;
        packed.forEach((one, i) => {
          expect(one.packed.map(({event}) => event)).to.deep.equal(groups[i]!.map((_, event) => event));
          expect(one.lanes.reduce((sum, height) => sum + height, 0)).to.equal(one.rows);
          for (const {lane, place} of one.packed) expect(one.lanes[lane]).to.equal(place.side === 'above' ? 2 : 1);
        });
        const total = packed.reduce((sum, one) => sum + (one.packed.length ? one.rows : 0), 0);
        expect(total).to.be.at.most(rows);
      }),
      {numRuns: runs(300)},
    );
  });

  it('packs all that could be named where the most important are', () => {
    fc.assert(
      fc.property(group, fc.integer({min: 1, max: 30}), (rows, room) => {
        const packed = all([rows], 800, room);
        const events = laneEvents(rows);
        const most = packMost(events, events.map((_, i) => i), widthOf, {plot: 800, rows: room}); // prettier-ignore
        expect(most.packed.length === rows.length).to.equal(packed !== null);
      }),
      {numRuns: runs(300)},
    );
  });
});

describe('packMost(events, order, widthOf, room)', () => {
  const most = (rows: readonly EventRow[], order: readonly number[], room: number, plot = 400) =>
    packMost(laneEvents(rows), order, widthOf, {plot, rows: room}).packed.map(({event, lane}) => [event, lane]);

  it('names the first choice first, and keeps the order of time', () => {
    const crowd = dots(5, 20, 100);
    expect(most(crowd, [0, 1, 2, 3, 4], 2)).to.deep.equal([[0, 0], [1, 1]]); // prettier-ignore
    expect(most(crowd, [3, 1, 4, 0, 2], 2)).to.deep.equal([[1, 0], [3, 1]]); // prettier-ignore
  });

  it('names what fits beside those that come first', () => {
    expect(most([[0, 10, 100], [100, 110, 10], [200, 210, 100]], [0, 2, 1], 1)).to.deep.equal([[0, 0], [2, 0]]); // prettier-ignore
    expect(most([[0, 10, 100], [140, 150, 10], [200, 210, 100]], [0, 2, 1], 1)).to.deep.equal([[0, 0], [1, 0], [2, 0]]); // prettier-ignore
  });

  it('leaves half of the rows to short marks while these wait', () => {
    const long = Array.from({length: 6}, (): EventRow => [0, 700, 100, 'long']);
    const named = most([...long, ...dots(6, 5, 100)], Array.from({length: 12}, (_, i) => i), 8, 960); // prettier-ignore
    expect(named.map(([event]) => event)).to.deep.equal([0, 1, 2, 3, 6, 7, 8, 9]);
  });
});

describe('share(rows, weights)', () => {
  const rows: readonly [rows: number, weights: readonly number[], shares: readonly number[]][] = [
    [5, [3], [5]],
    [6, [2, 1], [4, 2]],
    [5, [1, 1], [3, 2]],
    [3, [100, 1, 1], [1, 1, 1]],
    [4, [100, 1, 1], [2, 1, 1]],
    [10, [50, 1, 1, 1, 1], [6, 1, 1, 1, 1]],
    [12, [10, 10, 4], [5, 5, 2]],
    [4, [0, 8], [1, 3]],
    [3, [0, 0], [2, 1]],
    [0, [], []],
  ];
  for (const [room, weights, shares] of rows) {
    it(`gives of ${room} rows ${shares.join(', ') || 'none'} to groups that could use ${weights.join(', ') || 'none'}`, () => {
      expect(share(room, weights)).to.deep.equal(shares);
    });
  }
});

describe('shareRows(groups, widthOf, room)', () => {
  it('shares by how many rows each group could use', () => {
    const groups = [dots(8, 10, 100), dots(2, 10, 100), [[0, 10, 100]] as EventRow[]].map(laneEvents);
    expect(shareRows(groups, widthOf, {plot: 400, rows: 6})).to.deep.equal([4, 1, 1]);
  });

  it('counts a name above its mark as two rows', () => {
    const groups = [[OVER_ALL, OVER_ALL], dots(4, 10, 100)].map(laneEvents);
    expect(shareRows(groups, widthOf, {plot: 400, rows: 6})).to.deep.equal([3, 3]);
  });
});
