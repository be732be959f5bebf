import {expect} from 'chai';
import {createMark, placeMark} from '../../../src/layout/marks/create-mark.js';
import type {PlacedMark, Shape} from '../../../src/layout/scene.js';
import {eventAnchor} from '../../../src/model/anchor.js';
import {createTimeScale} from '../../../src/scale/time-scale.js';
import type {TimelineEvent} from '../../../src/source/timeline-data.js';
import {recordOf} from '../../source/record-of.js';

const DAY = 86_400_000;
const START = 1_577_836_800_000; // 2020-01-01

/** A px a day for a thousand days from 2020-01-01 on. */
const SCALE = createTimeScale([START, START + 1000 * DAY], [0, 1000]);

type Event = Partial<TimelineEvent> & {readonly date: string};

/** A mark that lies from 20 to 30 px across the axis. */
function place(event: Event): PlacedMark {
  const record = recordOf(event);
  return placeMark(createMark(record, 7, eventAnchor(record.date), SCALE), 20, 30);
}

/** All shapes of a mark, those that fade among them. */
const flat = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => (shape.type === 'faded' ? [shape, ...flat(shape.shapes)] : [shape]));

const looksOf = (event: Event): string[] => flat(place(event).shapes).map(({looks}) => looks.join(' '));

/** The path data of the shapes with a look. */
const paths = (event: Event, look: string): string[] =>
  flat(place(event).shapes).flatMap((shape) => (shape.type === 'path' && shape.looks.some((one) => one === look) ? shape.d : [])); // prettier-ignore

describe('placeMark(mark, y0, y1)', () => {
  const rows: readonly [event: Event, classes: string, looks: readonly string[]][] = [
    [{date: '2020-03-01'}, 'mark dot confirmed', ['shape bold']],
    [{date: '2020-03-01~'}, 'mark dot confirmed', ['haze', 'shape bold']],
    [{date: '2020-03-01?'}, 'mark dot confirmed doubtful', ['shape hollow fine', 'question']],
    [{date: '2020-03-01', status: 'expected'}, 'mark dot expected', ['shape hollow fine', 'hatch']],
    [{date: '2020-03'}, 'mark band confirmed', ['shape light']],
    [{date: '2020-03~'}, 'mark band confirmed', ['soft', 'shape fading']],
    [{date: '2020-03?'}, 'mark band confirmed doubtful', ['shape hollow dashed', 'question']],
    [{date: '2020-03', status: 'expected'}, 'mark band expected', ['shape hollow dashed', 'hatch']],
    [{date: '2020-03', status: 'reported'}, 'mark band reported', ['shape hollow dotted']],
    [{date: '2020-03-01/2020-06-01'}, 'mark bar confirmed', ['shape solid']],
    [{date: '2020-03/2020-06'}, 'mark bar confirmed', ['shape light', 'core solid']],
    [{date: '2020-03/2020-06', status: 'expected'}, 'mark bar expected', ['shape hollow dashed', 'core light', 'hatch']],
    [{date: '2020-03-01/'}, 'mark bar confirmed', ['soft', 'shape solid', 'question']],
    [{date: '2020-03', status: 'cancelled'}, 'mark band cancelled', ['shape light', 'clear', 'strike']],
    [{date: '2021S3'}, 'mark band confirmed', ['shape light', 'estimate']],
    [{date: '[2020-03,2021]'}, 'mark one-of confirmed', ['join fine', 'shape hollow', 'shape hollow']],
    [{date: '{2020-03,2021?}'}, 'mark all-of confirmed', ['join', 'shape light', 'shape hollow dashed', 'question']],
  ]; // prettier-ignore
  for (const [event, classes, looks] of rows) {
    it(`draws ${JSON.stringify(event)} as ${looks.join(', ')}`, () => {
      expect(place(event).classes.join(' ')).to.equal(classes);
      expect(looksOf(event)).to.deep.equal(looks);
    });
  }

  it('fills its place across the axis', () => {
    const {box} = place({date: '2020-03'});
    expect(box).to.deep.equal({x0: 60, x1: 91, y0: 20, y1: 30});
  });

  it('joins the members of a set by a line that is not seen through them', () => {
    expect(paths({date: '[2020-03,2020-06,2021]'}, 'join')).to.deep.equal(['M91,25L152,25M182,25L366,25']);
    expect(paths({date: '{2019,2024}'}, 'join')).to.deep.equal(['M0,25L1000,25']);
  });

  it('asks in the middle of what is doubtful, and at an end that is unknown', () => {
    const questions = (date: string) =>
      flat(place({date}).shapes).flatMap((shape) => (shape.type === 'text' ? [[shape.text, ...shape.at]] : []));
    expect(questions('2020-03-01?')).to.deep.equal([['?', 60.5, 28.15]]);
    expect(questions('2020-03?')).to.deep.equal([['?', 75.5, 28.15]]);
    expect(questions('2020-03-01/')).to.deep.equal([['?', 84, 28.15]]);
    expect(questions('/2020-03-01')).to.deep.equal([['?', 37, 28.15]]);
    expect(questions('2020-03-01?/')).to.deep.equal([['?', 84, 28.15]]);
    expect(questions('2020-03~')).to.deep.equal([]);
  });

  const circles = (event: Event) =>
    place(event).shapes.flatMap((shape) => (shape.type === 'circle' ? [[...shape.at, shape.radius]] : []));

  it('puts a dot where in its range a year is thought to be', () => {
    expect(circles({date: '2021S3'})).to.deep.equal([[547, 25, 3]]);
  });

  it('puts a haze around a day that is only about right', () => {
    expect(circles({date: '2020-03-01~'})).to.deep.equal([[60.5, 25, 8.5], [60.5, 25, 5]]); // prettier-ignore
    expect(circles({date: '2020-03-01'})).to.deep.equal([[60.5, 25, 5]]);
  });

  it('strikes along what was cancelled and across what is disputed, clear of what lies below', () => {
    for (const look of ['clear', 'strike']) {
      expect(paths({date: '2020-03', status: 'cancelled'}, look)).to.deep.equal(['M57,25L94,25']);
      expect(paths({date: '2020-03', status: 'disputed'}, look)).to.deep.equal(['M70.5,34L80.5,16']);
      expect(paths({date: '2020-03', status: 'reported'}, look)).to.deep.equal([]);
    }
  });

  it('hatches what is expected', () => {
    const hatch = (date: string) => paths({date, status: 'expected'}, 'hatch');
    expect(hatch('2020-03')).to.deep.equal(['M63,28L69,22M69,28L75,22M75,28L81,22M81,28L87,22']);
    expect(hatch('2020-03-01')).to.have.length(1);
  });

  it('fades beyond an end that is only about, and within one that is unknown', () => {
    const stops = (date: string) =>
      place({date}).shapes.flatMap((shape) =>
        shape.type === 'faded'
          ? shape.fade.stops.map(({offset, opacity}) => [
              Math.round(shape.fade.from + offset * (shape.fade.to - shape.fade.from)),
              opacity,
            ])
          : [],
      );
    expect(stops('2020-03~')).to.deep.equal([[30, 0], [60, 1], [91, 1], [121, 0]]); // prettier-ignore
    expect(stops('2020-03-01/')).to.deep.equal([[60, 1], [60, 1], [60, 1], [89, 0]]); // prettier-ignore
    expect(stops('2020-03')).to.deep.equal([]);
  });
});
