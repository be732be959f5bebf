import {expect, fixture, html} from '@open-wc/testing';
import {resetMouse, sendMouse, setViewport} from '@web/test-runner-commands';
import type {EventTimeline, TimelineEvent} from '../../src/index.js';
import {click, press} from '../element/acts.js';
import {Listener} from '../element/listener.js';
import {all, article, label, labels, middleOf, one, show, TITLES} from '../element/timeline-fixture.js';

/** Timers of half a second and more: they go off when a test lets time pass. */
class Clock {
  #now = 0;
  #due: {readonly id: number; readonly at: number; readonly run: () => void}[] = [];
  readonly #own = {setTimeout: window.setTimeout.bind(window), clearTimeout: window.clearTimeout.bind(window)};

  start(): void {
    const {setTimeout, clearTimeout} = this.#own;
    let last = -1; // of a kind that no timer of the browser has
    window.setTimeout = ((run: () => void, ms = 0) => {
      if (ms < 500) return setTimeout(run, ms);
      this.#due.push({id: --last, at: this.#now + ms, run});
      return last;
    }) as typeof window.setTimeout;
    window.clearTimeout = ((id?: number) => {
      this.#due = this.#due.filter((timer) => timer.id !== id);
      clearTimeout(id);
    }) as typeof window.clearTimeout;
  }

