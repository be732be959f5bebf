import {expect} from 'chai';
import fc from 'fast-check';
import {layoutOverview} from '../../src/layout/overview.js';
import type {Domain} from '../../src/model/domain.js';
import {createWarp} from '../../src/scale/time-warp.js';
import {timelineOf} from '../model/timeline-of.js';

const DAY = 86_400_000;
const START = Date.UTC(2000, 0);

const days = (from: number, to: number): Domain => [START + from * DAY, START + to * DAY];
const iso = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);

/** 100 days. */
const ALL = days(0, 100);
const TIMELINE = timelineOf([0, 1, 1, 50].map((day) => ({date: iso(day)})));

const stripOf = (domain: Domain, width = 400) =>
  layoutOverview(TIMELINE, createWarp('chronological', TIMELINE), ALL, domain, width);

describe('layoutOverview(timeline, warp, all, domain, width)', () => {
  it('shows all there is from end to end', () => {
    const {scale} = stripOf(days(20, 30));
    expect([scale.kind, scale.domain, scale.range]).to.deep.equal(['chronological', ALL, [0, 400]]);
  });

  const views: readonly [name: string, domain: Domain, start: number, end: number][] = [
    ['all', ALL, 0, 400],
    ['a tenth', days(20, 30), 80, 120],
    ['what reaches beyond the start', days(-5, 35), 0, 140],
    ['what reaches beyond the end', days(65, 105), 260, 400],
    ['more than all', days(-50, 150), 0, 400],
    ['so little that it could not be seen', days(50, 50.001), 194.002, 206.002],
    ['so little at the start', days(0, 0.5), 0, 12],
    ['so little at the end', days(99.5, 100), 388, 400],
    ['what is before all', days(-50, -40), 0, 12],
    ['what is after all', days(140, 150), 388, 400],
  ];
  for (const [name, domain, start, end] of views) {
    it(`has a window on ${name}, from ${start} to ${end} px`, () => {
      const strip = stripOf(domain);
      expect([strip.start, strip.end].map((px) => Math.round(px * 1e6) / 1e6)).to.deep.equal([start, end]);
    });
  }

  it('has columns from the bottom to the top that count events, whatever is in view', () => {
    const {columns} = stripOf(days(20, 30));
    expect(columns).to.deep.include({start: 0, width: 4, base: 24, full: 2});
    expect(columns.tops.map((top) => Math.round(24 - top))).to.deep.equal(
      Array.from({length: 100}, (_, day) => ({0: 12, 1: 24, 50: 12})[day] ?? 0),
    );
    expect(stripOf(days(90, 91)).columns).to.deep.equal(columns);
  });

  for (const kind of ['collapsed', 'sequential'] as const) {
    it(`has a window of one length on views of one length, ${kind}`, () => {
      const warp = createWarp(kind, TIMELINE);
      const [from, to] = [warp.distance(ALL[0]), warp.distance(ALL[1])];
      for (const part of [0, 0.1, 0.35, 0.7]) {
        const domain = [from + part * (to - from), from + (part + 0.3) * (to - from)].map(warp.time) as [
          number,
          number,
        ];
        const {start, end} = layoutOverview(TIMELINE, warp, ALL, domain, 400);
        expect([start, end].map(Math.round)).to.deep.equal([400 * part, 400 * part + 120]);
      }
    });
  }

  it('has a window within it that is at least 12 px wide and holds what is in view', () => {
    const part = fc.double({min: -0.5, max: 1.5, noNaN: true});
    fc.assert(
      fc.property(part, part, fc.integer({min: 12, max: 2000}), (a, b, width) => {
        fc.pre(a !== b);
        const [from, to] = [a, b].sort((a, b) => a - b) as [number, number];
        const {start, end, scale} = stripOf(days(100 * from, 100 * to), width);
        expect(start).to.be.at.least(-1e-6);
        expect(end).to.be.at.most(width + 1e-6);
        expect(end - start).to.be.at.least(12 - 1e-6);
        for (const time of [from, to].map((part) => scale.range[1] * part))
          if (time >= 0 && time <= width) expect(time).to.be.within(start - 1e-6, end + 1e-6);
      }),
    );
  });
});
