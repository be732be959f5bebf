import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseDate} from '../../src/date/parse-date.js';
import {createTimeline, emptyTimeline, eventsInView} from '../../src/model/timeline.js';
import {anyEvents, timelineOf} from './timeline-of.js';

const datesOf = (dates: readonly string[]) =>
  timelineOf(dates.map((date) => ({date}))).events.map(({date}) => date.edtf);

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

describe('createTimeline(records)', () => {
  it('orders events by the time at which they are labelled', () => {
    expect(datesOf(['2023-03-01', '2020', '2022-09', '../2022-02', '2022'])).to.deep.equal([
      '2020',
      '2022',
      '../2022-02',
      '2022-09',
      '2023-03-01',
    ]);
  });

  it('puts of events that share an anchor the one that ends earlier first, then the one written first', () => {
    expect(datesOf(['2022', '2022-01', '2022/..', '2022-01/2022-03'])).to.deep.equal([
      '2022-01',
      '2022-01/2022-03',
      '2022',
      '2022/..',
    ]);
    const twice = timelineOf([
      {date: '2022', title: 'first'},
      {date: '2022', title: 'second'},
      {date: '2022/..', title: 'third'},
      {date: '2022/..', title: 'fourth'},
    ]);
    expect(twice.events.map(({title}) => title)).to.deep.equal(['first', 'second', 'third', 'fourth']);
  });

  it('has columns that run parallel to the events', () => {
    const {anchors, starts, ends} = timelineOf([{date: '2023-03-01'}, {date: '../2020'}, {date: '2021/..'}]);
    expect(Array.from(anchors, iso)).to.deep.equal(['2021-01-01', '2021-01-01', '2023-03-01']);
    expect(Array.from(starts)).to.deep.equal([-Infinity, 1_609_459_200_000, 1_677_628_800_000]);
    expect(Array.from(ends)).to.deep.equal([1_609_459_200_000, Infinity, 1_677_715_200_000]);
  });

  const extents: readonly [dates: string[], extent: [start: string, end: string] | null][] = [
    [[], null],
    [['2020'], ['2020-01-01', '2021-01-01']],
    [['2023-03-01'], ['2023-03-01', '2023-03-02']],
    [['2023-03-01', '2020', '2022-09'], ['2020-01-01', '2023-03-02']],
    [['202X', '1999-12'], ['1999-12-01', '2030-01-01']],
    [['2020/..'], ['2020-01-01', '2021-01-01']],
    [['../2020-02'], ['2020-02-01', '2020-03-01']],
    [['/2020-02'], ['2020-02-01', '2020-03-01']],
    [['2020-02/'], ['2020-02-01', '2020-03-01']],
    [['2020/..', '2019-05-06'], ['2019-05-06', '2021-01-01']],
  ]; // prettier-ignore
  for (const [dates, extent] of extents) {
    it(`extends over ${extent ? extent.join(' to ') : 'nothing'} for ${dates.join(', ') || 'no events'}`, () => {
      const timeline = timelineOf(dates.map((date) => ({date})));
      expect(timeline.extent && timeline.extent.map(iso)).to.deep.equal(extent);
    });
  }

  it('knows the finest precision among the dates', () => {
    const precisionOf = (...dates: string[]) => timelineOf(dates.map((date) => ({date}))).precision;
    expect(precisionOf()).to.equal(null);
    expect(precisionOf('20XX', '2020', '202X')).to.equal('year');
    expect(precisionOf('2020', '2022-09', '2022-22')).to.equal('month');
    expect(precisionOf('2020', '2020-01-01T10:00', '2020-01-01')).to.equal('minute');
    expect(precisionOf('2020-01-01/2021')).to.equal('year');
  });

  it('finds the position of an event by its id', () => {
    const {indices, events} = timelineOf([
      {id: 'late', date: '2023'},
      {id: 'early', date: '2020'},
      {date: '2021'},
      {id: '__proto__', date: '2022'},
    ]);
    expect(indices.get('early')).to.equal(0);
    expect(indices.get('event-3')).to.equal(1);
    expect(indices.get('__proto__')).to.equal(2);
    expect(indices.get('late')).to.equal(3);
    expect(indices.get('constructor')).to.equal(undefined);
    expect(events[3]!.id).to.equal('late');
  });

  it('passes on what is no event', () => {
    const timeline = timelineOf([{date: '2020'}], {
      title: 'A title',
      description: 'A description',
      lang: 'en-GB',
      source: {label: 'A report', published: '2023-03-01'},
      categories: [{id: 'war', label: 'War', color: 'red'}],
      eras: [{date: '2020/2021', title: 'An era'}],
    });
    expect(timeline).to.include({title: 'A title', description: 'A description', lang: 'en-GB'});
    expect(timeline.source).to.include({label: 'A report'});
    expect(timeline.source?.published).to.deep.equal(parseDate('2023-03-01'));
    expect(timeline.categories).to.deep.equal([{id: 'war', label: 'War', color: 'red'}]);
    expect(timeline.eras.map(({title}) => title)).to.deep.equal(['An era']);
    expect(timeline.problems).to.deep.equal([]);
  });

  it('leaves the records as they are', () => {
    const events = timelineOf([{date: '2023'}, {date: '2020'}]).events.toReversed();
    const records = {categories: [], eras: [], problems: [], events: Object.freeze(events)};
    expect(createTimeline(records).events.map(({date}) => date.edtf)).to.deep.equal(['2020', '2023']);
    expect(records.events.map(({date}) => date.edtf)).to.deep.equal(['2023', '2020']);
  });

  it('has anchors in order, each between the start and the end of its event', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const {anchors, starts, ends, extent} = timelineOf(events);
        anchors.forEach((anchor, i) => {
          expect(anchor).to.be.at.least(anchors[i - 1] ?? -Infinity);
          expect(anchor).to.be.within(starts[i]!, ends[i]!);
          expect(anchor).to.be.within(extent![0], extent![1]);
        });
      }),
    );
  });
});

