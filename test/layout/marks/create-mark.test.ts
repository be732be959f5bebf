import {expect} from 'chai';
import {eventAnchor} from '../../../src/model/anchor.js';
import {createMark} from '../../../src/layout/marks/create-mark.js';
import {DOT} from '../../../src/layout/marks/dot.js';
import type {Mark, MarkEnd} from '../../../src/layout/scene.js';
import {createTimeScale, type TimeScale} from '../../../src/scale/time-scale.js';
import type {TimelineEvent} from '../../../src/source/timeline-data.js';
import {recordOf} from '../../source/record-of.js';

const DAY = 86_400_000;
const START = 1_577_836_800_000; // 2020-01-01

/** A px a day for a thousand days from 2020-01-01 on: 1 March 2020 is at 60 px, 2021 at 366 px, 2022 at 731 px. */
const SCALE = createTimeScale([START, START + 1000 * DAY], [0, 1000]);

type Event = Partial<TimelineEvent> & {readonly date: string};

const round = (px: number): number => Math.round(px * 1000) / 1000;

function markOf(event: Event, scale: TimeScale = SCALE): Mark {
  const record = recordOf(event);
  const mark = createMark(record, 7, eventAnchor(record.date), scale);
  return {
    ...mark,
    start: round(mark.start),
    end: round(mark.end),
    anchor: round(mark.anchor),
    fade: round(mark.fade),
    ...(mark.core && {core: [round(mark.core[0]), round(mark.core[1])] as const}),
  };
}

type Row = readonly [
  event: Event | string,
  shape: Mark['shape'],
  anchor: number,
  start: number,
  end: number,
  startEnd: MarkEnd,
  endEnd: MarkEnd,
  core?: readonly [number, number],
];

const ROWS: readonly Row[] = [
  // once within a date
  ['2020-03-01', 'dot', 60.5, 55.5, 65.5, 'edge', 'edge'],
  ['2020-03-01T12:00', 'dot', 60.5, 55.5, 65.5, 'edge', 'edge'],
  ['2020-03-01T06:00:00Z', 'dot', 60.25, 55.25, 65.25, 'edge', 'edge'],
  ['2020-03-01?', 'dot', 60.5, 55.5, 65.5, 'edge', 'edge'],
  ['2020-03-01~', 'dot', 60.5, 55.5, 65.5, 'fade', 'fade'],
  ['2020-03', 'band', 60, 60, 91, 'edge', 'edge'],
  ['2020-03-XX', 'band', 60, 60, 91, 'edge', 'edge'],
  ['2020-21', 'band', 60, 60, 152, 'fade', 'fade'],
  ['2020-34', 'band', 91, 91, 182, 'edge', 'edge'],
  ['2020', 'band', 0, 0, 366, 'edge', 'edge'],
  ['2021', 'band', 366, 366, 731, 'edge', 'edge'],
  ['2020-03~', 'band', 60, 60, 91, 'fade', 'fade'],
  ['2020-03%', 'band', 60, 60, 91, 'fade', 'fade'],
  ['2020-03?', 'band', 60, 60, 91, 'edge', 'edge'],
  [{date: '2020-03-01/2020-03-31', kind: 'moment'}, 'band', 60, 60, 91, 'edge', 'edge'],
  [{date: '2020-03-01/2020-03-05', kind: 'moment'}, 'dot', 60, 57.5, 67.5, 'edge', 'edge'],
  [{date: '../2020-03', kind: 'moment'}, 'band', 91, 0, 91, 'arrow', 'edge'],
  [{date: '2020-03/..', kind: 'moment'}, 'band', 60, 60, 1000, 'edge', 'arrow'],
  // all through a date
  [{date: '2020', kind: 'span'}, 'bar', 0, 0, 366, 'edge', 'edge', [0, 366]],
  [{date: '2020-03', kind: 'span'}, 'bar', 60, 60, 91, 'edge', 'edge', [60, 91]],
  [{date: '2020-03~', kind: 'span'}, 'bar', 60, 60, 91, 'fade', 'fade', [60, 91]],
  [{date: '2020-03-01', kind: 'span'}, 'bar', 60.5, 60, 66, 'edge', 'edge', [60, 66]],
  // all through an interval: filled whole if known to the day, else only where it surely was
  ['2020-03-01/2020-03-20', 'bar', 60, 60, 80, 'edge', 'edge', [60, 80]],
  ['2020-03-01/2020-03-02', 'bar', 60, 60, 66, 'edge', 'edge', [60, 66]],
  ['2020-03-01/2020-03-07', 'bar', 60, 60, 67, 'edge', 'edge', [60, 67]],
  ['2020-03/2020-06', 'bar', 60, 60, 182, 'edge', 'edge', [91, 152]],
  ['2020-03-01/2020-06', 'bar', 60, 60, 182, 'edge', 'edge', [61, 152]],
  ['2020/2022-01', 'bar', 0, 0, 762, 'edge', 'edge', [366, 731]],
  ['2020-03/2020-04', 'bar', 60, 60, 121, 'edge', 'edge'],
  ['2020/2020', 'bar', 0, 0, 366, 'edge', 'edge'],
  ['2020-03~/2020-06', 'bar', 60, 60, 182, 'fade', 'edge', [91, 152]],
  ['2020-03/2020-06~', 'bar', 60, 60, 182, 'edge', 'fade', [91, 152]],
  // open, and unknown
  ['2020-03/..', 'bar', 60, 60, 1000, 'edge', 'arrow', [91, 1000]],
  ['2020-03-01/..', 'bar', 60, 60, 1000, 'edge', 'arrow', [60, 1000]],
  ['../2020-03', 'bar', 91, 0, 91, 'arrow', 'edge', [0, 60]],
  ['2020-03/', 'bar', 60, 60, 119, 'edge', 'vanish', [91, 119]],
  ['2020-03-01/', 'bar', 60, 60, 89, 'edge', 'vanish', [60, 89]],
  ['/2020-03', 'bar', 91, 32, 91, 'vanish', 'edge', [32, 60]],
  ['/2020-01', 'bar', 31, 0, 31, 'vanish', 'edge'],
  ['2020-03~/', 'bar', 60, 60, 119, 'fade', 'vanish', [91, 119]],
  // cut at the edge of the view
  ['2022', 'band', 731, 731, 1000, 'edge', 'cut'],
  ['202X', 'band', 0, 0, 1000, 'edge', 'cut'],
  ['20XX', 'band', 0, 0, 1000, 'cut', 'cut'],
  ['2019/2020', 'bar', 0, 0, 366, 'cut', 'edge'],
  ['2019-06/2022-12', 'bar', 0, 0, 1000, 'cut', 'cut', [0, 1000]],
  ['2019/..', 'bar', 0, 0, 1000, 'cut', 'arrow', [0, 1000]],
  ['../2023', 'bar', 1000, 0, 1000, 'arrow', 'cut', [0, 1000]],
  ['2019~/2020', 'bar', 0, 0, 366, 'cut', 'edge'],
  // unknown ends that may lie in view though nothing stated does
  ['2019/', 'bar', 0, 0, 28, 'cut', 'vanish', [0, 28]],
  ['2018/', 'bar', 0, 0, 6, 'cut', 'vanish', [0, 6]],
  ['/2023', 'bar', 1000, 994, 1000, 'vanish', 'cut', [994, 1000]],
];

