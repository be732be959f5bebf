import {expect} from 'chai';
import {layoutAxis, type AxisRoom} from '../../../src/layout/axis/layout-axis.js';
import type {AxisText} from '../../../src/layout/axis/ticks.js';
import type {SceneAxis} from '../../../src/layout/scene.js';
import type {Domain} from '../../../src/model/domain.js';
import {createTimeScale, type TimeScale} from '../../../src/scale/time-scale.js';
import {createWarp, createWarpedScale} from '../../../src/scale/time-warp.js';
import {timelineOf} from '../../model/timeline-of.js';
import {collapsedScale} from '../../scale/warp-of.js';

const DAY = 86_400_000;
const START = Date.UTC(2000, 0);

const TEXT: AxisText = {locale: 'en-GB', textScale: 1, measureText: (text) => 7 * text.length};

/** 1000 days on 1000 px. */
const FULL: Domain = [START, START + 1000 * DAY];
const SCALE = createTimeScale(FULL, [0, 1000]);

const iso = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);

interface Options {
  readonly named?: readonly number[];
  readonly room?: Partial<AxisRoom>;
  readonly scale?: TimeScale;
}

function layout(dates: readonly string[], {named = [], room = {}, scale = SCALE}: Options = {}): SceneAxis {
  const timeline = timelineOf(dates.map((date) => ({date})));
  return layoutAxis(timeline, scale, FULL, new Set(named), {counts: false, now: null, ...room}, TEXT);
}

const days = (...at: readonly number[]): string[] => at.map(iso);

describe('layoutAxis(timeline, scale, full, named, room, text)', () => {
  it('is a line with its ticks below it where all is named', () => {
    const axis = layout(days(100, 200), {named: [0, 1]});
    expect([axis.y, axis.height]).to.deep.equal([2, 45]);
    expect(axis.stretches).to.deep.equal([[[0, 2], [1000, 2]]]); // prettier-ignore
    expect([axis.small, axis.columns, axis.chips, axis.breaks, axis.steps]).to.deep.equal([[], null, [], [], []]);
    expect(axis.ticks.length).to.be.at.least(8);
  });

  it('has room for small marks above and chips below where something is not named', () => {
    const axis = layout(days(100, 200), {named: [0]});
    expect([axis.y, axis.height]).to.deep.equal([26, 99]);
    expect(axis.small.map(({event}) => event)).to.deep.equal([1]);
    expect(axis.chips.map(({count, events, box}) => [count, events, box.y0, box.y1])).to.deep.equal([[1, [1], 75, 99]]); // prettier-ignore
  });

  it('keeps that room where the widest view needs it', () => {
    const axis = layout(days(100, 200), {named: [0, 1], room: {counts: true}});
    expect([axis.y, axis.height, axis.small, axis.chips]).to.deep.equal([26, 99, [], []]);
  });

  it('has a bracket over what a chip counts, and its list below it', () => {
    const [chip] = layout(days(180, 200)).chips;
    const {bracket, box, card} = chip!;
    expect(bracket).to.deep.equal([[180.5, 70], [180.5, 73], [200.5, 73], [200.5, 70]]); // prettier-ignore
    expect([box.x0, box.x1, box.y0, box.y1]).to.deep.equal([158.5, 222.5, 75, 99]);
    expect(card).to.deep.equal({x: 158.5, width: 360, y: 105});
  });

  it('counts in columns where small marks could not be told apart', () => {
    const axis = layout(Array.from({length: 5}, () => iso(300)));
    expect(axis.small).to.deep.equal([]);
    expect(axis.columns).to.include({base: 26, full: 5, fullAt: 0});
    expect(axis.chips.map(({count}) => count)).to.deep.equal([5]);
  });

  it('counts in columns where more than 400 events are in view', () => {
    const apart = Array.from({length: 401}, (_, i) => iso(2 * i));
    const scale = createTimeScale(FULL, [0, 2000]);
    expect(layout(apart.slice(1), {scale})).to.have.property('columns', null);
    expect(layout(apart, {scale}).columns!.tops.length).to.equal(500);
  });

  it('has a word at the now line, moved into the plot', () => {
    const at = (x: number) => layout(days(100), {named: [0], room: {now: {from: x, to: x, text: 'Today'}}}).now;
    expect(at(500)).to.deep.equal({text: 'Today', x: 482.5, y: 21});
    expect(at(5)!.x).to.equal(0);
    expect(at(995)!.x).to.equal(965);
    expect(layout(days(100), {named: [0]}).now).to.equal(null);
  });

  it('writes no tick over the word at the now line', () => {
    const dates = days(100);
    const labels = (axis: SceneAxis) => axis.ticks.flatMap(({label}) => label?.text ?? []).length;
    const [without, with_] = [null, {from: 380, to: 380, text: 'Today'}].map((now) => labels(layout(dates, {named: [0], room: {now}}))); // prettier-ignore
    expect(without! - with_!).to.equal(1);
  });

  it('has a break with its word where a gap is cut, and no line there', () => {
    const scale = collapsedScale(FULL, [0, 1000], [[START + 400 * DAY, START + 600 * DAY]], 40);
    const axis = layout(days(100, 900), {named: [0, 1], scale});
    expect(axis.breaks.map(({from, to, word}) => [from, to, word.text, word.x].map((value) => (typeof value === 'number' ? Math.round(value) : value)))).to.deep.equal([[480, 520, '7 months', 472]]); // prettier-ignore
    expect(axis.stretches.map((line) => line.map(([x]) => Math.round(x)))).to.deep.equal([[0, 480], [520, 1000]]); // prettier-ignore
  });

  it('tells the time between neighbours on a scale of order, where there is room for the words', () => {
    const timeline = timelineOf(days(100, 300, 900).map((date) => ({date})));
    const warp = createWarp('sequential', timeline);
    const steps = (width: number) =>
      layoutAxis(timeline, createWarpedScale(warp, FULL, [0, width]), FULL, new Set([0, 1, 2]), {counts: false, now: null}, TEXT).steps.map(({text}) => text); // prettier-ignore
    expect(steps(1000)).to.deep.equal(['7 months', '20 months']);
    expect(steps(100)).to.deep.equal([]);
  });
});