describe('emptyTimeline', () => {
  it('has no events and no extent', () => {
    expect(emptyTimeline).to.include({extent: null, precision: null});
    expect(emptyTimeline.events).to.deep.equal([]);
    expect(eventsInView(emptyTimeline, [0, 1])).to.deep.equal([]);
  });
});

describe('eventsInView(timeline, domain)', () => {
  const timeline = timelineOf([
    {date: '../2019'},
    {date: '2020'},
    {date: '2020-06'},
    {date: '2021'},
    {date: '2020-03/..'},
  ]);
  const order = ['../2019', '2020', '2020-03/..', '2020-06', '2021'];
  const views: readonly [start: string, end: string, dates: string[]][] = [
    ['2020-01-01', '2021-01-01', ['2020', '2020-03/..', '2020-06']],
    ['2020-01-01', '2021-01-02', ['2020', '2020-03/..', '2020-06', '2021']],
    ['2019-12-31', '2020-01-01', ['../2019']],
    ['1500-01-01', '1600-01-01', ['../2019']],
    ['2500-01-01', '2600-01-01', ['2020-03/..']],
    ['2020-06-30', '2020-07-01', ['2020', '2020-03/..', '2020-06']],
    ['2020-07-01', '2020-07-02', ['2020', '2020-03/..']],
  ];

  it('keeps the order of the timeline', () => {
    expect(timeline.events.map(({date}) => date.edtf)).to.deep.equal(order);
  });

  for (const [start, end, dates] of views) {
    it(`finds ${dates.join(', ')} from ${start} to ${end}`, () => {
      const found = eventsInView(timeline, [Date.parse(start), Date.parse(end)]);
      expect(found.map((i) => timeline.events[i]!.date.edtf)).to.deep.equal(dates);
    });
  }
});
