import {expect} from 'chai';
import fc from 'fast-check';
import type {Domain} from '../../src/model/domain.js';
import {fitDomain} from '../../src/scale/fit-domain.js';
import {createWarp, createWarpedScale, isMostlyGaps, type TimeWarp} from '../../src/scale/time-warp.js';
import {timesOf} from './warp-of.js';

const round = (value: number): number => Math.round(value * 1000) / 1000;

const days = (...times: readonly number[]): Domain[] => times.map((time) => [time, time + 1]);

const DAY = 86_400_000;

describe('createWarp(kind, events)', () => {
  const identities: readonly [name: string, warp: () => TimeWarp][] = [
    ['a chronological scale', () => createWarp('chronological', timesOf(days(0, 500, 1000)))],
    ['no events', () => createWarp('collapsed', timesOf([]))],
    ['events without a gap', () => createWarp('collapsed', timesOf([[0, 500], [400, 1000]]))],
    ['more than 2,000 events, collapsed', () => createWarp('collapsed', timesOf([...Array.from({length: 2000}, (_, i): Domain => [i, i + 1]), [1e6, 1e6 + 1]]))],
    ['more than 2,000 events, sequential', () => createWarp('sequential', timesOf(Array.from({length: 2001}, (_, i): Domain => [i * i, i * i + 1])))],
  ]; // prettier-ignore
  for (const [name, warp] of identities) {
    it(`is true to time for ${name}`, () => {
      const {kind, gaps, distance, time} = warp();
      expect([kind, gaps]).to.deep.equal(['chronological', []]);
      expect([-Infinity, -5, 0, 1e15].map(distance)).to.deep.equal([-Infinity, -5, 0, 1e15]);
      expect([-Infinity, -5, 0, 1e15].map(time)).to.deep.equal([-Infinity, -5, 0, 1e15]);
    });
  }

  it('gives a gap a thirtieth of what is shown', () => {
    const {kind, gaps, distance} = createWarp('collapsed', timesOf([[0, 100], [900, 1000]])); // prettier-ignore
    expect([kind, gaps]).to.deep.equal(['collapsed', [[104, 896]]]);
    const [start, end] = [distance(0), distance(1000)];
    expect(round((distance(896) - distance(104)) / (end - start))).to.equal(0.033);
    expect(round(end - start)).to.equal(round((208 * 30) / 29));
  });

  it('gives each of three gaps a thirtieth', () => {
    const events = timesOf([[0, 20], [220, 240], [450, 470], [650, 660], [980, 1000]]); // prettier-ignore
    const {gaps, distance} = createWarp('collapsed', events);
    const all = distance(1000) - distance(0);
    expect(gaps.map(([start, end]) => round((distance(end) - distance(start)) / all))).to.deep.equal([0.033, 0.033, 0.033]); // prettier-ignore
  });

  const collapsed: readonly [time: number, distance: number][] = [
    [-Infinity, -Infinity],
    [-100, -100],
    [0, 0],
    [50, 50],
    [104, 104],
    [500, 107.586], // in the middle of the gap
    [896, 111.172],
    [1000, 215.172],
    [1100, 315.172],
    [Infinity, Infinity],
  ];
  for (const [time, distance] of collapsed) {
    it(`collapses a gap so that ${time} is ${distance} away, and back`, () => {
      const warp = createWarp('collapsed', timesOf([[0, 100], [900, 1000]])); // prettier-ignore
      expect(round(warp.distance(time))).to.equal(distance);
      expect(round(warp.time(warp.distance(time)))).to.equal(time);
    });
  }

  const sequential: readonly [time: number, distance: number][] = [
    [-Infinity, -Infinity],
    [0, 0],
    [100, 100],
    [150, 250],
    [200, 400],
    [700, 700],
    [1000, 1000],
    [1100, 1100],
    [Infinity, Infinity],
  ];
  for (const [time, distance] of sequential) {
    it(`puts times in equal steps so that ${time} is ${distance} away, and back`, () => {
      const warp = createWarp('sequential', timesOf(days(100, 200, 200, 700, 1000)));
      expect([warp.kind, warp.gaps]).to.deep.equal(['sequential', []]);
      expect(warp.distance(time)).to.equal(distance);
      expect(warp.time(distance)).to.equal(time);
    });
  }

  it('has a step of its own for one time', () => {
    const warp = createWarp('sequential', timesOf(days(100, 100)));
    expect([99, 100, 101].map(warp.distance)).to.deep.equal([99, 100, 101]);
  });

  const ends: readonly [time: number, distance: number][] = [
    [-100, -600],
    [0, -500],
    [500, -250],
    [1000, 0],
    [1200, 500],
    [2000, 1000],
    [6000, 1250],
    [10_000, 1500],
    [10_100, 1600],
  ];
  for (const [time, distance] of ends) {
    it(`gives what is before the first time and after the last one step each, so that ${time} is ${distance - 1000} from 1000, and back`, () => {
      const events = timesOf([[-Infinity, 1000], [1200, 1201], [2000, 10_000]]); // prettier-ignore
      const warp = createWarp('sequential', {...events, extent: [0, 10_000]});
      expect(warp.distance(time)).to.equal(distance + 1000);
      expect(warp.time(distance + 1000)).to.equal(time);
    });
  }

  it('gives what is after the last time no more than its own length', () => {
    const warp = createWarp('sequential', timesOf([[0, 1], [100, 101], [200, 220]])); // prettier-ignore
    expect([200, 220, 300].map(warp.distance)).to.deep.equal([200, 220, 300]);
  });

  it('has a step as long as all there is for the one time of a span', () => {
    const warp = createWarp('sequential', timesOf([[100, 500]]));
    expect([99, 100, 300, 500, 501].map(warp.distance)).to.deep.equal([99, 100, 300, 500, 501]);
  });

  const times = fc.array(fc.integer({min: -10_000, max: 10_000}), {minLength: 1, maxLength: 30});
  const lengths = fc.array(fc.oneof(fc.constant(1), fc.integer({min: 1, max: 100_000})), {minLength: 1, maxLength: 30});
  const kinds = fc.constantFrom('chronological', 'collapsed', 'sequential');

  it('is monotone, and inverts what it maps', () => {
    fc.assert(
      fc.property(kinds, times, lengths, times, (kind, events, spans, others) => {
        const sorted = [...new Set(events)].sort((a, b) => a - b);
        const warp = createWarp(kind, timesOf(sorted.map((time, i) => [time, time + spans[i % spans.length]!])));
        const all = [...others, ...sorted, -Infinity, Infinity].sort((a, b) => a - b);
        all.slice(1).forEach((time, i) => {
          if (time > all[i]!) expect(warp.distance(time)).to.be.greaterThan(warp.distance(all[i]!));
        });
        for (const time of others) expect(warp.time(warp.distance(time))).to.be.closeTo(time, 1e-6);
      }),
      {numRuns: 500},
    );
  });

  it('gives each step of a sequential scale the same length, and none more than a step to what is beyond them', () => {
    fc.assert(
      fc.property(times, lengths, (events, spans) => {
        const sorted = [...new Set(events)].sort((a, b) => a - b);
        const columns = timesOf(sorted.map((time, i) => [time, time + spans[i % spans.length]!]));
        const {distance} = createWarp('sequential', columns);
        const steps = sorted.slice(1).map((time, i) => distance(time) - distance(sorted[i]!));
        for (const step of steps) expect(step).to.be.closeTo(steps[0]!, 1e-6);
        const after = distance(columns.extent![1]) - distance(sorted.at(-1)!);
        if (steps.length) expect(after).to.be.at.most(steps[0]! + 1e-6);
      }),
    );
  });
});