  stop(): void {
    Object.assign(window, this.#own);
  }

  /** Lets time pass for an element that has rendered what it was asked to, and waits until it has rendered what it says. */
  async pass(element: EventTimeline, ms: number): Promise<void> {
    await element.ready;
    const end = this.#now + ms;
    for (;;) {
      const [next] = this.#due.filter(({at}) => at <= end).sort((x, y) => x.at - y.at);
      if (!next) break;
      this.#now = next.at;
      this.#due = this.#due.filter((timer) => timer !== next);
      next.run();
      await element.updateComplete;
    }
    this.#now = end;
    await Promise.resolve(); // its listener is told
  }
}

/** After which nothing more is said of what has been done, ms. */
const LONG = 20_000;

const more = (count: number, from = 0): TimelineEvent[] =>
  Array.from({length: count}, (_, i) => ({
    id: `new-${from + i}`,
    date: `2023-02-${10 + from + i}`,
    title: `New ${from + i}`,
  }));

const events = article.events as readonly TimelineEvent[];

let clock: Clock;

/** Waits for half a second, after which the next message is due; returns that. */
async function heard(element: EventTimeline, {said}: Listener): Promise<string | undefined> {
  const {length} = said;
  await clock.pass(element, 499);
  expect(said, 'nothing before half a second has passed').to.have.length(length);
  await clock.pass(element, 1);
  return said[length];
}

before(() => setViewport({width: 1100, height: 900}));
beforeEach(() => {
  clock = new Clock();
  clock.start();
});
afterEach(async () => {
  clock.stop();
  await resetMouse();
});

describe('what a screen reader says by itself', () => {
  it('A-23 has one place, there and empty from the first render, and the same from then on', async () => {
    const container = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('event-timeline');
    container.append(element);
    await element.updateComplete;
    const region = one(element, '[role=status]');
    expect(region.textContent).to.equal('');
    expect(region.getRootNode() === element.shadowRoot).to.equal(true);
    expect(region.closest('[hidden], [aria-hidden]')).to.equal(null);
    element.src = '/data/belarus-china-2023.json';
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    expect(one(element, '[role=status]') === region).to.equal(true);
    expect(region.textContent).to.equal('');
    await element.ready;
    await click(element, 'List');
    await click(element, 'List');
    element.data = {events: []};
    await element.ready;
    expect(one(element, '[role=status]') === region).to.equal(true);
    expect(all(element, '[aria-live], [role=alert], [role=log]')).to.deep.equal([]);
  });

  it('A-23 is how many events there are, and when, once what src names has arrived', async () => {
    const container = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const element = document.createElement('event-timeline');
    container.append(element);
    await element.updateComplete;
    const listener = new Listener(element);
    element.src = '/data/belarus-china-2023.json';
    expect(await heard(element, listener)).to.equal('10 events, 2020 to 2023');
    await clock.pass(element, LONG);
    expect(listener.said).to.deep.equal(['10 events, 2020 to 2023']);
  });

  it('A-23 is nothing where the events are in the page already', async () => {
    const element = await show(article);
    const listener = new Listener(element);
    await clock.pass(element, LONG);
    expect(listener.said).to.deep.equal([]);
    expect(listener.region.textContent).to.equal('');
  });

  it('A-23 is an alert, once, where nothing could be loaded', async () => {
    const element = await show(null);
    const listener = new Listener(element);
    element.src = '/data/no-such-file.json';
    await element.ready;
    expect(one(element, '[role=alert]').innerText).to.match(
      /^The timeline could not be loaded\n+src must be reachable: /,
    );
    await clock.pass(element, LONG);
    expect(listener.said).to.deep.equal([]);
  });

  it('A-23 is what is in view after a zoom, by a button or by a key', async () => {
    const element = await show(article);
    const listener = new Listener(element);
    element.domain = [Date.UTC(2021, 0), Date.UTC(2024, 0)];
    await element.ready;
    one(element, '[part=controls] [data-key=in]').click();
    expect(await heard(element, listener)).to.equal('Showing 2021 to 2023, 9 of 10 events');
    labels(element)[0]!.focus();
    await press(element, '0');
    expect(await heard(element, listener)).to.equal('Showing 2020 to 2023, 10 of 10 events');
    expect(listener.said).to.have.length(2);
  });

  it('A-23 is what is in view after a move, by a button or by hand', async () => {
    const element = await show(article);
    const listener = new Listener(element);
    element.domain = [Date.UTC(2022, 0), Date.UTC(2023, 0)];
    await element.ready;
    one(element, '.overview [data-key=earlier]').click();
    expect(await heard(element, listener)).to.equal('Showing 2021 to 2022, 3 of 10 events');
    const {left, top, width} = one(element, '[part=plot]').getBoundingClientRect();
    const y = Math.round(top + 4);
    await sendMouse({type: 'move', position: [Math.round(left + width / 10), y]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [Math.round(left + width / 2), y]});
    await sendMouse({type: 'move', position: [Math.round(left + (9 * width) / 10), y]});
    await sendMouse({type: 'up'});
    expect(await heard(element, listener)).to.equal('Showing 2020 to 2021, 2 of 10 events');
    expect(listener.said).to.have.length(2);
  });

  it('A-23 is what is in view after a filter', async () => {
    const element = await show(article);
    const listener = new Listener(element);
    one(element, '[part=legend] [data-key=diplomacy]').click();
    expect(await heard(element, listener)).to.equal('Showing 2020 to 2023, 4 of 10 events');
    one(element, '[part=legend] [data-key=diplomacy]').click();
    expect(await heard(element, listener)).to.equal('Showing 2020 to 2023, 10 of 10 events');
    expect(listener.said).to.have.length(2);
  });

  it('A-23 is one message for many changes in a row, the last', async () => {
    const element = await show(article);
    const listener = new Listener(element);
    for (let i = 0; i < 5; i++) {
      one(element, '[part=controls] [data-key=in]').click();
      await element.ready;
    }
    one(element, '[part=controls] [data-key=fit]').click();
    expect(await heard(element, listener)).to.equal('Showing 2020 to 2023, 10 of 10 events');
    await clock.pass(element, LONG);
    expect(listener.said).to.have.length(1);
  });

  it('A-23 is said again where it is the same as the message before', async () => {
    const element = await show(article);
    const listener = new Listener(element);
    const message = 'Showing 2020 to 2023, 10 of 10 events';
    for (const said of [[message], [message, message]]) {
      one(element, '[part=controls] [data-key=in]').click();
      await element.ready;
      one(element, '[part=controls] [data-key=out]').click();
      await clock.pass(element, LONG);
      expect(listener.said).to.deep.equal(said);
    }
    expect(listener.held).to.deep.equal([message, '', message]);
  });

  it('A-23 is which event it is, after the buttons for the next and the previous one', async () => {
    const element = await show(article);
    const listener = new Listener(element);
    one(element, '[part=controls] [data-key=next]').click();
    expect(await heard(element, listener)).to.equal(`Event 1 of 10: ${TITLES[0]}, 2020`);
    one(element, '[part=controls] [data-key=next]').click();
    await element.ready;
    one(element, '[part=controls] [data-key=next]').click();
    expect(await heard(element, listener)).to.equal(`Event 3 of 10: ${TITLES[2]}, about February 2022`);
    one(element, '.detail [data-step="-1"]').click();
    expect(await heard(element, listener)).to.equal(`Event 2 of 10: ${TITLES[1]}, 2022`);
    expect(listener.said).to.have.length(3);
  });

  it('A-23 is which event it is, not what is in view, where the view had to follow', async () => {
    const element = await show(article);
    const listener = new Listener(element);
    element.domain = [Date.UTC(2020, 0), Date.UTC(2021, 0)];
    element.current = 'crackdown';
    await element.ready;
    one(element, '[part=controls] [data-key=next]').click();
    expect(await heard(element, listener)).to.equal(`Event 2 of 10: ${TITLES[1]}, 2022`);
    await clock.pass(element, LONG);
    expect(listener.said).to.have.length(1);
  });

  it('A-23 is how many events are new', async () => {
    const element = await show(article);
    const listener = new Listener(element);
    element.data = {...article, events: [...events, ...more(1)]};
    expect(await heard(element, listener)).to.equal('1 new event');
    await clock.pass(element, LONG);
    expect(listener.said).to.have.length(1);
  });

  it('A-23 is the sum of what is new within seconds of a message', async () => {
    const element = await show(article);
    const listener = new Listener(element);
    element.data = {...article, events: [...events, ...more(2)]};
    expect(await heard(element, listener)).to.equal('2 new events');
    for (const count of [3, 5]) {
      element.data = {...article, events: [...events, ...more(count)]};
      await element.ready;
    }
    await clock.pass(element, 4999);
    expect(listener.said).to.deep.equal(['2 new events']);
    await clock.pass(element, 1);
    expect(listener.said).to.deep.equal(['2 new events', '3 new events']);
    await clock.pass(element, LONG);
    expect(listener.said).to.have.length(2);
  });

  it('A-23 is how many events are new where those that were there have other places, or some have gone', async () => {
    const rows = Array.from({length: 6}, (_, i) => ({date: `20${20 - i}`, title: `Event ${i}`}));
    const element = await show({title: 'Log', events: rows.slice(2)});
    const listener = new Listener(element);
    element.data = {title: 'Log', events: rows.slice(0, -1)};
    expect(await heard(element, listener)).to.equal('1 new event');
  });

  it('A-23 is how many events there are, and when, where other data has arrived', async () => {
    const element = await show(article);
    const listener = new Listener(element);
    element.data = null;
    element.src = '/data/world-cups.json';
    expect(await heard(element, listener)).to.match(/^\d+ events, 1930 to 20\d\d$/);
    await clock.pass(element, LONG);
    expect(listener.said).to.have.length(1);
  });

  it('A-23 is nothing where there are as many events as before, or fewer', async () => {
    const element = await show(article);
    const listener = new Listener(element);
    element.data = {...article, events: events.toReversed()};
    await element.ready;
    element.data = {...article, events: events.slice(0, 4)};
    await element.ready;
    await clock.pass(element, LONG);
    expect(listener.said).to.deep.equal([]);
  });

  it('A-23 is nothing while the pointer or the focus passes over events, or one is opened or closed', async () => {
    const element = await show(article);
    const listener = new Listener(element);
    for (const button of labels(element)) await sendMouse({type: 'move', position: middleOf(button)});
    await clock.pass(element, LONG);
    element.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'Home', 'End']) await press(element, key);
    await clock.pass(element, LONG);
    await press(element, 'Enter');
    await element.ready;
    expect(element.current).to.equal('meeting');
    await clock.pass(element, LONG);
    label(element, TITLES[0]).click();
    await element.ready;
    await press(element, 'Escape');
    await click(element, 'Keyboard help');
    await clock.pass(element, LONG);
    expect(listener.said).to.deep.equal([]);
  });

  it('A-23 is nothing when a script moves the view or opens an event', async () => {
    const element = await show(article);
    const listener = new Listener(element);
    element.domain = [Date.UTC(2021, 0), Date.UTC(2022, 0)];
    await element.ready;
    element.zoomBy(2);
    element.panBy(0.5);
    element.next();
    element.show('crackdown');
    element.categories = ['war'];
    await clock.pass(element, LONG);
    expect(listener.said).to.deep.equal([]);
  });

  it('A-23 is never longer than 150 characters', async () => {
    const title = 'A title of many words that go on and on '.repeat(9).trim();
    const element = await show({events: [{date: '2020', title}]});
    const listener = new Listener(element);
    one(element, '[part=controls] [data-key=next]').click();
    const message = (await heard(element, listener))!;
    expect(message).to.match(/^Event 1 of 1: A title of many words .*…$/);
    expect(message.length).to.be.at.most(150);
    expect(message.length).to.be.at.least(140);
  });

  it('A-23 does not outlive the element', async () => {
    const element = await show(article);
    const listener = new Listener(element);
    one(element, '[part=controls] [data-key=in]').click();
    await element.ready;
    element.remove();
    await clock.pass(element, LONG);
    expect(listener.said).to.deep.equal([]);
  });
});
