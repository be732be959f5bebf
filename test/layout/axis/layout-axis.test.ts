import {expect} from 'chai';
import {gapsOf} from '../../../src/layout/axis/breaks.js';
import {layoutAxis, type AxisContent} from '../../../src/layout/axis/layout-axis.js';
import type {AxisText, Caption} from '../../../src/layout/axis/words.js';
import type {Look, SceneAxis} from '../../../src/layout/scene.js';
import type {Domain} from '../../../src/model/domain.js';
import {createTimeScale, type TimeScale} from '../../../src/scale/time-scale.js';
import {createWarp, createWarpedScale} from '../../../src/scale/time-warp.js';
import {timelineOf} from '../../model/timeline-of.js';
import {collapsedScale} from '../../scale/warp-of.js';
import {boxesOf, pathsOf, pointsOf, textsOf} from '../shapes-of.js';

const DAY = 86_400_000;
const START = Date.UTC(2000, 0);

const TEXT: AxisText = {locale: 'en-GB', textScale: 1, measureText: (text) => 7 * text.length};

/** 1000 days on 1000 px. */
const FULL: Domain = [START, START + 1000 * DAY];
const SCALE = createTimeScale(FULL, [0, 1000]);

const iso = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);

interface Options {
  readonly named?: readonly number[];
  readonly content?: Partial<AxisContent>;
  readonly scale?: TimeScale;
}

function layout(dates: readonly string[], {named = [], content = {}, scale = SCALE}: Options = {}): SceneAxis {
  const timeline = timelineOf(dates.map((date) => ({date})));
  const whole = {named: new Set(named), counts: false, gaps: gapsOf(scale, TEXT.locale), now: null, ...content};
  return layoutAxis(timeline, scale, FULL, whole, TEXT).axis;
}

const nowAt = (x: number): Caption => ({from: x, to: x, text: 'Today', look: 'today'});

const days = (...at: readonly number[]): string[] => at.map(iso);

