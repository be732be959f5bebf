import {expect} from 'chai';
import {chooseForm, labelWidth, type Form} from '../../../src/layout/lanes/choose-form.js';
import {dots, laneEvents, sizes, type EventRow} from './lane-event.js';

const LONG: Form = {kind: 'packed', dates: 'long', namesAll: true};
const SHORT: Form = {kind: 'packed', dates: 'short', namesAll: true};
const TITLES: Form = {kind: 'packed', dates: null, namesAll: true};
const SINGLE: Form = {kind: 'single', dates: 'long', namesAll: true};
const MOST_SINGLE: Form = {kind: 'single', dates: 'long', namesAll: false};
const CROWDED: Form = {kind: 'packed', dates: null, namesAll: false};

function choose(rows: readonly EventRow[], plot: number, room: number, maxSingle = Infinity): Form {
  return chooseForm({groups: [laneEvents(rows)], isAll: true, sizes, maxSingle, plot, rows: room});
}

describe('chooseForm(input)', () => {
  // of titles of 100 px at one place, a row holds one, with a long date 208 px and with a short one 148 px wide
  type Row = readonly [name: string, events: readonly EventRow[], plot: number, rows: number, form: Form];
  const rows: readonly Row[] = [
    ['dates where all fit', dots(10, 0, 100), 960, 10, LONG],
    ['no events with dates', [], 960, 1, LONG],
    ['short dates where long ones do not fit', dots(2, 180, 100), 960, 1, SHORT],
    ['a lane each for few where dates do not fit', dots(2, 140, 100), 960, 1, SINGLE],
    ['a lane each for up to 24', dots(24, 0, 100), 960, 23, SINGLE],
    ['titles only past 24', dots(25, 132, 100), 4000, 1, TITLES],
    ['titles only past 24, in as many rows as that takes', dots(25, 30, 100), 960, 5, TITLES],
    ['the most important where titles do not fit either', dots(25, 0, 100), 960, 24, CROWDED],
    ['a lane each for long titles', dots(25, 0, 500), 960, 24, SINGLE],
    ['a lane each for up to 60 long titles', dots(60, 0, 500), 960, 24, SINGLE],
    ['a lane each for the most important of more long titles', dots(61, 0, 500), 960, 24, MOST_SINGLE],
    ['no lane each where only half of the titles are long', [...dots(13, 0, 100), ...dots(13, 0, 500)], 960, 24, CROWDED],
    ['no lane each for titles of half of the plot', dots(25, 0, 480), 960, 24, CROWDED],
    ['a lane each for few in a low plot', dots(6, 0, 100), 200, 1, SINGLE],
    ['the most important of very many', dots(2000, 1, 100), 960, 26, CROWDED],
  ]; // prettier-ignore
  for (const [name, events, plot, room, form] of rows) {
    it(`draws ${name}`, () => {
      expect(choose(events, plot, room)).to.deep.equal(form);
    });
  }

  it('draws the most important where there are more events than could be looked at', () => {
    const form = (title: number) =>
      chooseForm({groups: [laneEvents(dots(20, 48, title))], isAll: false, sizes, maxSingle: Infinity, plot: 960, rows: 26}); // prettier-ignore
    expect(form(100)).to.deep.equal(CROWDED);
    expect(form(500)).to.deep.equal(MOST_SINGLE);
  });

  it('draws dates only where one name in eight at most is above its mark', () => {
    const wide: EventRow[] = [[0, 960, 100]];
    expect(choose([...wide, ...dots(7, 20, 100)], 960, 20)).to.deep.equal(LONG);
    expect(choose([...wide, ...dots(6, 20, 100)], 960, 20)).to.deep.equal(SINGLE);
    const many = [...wide, ...wide, ...wide, ...wide, ...dots(21, 20, 100)];
    expect(choose(many, 960, 40)).to.deep.equal(TITLES);
  });

  it('asks groups for one form', () => {
    const groups = [dots(13, 0, 100), dots(12, 0, 100)].map(laneEvents);
    const at = (rows: number) => chooseForm({groups, isAll: true, sizes, maxSingle: Infinity, plot: 960, rows});
    expect(at(25)).to.deep.equal(LONG);
    expect(at(24)).to.deep.equal(CROWDED);
  });

  it('gives each event a lane only within a height that the page sets', () => {
    const events = dots(10, 0, 100); // 34 px high each, and 12 px apart
    expect(choose(events, 960, 9, 460)).to.deep.equal(SINGLE);
    expect(choose(events, 960, 9, 459)).to.deep.equal(CROWDED);
    const above: EventRow[] = [[0, 960, 100], [0, 960, 100]]; // prettier-ignore
    expect(choose(above, 960, 3, 128)).to.deep.equal(SINGLE); // each with a mark of 16 px 2 px below its name
    expect(choose(above, 960, 3, 127)).to.deep.equal(CROWDED);
  });
});

describe('labelWidth(event, dates, sizes)', () => {
  const [event] = laneEvents([[0, 10, 120]]);

  it('is that of the title, and of the date 8 px after it', () => {
    expect(labelWidth(event!, null, sizes)).to.equal(120);
    expect(labelWidth(event!, 'long', sizes)).to.equal(228);
    expect(labelWidth(event!, 'short', sizes)).to.equal(168);
  });
});
