import {expect} from 'chai';
import fc from 'fast-check';
import {createMarks, placeMarks, showLanes, type Lanes} from '../../src/layout/place-marks.js';
import type {Timeline} from '../../src/model/timeline.js';
import {fitDomain} from '../../src/scale/fit-domain.js';
import {createTimeScale, type TimeScale} from '../../src/scale/time-scale.js';
import {anyEvents, timelineOf} from '../model/timeline-of.js';
import {runs} from '../runs.js';

const DAY = 86_400_000;
const START = 1_577_836_800_000; // 2020-01-01

/** A px a day for a thousand days from 2020-01-01 on. */
const SCALE = createTimeScale([START, START + 1000 * DAY], [0, 1000]);

function place(dates: readonly string[], most: number, pileLength = 34): Lanes {
  return placeAll(timelineOf(dates.map((date) => ({date}))), SCALE, most, pileLength);
}

function placeAll(timeline: Timeline, scale: TimeScale, most: number, pileLength = 34): Lanes {
  return placeMarks(createMarks(timeline, scale), scale, most, pileLength);
}

function lanesOf({marks}: Lanes): [event: number, lane: number][] {
  return marks.map(({mark, lane}) => [mark.event, lane]);
}

const round = (px: number): number => Math.round(px * 1000) / 1000;

/** Piles as events, start and end. */
function pilesOf({piles}: Lanes): [events: readonly number[], start: number, end: number][] {
  return piles.map(({events, start, end}) => [events, round(start), round(end)]);
}

describe('placeMarks(marks, scale, most, pileLength)', () => {
  it('has no lanes where nothing is in view', () => {
    expect(place([], 6)).to.deep.equal({marks: [], piles: [], count: 0});
    expect(place(['2019', '2023'], 6)).to.deep.equal({marks: [], piles: [], count: 0});
  });

  it('needs one lane for marks that are apart', () => {
    const lanes = place(['2020-03-01', '2020-03-15', '2021'], 6);
    expect(lanesOf(lanes)).to.deep.equal([[0, 0], [1, 0], [2, 0]]); // prettier-ignore
    expect(lanes.count).to.equal(1);
  });

  it('stacks dots above the band that they lie in', () => {
    const lanes = place(['2020', '2020-03-01', '2020-03-05', '2021-05-01'], 6);
    expect(lanesOf(lanes)).to.deep.equal([[0, 0], [1, 1], [2, 2], [3, 0]]); // prettier-ignore
    expect(lanes.count).to.equal(3);
  });

  it('counts the fade of a mark as a part of it', () => {
    expect(place(['2020-03', '2020-04-15'], 6).count).to.equal(1);
    expect(place(['2020-03~', '2020-04-15'], 6).count).to.equal(2);
  });

  it('packs marks below one another where stacks would be too high', () => {
    const dates = ['2020', '2020-12/2021-01', '2021-01-09'];
    expect(lanesOf(place(dates, 3))).to.deep.equal([[0, 0], [1, 1], [2, 2]]); // prettier-ignore
    expect(lanesOf(place(dates, 2))).to.deep.equal([[0, 0], [1, 1], [2, 0]]); // prettier-ignore
  });

  it('piles up what finds no lane, in a lane of its own', () => {
    const lanes = place(['2020', '2020-03-01', '2020-03-02', '2020-03-03', '2020-03-20'], 3);
    expect(lanesOf(lanes)).to.deep.equal([[0, 0], [1, 1], [4, 1]]); // prettier-ignore
    expect(pilesOf(lanes)).to.deep.equal([[[2, 3], 56.5, 90.5]]);
    expect(lanes.count).to.equal(3);
  });

  it('makes a pile for each place that is apart', () => {
    const two = place(['2020-03-01', '2020-03-01', '2020-05-01', '2020-05-01'], 1);
    expect(pilesOf(two)).to.deep.equal([[[0, 1], 55.5, 89.5], [[2, 3], 116.5, 150.5]]); // prettier-ignore
  });

  it('keeps piles within the view and off each other', () => {
    const atStart = place(['2020-01-01', '2020-01-02'], 1);
    expect(pilesOf(atStart)).to.deep.equal([[[0, 1], 0, 34]]);
    const atEnd = place(['2022-08-01', '2022-08-01', '2022-09-15', '2022-09-15'], 1);
    expect(pilesOf(atEnd)).to.deep.equal([[[0, 1, 2, 3], 938.5, 993.5]]);
  });

  it('spares no mark beside one that stays a pile and takes more room', () => {
    const days = ['2023-03-01', '2023-03-15', '2023-03-15', '2023-03-17', '2023-03-19', '2023-03-26'];
    const scale = createTimeScale([Date.UTC(2023, 1, 28), Date.UTC(2023, 2, 28)], [0, 588]); // 21 px a day
    const lanes = placeAll(timelineOf(days.map((date) => ({date}))), scale, 1);
    expect(lanesOf(lanes)).to.deep.equal([[0, 0], [5, 0]]); // prettier-ignore
    expect(pilesOf(lanes)).to.deep.equal([[[1, 2], 320.5, 354.5], [[3], 362.5, 396.5], [[4], 404.5, 438.5]]); // prettier-ignore
  });

  it('has every event in view in exactly one mark or pile', () => {
    const most = fc.integer({min: 1, max: 6});
    const width = fc.constantFrom(60, 320, 960);
    fc.assert(
      fc.property(anyEvents, most, width, fc.boolean(), (events, most, width, isZoomed) => {
        const timeline = timelineOf(events);
        const [start, end] = fitDomain(timeline.extent!, timeline.precision!);
        const scale = createTimeScale(isZoomed ? [start + (end - start) / 3, end - (end - start) / 3] : [start, end], [0, width]); // prettier-ignore
        const {marks, piles, count} = placeAll(timeline, scale, most);
        const placed = [...marks.map(({mark}) => mark.event), ...piles.flatMap(({events}) => events)];
        expect(placed.sort((a, b) => a - b)).to.deep.equal(timeline.index.touching(scale.domain));
        expect(count).to.be.at.most(most);
        expect(marks.every(({lane}) => lane < count)).to.equal(true);
      }),
      {numRuns: runs(300)},
    );
  });

  it('keeps what shares a lane 3 px apart', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({min: 1, max: 6}), (events, most) => {
        const timeline = timelineOf(events);
        const scale = createTimeScale(fitDomain(timeline.extent!, timeline.precision!), [0, 600]);
        const {marks, piles, count} = placeAll(timeline, scale, most);
        for (let lane = 0; lane < count; lane++) {
          const spans = marks.filter((one) => one.lane === lane).map(({mark}) => mark);
          expectApart(lane === count - 1 ? [...spans, ...piles] : spans);
        }
        expectApart(piles);
      }),
      {numRuns: runs(300)},
    );
  });
});

