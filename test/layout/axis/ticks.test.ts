import {expect} from 'chai';
import {
  layoutTicks,
  placeTicks,
  ticksHeight,
  wordTicks,
  type PlacedTick,
  type TakenLines,
} from '../../../src/layout/axis/ticks.js';
import type {AxisText} from '../../../src/layout/axis/words.js';
import {createTimeScale, type TimeScale} from '../../../src/scale/time-scale.js';

const AXIS = 2;

const TEXT: AxisText = {locale: 'en-GB', textScale: 1, measureText: (text) => 7 * text.length};

const FREE: TakenLines = {label: [], context: []};

const scaleOf = (start: string, end: string, width = 700): TimeScale =>
  createTimeScale([Date.parse(start), Date.parse(end)], [0, width]);

function place(scale: TimeScale, taken = FREE, text = TEXT): PlacedTick[] {
  return placeTicks(wordTicks(scale, text), scale, AXIS, taken, text);
}

/** The words of the major ticks. */
const words = (ticks: readonly PlacedTick[]) =>
  ticks.filter(({major}) => major).map(({label, context}) => [label?.text, context?.text]);

describe('ticksHeight(ticks, text)', () => {
  const rows: readonly [start: string, end: string, textScale: number, height: number][] = [
    ['2010-01-01', '2020-01-01', 1, 26],
    ['2020-01-01', '2020-07-01', 1, 43], // with a year below the months
    ['2010-01-01', '2020-01-01', 2, 45],
    ['2020-01-01', '2020-04-01', 2, 79],
  ];
  for (const [start, end, textScale, height] of rows) {
    it(`is ${height} px from ${start} to ${end} with words ${textScale} times as large`, () => {
      const text = {...TEXT, textScale};
      expect(ticksHeight(wordTicks(scaleOf(start, end), text), text)).to.equal(height);
    });
  }
});

describe('placeTicks(ticks, scale, axis, taken, text)', () => {
  it('draws a major tick below the axis, and its words after it', () => {
    const [tick] = place(scaleOf('2020-01-01', '2027-01-01')).filter(({time}) => time === Date.parse('2020-01-01'));
    expect(tick).to.deep.equal({
      time: 1_577_836_800_000,
      unit: 'year',
      x: 0,
      major: true,
      line: [
        [0, 2],
        [0, 24],
      ],
      label: {text: '2020', x: 6, y: 21},
      context: undefined,
    });
  });

  it('draws a minor tick shorter, without words', () => {
    const [tick] = place(scaleOf('2020-01-01', '2027-01-01')).filter(({major}) => !major);
    expect(tick).to.include({unit: 'month'}).and.to.not.have.any.keys('label', 'context');
    expect(tick!.line.map(([, y]) => y)).to.deep.equal([2, 9]);
  });

  it('puts the context on a second line', () => {
    const [january] = place(scaleOf('2019-12-15', '2020-06-15')).filter(({context}) => context);
    expect(january!.label).to.deep.include({text: 'Jan', y: 21});
    expect(january!.context).to.deep.equal({text: '2020', x: january!.label!.x, y: 38});
  });

  it('puts larger words further down', () => {
    const [january] = place(scaleOf('2019-12-15', '2020-06-15'), FREE, {...TEXT, textScale: 2}).filter(
      ({context}) => context,
    );
    expect([january!.label!.y, january!.context!.y]).to.deep.equal([40, 74]);
  });

  it('leaves out words that would be cut at the end', () => {
    const all = words(place(scaleOf('2014-06-01', '2020-01-31')));
    expect(all.slice(-2)).to.deep.equal([
      ['2019', undefined],
      [undefined, undefined],
    ]);
  });

  it('leaves out words that would touch those after them', () => {
    const labels = (character: number) =>
      words(
        place(scaleOf('2014-06-01', '2020-01-31'), FREE, {...TEXT, measureText: (text) => character * text.length}),
      ).map(([label]) => label);
    expect(labels(20)).to.deep.equal(['2015', '2016', '2017', '2018', '2019', undefined]);
    expect(labels(30)).to.deep.equal(['2015', undefined, '2017', undefined, '2019', undefined]);
  });

  it('tells the day that begins rather than the day that the axis starts in', () => {
    expect(words(place(scaleOf('2023-02-28T16:00Z', '2023-03-02T20:00Z', 640)))).to.deep.equal([
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
    const all = words(place(scaleOf('2023-02-28T10:00Z', '2023-03-02T14:00Z', 640)));
    expect(all.slice(0, 3)).to.deep.equal([
      ['12:00', '28 February 2023'],
      ['18:00', undefined],
      ['00:00', '1 March 2023'],
    ]);
  });

  const years = scaleOf('2020-01-01', '2027-01-01'); // 2021 is at 100.19 px, its word from 106.19 to 134.19 px

  it('keeps its labels 8 px clear of what is taken', () => {
    const label = (from: number, to: number) => words(place(years, {label: [[from, to]], context: []}))[1]![0];
    expect(label(143, 160)).to.equal('2021');
    expect(label(142, 160)).to.equal(undefined);
    expect(label(80, 98)).to.equal('2021');
    expect(label(80, 99)).to.equal(undefined);
  });

  it('writes a context where only the line of the labels is taken', () => {
    const days = scaleOf('2023-02-28T16:00Z', '2023-03-02T20:00Z', 640); // 1 March begins at 98.46 px
    const [, march] = words(place(days, {label: [[100, 240]], context: []}));
    expect(march).to.deep.equal([undefined, '1 March 2023']);
    const [, none] = words(place(days, {label: [], context: [[100, 240]]}));
    expect(none).to.deep.equal(['00:00', undefined]);
  });
});

describe('layoutTicks(scale, axis, taken, text)', () => {
  const labels = (width: number, textScale = 1) => {
    const text = {...TEXT, textScale, measureText: (words: string) => 7 * textScale * words.length};
    const {ticks, height} = layoutTicks(scaleOf('1040-01-01', '2020-01-01', width), AXIS, FREE, text);
    return [height, ...ticks.flatMap(({label}) => label?.text ?? [])];
  };

  it('has words 64 px apart or more', () => {
    expect(labels(960)).to.deep.equal([26, '1100', '1200', '1300', '1400', '1500', '1600', '1700', '1800', '1900']);
  });

  it('has at least two, nearer together, where that would leave one', () => {
    expect(labels(170)).to.deep.equal([26, '1400', '1800']);
    expect(labels(336, 2)).to.deep.equal([45, '1200', '1400', '1600', '1800']);
  });

  it('has one where there is no room for two', () => {
    expect(labels(90)).to.deep.equal([26, '1500']);
  });
});
