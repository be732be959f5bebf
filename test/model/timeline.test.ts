import {expect} from 'chai';
import fc from 'fast-check';
import {parseDate} from '../../src/date/parse-date.js';
import type {Domain} from '../../src/model/domain.js';
import {buildTimeline, createTimeline, type Timeline} from '../../src/model/timeline.js';
import {readData} from '../../src/source/read-data.js';
import type {EventRecord} from '../../src/source/records.js';
import {anyEvents, timelineOf} from './timeline-of.js';

/** All events, in order. */
function eventsOf(timeline: Timeline): EventRecord[] {
  return Array.from({length: timeline.count}, (_, position) => timeline.event(position));
}

const datesOf = (dates: readonly string[]) =>
  eventsOf(timelineOf(dates.map((date) => ({date})))).map(({date}) => date.edtf);

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

describe('createTimeline(data)', () => {
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
    expect(eventsOf(twice).map(({title}) => title)).to.deep.equal(['first', 'second', 'third', 'fourth']);
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
    const timeline = timelineOf([
      {id: 'late', date: '2023'},
      {id: 'early', date: '2020'},
      {date: '2021'},
      {id: '__proto__', date: '2022'},
    ]);
    expect(timeline.find('early')).to.equal(0);
    expect(timeline.find('event-3')).to.equal(1);
    expect(timeline.find('__proto__')).to.equal(2);
    expect(timeline.find('late')).to.equal(3);
    expect(timeline.find('constructor')).to.equal(null);
    expect(timeline.event(3).id).to.equal('late');
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

  it('leaves the data as it is', () => {
    const events = ['2023', '2020'].map((date) => Object.freeze({date, title: date}));
    const data = Object.freeze({events: Object.freeze(events)});
    expect(eventsOf(createTimeline(readData(data))).map(({date}) => date.edtf)).to.deep.equal(['2020', '2023']);
    expect(data.events.map(({date}) => date)).to.deep.equal(['2023', '2020']);
  });

  it('returns an event as it was read, every time', () => {
    const timeline = timelineOf([{date: '2023-03-01', title: 'A visit', importance: 0.75}, {date: '2020'}]);
    expect(timeline.event(1)).to.include({id: 'event-1', title: 'A visit', importance: 0.75});
    expect(timeline.event(1)).to.equal(timeline.event(1));
  });

  it('reads again what it has not kept', () => {
    const rows = Array.from({length: 5100}, (_, i) => ({date: '2020', title: String(i)}));
    const timeline = createTimeline(readData({events: rows}));
    const first = timeline.event(7);
    for (let position = 0; position < timeline.count; position++) timeline.event(position);
    expect(timeline.event(7)).to.deep.equal(first);
  });

  it('has the importance of each event, a half where none is given', () => {
    const {importance} = timelineOf([{date: '2023', importance: 1}, {date: '2020'}, {date: '2021', importance: 0.25}]);
    expect(Array.from(importance)).to.deep.equal([0.5, 0.25, 1]);
  });

  it('lets a caller put time between, and comes to the same', () => {
    const data = {events: Array.from({length: 1200}, (_, i) => ({date: String(1000 + ((i * 7) % 900)), title: String(i)}))};
    const steps = buildTimeline(readData(data));
    let count = 0;
    let built: Timeline | undefined;
    while (!built) {
      const {done, value} = steps.next();
      if (done) built = value;
      else count++;
    }
    expect(count).to.be.at.least(5);
    const titles = eventsOf(built).map(({title}) => title);
    expect(titles).to.deep.equal(eventsOf(createTimeline(readData(data))).map(({title}) => title));
    expect(built.anchors.every((anchor, i) => !i || anchor >= built.anchors[i - 1]!)).to.equal(true);
  }); // prettier-ignore

  it('sorts columns as it sorts lists', () => {
    const start = Float64Array.of(5000, 1000, 3000, 1000);
    const end = Float64Array.of(6000, 9000, 4000, 2000);
    const title = ['d', 'b', 'c', 'a'];
    const timeline = createTimeline(readData({events: {length: 4, start, end, title, importance: [0.1, 0.2, 0.3, 0.4]}}));
    expect(eventsOf(timeline).map((event) => event.title)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(Array.from(timeline.starts)).to.deep.equal([1000, 1000, 3000, 5000]);
    expect(Array.from(timeline.ends)).to.deep.equal([2000, 9000, 4000, 6000]);
    expect(Array.from(timeline.importance, (value) => value.toFixed(1))).to.deep.equal(['0.4', '0.2', '0.3', '0.1']);
    expect(timeline).to.deep.include({extent: [1000, 9000], precision: 'second', timeZone: null});
    expect(timeline.find('event-4')).to.equal(0);
    expect(timeline.find('event-5')).to.equal(null);
  }); // prettier-ignore

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

describe('createTimeline(data) of no events', () => {
  it('has no extent', () => {
    const timeline = createTimeline(readData({events: []}));
    expect(timeline).to.include({count: 0, extent: null, precision: null});
    expect(timeline.index.touching([0, 1])).to.deep.equal([]);
    expect(timeline.index.count([0, 1])).to.equal(0);
    expect(timeline.index.top(0, 0)).to.equal(-1);
    expect(timeline.find('event-1')).to.equal(null);
  });
});

describe('index.touching(domain)', () => {
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
    expect(eventsOf(timeline).map(({date}) => date.edtf)).to.deep.equal(order);
  });

  for (const [start, end, dates] of views) {
    it(`finds ${dates.join(', ')} from ${start} to ${end}`, () => {
      const domain: Domain = [Date.parse(start), Date.parse(end)];
      const found = timeline.index.touching(domain);
      expect(found.map((i) => timeline.event(i).date.edtf)).to.deep.equal(dates);
      expect(timeline.index.count(domain)).to.equal(dates.length);
    });
  }
});
