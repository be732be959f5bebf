import {expect} from 'chai';
import fc from 'fast-check';
import {eventFlags, proposals, type FlagSize} from '../../src/layout/event-flags.js';
import {FlagLadder, type HungLabel} from '../../src/layout/flag-ladder.js';
import type {FlagRoom} from '../../src/layout/flags.js';
import {selectFlags} from '../../src/layout/select-flags.js';
import type {Domain} from '../../src/model/domain.js';
import type {Timeline} from '../../src/model/timeline.js';
import {timelineOf} from '../model/timeline-of.js';
import {runs} from '../runs.js';
import {hungFaults} from './hung-faults.js';

const DAY = 86_400_000;
const START = Date.UTC(2000, 0);

/** 1024 days on 512 px. */
const HOME: Domain = [START, START + 1024 * DAY];
const WIDTH = 512;
const GAP = 4;

const iso = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);

interface Event {
  readonly day: number;
  readonly importance: number;
  readonly width: number;
  readonly lines: number;
}

interface Ladder {
  readonly ladder: FlagLadder;
  readonly timeline: Timeline;
  readonly first: readonly HungLabel[];
  readonly height: number;
}

/** A ladder whose first labels are those for which there is room. */
function ladderOf(events: readonly Event[], height: number): Ladder {
  const timeline = timelineOf(
    events.map(({day, importance, width, lines}) => ({date: iso(day), importance, title: `${width} ${lines}`})),
  );
  const measure = (positions: readonly number[]): FlagSize[] =>
    positions.map((event) => {
      const [width, lines] = timeline.event(event).title.split(' ').map(Number);
      return {width: width!, height: 18 * lines!};
    });
  const room: FlagRoom = {left: 0, right: WIDTH, gap: GAP, height};
  const shown = proposals(timeline, HOME, 100);
  const [start, end] = HOME;
  const flags = eventFlags(timeline, shown, measure(shown), (time) => ((time - start) / (end - start)) * WIDTH);
  const first = Array.from(selectFlags(flags, room), ([i, place]) => ({...flags[i]!, ...place}));
  return {ladder: new FlagLadder({timeline, width: WIDTH, room, measure}, HOME, first), timeline, first, height};
}

/** Px from the start of home at a rung, which may be a part. */
function positionAt({anchors}: Timeline, event: number, rung: number): number {
  return ((anchors[event]! - HOME[0]) / (HOME[1] - HOME[0])) * WIDTH * 2 ** rung;
}

/** All labels of a rung, by position of the event. */
function labelsAt({ladder}: Ladder, rung: number): HungLabel[] {
  const found = new Map<number, HungLabel>();
  for (const domain of blocksAt(rung)) for (const label of ladder.labels(domain)) found.set(label.event, label);
  return Array.from(found.values()).sort((a, b) => a.event - b.event);
}

function blocksAt(rung: number): Domain[] {
  const length = (HOME[1] - HOME[0]) / 2 ** rung;
  return Array.from({length: 2 ** rung}, (_, i) => [HOME[0] + i * length, HOME[0] + (i + 1) * length]);
}

const day = fc.integer({min: 5, max: 1018});
const crowded = fc.integer({min: 480, max: 540});
const eventOn = (day: fc.Arbitrary<number>): fc.Arbitrary<Event> =>
  fc.record({
    day,
    importance: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
    width: fc.integer({min: 20, max: 200}),
    lines: fc.constantFrom(1, 1, 2, 3),
  });
const anyEvents = fc.oneof(
  fc.array(eventOn(day), {minLength: 1, maxLength: 60, size: 'max'}),
  fc.array(eventOn(fc.oneof(day, crowded, fc.constant(512))), {minLength: 1, maxLength: 120, size: 'max'}),
);
const anyHeight = fc.integer({min: 20, max: 300});
const RUNGS = [0, 1, 2, 3, 4];