describe('createWarpedScale(warp, domain, range)', () => {
  it('is the chronological scale for the true map', () => {
    const scale = createWarpedScale(createWarp('chronological', timesOf([])), [0, 10], [0, 100]);
    expect([scale.kind, scale.pxPerMs, scale.breaks, scale.domain, scale.range]).to.deep.equal(['chronological', 10, [], [0, 10], [0, 100]]); // prettier-ignore
    expect([-1, 0, 5].map(scale.position)).to.deep.equal([-10, 0, 50]);
  });

  const warp = createWarp('collapsed', timesOf([[0, 100], [900, 1000]])); // prettier-ignore

  it('shows a break where the gap is', () => {
    const {kind, breaks, pxPerMs, domain, range} = createWarpedScale(warp, [0, 1000], [10, 310]);
    expect([kind, domain, range]).to.deep.equal(['collapsed', [0, 1000], [10, 310]]);
    expect(breaks.map(({start, end, from, to}) => [start, end, from, to].map(round))).to.deep.equal([[104, 896, 155, 165]]); // prettier-ignore
    expect(round(pxPerMs)).to.equal(1.394);
  });

  it('has no break that is out of view', () => {
    expect(createWarpedScale(warp, [0, 100], [0, 300]).breaks).to.deep.equal([]);
    expect(createWarpedScale(warp, [900, 1000], [0, 300]).breaks).to.deep.equal([]);
    expect(createWarpedScale(warp, [0, 105], [0, 300]).breaks).to.have.length(1);
  });

  it('grows a gap as what is beside it grows', () => {
    const widthOf = (domain: Domain): number => {
      const [gap] = createWarpedScale(warp, domain, [0, 300]).breaks;
      return round(gap!.to - gap!.from);
    };
    expect(widthOf([0, 1000])).to.equal(10);
    expect(widthOf([52, 948])).to.equal(19.355);
  });

  it('has no px per ms where it tells the order only', () => {
    const scale = createWarpedScale(createWarp('sequential', timesOf(days(100, 200, 700, 1000))), [0, 1100], [0, 440]);
    expect([scale.kind, scale.pxPerMs, scale.breaks]).to.deep.equal(['sequential', 0, []]);
    expect([0, 100, 200, 700, 1000, 1100].map(scale.position)).to.deep.equal([0, 40, 160, 280, 400, 440]);
    expect([0, 40, 160, 280, 400, 440].map(scale.invert)).to.deep.equal([0, 100, 200, 700, 1000, 1100]);
  });

  it('refuses a domain that is none', () => {
    for (const kind of ['chronological', 'collapsed', 'sequential'] as const)
      expect(
        () =>
        createWarpedScale(createWarp(kind, timesOf([[0, 100], [900, 1000]])), [5, 5], [0, 100]), // prettier-ignore
      ).to.throw(RangeError, 'domain must run');
  });

  it('spaces five events of 2020 evenly, although the last one lasts six years', () => {
    const march = (day: number): Domain => [Date.UTC(2020, 2, day), Date.UTC(2020, 2, day + 1)];
    const events = timesOf([march(1), march(4), march(9), march(12), [Date.UTC(2020, 2, 20), Date.UTC(2026, 2, 21)]]);
    const warp = createWarp('sequential', events);
    const {position, invert} = createWarpedScale(warp, fitDomain(events.extent!, 'day', warp), [0, 960]);
    expect(Array.from(events.anchors, (time) => Math.round(position(time)))).to.deep.equal([39, 213, 387, 560, 734]);
    expect(Math.round(position(events.extent![1]))).to.equal(908);
    expect(Math.abs(invert(position(Date.UTC(2023, 0))) - Date.UTC(2023, 0))).to.be.below(1);
  });

  it('shows eight days of 2020 as days beside one of 1918', () => {
    const march = Date.UTC(2020, 2, 1);
    const armistice = Date.UTC(1918, 10, 11);
    const events = timesOf([armistice, ...Array.from({length: 8}, (_, i) => march + i * DAY)].map((time): Domain => [time, time + DAY])); // prettier-ignore
    const warp = createWarp('collapsed', events);
    const {position} = createWarpedScale(warp, fitDomain(events.extent!, 'day', warp), [0, 960]);
    const at = [armistice, march, march + DAY, march + 7 * DAY].map(position).map(Math.round);
    expect(at).to.deep.equal([39, 190, 280, 818]);
  });
});

describe('isMostlyGaps(events)', () => {
  const rows: readonly [name: string, covered: readonly Domain[], isMostly: boolean][] = [
    ['nothing', [], false],
    ['one event', [[0, 10]], false],
    ['two ends far apart', [[0, 100], [900, 1000]], true],
    ['two ends and all between', [[0, 600], [500, 1000]], false],
    ['a gap of two fifths', [[0, 300], [700, 1000]], false],
    ['gaps that are more than half together', [[0, 100], [400, 500], [800, 1000]], true],
  ]; // prettier-ignore
  for (const [name, covered, isMostly] of rows) {
    it(`is ${isMostly} for ${name}`, () => {
      expect(isMostlyGaps(timesOf(covered))).to.equal(isMostly);
    });
  }
});
