import {expect} from 'chai';
import {endOngoing} from '../../src/model/ongoing.js';
import type {Domain} from '../../src/model/domain.js';
import {timelineOf} from './timeline-of.js';

const NOW = Date.UTC(2024, 0);

const years = (from: number, to: number): Domain => [Date.UTC(from, 0), Date.UTC(to, 0)];

describe('endOngoing(timeline, now)', () => {
  const timeline = timelineOf([
    {id: 'ended', date: '2000/2010'},
    {id: 'going-on', date: '2000-05-01/..'},
    {id: 'begins-later', date: '2030/..'},
    {id: 'end-unknown', date: '2001-05-01/'},
    {id: 'some-time-since', date: '2002/..', kind: 'moment'},
  ]);
  const at = ({index, event}: typeof timeline, domain: Domain): string[] =>
    index.touching(domain).map((position) => event(position).id);

  it('ends spans with an open end at the time it is', () => {
    const ended = endOngoing(timeline, NOW);
    const goingOn = ended.find('going-on')!;
    expect(ended.ends[goingOn]).to.equal(NOW);
    expect(at(ended, years(2020, 2024))).to.include('going-on');
    expect(at(ended, years(2025, 2029))).to.deep.equal(['end-unknown', 'some-time-since']);
    expect(at(ended, years(2031, 2032))).to.deep.equal(['end-unknown', 'some-time-since', 'begins-later']);
  });

  it('leaves the timeline that it was given as it is', () => {
    endOngoing(timeline, NOW);
    expect(at(timeline, years(2025, 2029))).to.deep.equal(['going-on', 'end-unknown', 'some-time-since']);
  });

  it('is the same timeline where nothing goes on', () => {
    const over = timelineOf([{date: '2000/2010'}, {date: '2030/..'}]);
    expect(endOngoing(over, NOW)).to.equal(over);
  });
});