describe('showLanes(lanes, timeline, scale)', () => {
  const days = ['2020-03-01', '2020-03-01', '2020-03-02', '2020-06', '2021'];
  const timeline = timelineOf(days.map((date) => ({date})));

  /** Two px a day from a day of 2020 on, 200 days. */
  const from = (day: number): TimeScale => createTimeScale([START + day * DAY, START + (day + 200) * DAY], [0, 400]);

  it('has of marks and piles what is in view, each in its lane', () => {
    const lanes = placeAll(timeline, SCALE, 2);
    expect(lanesOf(lanes)).to.deep.equal([[0, 0], [3, 0], [4, 0]]); // prettier-ignore
    expect(pilesOf(lanes)).to.deep.equal([[[1, 2], 55.5, 89.5]]);
    const early = showLanes(lanes, timeline, from(0));
    expect(lanesOf(early)).to.deep.equal([[0, 0], [3, 0]]); // prettier-ignore
    expect(pilesOf(early)).to.deep.equal([[[1, 2], 116, 151]]);
    expect(early.count).to.equal(2);
    const late = showLanes(lanes, timeline, from(100));
    expect(lanesOf(late)).to.deep.equal([[3, 0]]); // prettier-ignore
    expect(pilesOf(late)).to.deep.equal([]);
  });

  it('has every event in view once, apart from others in its lane, at every scale that is finer', () => {
    const finer = fc.double({min: 1, max: 4, noNaN: true});
    fc.assert(
      fc.property(anyEvents, fc.integer({min: 1, max: 6}), finer, fc.double({min: 0, max: 1, noNaN: true}), (events, most, finer, at) => {
        const timeline = timelineOf(events);
        const [start, end] = fitDomain(timeline.extent!, timeline.precision!);
        const lanes = placeAll(timeline, createTimeScale([start, end], [0, 600]), most);
        const length = (end - start) / finer;
        const first = start + at * (end - start - length);
        const scale = createTimeScale([first, first + length], [0, 600]);
        const {marks, piles, count} = showLanes(lanes, timeline, scale);
        const placed = [...marks.map(({mark}) => mark.event), ...piles.flatMap(({events}) => events)];
        expect(placed.sort((a, b) => a - b)).to.deep.equal(timeline.index.touching(scale.domain));
        expect(count).to.equal(lanes.count);
        for (const {start, end} of piles) expect([start >= 0, end <= 600, start < end]).to.deep.equal([true, true, true]);
      }),
      {numRuns: runs(300)},
    );
  }); // prettier-ignore
});

function expectApart(spans: readonly {start: number; end: number}[]): void {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  sorted.slice(1).forEach(({start}, i) => expect(start).to.be.at.least(sorted[i]!.end + 3 - 1e-3));
}