describe('FlagLadder', () => {
  it('has the first labels where they are at first', () => {
    const ladder = ladderOf([{day: 100, importance: 0.5, width: 80, lines: 1}, {day: 120, importance: 0.5, width: 80, lines: 1}], 60); // prettier-ignore
    expect(ladder.ladder.labels(HOME)).to.deep.equal(ladder.first);
    expect(labelsAt(ladder, 0).map(({event, side, y}) => [event, side, y])).to.deep.equal([
      [0, 'right', 22],
      [1, 'right', 0],
    ]);
  });

  it('adds a label where there is room for it at a finer scale, and none before', () => {
    const events = [120, 160, 200].map((day, i) => ({day, importance: i === 1 ? 0 : 1, width: 55, lines: 1}));
    const ladder = ladderOf(events, 18);
    expect(labelsAt(ladder, 0).map(({event}) => event)).to.deep.equal([0, 2]);
    expect(labelsAt(ladder, 1).map(({event}) => event)).to.deep.equal([0, 2]);
    expect(labelsAt(ladder, 2).map(({event}) => event)).to.deep.equal([0, 1, 2]);
    expect(labelsAt(ladder, 2).every(({y}) => y === 0)).to.equal(true);
  });

  it('lays labels apart and clear of all poles at every rung, and at scales in between', () => {
    fc.assert(
      fc.property(anyEvents, anyHeight, fc.double({min: 0, max: 1, noNaN: true}), (events, height, part) => {
        const ladder = ladderOf(events, height);
        for (const rung of RUNGS) {
          const labels = labelsAt(ladder, rung);
          const room = {left: -Infinity, right: Infinity, gap: GAP, height};
          for (const scale of [rung, rung + part, rung + 1]) {
            const placed = labels.map((label) => ({...label, x: positionAt(ladder.timeline, label.event, scale)}));
            expect(hungFaults(placed, room)).to.deep.equal([]);
          }
        }
      }),
      {numRuns: runs(30)},
    );
  });

  it('has every label at the next rung as well', () => {
    fc.assert(
      fc.property(anyEvents, anyHeight, (events, height) => {
        const ladder = ladderOf(events, height);
        for (const rung of RUNGS) {
          const next = new Set(labelsAt(ladder, rung + 1).map(({event}) => event));
          expect(labelsAt(ladder, rung).filter(({event}) => !next.has(event))).to.deep.equal([]);
        }
      }),
      {numRuns: runs(20)},
    );
  });

  it('lets labels sink as they come apart', () => {
    const events = [500, 505, 510, 515].map((day) => ({day, importance: 0.5, width: 120, lines: 1}));
    const ladder = ladderOf(events, 90);
    const heights = [0, 3, 6].map((rung) => labelsAt(ladder, rung).map(({side, y}) => `${side} ${y}`));
    expect(heights).to.deep.equal([
      ['left 0', 'left 22', 'right 22', 'right 0'],
      ['left 0', 'left 22', 'right 22', 'right 0'],
      ['left 0', 'left 0', 'right 0', 'right 0'],
    ]);
  });

  it('hangs labels another way where more of them find room so', () => {
    const events = [300, 330, 360, 390, 420, 450, 480, 510].map((day, i) => ({day, importance: i % 2, width: 60, lines: 1})); // prettier-ignore
    const ladder = ladderOf(events, 62);
    const labels = [0, 1].map((rung) => labelsAt(ladder, rung).map(({event, side, y}) => `${event} ${side} ${y}`));
    expect(labels).to.deep.equal([
      ['0 left 0', '1 left 22', '2 left 44', '3 right 44', '5 right 22', '7 right 0'],
      ['0 left 0', '1 left 22', '2 left 44', '3 right 0', '5 left 22', '6 right 22', '7 right 0'],
    ]);
  });

  it('goes on to label what is at one end of all there is, or has no label yet', () => {
    const crowd = Array.from({length: 200}, (_, i) => ({day: 1000 + i / 10, importance: 0.5, width: 120, lines: 1}));
    const ladder = ladderOf([{day: 5, importance: 1, width: 120, lines: 1}, ...crowd.map((one) => ({...one, day: Math.floor(one.day)}))], 60); // prettier-ignore
    const near = (rung: number) => labelsAt(ladder, rung).filter(({event}) => event > 0).length;
    expect([0, 2, 4, 6].map(near)).to.deep.equal([2, 2, 4, 8]);
  });

  it('has the same labels whatever was asked for before', () => {
    const place = fc.tuple(fc.integer({min: 0, max: 5}), fc.double({min: 0, max: 1, noNaN: true}));
    fc.assert(
      fc.property(anyEvents, anyHeight, fc.array(place, {minLength: 1, maxLength: 6}), (events, height, asked) => {
        const domains = asked.map(([rung, at]): Domain => {
          const length = (HOME[1] - HOME[0]) / 2 ** rung;
          const start = HOME[0] + at * (HOME[1] - HOME[0] - length);
          return [start, start + length];
        });
        const one = ladderOf(events, height).ladder;
        const other = ladderOf(events, height).ladder;
        const answers = domains.map((domain) => one.labels(domain));
        expect(domains.toReversed().map((domain) => other.labels(domain))).to.deep.equal(answers.toReversed());
      }),
      {numRuns: runs(20)},
    );
  });

  it('gives a label in the end to each event that has no other near, however many there are', () => {
    const events = Array.from({length: 60}, (_, i) => ({day: 10 + 16 * i, importance: 0.5, width: 120, lines: 1}));
    const ladder = ladderOf(events, 40);
    const counts = [0, 1, 2, 3, 4].map((rung) => labelsAt(ladder, rung).length);
    expect(counts.toSorted((a, b) => a - b)).to.deep.equal(counts);
    expect(counts.at(-1)).to.equal(60);
  });
});
