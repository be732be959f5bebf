import {expect} from 'chai';
import fc from 'fast-check';
import {countColumns} from '../../../src/layout/density/columns.js';
import type {Domain} from '../../../src/model/domain.js';
import type {Timeline} from '../../../src/model/timeline.js';
import {fitDomain} from '../../../src/scale/fit-domain.js';
import {createTimeScale} from '../../../src/scale/time-scale.js';
import {anyEvents, timelineOf} from '../../model/timeline-of.js';

const DAY = 86_400_000;
const START = Date.UTC(2000, 0);

/** 100 days on 40 px: ten columns of ten days. */
const FULL: Domain = [START, START + 100 * DAY];

const iso = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);

function columnsOf(days: readonly (number | [from: number, to: number])[], from = 0, to = 100) {
  const timeline = timelineOf(
    days.map((day) => ({date: typeof day === 'number' ? iso(day) : `${iso(day[0])}/${iso(day[1])}`})),
  );
  return countColumns(timeline, createTimeScale([START + from * DAY, START + to * DAY], [0, 40]), FULL);
}

/** Looks at all events. */
function touching({starts, ends}: Timeline, [from, to]: Domain): number {
  return Array.from(starts).filter((start, i) => start < to && ends[i]! > from).length;
}

describe('countColumns(timeline, scale, fullExtent)', () => {
  it('counts the events that touch each column of 4 px', () => {
    expect(columnsOf([0, 9, 10, 25, [31, 55]])).to.deep.equal({
      start: 0,
      width: 4,
      counts: [2, 1, 1, 1, 1, 1, 0, 0, 0, 0],
      full: 2,
    });
  });

  it('has columns twice as wide until they are divided at twice the scale', () => {
    expect(columnsOf([0, 9, 10, 25], 0, 51)).to.deep.include({counts: [2, 1, 1, 0, 0, 0]});
    const {width, counts} = columnsOf([0, 9, 10, 25], 0, 50);
    expect([width, counts]).to.deep.equal([4, [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]]);
  });

  it('has columns at both ends that reach out of the view', () => {
    const {start, width, counts} = columnsOf([0, 9, 10, 25], 5, 95);
    expect([start, width].map((px) => Math.round(px * 1000) / 1000)).to.deep.equal([-2.222, 4.444]);
    expect(counts).to.deep.equal([2, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  const fulls: readonly [count: number, full: number][] = [
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 5],
    [5, 5],
    [6, 10],
    [10, 10],
    [11, 20],
    [51, 100],
    [101, 200],
    [1000, 1000],
  ];
  for (const [count, full] of fulls) {
    it(`fills the height with ${full} where the most is ${count}`, () => {
      expect(columnsOf(Array<number>(count).fill(3)).full).to.equal(full);
    });
  }

  const part = fc.double({min: 0, max: 1, noNaN: true});
  const zoom = fc.constantFrom(1, 1.5, 2, 5, 8);

  it('counts exactly what looking at all would, and covers the view', () => {
    fc.assert(
      fc.property(anyEvents, fc.constantFrom(40, 320, 500), zoom, part, (events, width, zoom, at) => {
        const timeline = timelineOf(events);
        const full = fitDomain(timeline.extent!, timeline.precision!);
        const view = (full[1] - full[0]) / zoom;
        const from = full[0] + at * (full[1] - full[0] - view);
        const scale = createTimeScale([from, from + view], [0, width]);
        const columns = countColumns(timeline, scale, full);
        const length = (full[1] - full[0]) / (Math.floor(width / 4) * 2 ** Math.floor(Math.log2(zoom)));
        const first = Math.floor((from - full[0]) / length);
        const counts = columns.counts.map((_, i) =>
          touching(timeline, [full[0] + (first + i) * length, full[0] + (first + i + 1) * length]),
        );
        expect(columns.counts).to.deep.equal(counts);
        expect(columns.start).to.be.within(-columns.width, 1e-6);
        expect(columns.start + columns.width * columns.counts.length).to.be.at.least(width - 1e-6);
        expect(columns.width).to.be.within(4 - 1e-6, 8.5);
      }),
      {numRuns: 200},
    );
  });

  it('has the same counts after a pan', () => {
    fc.assert(
      fc.property(anyEvents, zoom, fc.integer({min: 0, max: 40}), (events, zoom, pan) => {
        const timeline = timelineOf(events);
        const full = fitDomain(timeline.extent!, timeline.precision!);
        const view = (full[1] - full[0]) / zoom;
        const column = (full[1] - full[0]) / (80 * 2 ** Math.floor(Math.log2(zoom)));
        const countsFrom = (start: number) =>
          countColumns(timeline, createTimeScale([start, start + view], [0, 320]), full).counts;
        const start = full[0] + 0.5 * column;
        const [one, other] = [countsFrom(start), countsFrom(start + pan * column)];
        expect(other.slice(0, Math.max(0, one.length - pan))).to.deep.equal(one.slice(pan, pan + other.length));
      }),
      {numRuns: 200},
    );
  });
});