describe('layoutAxis(timeline, scale, full, content, text)', () => {
  it('is a line with its ticks below it where all is named', () => {
    const axis = layout(days(100, 200), {named: [0, 1]});
    expect([axis.y, axis.height]).to.deep.equal([2, 45]);
    expect(pathsOf(axis.layers, 'axis').map(({d}) => d)).to.deep.equal(['M0,2L1000,2']);
    expect(textsOf(axis.layers, 'label').length).to.be.at.least(8);
    expect(axis.chips).to.deep.equal([]);
    expect(axis.layers.map(({name}) => name)).to.deep.equal(['ticks', 'line', 'now', 'captions', 'brackets']);
  });

  it('has room for small marks above and chips below where something is not named', () => {
    const axis = layout(days(100, 200), {named: [0]});
    expect([axis.y, axis.height]).to.deep.equal([26, 99]);
    expect(boxesOf(axis.layers, 'small').map(({event}) => event)).to.deep.equal([1]);
    expect(axis.chips.map(({count, events, box}) => [count, events, box.y0, box.y1])).to.deep.equal([[1, [1], 75, 99]]); // prettier-ignore
  });

  it('keeps that room where the widest view needs it', () => {
    const axis = layout(days(100, 200), {named: [0, 1], content: {counts: true}});
    expect([axis.y, axis.height, boxesOf(axis.layers, 'small'), axis.chips]).to.deep.equal([26, 99, [], []]);
  });

  it('has a bracket over what a chip counts, and its list below it', () => {
    const {chips, layers} = layout(days(180, 200));
    const {box, card} = chips[0]!;
    expect(pathsOf(layers, 'bracket').map(({d}) => d)).to.deep.equal(['M180.5,70L180.5,73L200.5,73L200.5,70']);
    expect([box.x0, box.x1, box.y0, box.y1]).to.deep.equal([158.5, 222.5, 75, 99]);
    expect(card).to.deep.equal({x: 158.5, width: 360, y: 105});
  });

  it('counts in columns where small marks could not be told apart', () => {
    const axis = layout(Array.from({length: 5}, () => iso(300)));
    expect(boxesOf(axis.layers, 'small')).to.deep.equal([]);
    expect(pathsOf(axis.layers, 'columns')).to.have.length(1);
    expect(textsOf(axis.layers, 'full').map(({text, at}) => [text, ...at])).to.deep.equal([['5', 14, 11]]);
    expect(axis.chips.map(({count}) => count)).to.deep.equal([5]);
  });

  it('counts in columns where more than 400 events are in view', () => {
    const apart = Array.from({length: 401}, (_, i) => iso(2 * i));
    const scale = createTimeScale(FULL, [0, 2000]);
    expect(pathsOf(layout(apart.slice(1), {scale}).layers, 'columns')).to.deep.equal([]);
    expect(pathsOf(layout(apart, {scale}).layers, 'columns')).to.have.length(1);
  });

  it('has a word at the now line, moved into the plot', () => {
    const at = (x: number | null) => {
      const now = x === null ? null : nowAt(x);
      const {layers} = layout(days(100), {named: [0], content: {now}});
      return [...pathsOf(layers, 'now').map(({d}) => d), ...textsOf(layers, 'today').flatMap(({text, at}) => [text, ...at])];
    }; // prettier-ignore
    expect(at(500)).to.deep.equal(['M500,0L500,2', 'Today', 482.5, 21]);
    expect(at(5)).to.deep.equal(['M5,0L5,2', 'Today', 0, 21]);
    expect(at(995)).to.deep.equal(['M995,0L995,2', 'Today', 965, 21]);
    expect(at(null)).to.deep.equal([]);
  });

  it('writes no tick over the word at the now line', () => {
    const dates = days(100);
    const labels = ({layers}: SceneAxis) => textsOf(layers, 'label').length;
    const [without, with_] = [null, nowAt(380)].map((now) => labels(layout(dates, {named: [0], content: {now}}))); // prettier-ignore
    expect(without! - with_!).to.equal(1);
  });

  it('has a break with its word where a gap is cut, and no line there', () => {
    const scale = collapsedScale(FULL, [0, 1000], [[START + 400 * DAY, START + 600 * DAY]], 40);
    const axis = layout(days(100, 900), {named: [0, 1], scale});
    const places = (look: Look) =>
      pathsOf(axis.layers, look).flatMap((path) => pointsOf(path).map(([x]) => Math.round(x)));
    expect(textsOf(axis.layers, 'gap').map(({text, at}) => [text, Math.round(at[0])])).to.deep.equal([
      ['7 months', 472],
    ]);
    expect(places('break')).to.deep.equal([477, 483, 517, 523]);
    expect(places('axis')).to.deep.equal([0, 480, 520, 1000]);
  });

  it('has no line beyond the plot where a gap goes on there', () => {
    const scale = collapsedScale(FULL, [0, 1000], [[START + 400 * DAY, START + 600 * DAY]], 40);
    const near = {...scale, range: [500, 1000] as const};
    const lines = pathsOf(layout(days(100, 900), {named: [0, 1], scale: near}).layers, 'axis');
    expect(lines.flatMap((path) => pointsOf(path).map(([x]) => Math.round(x)))).to.deep.equal([520, 1000]);
  });

  it('writes the now word first, then the longest gap, then the labels of ticks', () => {
    const gaps = [[300, 400], [420, 800]].map(([from, to]) => [START + from! * DAY, START + to! * DAY] as const); // prettier-ignore
    const scale = collapsedScale(FULL, [0, 1000], gaps, 20);
    const written = (now: Caption | null) => {
      const {layers} = layout(days(100, 900), {named: [0, 1], scale, content: {now}});
      return (['today', 'gap'] as const).flatMap((look) => textsOf(layers, look).map(({text}) => text));
    };
    expect(written(null)).to.deep.equal(['12 months']);
    expect(written(nowAt(100))).to.deep.equal(['Today', '12 months']);
    expect(written(nowAt(scale.position(START + 780 * DAY)))).to.deep.equal(['Today', '3 months']);
  });

  it('tells the time between neighbours on a scale of order, where there is room for the words', () => {
    const timeline = timelineOf(days(100, 300, 900).map((date) => ({date})));
    const warp = createWarp('sequential', timeline);
    const steps = (width: number) =>
      textsOf(layoutAxis(timeline, createWarpedScale(warp, FULL, [0, width]), FULL, {named: new Set([0, 1, 2]), counts: false, gaps: [], now: null}, TEXT).axis.layers, 'gap').map(({text}) => text); // prettier-ignore
    expect(steps(1000)).to.deep.equal(['7 months', '20 months']);
    expect(steps(100)).to.deep.equal([]);
  });
});
