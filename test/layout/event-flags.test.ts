import {expect} from 'chai';
import {eventFlags, proposals} from '../../src/layout/event-flags.js';
import type {Domain} from '../../src/model/domain.js';
import {timelineOf} from '../model/timeline-of.js';

const DAY = 86_400_000;
const START = Date.UTC(2000, 0);
const HOME: Domain = [START, START + 1024 * DAY];

const iso = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);

describe('eventFlags(timeline, events, sizes, position)', () => {
  it('are as heavy as their events are important: by a quarter more, sixteen times', () => {
    const timeline = timelineOf([0, 0.25, 0.5, 1].map((importance, i) => ({date: iso(i), importance})));
    const size = {width: 80, height: 20};
    const flags = eventFlags(timeline, [1, 3], [size, size], (time) => Math.floor((time - START) / DAY));
    expect(flags).to.deep.equal([
      {event: 1, x: 1, ...size, weight: 16},
      {event: 3, x: 3, ...size, weight: 65_536},
    ]);
  });
});

describe('proposals(timeline, domain, cells)', () => {
  const timeline = timelineOf(
    [1, 2, 3, 100, 101, 900].map((day, i) => ({date: iso(day), importance: i === 1 ? 1 : 0.5})),
  );

  it('are all events whose anchors are in the domain, where these are few', () => {
    expect(proposals(timeline, HOME, 6)).to.deep.equal([0, 1, 2, 3, 4, 5]);
    expect(proposals(timeline, [START + 3 * DAY, START + 900 * DAY], 6)).to.deep.equal([2, 3, 4]);
    expect(proposals(timeline, [START + 300 * DAY, START + 400 * DAY], 6)).to.deep.equal([]);
  });

  it('are the most important of each cell, else, the first of equals', () => {
    expect(proposals(timeline, HOME, 4)).to.deep.equal([1, 5]);
    expect(proposals(timeline, HOME, 5)).to.deep.equal([1, 5]);
    expect(proposals(timeline, HOME, 1)).to.deep.equal([1]);
  });
});
