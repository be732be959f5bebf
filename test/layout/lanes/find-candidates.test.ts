import {expect} from 'chai';
import {byPriority, findCandidates, type CandidateInput} from '../../../src/layout/lanes/find-candidates.js';
import type {Domain} from '../../../src/model/domain.js';
import {createTimeScale} from '../../../src/scale/time-scale.js';
import {createWarp, createWarpedScale} from '../../../src/scale/time-warp.js';
import type {TimelineEvent} from '../../../src/source/timeline-data.js';
import {timelineOf} from '../../model/timeline-of.js';

const DAY = 86_400_000;
const START = 1_577_836_800_000; // 2020-01-01

/** A px a day for a thousand days from 2020-01-01 on: 1 March 2020 is at 60 px, 2021 at 366 px. */
const FULL: Domain = [START, START + 1000 * DAY];
const SCALE = createTimeScale(FULL, [0, 1000]);

const INPUT: CandidateInput = {full: FULL, groups: null, now: null};

type Event = Partial<TimelineEvent> & {readonly date: string};

const find = (events: readonly Event[], input = INPUT, scale = SCALE) =>
  findCandidates(timelineOf(events), input, scale);

const round = (px: number): number => Math.round(px * 1000) / 1000;

describe('findCandidates(timeline, input, scale)', () => {
  it('finds what is in view, in order of start, then of end, then as written', () => {
    const {groups, isAll} = find([
      {date: '2021'},
      {date: '2019'},
      {date: '2020-03/2020-06', title: 'Longer'},
      {date: '2020-03-01', title: 'First'},
      {date: '2020-03-01', title: 'Second'},
      {date: '../2020', title: 'Open'},
    ]);
    expect(isAll).to.equal(true);
    expect(groups.map((group) => group.map(({record}) => record.title))).to.deep.equal([
      ['Open', 'First', 'Second', 'Longer', '2021'],
    ]);
  });

  type Extent = readonly [x0: number, x1: number, solid: boolean];
  const extents: readonly [name: string, event: Event, extent: Extent][] = [
    ['a dot', {date: '2020-03-01'}, [55.5, 65.5, false]],
    ['a dot with its haze', {date: '2020-03-01~'}, [52, 69, false]],
    ['a band', {date: '2020-03'}, [60, 91, false]],
    ['a band with what fades', {date: '2020-03~'}, [29.56, 121.44, false]],
    ['a bar', {date: '2020-03-01/2020-06-30'}, [60, 182, true]],
    ['a bar for all of a year', {date: '2021', kind: 'span'}, [366, 731, true]],
    ['a bar with wings', {date: '2020-03/2020-06'}, [60, 182, false]],
    ['a bar that is possible only', {date: '2020/2020'}, [0, 366, false]],
    ['a bar that fades', {date: '2020-03-01~/2020-06-30'}, [59, 182, false]],
    ['a bar that goes on', {date: '2020-03-01/..'}, [60, 1000, true]],
    ['a bar that goes into nothing', {date: '2020-03-01/'}, [60, 89, false]],
    ['a bar that is cut', {date: '2019-03-01/2020-06-30'}, [0, 182, true]],
    ['a doubtful bar', {date: '2020-03-01/2020-06-30?'}, [60, 182, false]],
    ['a bar of what is expected', {date: '2020-03-01/2020-06-30', status: 'expected'}, [60, 182, false]],
    ['a bar of what is reported', {date: '2020-03-01/2020-06-30', status: 'reported'}, [60, 182, false]],
    ['a bar of what is disputed', {date: '2020-03-01/2020-06-30', status: 'disputed'}, [60, 182, true]],
    ['all of a set', {date: '{2020-03-01,2020-06-30}'}, [55.5, 186.5, false]],
  ];
  for (const [name, event, [x0, x1, solid]] of extents) {
    it(`knows the extent of ${name}: ${x0} to ${x1} px, ${solid ? '' : 'not '}to be read on`, () => {
      const {mark} = find([event]).groups[0]![0]!;
      expect([round(mark.x0), round(mark.x1), mark.solid]).to.deep.equal([x0, x1, solid]);
    });
  }

  const lengths: readonly [date: string, isLong: boolean][] = [
    ['2020-03-01/2020-11-05', false], // 250 of 1000 days
    ['2020-03-01/2020-11-06', true],
    ['2020-03-01/..', true],
    ['2020-03-01', false],
  ];
  for (const [date, isLong] of lengths) {
    it(`takes ${date} for ${isLong ? 'long' : 'short'} where 1000 days are all there is`, () => {
      expect(find([{date}]).groups[0]![0]!.isLong).to.equal(isLong);
    });
  }

  it('takes a mark for long by all there is, not by what is in view', () => {
    const near = createTimeScale([START + 60 * DAY, START + 100 * DAY], [0, 1000]);
    expect(find([{date: '2020-03-01/2020-04-30'}], INPUT, near).groups[0]![0]!.isLong).to.equal(false);
  });

  it('lets what goes on end at the now line', () => {
    const now = {time: START + 500 * DAY};
    const {mark} = find([{date: '2020-03-01/..'}], {...INPUT, now}).groups[0]![0]!;
    expect([mark.x0, mark.x1]).to.deep.equal([60, 500]);
  });

  it('puts events into their groups, those of no group into that without a category', () => {
    const events = ['a', 'b', undefined, 'c', 'a'].map((category, i) => ({date: `2020-03-0${i + 1}`, category}));
    const groups = [{category: 'b'}, {category: 'a'}, {category: undefined}];
    const found = find(events, {...INPUT, groups});
    expect(found.groups.map((group) => group.map(({event}) => event))).to.deep.equal([[1], [0, 4], [2, 3]]);
  });

  it('finds on a scale of order what stands in view, whatever its length', () => {
    const timeline = timelineOf([{date: '2020-01-01/2022'}, {date: '2020-06-01'}, {date: '2020-09-01'}]);
    const warp = createWarp('sequential', timeline);
    const scale = createWarpedScale(warp, [START + 100 * DAY, START + 200 * DAY], [0, 1000]);
    const {groups, isAll} = findCandidates(timeline, INPUT, scale);
    expect([groups[0]!.map(({event}) => event), isAll]).to.deep.equal([[1], true]);
  });

  it('finds of more than 1,200 in view the most important of each part', () => {
    const events = Array.from({length: 1300}, (_, i) => ({
      date: new Date(START + Math.floor(i / 2) * DAY).toISOString().slice(0, 10),
      importance: i % 2 ? 0.9 : 0.1,
    }));
    const domain: Domain = [START, START + 600 * DAY];
    const {groups, isAll} = find(events, INPUT, createTimeScale(domain, [0, 1000]));
    expect([isAll, groups[0]!.length]).to.deep.equal([true, 1200]);
    const all = find(events);
    expect([all.isAll, all.groups[0]!.length]).to.deep.equal([false, 390]); // 650 days in 600 parts of 1000 days
    expect(all.groups[0]!.every(({event}) => event % 2)).to.equal(true);
  });

  it('finds as many of a crowd at one time', () => {
    const events = [
      {date: '2020'},
      {date: '2022-06'},
      ...Array.from({length: 1300}, (): Event => ({date: '2021-01-01'})),
    ];
    const {groups, isAll} = find(events);
    expect([isAll, groups[0]!.length]).to.deep.equal([false, 202]);
  });
});

describe('byPriority(candidates, timeline)', () => {
  it('orders by importance, then spans by their lengths, then moments', () => {
    const timeline = timelineOf([
      {date: '202X', title: 'Decade'},
      {date: '2020-03-01', title: 'Day', importance: 1},
      {date: '2020-03-02/2020-03-05', title: 'Short'},
      {date: '2020-04-01/2021-05-01', title: 'Long'},
      {date: '2020-06-01/..', title: 'Open'},
    ]);
    const [group] = findCandidates(timeline, INPUT, SCALE).groups;
    const order = byPriority(group!, timeline).map((i) => group![i]!.record.title);
    expect(order).to.deep.equal(['Day', 'Open', 'Long', 'Short', 'Decade']);
  });
});
