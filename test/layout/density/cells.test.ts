import {expect} from 'chai';
import fc from 'fast-check';
import {divideAxis, zoomLevelOf} from '../../../src/layout/density/cells.js';
import {countRest} from '../../../src/layout/density/chips.js';
import {countColumns} from '../../../src/layout/density/columns.js';
import type {Domain} from '../../../src/model/domain.js';
import type {Timeline} from '../../../src/model/timeline.js';
import {fitDomain} from '../../../src/scale/fit-domain.js';
import type {ScaleKind, TimeScale} from '../../../src/scale/time-scale.js';
import {createWarp, createWarpedScale} from '../../../src/scale/time-warp.js';
import {anyEvents, timelineOf} from '../../model/timeline-of.js';
import {runs} from '../../runs.js';

/** One event in 1918, a thousand in March 2020. */
const PANDEMICS = timelineOf([
  {date: '1918-03-04'},
  ...Array.from({length: 1000}, (_, i) => ({date: `2020-03-${String(1 + (i % 31)).padStart(2, '0')}`})),
]);

/** Half a century without an event among fifty years with one each. */
const YEARS = timelineOf(Array.from({length: 50}, (_, i) => ({date: `${i < 25 ? 1800 + i : 1950 + i}-07-01`})));

interface View {
  readonly timeline: Timeline;
  readonly full: Domain;
  readonly scale: TimeScale;
}

function viewOf(timeline: Timeline, kind: ScaleKind, {zoom = 1, at = 0, pan = 0, width = 960} = {}): View {
  const warp = createWarp(kind, timeline);
  const full = fitDomain(timeline.extent!, timeline.precision!, warp);
  const [start, end] = full.map(warp.distance) as [number, number];
  const length = (end - start) / zoom;
  const from = start + at * (end - start - length) + (pan * length) / width; // pan in px
  const domain: Domain = zoom === 1 && !pan ? full : [warp.time(from), warp.time(from + length)];
  return {timeline, full, scale: createWarpedScale(warp, domain, [0, width])};
}

const round = (px: number): number => Math.round(px * 1000) / 1000;

const columnsOf = ({timeline, scale, full}: View) => countColumns(timeline, scale, full);
const chipsOf = ({timeline, scale, full}: View) => countRest(timeline, scale, full, new Set());

describe('zoomLevelOf(domain, full)', () => {
  const full: Domain = [0, 1024];
  const levels: readonly [length: number, level: number][] = [
    [4096, -2],
    [1025, -1],
    [1024, 0],
    [1023, 0],
    [513, 0],
    [512, 1],
    [511, 1],
    [256, 2],
    [1, 10],
    [1024 / 3, 1],
  ];
  for (const [length, level] of levels) {
    it(`is ${level} for ${length} of 1024`, () => {
      expect(zoomLevelOf([100, 100 + length], full)).to.equal(level);
    });
  }

  it('is below 0 for more than the full extent, so that cells do not get ever narrower', () => {
    expect(zoomLevelOf([0, 1024 * 2 ** 50], full)).to.equal(-50);
  });

  it('is what it is for a length, but for rounding', () => {
    expect(zoomLevelOf([0.1, 0.1 + 512 * (1 + 1e-12)], full)).to.equal(1);
  });

  it('is no deeper than cells can be counted', () => {
    expect(zoomLevelOf([0, 10], [-4e20, 1e13])).to.equal(40);
  });
});

const part = fc.double({min: 0, max: 1, noNaN: true});

const anyCase = fc.record({
  events: anyEvents,
  kind: fc.constantFrom<ScaleKind[]>('chronological', 'collapsed', 'sequential'),
  zoom: fc.constantFrom(1, 1.3, 2, 3.7, 8, 32),
  at: part,
});

describe('divideAxis(scale, full, least)', () => {
  it('has cells of equal px that cover the view, and meet in time', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(4, 72), ({events, kind, ...rest}, least) => {
        const {full, scale} = viewOf(timelineOf(events), kind, rest);
        const {first, end, position, time} = divideAxis(scale, full, least);
        expect(position(first)).to.be.at.most(1e-3);
        expect(position(end)).to.be.at.least(960 - 1e-3);
        for (let i = first; i < end; i++) {
          const length = position(i + 1) - position(i);
          expect(length).to.be.within(least - 0.01, 2.1 * least);
          expect(length).to.be.closeTo(position(first + 1) - position(first), 1e-3);
          expect(scale.position(time(i))).to.be.closeTo(position(i), 0.01);
          expect(time(i)).to.be.below(time(i + 1));
        }
      }),
      {numRuns: runs(200)},
    );
  });

  it('has the same cells after a pan', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({min: -300, max: 300}), ({events, kind, ...rest}, pan) => {
        const timeline = timelineOf(events);
        const [one, other] = [0, pan].map((pan) => {
          const {full, scale} = viewOf(timeline, kind, {...rest, pan});
          return divideAxis(scale, full, 72);
        });
        expect(other!.level).to.equal(one!.level);
        for (let i = one!.first; i < one!.end; i++) expect(other!.time(i)).to.equal(one!.time(i));
      }),
      {numRuns: runs(200)},
    );
  });
});

describe('columns on a warped scale', () => {
  for (const [kind, most] of [
    ['collapsed', 66],
    ['sequential', 66],
  ] as const) {
    it(`are as wide as each other and cover the plot, ${kind}`, () => {
      const {start, width, counts} = columnsOf(viewOf(PANDEMICS, kind));
      expect([round(start), round(width), counts.length]).to.deep.equal([0, 4, 240]);
      expect(Math.max(...counts)).to.equal(most);
    });
  }

  it('count each event where it stands', () => {
    const view = viewOf(PANDEMICS, 'collapsed');
    const {width, counts} = columnsOf(view);
    const filled = counts.flatMap((count, i) => (count ? [i] : []));
    const columnOf = (event: number): number => Math.floor(view.scale.position(PANDEMICS.anchors[event]!) / width);
    expect(filled).to.include.members([columnOf(0), columnOf(1), columnOf(1000)]);
    expect(counts.slice(columnOf(0) + 20, columnOf(1) - 20).every((count) => !count)).to.equal(true);
  });
});

describe('chips on a warped scale', () => {
  it('count the days of a month in several', () => {
    const counts = chipsOf(viewOf(PANDEMICS, 'collapsed')).map(({count}) => count);
    expect(counts.length).to.be.at.least(8);
    expect(counts.reduce((sum, count) => sum + count)).to.equal(1001);
    expect(Math.max(...counts)).to.be.at.most(130);
  });

  it('count as many steps each', () => {
    const counts = chipsOf(viewOf(YEARS, 'sequential')).map(({count}) => count);
    expect(counts.length).to.be.at.least(11);
    expect(Math.max(...counts)).to.be.at.most(5);
  });
});
