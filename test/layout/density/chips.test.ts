import {expect} from 'chai';
import fc from 'fast-check';
import {CHIP, countRest, type Count} from '../../../src/layout/density/chips.js';
import type {Domain} from '../../../src/model/domain.js';
import type {Timeline} from '../../../src/model/timeline.js';
import {fitDomain} from '../../../src/scale/fit-domain.js';
import {createTimeScale, type TimeScale} from '../../../src/scale/time-scale.js';
import {anyEvents, timelineOf} from '../../model/timeline-of.js';

const DAY = 86_400_000;
const START = Date.UTC(2000, 0);

/** 1000 days on 720 px: ten cells of 100 days. */
const FULL: Domain = [START, START + 1000 * DAY];
const WIDTH = 720;

const iso = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);

function scaleOf(from: number, to: number): TimeScale {
  return createTimeScale([START + from * DAY, START + to * DAY], [0, WIDTH]);
}

function onDays(days: readonly number[]): Timeline {
  return timelineOf(days.map((day) => ({date: iso(day)})));
}

const round = (px: number): number => Math.round(px * 100) / 100;

function told(counts: readonly Count[]): [key: string, count: number, events: readonly number[]][] {
  return counts.map(({key, count, events}) => [key, count, events]);
}

const NONE: ReadonlySet<number> = new Set();

