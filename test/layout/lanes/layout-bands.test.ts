import {expect} from 'chai';
import type {Form} from '../../../src/layout/lanes/choose-form.js';
import {findCandidates} from '../../../src/layout/lanes/find-candidates.js';
import {layoutBands, planBands} from '../../../src/layout/lanes/layout-bands.js';
import type {Label, SceneBand} from '../../../src/layout/scene.js';
import type {Domain} from '../../../src/model/domain.js';
import {createTimeScale} from '../../../src/scale/time-scale.js';
import type {TimelineEvent} from '../../../src/source/timeline-data.js';
import {timelineOf} from '../../model/timeline-of.js';
import {sizes} from './lane-event.js';

const DAY = 86_400_000;
const START = 1_577_836_800_000; // 2020-01-01

/** A px a day for 960 days from 2020-01-01 on. */
const FULL: Domain = [START, START + 960 * DAY];
const SCALE = createTimeScale(FULL, [0, 960]);

const TITLES: Form = {kind: 'packed', dates: null, namesAll: true};
const DATES: Form = {kind: 'packed', dates: 'long', namesAll: true};
const CROWDED: Form = {kind: 'packed', dates: null, namesAll: false};
const SINGLE: Form = {kind: 'single', dates: 'long', namesAll: true};

type Event = Partial<TimelineEvent> & Pick<TimelineEvent, 'date' | 'title'>;

interface Options {
  readonly rows?: number;
  readonly groups?: readonly {readonly title: string; readonly category: string | undefined; readonly count: number}[];
  readonly top?: number;
}

function layout(events: readonly Event[], form: Form, {rows = 26, groups, top = 0}: Options = {}) {
  const timeline = timelineOf(events);
  const candidates = findCandidates(timeline, {full: FULL, groups: groups ?? null, now: null}, SCALE);
  const plan = planBands(form, candidates, {plot: 960, rows, sizes});
  const shown = {timeline, groups: groups ?? null};
  return {plan, ...layoutBands(shown, plan, form, candidates, {width: 960, sizes}, top)};
}

type Drawn = readonly [side: Label['side'], box: number[], text: number[], mark: number[]];

const round = (px: number): number => Math.round(px * 1e4) / 1e4;

const draw = ({side, box, text, mark}: Label): Drawn => [
  side,
  [box.x0, box.x1, box.y0, box.y1].map(round),
  [text.x, text.width],
  [mark.box.x0, mark.box.x1, mark.box.y0, mark.box.y1],
];

const labels = ({bands}: {bands: readonly SceneBand[]}) => bands.flatMap((band) => band.labels.map(draw));