describe('createMark(record, event, anchor, scale)', () => {
  for (const [event, shape, anchor, start, end, startEnd, endEnd, core] of ROWS) {
    const row: Event = typeof event === 'string' ? {date: event} : event;
    it(`draws ${row.date}${row.kind ? `, a ${row.kind},` : ''} as a ${shape} from ${start} to ${end} px`, () => {
      const {core: drawn, ...mark} = markOf(row);
      expect(mark).to.include({event: 7, shape, anchor, start, end, startEnd, endEnd});
      expect(drawn).to.deep.equal(core);
    });
  }

  const pieces = (date: string) =>
    markOf({date}).pieces?.map(({shape, start, end, endEnd}) => [shape, round(start), round(end), endEnd]);

  it('draws each member of a set at its place, joined over all of them', () => {
    const one = markOf({date: '[2020-03-01,2020-06,2021]'});
    expect(one).to.include({choice: 'one', start: 55.5, end: 731});
    expect(pieces('[2020-03-01,2020-06,2021]')).to.deep.equal([
      ['dot', 55.5, 65.5, 'edge'],
      ['band', 152, 182, 'edge'],
      ['band', 366, 731, 'edge'],
    ]);
    expect(markOf({date: '{2020-03-01,2021-03-01}'})).to.include({choice: 'all', start: 55.5, end: 430.5});
  });

  it('draws the ranges of a set as bars where all of it is meant, as bands where one is', () => {
    expect(pieces('{2020-03-01..2020-06-30}')).to.deep.equal([['bar', 60, 182, 'edge']]);
    expect(pieces('[2020-03-01..2020-06-30]')).to.deep.equal([['band', 60, 182, 'edge']]);
    expect(pieces('[2020-03-01..]')).to.deep.equal([['band', 60, 1000, 'arrow']]);
  });

  it('draws no member that is out of view, and the line that leads there', () => {
    expect(markOf({date: '[2019,2021,2024]'})).to.include({start: 0, end: 1000});
    expect(pieces('[2019,2021,2024]')).to.deep.equal([['band', 366, 731, 'edge']]);
    expect(markOf({date: '{2019,2024}'})).to.include({start: 0, end: 1000});
    expect(pieces('{2019,2024}')).to.deep.equal([]);
  });

  it('shows where in its range a year is thought to be', () => {
    expect(markOf({date: '2021S3'}).estimate).to.equal(547);
    expect(markOf({date: '2021'}).estimate).to.equal(undefined);
  });

  it('fades twice as far where a date is doubtful as well, and a little for a season', () => {
    expect(markOf({date: '2020-03~'}).fade).to.equal(30.44);
    expect(markOf({date: '2020-03%'}).fade).to.equal(60.88);
    expect(markOf({date: '2020-21'}).fade).to.equal(22.828);
    expect(markOf({date: '2020-34'}).fade).to.equal(0);
  });

  it('draws a range as a dot up to 10 px, and as a band beyond', () => {
    const event = {date: '2020-01-02'};
    const at = (pxPerDay: number) => createTimeScale([START, START + 10 * DAY], [0, 10 * pxPerDay]);
    expect(DOT).to.equal(10);
    expect(markOf(event, at(10))).to.include({shape: 'dot', anchor: 15, start: 10, end: 20});
    expect(markOf(event, at(10.1))).to.include({shape: 'band', anchor: 15.15, start: 10.1, end: 20.2});
  });

  it('draws even a year as a dot where a century is shown', () => {
    const scale = createTimeScale([-2_208_988_800_000, 946_684_800_000], [0, 1000]); // 1900 to 1999
    expect(markOf({date: '1950'}, scale)).to.include({shape: 'dot', anchor: 500, start: 499.997, end: 509.997});
  });

  it('never draws what went on all through a date as a dot', () => {
    const scale = createTimeScale([-2_208_988_800_000, 946_684_800_000], [0, 1000]);
    expect(markOf({date: '1950-06-25', kind: 'span'}, scale)).to.include({shape: 'bar', start: 504.791, end: 510.791});
    expect(markOf({date: '1950-06/1953-07'}, scale)).to.include({shape: 'bar', start: 504.134, end: 535.812});
  });

  const exactness: readonly [event: Event | string, inexact: boolean | undefined][] = [
    ['1950', true],
    ['1950-06', true],
    ['1950-22', true],
    ['1950-06~', true],
    ['1950-06-XX', true],
    [{date: '1950-06-01/1950-06-20', kind: 'moment'}, true],
    ['1950-06-25', false],
    ['1950-06-25~', false],
    ['1950-06-25T04:00', false],
    ['190X', undefined],
    [{date: '1950', kind: 'span'}, undefined],
  ];
  for (const [event, inexact] of exactness) {
    const row: Event = typeof event === 'string' ? {date: event} : event;
    const shape = inexact === undefined ? 'no dot' : inexact ? 'a hollow dot' : 'a full dot';
    it(`draws ${row.date}${row.kind ? `, a ${row.kind},` : ''} as ${shape} where a century is shown`, () => {
      const scale = createTimeScale([-2_208_988_800_000, 946_684_800_000], [0, 1000]); // 1900 to 1999
      expect(markOf(row, scale).inexact).to.equal(inexact);
    });
  }

  it('draws the members of a set as full or hollow dots, each for itself', () => {
    const scale = createTimeScale([-2_208_988_800_000, 946_684_800_000], [0, 1000]);
    const {pieces} = markOf({date: '{1950,1960-03-01}'}, scale);
    expect(pieces!.map(({inexact}) => inexact)).to.deep.equal([true, false]);
  });

  const fades: readonly [date: string, fade: number][] = [
    ['2020-03', 0],
    ['2020-03?', 0],
    ['2020-03-01', 0],
    ['2020-03-01~', 3.5], // a dot, which has a haze around it
    ['2020-03~', 30.44],
    ['2020-21~', 91.31],
    ['2020~', 365.243],
    ['2020%', 730.485],
    ['202X~', 3652.425],
    ['2020-03~/2020-06', 30.44],
  ];
  for (const [date, fade] of fades) {
    it(`fades ${date} over ${fade} px`, () => {
      expect(markOf({date}).fade).to.equal(fade);
    });
  }

  it('takes the fade from a scale that starts elsewhere', () => {
    const scale = createTimeScale(SCALE.domain, [12, 1012]);
    expect(markOf({date: '2020-03~'}, scale)).to.include({start: 72, end: 103, fade: 30.44});
  });

  it('tells doubtful dates from the rest', () => {
    const doubtful = ['2020', '2020~', '2020?', '2020%', '2020?/2021', '2020/2021'].filter(
      (date) => markOf({date}).doubtful,
    );
    expect(doubtful).to.deep.equal(['2020?', '2020%', '2020?/2021']);
  });

  it('tells which members of a set are doubtful', () => {
    const doubtful = (date: string) => markOf({date}).pieces?.map((piece) => piece.doubtful);
    expect(doubtful('[2020-03-01?,2020-06,2021%]')).to.deep.equal([true, false, true]);
    expect(doubtful('{2020-03-01,2021}')).to.deep.equal([false, false]);
  });

  it('passes on the status', () => {
    expect(markOf({date: '2020'}).status).to.equal('confirmed');
    expect(markOf({date: '2020-03-01', status: 'expected'}).status).to.equal('expected');
    expect(markOf({date: '2020/2021', status: 'cancelled'}).status).to.equal('cancelled');
  });
});