describe('countRest(timeline, scale, full, labelled)', () => {
  const days = onDays([10, 20, 150, 160, 170, 500, 990]);

  it('counts by cells of 72 px or a little more', () => {
    expect(told(countRest(days, scaleOf(0, 1000), FULL, NONE))).to.deep.equal([
      ['0:0', 2, [0, 1]],
      ['0:1', 3, [2, 3, 4]],
      ['0:5', 1, [5]],
      ['0:9', 1, [6]],
    ]);
  });

  it('leaves out what has a label, and counts of nothing', () => {
    expect(told(countRest(days, scaleOf(0, 1000), FULL, new Set([0, 1, 3])))).to.deep.equal([
      ['0:1', 2, [2, 4]],
      ['0:5', 1, [5]],
      ['0:9', 1, [6]],
    ]);
  });

  it('tells the stretch that it counts, where its events are, and the middle of the chip among them', () => {
    const [, second] = countRest(days, scaleOf(0, 1000), FULL, NONE);
    expect(second!.domain.map((ms) => Math.round((ms - START) / DAY))).to.deep.equal([100, 200]);
    expect([second!.start, second!.end, second!.x].map(round)).to.deep.equal([108.36, 122.76, 112]);
    const [first] = countRest(days, scaleOf(0, 1000), FULL, NONE);
    expect([first!.start, first!.end, first!.x].map(round)).to.deep.equal([7.56, 14.76, 32]);
  });

  it('counts by cells half as long from twice the scale on', () => {
    expect(told(countRest(days, scaleOf(0, 501), FULL, NONE)).map(([key]) => key)).to.deep.equal(['0:0', '0:1', '0:4']);
    expect(told(countRest(days, scaleOf(0, 500), FULL, NONE))).to.deep.equal([
      ['1:0', 2, [0, 1]],
      ['1:3', 3, [2, 3, 4]],
    ]);
  });

  it('joins to their neighbours the cells at the ends that show too little for a chip', () => {
    const counts = countRest(onDays([45, 110, 910, 940]), scaleOf(30, 920), FULL, NONE);
    expect(told(counts)).to.deep.equal([
      ['0:0', 2, [0, 1]],
      ['0:8', 1, [2]],
    ]);
    expect(counts[0]!.domain.map((ms) => Math.round((ms - START) / DAY))).to.deep.equal([30, 200]);
    expect(counts[1]!.domain.map((ms) => Math.round((ms - START) / DAY))).to.deep.equal([800, 920]);
  });

  it('counts what is labelled outside the view at that end of it', () => {
    const spans = timelineOf([{date: `${iso(10)}/${iso(600)}`}, {date: `../${iso(900)}`}, {date: iso(500)}]);
    expect(told(countRest(spans, scaleOf(400, 800), FULL, NONE))).to.deep.equal([
      ['1:8', 1, [0]],
      ['1:10', 1, [1]],
      ['1:15', 1, [2]],
    ]);
  });

  it('lists the first sixty', () => {
    const [count] = countRest(onDays(Array.from({length: 80}, () => 50)), scaleOf(0, 1000), FULL, NONE);
    expect(count!.count).to.equal(80);
    expect(count!.events).to.deep.equal(Array.from({length: 60}, (_, i) => i));
  });

  describe('of more than a thousand events in view', () => {
    const many = Array.from({length: 1200}, (_, i) => ({date: iso(100 + Math.floor(i / 2))}));
    const spans = [
      {date: `${iso(10)}/${iso(950)}`},
      {date: `${iso(20)}/${iso(960)}`},
      {date: `../${iso(550)}`},
      {date: `../${iso(990)}`},
    ];
    const timeline = timelineOf([...many, ...spans]);
    const view = scaleOf(60, 800);
    const running = [0, 1];

    it('counts every event once', () => {
      const counts = countRest(timeline, view, FULL, NONE);
      expect(timeline.index.count(view.domain)).to.equal(1204);
      expect(counts.reduce((sum, {count}) => sum + count, 0)).to.equal(1204);
    });

    it('counts none that has a label, be it one that begins before the view', () => {
      for (const labelled of [[0], running, [0, 1, 2, 500], [2, 3, 4, 1000]]) {
        const counts = countRest(timeline, view, FULL, new Set(labelled));
        expect(
          counts.reduce((sum, {count}) => sum + count, 0),
          labelled.join(),
        ).to.equal(1204 - labelled.length);
        expect(counts.flatMap(({events}) => events).some((event) => labelled.includes(event))).to.equal(false);
      }
    });

    it('lists every event in one chip at most, in order, and as many as it counts up to sixty', () => {
      const counts = countRest(timeline, view, FULL, NONE);
      const listed = counts.flatMap(({events}) => events);
      expect(new Set(listed).size).to.equal(listed.length);
      for (const {count, events} of counts) {
        expect(events).to.have.length(Math.min(60, count));
        expect(events).to.deep.equal([...events].sort((a, b) => a - b));
      }
      expect(counts[0]!.events.slice(0, 3)).to.deep.equal([0, 1, 2]);
    });
  });

  const part = fc.double({min: 0, max: 1, noNaN: true});

  /** A timeline, a view of it, and some events with a label. */
  const anyCase = fc.record({
    events: anyEvents,
    width: fc.constantFrom(100, 320, 720, 1600),
    zoom: fc.constantFrom(1, 1.3, 2, 3.7, 8, 32),
    at: part,
    labelled: fc.array(fc.boolean(), {minLength: 40, maxLength: 40}),
  });

  type Drawn = typeof anyCase extends fc.Arbitrary<infer T> ? T : never;

  function count({events, width, zoom, at, labelled}: Drawn, pan = 0) {
    const timeline = timelineOf(events);
    const full = fitDomain(timeline.extent!, timeline.precision!);
    const length = (full[1] - full[0]) / zoom;
    const start = full[0] + at * (full[1] - full[0] - length) + (pan * length) / width;
    const scale = createTimeScale([start, start + length], [0, width]);
    const inView = timeline.index.touching(scale.domain);
    const marked = new Set(inView.filter((event) => labelled[event]));
    return {timeline, scale, inView, marked, counts: countRest(timeline, scale, full, marked)};
  }

  it('counts every event in view without a label once', () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const {inView, marked, counts} = count(drawn);
        const counted = counts.flatMap(({events}) => events).sort((a, b) => a - b);
        expect(counted).to.deep.equal(inView.filter((event) => !marked.has(event)));
        for (const {count, events} of counts) expect(events).to.have.length(count);
      }),
      {numRuns: 500},
    );
  });

  it('keeps chips within the view and off each other', () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const {counts} = count(drawn);
        const boxes = counts.map(({x}) => [x - CHIP.width / 2, x + CHIP.width / 2] as const);
        boxes.forEach(([start, end], i) => {
          expect(start).to.be.at.least((boxes[i - 1]?.[1] ?? 0) - 1e-6);
          expect(end).to.be.at.most(drawn.width + 1e-6);
        });
        for (const {start, end} of counts) expect([start >= 0, start <= end, end <= drawn.width]).to.deep.equal([true, true, true]);
      }),
      {numRuns: 500},
    );
  }); // prettier-ignore

  it('has the same counts after a pan, but near the ends of the view', () => {
    fc.assert(
      fc.property(anyCase, fc.double({min: -72, max: 72, noNaN: true}), (drawn, pan) => {
        const none = {...drawn, labelled: drawn.labelled.map(() => false)};
        const [one, other] = [count(none), count(none, pan)];
        const isInner = ({domain}: Count): boolean =>
          [one, other].every(({scale}) => {
            const [start, end] = domain.map((time) => scale.position(time)) as [number, number];
            return start > CHIP.width + 1 && end < drawn.width - CHIP.width - 1;
          });
        const inner = (counts: readonly Count[]) => told(counts.filter(isInner));
        expect(inner(other.counts)).to.deep.equal(inner(one.counts));
      }),
      {numRuns: 500},
    );
  });
});
