import {expect} from '@open-wc/testing';
import {render, svg} from 'lit';
import {createMark} from '../../src/layout/marks.js';
import {eventAnchor} from '../../src/model/anchor.js';
import {renderMark} from '../../src/render/marks.js';
import {createTimeScale} from '../../src/scale/time-scale.js';
import type {TimelineEvent} from '../../src/source/timeline-data.js';
import {recordOf} from '../source/record-of.js';

const DAY = 86_400_000;
const START = 1_577_836_800_000; // 2020-01-01

/** A px a day for a thousand days from 2020-01-01 on. */
const SCALE = createTimeScale([START, START + 1000 * DAY], [0, 1000]);

type Event = Partial<TimelineEvent> & {readonly date: string};

/** A mark that lies from 20 to 30 px across the axis. */
function draw(event: Event): SVGGElement {
  const record = recordOf(event);
  const mark = createMark(record, 7, eventAnchor(record.date), SCALE);
  const {start, end} = mark;
  const box = {x0: start, x1: end, y0: 20, y1: 30};
  const container = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(svg`${renderMark({...mark, box}, '--mark: red')}`, container);
  return container.querySelector('g')!;
}

const attributes = (group: Element, selector: string, ...names: string[]): (string | null)[][] =>
  Array.from(group.querySelectorAll(selector), (shape) => names.map((name) => shape.getAttribute(name)));

describe('renderMark(mark, color)', () => {
  const classes: readonly [event: Event, names: string][] = [
    [{date: '2020-03-01'}, 'mark dot confirmed'],
    [{date: '2020-03'}, 'mark band confirmed'],
    [{date: '2020-03/2020-06'}, 'mark bar confirmed'],
    [{date: '2020-03?'}, 'mark band confirmed doubtful'],
    [{date: '2020-03', status: 'expected'}, 'mark band expected'],
    [{date: '[2020-03,2021]'}, 'mark one-of confirmed'],
    [{date: '{2020-03,2021?}'}, 'mark all-of confirmed'],
  ];
  for (const [event, names] of classes) {
    it(`draws ${JSON.stringify(event)} as ${names}`, () => {
      const mark = draw(event);
      expect([...mark.classList].join(' ')).to.equal(names);
      expect(mark.getAttribute('part')).to.equal('mark');
      expect(mark.style.getPropertyValue('--mark')).to.equal('red');
    });
  }

  it('joins the members of a set by a line that is not seen through them', () => {
    const join = draw({date: '[2020-03,2020-06,2021]'});
    expect(attributes(join, '.join', 'd')).to.deep.equal([['M91,25L152,25M182,25L366,25']]);
    expect(attributes(draw({date: '{2019,2024}'}), '.join', 'd')).to.deep.equal([['M0,25L1000,25']]);
  });

  it('draws each member of a set by itself, dashed if it is doubtful', () => {
    const members = attributes(draw({date: '[2020-03-01,2020-06?,2021]'}), 'g.dot, g.band', 'class');
    expect(members).to.deep.equal([['dot'], ['band doubtful'], ['band']]);
  });

  it('asks in the middle of what is doubtful, and at an end that is unknown', () => {
    const questions = (date: string) => attributes(draw({date}), '.question', 'x', 'y');
    expect(questions('2020-03-01?')).to.deep.equal([['60.5', '25']]);
    expect(questions('2020-03?')).to.deep.equal([['75.5', '25']]);
    expect(questions('2020-03-01/')).to.deep.equal([['84', '25']]);
    expect(questions('/2020-03-01')).to.deep.equal([['37', '25']]);
    expect(questions('2020-03-01?/')).to.deep.equal([['84', '25']]);
    expect(questions('2020-03~')).to.deep.equal([]);
  });

  it('puts a dot where in its range a year is thought to be', () => {
    expect(attributes(draw({date: '2021S3'}), '.estimate', 'cx', 'cy')).to.deep.equal([['547', '25']]);
  });

  it('puts a haze around a day that is only about right', () => {
    expect(attributes(draw({date: '2020-03-01~'}), '.haze', 'cx', 'cy', 'r')).to.deep.equal([['60.5', '25', '8.5']]);
    expect(attributes(draw({date: '2020-03-01'}), 'circle', 'r')).to.deep.equal([['5']]);
  });

  it('strikes along what was cancelled and across what is disputed, clear of what lies below', () => {
    const lines = (status: TimelineEvent['status']) =>
      attributes(draw({date: '2020-03', status}), '.clear, .strike', 'class', 'd');
    expect(lines('cancelled')).to.deep.equal([
      ['clear', 'M57,25L94,25'],
      ['strike', 'M57,25L94,25'],
    ]);
    expect(lines('disputed')).to.deep.equal([
      ['clear', 'M70.5,34L80.5,16'],
      ['strike', 'M70.5,34L80.5,16'],
    ]);
    expect(lines('reported')).to.deep.equal([]);
  });

  it('hatches what is expected', () => {
    expect(attributes(draw({date: '2020-03', status: 'expected'}), '.hatch', 'd')).to.deep.equal([
      ['M63,28L69,22M69,28L75,22M75,28L81,22M81,28L87,22'],
    ]);
    expect(draw({date: '2020-03-01', status: 'expected'}).querySelectorAll('.hatch')).to.have.length(1);
  });
});