describe('layoutBands(shown, plan, form, candidates, input, top)', () => {
  const rows: readonly [name: string, event: Event, form: Form, drawn: Drawn][] = [
    ['a dot and its title', {date: '2020-03-01', title: 'A title'}, TITLES, ['after', [55.5, 143.5, 4, 28], [73.5, 70], [55.5, 65.5, 8, 24]]],
    ['a dot, its title and date', {date: '2020-03-01', title: 'A title'}, DATES, ['after', [55.5, 251.5, 4, 28], [73.5, 178], [55.5, 65.5, 8, 24]]],
    ['a dot with its haze', {date: '2020-03-01~', title: 'A title'}, TITLES, ['after', [52, 147, 4, 28], [77, 70], [55.5, 65.5, 8, 24]]],
    ['a bar that fades at its start', {date: '2020-03~/2020-06', title: 'A'}, TITLES, ['after', [29.56, 200, 4, 28], [190, 10], [60, 182, 8, 24]]],
    ['a title before its mark', {date: '2022-07-01', title: 'A title'}, TITLES, ['before', [829.5, 917.5, 4, 28], [829.5, 70], [907.5, 917.5, 8, 24]]],
    ['a title inside a bar', {date: '2020-03-01/2020-06-30', title: 'A title'}, TITLES, ['inside', [60, 182, 4, 28], [68, 70], [60, 182, 8, 24]]],
    ['a title above its mark', {date: '2020/2022', title: 'A title', kind: 'moment'}, TITLES, ['above', [0, 960, 12, 52], [0, 70], [0, 960, 32, 48]]],
    ['words after a mark in a lane for itself', {date: '2020-03-01', title: 'A title'}, SINGLE, ['after', [55.5, 173.5, 4, 38], [73.5, 100], [55.5, 65.5, 5, 21]]],
    ['words above a mark in a lane for itself', {date: '2020/2022', title: 'A title', kind: 'moment'}, SINGLE, ['above', [0, 960, 4, 56], [0, 100], [0, 960, 40, 56]]],
  ]; // prettier-ignore
  for (const [name, event, form, drawn] of rows) {
    it(`draws ${name}`, () => {
      expect(labels(layout([event], form))).to.deep.equal([drawn]);
    });
  }

  it('can be pressed on 24 px at least, within the plot', () => {
    const scale = createTimeScale([START + 0.5 * DAY, START + 960.5 * DAY], [0, 960]);
    const timeline = timelineOf([{date: '2020-01-01', title: '·'}]);
    const candidates = findCandidates(timeline, {full: FULL, groups: null, now: null}, scale);
    const {bands} = layoutBands({timeline, groups: null}, [1], TITLES, candidates, {width: 960, sizes}, 0);
    expect(bands.flatMap((band) => band.labels.map(draw))).to.deep.equal([
      ['after', [0, 24, 4, 28], [13, 10], [-5, 5, 8, 24]],
    ]);
  });

  it('has a card below its lane', () => {
    const [label] = layout([{date: '2020-03-01', title: 'A title'}], TITLES).bands[0]!.labels;
    expect(label!.card).to.deep.equal({x: 55.5, width: 360, y: 34});
  });

  const crowd = ['2020-03-01', '2020-03-11', '2020-03-21'].map((date): Event => ({date, title: 'A title of 19 px'}));

  it('has lanes below one another, and edges of 4 px', () => {
    const {bands, height, plan} = layout(crowd, TITLES);
    expect(bands[0]!.labels.map(({box}) => box.y0)).to.deep.equal([4, 28, 52]);
    expect([plan, height]).to.deep.equal([[3], 80]);
  });

  it('begins below the names of eras', () => {
    const {bands, height} = layout(crowd, TITLES, {top: 22});
    expect(bands[0]!.labels.map(({box}) => box.y0)).to.deep.equal([26, 50, 74]);
    expect([bands[0]!.y, height]).to.deep.equal([26, 102]);
  });

  it('names the most important where not all can be named', () => {
    const [first, second, third] = crowd as [Event, Event, Event];
    const {bands, plan} = layout([first, {...second, importance: 0.9}, third], CROWDED, {rows: 1});
    expect([plan, bands[0]!.labels.map(({event}) => event)]).to.deep.equal([[1], [1]]);
  });

  it('returns labels in order of time, whatever their lanes', () => {
    const dates = ['2020-03-01', '../2020-06', '2020-02', '2020/2022'];
    const {bands} = layout(dates.map((date) => ({date, title: date})), TITLES); // prettier-ignore
    expect(bands[0]!.labels.map(({event}) => event)).to.deep.equal([0, 1, 2, 3]);
  });

  it('has lanes of one event each 12 px apart', () => {
    const {bands, height, plan} = layout(crowd, SINGLE);
    expect(bands[0]!.labels.map(({box}) => [box.y0, box.y1])).to.deep.equal([[4, 38], [50, 84], [96, 130]]); // prettier-ignore
    expect([plan, height]).to.deep.equal([[], 134]);
  });

  it('names the sixty most important where each has a lane', () => {
    const many = Array.from({length: 70}, (_, i): Event => ({date: `2020-03-01T12:${String(i % 60).padStart(2, '0')}`, title: `${i}`, importance: i < 10 ? 0 : 1})); // prettier-ignore
    const {bands} = layout(many, {...SINGLE, namesAll: false});
    expect(bands[0]!.labels).to.have.length(60);
  });

  it('names sixty in all where there are groups', () => {
    const many = Array.from({length: 100}, (_, i): Event => ({date: '2020-03-01', title: `${i}`, category: 'ab'[i % 2]!, importance: i < 60 ? 1 : 0})); // prettier-ignore
    const groups = ['a', 'b'].map((category) => ({title: category, category, count: 50}));
    const {bands} = layout(many, {...SINGLE, namesAll: false}, {groups});
    expect(bands.map((band) => band.labels.length)).to.deep.equal([30, 30]);
  });

  describe('of groups', () => {
    const grouped = crowd.map((event, i) => ({...event, category: 'aba'[i]!}));
    const groups = [{title: 'First', category: 'a', count: 2}, {title: 'Second', category: 'b', count: 1}]; // prettier-ignore

    it('has a title of 22 px above the lanes of each, and 12 px between them', () => {
      const {bands, height, plan} = layout(grouped, TITLES, {groups});
      expect(bands.map(({title, count, y}) => [title, count, y])).to.deep.equal([['First', 2, 4], ['Second', 1, 86]]); // prettier-ignore
      expect(bands.map((band) => band.labels.map(({box}) => box.y0))).to.deep.equal([[26, 50], [108]]); // prettier-ignore
      expect([plan, height]).to.deep.equal([[2, 1], 148]);
    });

    it('shares rows where not all can be named', () => {
      const {bands, plan} = layout(grouped, CROWDED, {groups, rows: 2});
      expect(plan).to.deep.equal([1, 1]);
      expect(bands.map((band) => band.labels.length)).to.deep.equal([1, 1]);
    });

    it('has lanes of one event each below the title of its group', () => {
      const {bands, height} = layout(grouped, SINGLE, {groups});
      expect(bands.map((band) => band.labels.map(({box}) => box.y0))).to.deep.equal([[26, 72], [140]]); // prettier-ignore
      expect(height).to.equal(190);
    });

    it('has a group without events in view as an empty row', () => {
      const {bands, plan} = layout(grouped.slice(0, 1), TITLES, {groups});
      expect([plan, bands.map((band) => band.labels.length)]).to.deep.equal([[1, 1], [1, 0]]); // prettier-ignore
    });
  });
});
