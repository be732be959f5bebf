import {expect, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {nextTask} from '../../src/element/slices.js';
import type {ColumnarData, EventTimeline, TimelineData, TimelineLoadEvent} from '../../src/index.js';
import {DAY, eventColumns, eventList, FIRST_DAY} from './many-events.js';
import {click, press} from './acts.js';
import {all, chips, counted, countOf, label, labels, one, openTitles, settle, show, text, titleOf} from './timeline-fixture.js'; // prettier-ignore

const LIST = eventList(2500);
const COLUMNS = eventColumns(100_000);

/** The chip that counts the most. */
const largest = (element: Element): HTMLElement => chips(element).reduce((a, b) => (countOf(b) > countOf(a) ? b : a));

/** How many elements an element has in its shadow root. */
const size = (element: Element): number => all(element, '*').length;

/** An element with nothing to show yet. */
async function start(data: TimelineData | ColumnarData): Promise<EventTimeline> {
  const element = await show(null);
  element.data = data;
  await element.updateComplete;
  return element;
}

/** The address of a JSON file with some data. */
function addressOf(data: TimelineData): string {
  return URL.createObjectURL(new Blob([JSON.stringify(data)], {type: 'application/json'}));
}

/** Tells of more time having passed than a slice of work may take, whenever it is asked. */
function hurry(): void {
  let time = 0;
  performance.now = () => (time += 100);
}

before(() => setViewport({width: 1100, height: 900}));

beforeEach(hurry);

afterEach(() => {
  Reflect.deleteProperty(performance, 'now');
});

for (const [name, data, count, full, lastDay] of [
  ['2,500 events as a list', LIST, 2500, '50', '26 December 2023'],
  ['100,000 events as columns', COLUMNS, 100_000, '1,000', '31 December 2023'],
] as const) {
  describe(`${name}, 960 px wide`, () => {
    it('are read while the page goes on, and then shown', async () => {
      const element = await start(data);
      expect(element.state).to.equal('loading');
      expect(element.matches(':state(loading)')).to.equal(true);
      expect(text(one(element, '[part=base]'))).to.equal('Loading the events …');
      await element.ready;
      expect(element.state).to.equal('ready');
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(element.matches(':state(loading)')).to.equal(false);
      expect(text(one(element, '[part=heading]'))).to.equal('Many');
      expect(labels(element).length).to.be.above(0);
    });

    it('are counted in columns where they have no label', async () => {
      const element = await show(data);
      expect(all(element, '[part=mark]').length).to.equal(labels(element).length);
      expect(all(element, '.small').length).to.equal(0);
      const {x, right, bottom} = one(element, 'path.columns').getBoundingClientRect();
      const plot = one(element, '[part=plot]').getBoundingClientRect();
      expect(x).to.be.within(plot.left - 8, plot.left + 60);
      expect(right).to.be.within(plot.right - 60, plot.right + 8);
      expect(bottom).to.be.closeTo(one(element, 'path.axis').getBoundingClientRect().bottom, 2);
      expect(text(one(element, 'text.full'))).to.equal(full);
    });

    it('have a label each, or are counted in a chip', async () => {
      const element = await show(data);
      expect(labels(element).length).to.be.within(50, 100);
      expect(labels(element).length + counted(element)).to.equal(count);
    });

    it('have a label each, or are counted in a chip, when less of them is in view', async () => {
      const element = await show(data);
      const [from, to] = [FIRST_DAY + 3000 * DAY, FIRST_DAY + 3400 * DAY];
      element.domain = [from, to];
      await element.ready;
      const {start, end} = eventColumns(count).events;
      const inView = start.filter((time, i) => time < to && end[i]! > from).length;
      expect(labels(element).length + counted(element)).to.equal(inView);
    });

    it('make no more than a thousand elements, and half as many again with a chip open', async () => {
      const element = await show(data);
      expect(size(element)).to.be.below(1000);
      await click(element, largest(element));
      expect(size(element)).to.be.below(1500);
    });

    it('are listed in an open chip, the first sixty, and the rest by their number', async () => {
      const element = await show(data);
      const chip = largest(element);
      const hidden = countOf(chip) - 60;
      expect(hidden).to.be.above(0);
      await click(element, chip);
      const listed = all(element, '.card [part=label]').map(titleOf);
      expect(new Set(listed).size).to.equal(60);
      expect(text(one(element, '.card .rest'))).to.equal(`+${hidden}`);
    });

    it('come apart when the rest is asked for: its stretch fills the view', async () => {
      const element = await show(data);
      const chip = largest(element);
      const {left, right} = chip.getBoundingClientRect();
      const isAbove = (button: Element): boolean => {
        const box = button.parentElement!.getBoundingClientRect();
        return box.left < right && left < box.right;
      };
      await click(element, chip);
      const listed = all(element, '.card [part=label]').map(titleOf);
      await click(element, chip);
      const before = labels(element).filter(isAbove).map(titleOf);
      await click(element, chip);
      expect(element.domain).to.equal(null);
      await click(element, one(element, '.rest'));
      const [from, to] = element.domain!;
      expect(to - from).to.be.within(300 * DAY, 1500 * DAY);
      expect(all(element, '.card')).to.deep.equal([]);
      expect(labels(element).length).to.be.above(before.length);
      const {start, end} = eventColumns(count).events;
      const inView = Array.from(start.keys()).filter((row) => start[row]! < to && end[row]! > from);
      expect(labels(element).length + counted(element)).to.equal(inView.length);
      const ids = inView.map((row) => `(${row + 1})`);
      for (const title of listed) expect(ids).to.include(/\(\d+\)$/.exec(title)![0]);
    });

    it('say in words, of a chip, from when to when all of them are', async () => {
      const element = await show(data);
      const chip = chips(element).at(-1)!;
      const last = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'});
      expect(last.format(Math.max(...eventColumns(count).events.start))).to.equal(lastDay);
      expect(labels(element).map(text).join(), 'the last has no label').to.not.include(lastDay);
      expect(text(chip.querySelector('.hidden'))).to.match(new RegExp(` to ${lastDay}$`));
    });
  });
}

describe('the button for the rest of a chip', () => {
  let element: EventTimeline;

  beforeEach(async () => {
    element = await show(LIST);
    await click(element, largest(element));
  });

  it('keeps the focus in the timeline', async () => {
    one(element, '.rest').focus();
    await press(element, 'Enter');
    expect(element.domain).to.not.equal(null);
    expect(all(element, '[data-stop]:focus')).to.have.length(1);
  });

  it('leaves the event open that was open in the chip', async () => {
    const button = all(element, '.card [part=label]')[0]!;
    const title = titleOf(button);
    await click(element, button);
    await click(element, one(element, '.rest'));
    expect(openTitles(element)).to.deep.equal([title]);
  });

  it('is not there for sixty events or fewer', async () => {
    element.domain = [FIRST_DAY + 3000 * DAY, FIRST_DAY + 3400 * DAY];
    await element.ready;
    const chip = largest(element);
    expect(countOf(chip)).to.be.within(1, 60);
    await click(element, chip);
    expect(all(element, '.card [part=label]')).to.have.length(countOf(chip));
    expect(all(element, '.rest')).to.deep.equal([]);
  });
});

describe('an event that a script opens among very many', () => {
  it('is shown, even if its chip would not list it', async () => {
    const element = await show(LIST);
    const first = labels(element).map(titleOf);
    const chip = largest(element);
    await click(element, chip);
    const listed = new Set([...first, ...all(element, '.card [part=label]').map(titleOf)]);
    await click(element, one(element, '.rest'));
    // one of the stretch that the list did not tell
    const hidden = labels(element).find((button) => !listed.has(titleOf(button)))!;
    const [id, title] = [hidden.dataset['stop']!.slice('event '.length), titleOf(hidden)];
    element.domain = null;
    await element.ready;
    expect(labels(element).map(titleOf), 'it has no label').to.not.include(title);
    element.current = id;
    await element.ready;
    expect(openTitles(element)).to.deep.equal([title]);
    expect(all(element, '[part=detail]')).to.have.length(1);
  });
});

describe('a span among very many events', () => {
  it('is counted once while the view is within it', async () => {
    const {events} = eventColumns(20_000);
    const span = {id: 'span', date: '2000-01-01/2023-12-31', title: 'A long span', importance: 1};
    const element = await show({events: [span, ...eventList(20_000).events]});
    const [from, to] = [FIRST_DAY + 3000 * DAY, FIRST_DAY + 5000 * DAY];
    element.domain = [from, to];
    await element.ready;
    const inView = events.start.filter((time, i) => time < to && events.end[i]! > from).length + 1;
    expect(labels(element).map(titleOf).includes('A long span')).to.equal(true);
    expect(labels(element).length + counted(element)).to.equal(inView);
  });
});

describe('twenty thousand events', () => {
  it('leave the page its turn while they are read', async () => {
    const element = await start(eventList(20_000));
    for (let turn = 0; turn < 5; turn++) {
      await nextTask();
      expect(element.state, `turn ${turn}`).to.equal('loading');
    }
    await element.ready;
    expect(element.state).to.equal('ready');
  });
});

describe('data that comes while other data is still being read', () => {
  const FEW: TimelineData = {title: 'Few', events: [{date: '2020', title: 'Alone'}]};

  const headingOf = (element: Element): string => text(one(element, '[part=heading]'));

  for (const [name, first] of [
    ['a list', LIST],
    ['columns', COLUMNS],
  ] as const) {
    it(`wins over ${name}, and is ready when it is shown`, async () => {
      const element = await start(first);
      const {ready} = element;
      expect(element.state).to.equal('loading');
      element.data = FEW;
      await ready;
      expect(element.state).to.equal('ready');
      expect(headingOf(element)).to.equal('Few');
      expect(labels(element).map(titleOf)).to.deep.equal(['Alone']);
      for (let i = 0; i < 20; i++) await nextFrame();
      expect(headingOf(element)).to.equal('Few');
    });
  }

  it('wins if it is much too, and is ready when it is shown', async () => {
    const element = await start(COLUMNS);
    const {ready} = element;
    element.data = {...LIST, title: 'Second'};
    await ready;
    expect(element.state).to.equal('ready');
    expect(headingOf(element)).to.equal('Second');
    expect(labels(element).length + counted(element)).to.equal(2500);
  });

  it('wins if there is less to read of it', async () => {
    const element = await start({...LIST, title: 'First'});
    element.data = eventColumns(3000);
    await element.ready;
    expect(labels(element).length + counted(element)).to.equal(3000);
    for (let i = 0; i < 20; i++) await nextFrame();
    expect(labels(element).length + counted(element)).to.equal(3000);
  });

  it('wins if it cannot be shown', async () => {
    const element = await start(LIST);
    element.data = {events: 'none'} as unknown as TimelineData;
    await element.ready;
    expect(element.state).to.equal('error');
    for (let i = 0; i < 20; i++) await nextFrame();
    expect(element.state).to.equal('error');
    expect(labels(element)).to.deep.equal([]);
  });

  it('is shown after some that came from an address', async () => {
    const element = await show(null);
    element.src = addressOf(FEW);
    await element.ready;
    expect(headingOf(element)).to.equal('Few');
    element.data = LIST;
    await element.ready;
    expect(element.state).to.equal('ready');
    expect(headingOf(element)).to.equal('Many');
  });
});

describe('very many events from an address', () => {
  it('are told of when they are shown', async () => {
    const element = await show(null);
    const told: number[] = [];
    element.addEventListener('timeline-load', ({count}: TimelineLoadEvent) => told.push(count));
    element.src = addressOf(LIST);
    await element.ready;
    expect(element.state).to.equal('ready');
    expect(told).to.deep.equal([2500]);
  });

  it('are told of once, and rightly, if other time zones are set while they are read', async () => {
    const element = await show(null);
    const told: number[] = [];
    element.addEventListener('timeline-load', ({count}: TimelineLoadEvent) => told.push(count));
    const answer = new Response(JSON.stringify(eventList(20_000)));
    const body = await answer.text();
    const answered = new Promise<void>((resolve) => {
      answer.text = () => {
        resolve();
        return Promise.resolve(body);
      };
    });
    const fetchOf = Object.getOwnPropertyDescriptor(window, 'fetch')!;
    window.fetch = () => {
      Object.defineProperty(window, 'fetch', fetchOf);
      return Promise.resolve(answer);
    };
    element.src = 'very-many.json';
    await element.updateComplete;
    await answered;
    await nextTask();
    expect(element.state).to.equal('loading');
    for (let turn = 1; element.state === 'loading'; turn++) {
      await nextTask();
      if (turn % 60 === 0 && turn <= 600) element.timeZone = turn % 120 ? 'Asia/Tokyo' : 'Europe/Paris';
    }
    await element.ready;
    expect(element.state).to.equal('ready');
    expect(labels(element).length + counted(element)).to.equal(20_000);
    expect(told).to.deep.equal([20_000]);
  });

  it('are shown if the element is moved while they are read', async () => {
    const element = await show(null);
    element.src = addressOf(LIST);
    await element.updateComplete;
    const container = element.parentElement!;
    element.remove();
    container.append(element);
    await element.ready;
    expect(element.state).to.equal('ready');
    expect(labels(element).length + counted(element)).to.equal(2500);
  });
});

describe('much data of an element that is taken out of the page meanwhile', () => {
  it('is shown when it is put back', async () => {
    const element = await start(LIST);
    const container = element.parentElement!;
    element.remove();
    await element.ready;
    container.append(element);
    await settle(element);
    expect(element.state).to.equal('ready');
    expect(labels(element).length + counted(element)).to.equal(2500);
  });
});

describe('rows of columns that have no time', () => {
  it('are told among the problems, and the rest is drawn', async () => {
    const {events} = eventColumns(3000);
    events.start[3] = NaN;
    events.start[20] = Infinity;
    events.end[40] = events.start[40]!;
    const element = await show({title: 'Holes', events});
    expect(element.state).to.equal('ready');
    expect(labels(element).length + counted(element)).to.equal(2997);
    expect(text(one(element, '.problems > summary'))).to.equal('1 entry could not be read as written');
    expect(text(one(element, '.problems li'))).to.equal(
      'events start and end must be times in ms, the start before the end: those of 3 rows are not (3, 20, 40)',
    );
  });

  it('leave the other rows their titles and ids', async () => {
    const start = Float64Array.from([Date.UTC(2001, 0, 1), NaN, Date.UTC(2003, 0, 1)]);
    const element = await show({events: {length: 3, start, title: ['One', 'Two', 'Three']}}, {current: 'event-3'});
    expect(labels(element).map(titleOf)).to.deep.equal(['One', 'Three']);
    expect(openTitles(element)).to.deep.equal(['Three']);
    expect(label(element, 'Three').dataset['stop']).to.equal('event event-3');
  });
});
