import {expect} from 'chai';
import {horizontalTicks, tickRoom} from '../../src/layout/horizontal-ticks.js';
import type {Box, SceneTick} from '../../src/layout/scene.js';
import {createTimeScale} from '../../src/scale/time-scale.js';
import {timelineOf} from '../model/timeline-of.js';
import {sceneInput} from './scene-input.js';

const AXIS = 300;
const TOP = 20;

function scaleOf(start: string, end: string, width: number) {
  return createTimeScale([Date.parse(start), Date.parse(end)], [0, width]);
}

function ticksOf(start: string, end: string, width = 700, labels: readonly Box[] = []): SceneTick[] {
  return horizontalTicks(sceneInput(timelineOf([]), width), scaleOf(start, end, width), AXIS, TOP, labels);
}

const isMajor = ({grid}: SceneTick): boolean => grid.length > 0;

/** The words of the major ticks. */
function wordsOf(ticks: readonly SceneTick[]): [text: string | undefined, context: string | undefined][] {
  return ticks.filter(isMajor).map(({label, context}) => [label?.text, context?.text]);
}

describe('tickRoom(scale, input)', () => {
  const words = {locale: 'en', textScale: 1};

  it('has room for one line of words, and for two where ticks have a context', () => {
    expect(tickRoom(scaleOf('2010-01-01', '2020-01-01', 700), words)).to.equal(26);
    expect(tickRoom(scaleOf('2020-01-01', '2020-07-01', 700), words)).to.equal(43);
  });

  it('has twice the room for words twice as large', () => {
    const large = {...words, textScale: 2};
    expect(tickRoom(scaleOf('2010-01-01', '2020-01-01', 700), large)).to.equal(45);
    expect(tickRoom(scaleOf('2020-01-01', '2020-04-01', 700), large)).to.equal(79);
  });
});

describe('horizontalTicks(input, scale, axis, top, labels)', () => {
  it('draws a major tick below the axis, a line through the plot, and words beside it', () => {
    const [tick] = ticksOf('2020-01-01', '2027-01-01').filter(({time}) => time === Date.parse('2020-01-01'));
    expect(tick).to.deep.equal({
      time: 1_577_836_800_000,
      unit: 'year',
      line: [[0, 300], [0, 322]],
      grid: [[[0, 20], [0, 300]]],
      label: {text: '2020', x: 6, y: 319},
      context: undefined,
    }); // prettier-ignore
  });

  it('draws a minor tick shorter, without a line or words', () => {
    const [tick] = ticksOf('2020-01-01', '2027-01-01').filter((one) => !isMajor(one));
    expect(tick).to.include({unit: 'month'});
    expect(tick!.line.map(([, y]) => y)).to.deep.equal([300, 307]);
    expect(tick).to.not.have.any.keys('label', 'context');
  });

  it('puts the context on a second line', () => {
    const [, february] = ticksOf('2019-12-15', '2020-06-15').filter(isMajor);
    expect(february!.label!.y).to.equal(319);
    const [january] = ticksOf('2019-12-15', '2020-06-15').filter(({context}) => context);
    expect(january!.context).to.deep.include({text: '2020', y: 336});
    expect(january!.context!.x).to.equal(january!.label!.x);
  });

  it('interrupts the line through the plot where it passes a label', () => {
    const label = {x0: 80, x1: 120, y0: 100, y1: 140};
    const ticks = ticksOf('2020-01-01', '2027-01-01', 700, [label]);
    const [tick] = ticks.filter(({time}) => time === Date.parse('2021-01-01'));
    expect(tick!.grid.map((line) => line.map(([, y]) => y))).to.deep.equal([[20, 100], [140, 300]]); // prettier-ignore
  });

  it('does not interrupt it where a label begins or ends there', () => {
    const x = scaleOf('2020-01-01', '2027-01-01', 700).position(Date.parse('2021-01-01'));
    const labels = [
      {x0: x, x1: x + 50, y0: 100, y1: 140},
      {x0: x - 50, x1: x, y0: 150, y1: 170},
    ];
    const [tick] = ticksOf('2020-01-01', '2027-01-01', 700, labels).filter(
      ({time}) => time === Date.parse('2021-01-01'),
    );
    expect(tick!.grid).to.have.length(1);
  });

  it('leaves out words that would be cut at the end', () => {
    const words = wordsOf(ticksOf('2014-06-01', '2020-01-31'));
    expect(words.at(-2)).to.deep.equal(['2019', undefined]);
    expect(words.at(-1)).to.deep.equal([undefined, undefined]);
  });

  it('leaves out words that would touch those before them', () => {
    const input = {...sceneInput(timelineOf([]), 700), measureText: (text: string) => 20 * text.length};
    const ticks = horizontalTicks(input, scaleOf('2014-06-01', '2020-01-31', 700), AXIS, TOP, []);
    expect(ticks.filter(isMajor).map(({label}) => label?.text)).to.deep.equal([
      '2015',
      '2016',
      '2017',
      '2018',
      '2019',
      undefined,
    ]);
    const dense = {...input, measureText: (text: string) => 30 * text.length};
    const words = horizontalTicks(dense, scaleOf('2014-06-01', '2020-01-31', 700), AXIS, TOP, []).filter(isMajor);
    expect(words.map(({label}) => label?.text)).to.deep.equal([
      '2015',
      undefined,
      '2017',
      undefined,
      '2019',
      undefined,
    ]);
  });

  it('tells the day that begins rather than the day that the axis starts in', () => {
    const ticks = ticksOf('2023-02-28T16:00Z', '2023-03-02T20:00Z', 640);
    expect(wordsOf(ticks)).to.deep.equal([
      ['18:00', undefined],
      ['00:00', '1 March 2023'],
      ['06:00', undefined],
      ['12:00', undefined],
      ['18:00', undefined],
      ['00:00', '2 March 2023'],
      ['06:00', undefined],
      ['12:00', undefined],
      [undefined, undefined],
    ]);
  });

  it('tells the day that the axis starts in where there is room', () => {
    const ticks = ticksOf('2023-02-28T10:00Z', '2023-03-02T14:00Z', 640);
    expect(wordsOf(ticks).slice(0, 3)).to.deep.equal([
      ['12:00', '28 February 2023'],
      ['18:00', undefined],
      ['00:00', '1 March 2023'],
    ]);
  });
});
