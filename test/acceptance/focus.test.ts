// the focus of a reader outlives whatever happens to the timeline around it.

import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {EventTimeline, TimelineData} from '../../src/index.js';
import {button, nameOf, press} from '../element/acts.js';
import {all, label, labels, one, settle, show, text, titleOf, TITLES} from '../element/timeline-fixture.js';
import {FIXTURES} from './fixtures.js';

const {F1, F2, F3} = FIXTURES;

const SAMARKAND = TITLES[4];

/** The element that has the focus, in however many shadow roots. */
function deepActive(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What has the focus, as a reader would name it: the title of an event, or the words of a button; else its tag. */
function focused(): string {
  const active = deepActive()!;
  if (active.matches('[part=label]')) return titleOf(active);
  if (active.matches('.listing > li')) return `item: ${text(active.querySelector('.detail-title'))}`;
  return active.matches('button') ? (active.getAttribute('aria-label') ?? nameOf(active)) : active.localName;
}

/** Gives the focus to an event, and waits until Tab would reach that. */
async function focus(element: EventTimeline, title: string): Promise<void> {
  label(element, title).focus();
  await element.updateComplete;
  expect(focused()).to.equal(title);
}

/** Presses a button, found by its name, with the keyboard. */
async function push(element: EventTimeline, name: string): Promise<void> {
  button(element, name).focus();
  await press(element, 'Enter');
}

/** The events that Tab reaches. */
const tabStops = (element: EventTimeline): string[] => labels(element).filter(({tabIndex}) => tabIndex === 0).map(titleOf); // prettier-ignore

const withEvents = (events: TimelineData['events']): TimelineData => ({...F2, events});

before(() => setViewport({width: 1100, height: 900}));

describe('A-24 the focus, when the data changes,', () => {
  const EARLIER = {id: 'earlier', date: '1994', title: 'Lukashenko is elected', category: 'diplomacy'};

  it('stays on its event with one put in before all', async () => {
    const element = await show(F2);
    await focus(element, SAMARKAND);
    element.data = withEvents([EARLIER, ...F2.events]);
    await element.ready;
    expect(labels(element)).to.have.length(11);
    expect(focused()).to.equal(SAMARKAND);
  });

  it('stays on its event with the others in another order', async () => {
    const element = await show(F1);
    await focus(element, 'Month number 1');
    const dates = ['1990-03', '1990-02', '1990-01'] as const;
    element.data = {...F1, events: F1.events.map((event, i) => ({...event, date: dates[i]!}))};
    await element.ready;
    expect(labels(element).map(titleOf)).to.deep.equal(['Month number 3', 'Month number 2', 'Month number 1']);
    expect(focused()).to.equal('Month number 1');
    element.data = {...F1, events: F1.events.toReversed()};
    await element.ready;
    expect(labels(element).map(titleOf)).to.deep.equal(['Month number 1', 'Month number 2', 'Month number 3']);
    expect(focused()).to.equal('Month number 1');
  });

  it('goes to the next event when its own is gone, and to the one before when that was the last', async () => {
    const element = await show(F2);
    await focus(element, SAMARKAND);
    element.data = withEvents(F2.events.filter(({id}) => id !== 'samarkand'));
    await element.ready;
    expect(focused()).to.equal(TITLES[5]);
    await focus(element, TITLES[9]);
    element.data = withEvents(F2.events.filter(({id}) => id !== 'samarkand' && id !== 'meeting'));
    await element.ready;
    expect(focused()).to.equal(TITLES[8]);
  });

  it('goes from the card of an event that is gone to the next event', async () => {
    const element = await show(F2, {current: 'samarkand'});
    one(element, '.close').focus();
    element.data = withEvents(F2.events.filter(({id}) => id !== 'samarkand'));
    await element.ready;
    expect(focused()).to.equal(TITLES[5]);
  });

  it('stays in the card of its event with one put in before all', async () => {
    const element = await show(F2, {current: 'samarkand'});
    one(element, '.close').focus();
    element.data = withEvents([EARLIER, ...F2.events]);
    await element.ready;
    expect(focused()).to.equal('Close');
    expect(text(one(element, '.steps > span'))).to.equal('6 of 11');
  });

  it('stays on its event in the list too', async () => {
    const element = await show(F2);
    element.view = 'list';
    await element.ready;
    one(element, '.listing [data-event="4"]').focus();
    expect(focused()).to.equal(`item: ${SAMARKAND}`);
    element.data = withEvents([EARLIER, ...F2.events]);
    await element.ready;
    expect(focused()).to.equal(`item: ${SAMARKAND}`);
  });

  it('is not taken from the page', async () => {
    const element = await show(F2);
    await focus(element, SAMARKAND);
    const link = Object.assign(document.createElement('a'), {href: '#', textContent: 'A link'});
    element.before(link);
    link.focus();
    element.data = withEvents(F2.events.toSpliced(4, 1));
    await element.ready;
    element.view = 'list';
    await element.ready;
    element.view = 'timeline';
    await element.ready;
    expect(document.activeElement === link).to.equal(true);
  });
});

describe('A-25 the focus, when the element is moved,', () => {
  it('is lost, as it is in any, but Tab and the page find the same event', async () => {
    const errors: string[] = [];
    const note = ({message}: ErrorEvent): unknown => errors.push(message);
    addEventListener('error', note);
    const element = await show(F2);
    await focus(element, SAMARKAND);
    const elsewhere = document.createElement('div');
    element.parentElement!.append(elsewhere);
    for (const place of [element.parentElement!, elsewhere]) {
      place.append(element);
      await settle(element);
      expect(tabStops(element)).to.deep.equal([SAMARKAND]);
      element.focus();
      expect(focused()).to.equal(SAMARKAND);
    }
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });

  it('stays on its event with moveBefore()', async () => {
    const element = await show(F2, {current: 'samarkand'});
    await focus(element, SAMARKAND);
    const elsewhere = document.createElement('div');
    element.parentElement!.append(elsewhere);
    (elsewhere as unknown as {moveBefore(node: Node, child: Node | null): void}).moveBefore(element, null);
    expect(focused()).to.equal(SAMARKAND);
    await settle(element);
    expect(element.parentElement === elsewhere).to.equal(true);
    expect(focused()).to.equal(SAMARKAND);
    expect(element.current).to.equal('samarkand');
  });
});

describe('A-26 the focus, when the reader changes what is shown,', () => {
  it('stays on the button of the legend, which brings the events back', async () => {
    const element = await show(F2);
    await push(element, 'Diplomacy');
    expect(labels(element)).to.have.length(4);
    expect(focused()).to.equal('Diplomacy');
    await push(element, 'Diplomacy');
    expect(labels(element)).to.have.length(10);
    expect(focused()).to.equal('Diplomacy');
  });

  it('goes to the next event that is shown when the page filters its own away', async () => {
    const element = await show(F2);
    await focus(element, SAMARKAND);
    element.categories = ['war'];
    await element.ready;
    expect(focused()).to.equal('Western leaders warn China against arming Russia');
    element.categories = ['unrest'];
    await element.ready;
    expect(focused()).to.equal('Crackdown on protests after the election in Belarus');
  });

  it('stays on its event with the keys + − 0', async () => {
    const element = await show(F2);
    await focus(element, SAMARKAND);
    for (const key of ['+', '+', '-', '+', '+', '0']) {
      await press(element, key);
      expect(focused(), key).to.equal(SAMARKAND);
    }
    expect(element.domain).to.equal(null);
  });

  it('stays on the button that zooms, even once it can do no more', async () => {
    const element = await show(F1);
    for (const name of ['Zoom in', 'Zoom out', 'Zoom in', 'Fit']) {
      await push(element, name);
      expect(focused()).to.equal(name);
    }
  });

  it('goes to the chip that counts its event, where labels find no room', async () => {
    const element = await show(F3);
    element.domain = [Date.UTC(1995, 0), Date.UTC(1995, 6)];
    await element.ready;
    await focus(element, 'Month number 61');
    element.fit();
    await element.ready;
    const shown = labels(element).map(titleOf);
    expect(shown).to.not.include('Month number 61');
    const chip = deepActive()!;
    expect(chip.getAttribute('part')).to.equal('chip');
    await press(element, 'Enter');
    const listed = Array.from(chip.parentElement!.querySelectorAll('ol [part=label]'), titleOf);
    expect(listed).to.include('Month number 61');
  });

  it('goes from a button of the strip to an event once the strip is gone', async () => {
    const element = await show(F2);
    element.zoomBy(4);
    await element.ready;
    await push(element, 'Later');
    expect(focused()).to.equal('Later');
    element.fit();
    await element.ready;
    expect(all(element, '.overview')).to.deep.equal([]);
    expect(labels(element).map(titleOf)).to.include(focused());
  });

  it('stays on the button that makes a list of the timeline, and a timeline of the list', async () => {
    const element = await show(F2);
    for (const view of ['list', 'timeline', 'list', 'timeline'] as const) {
      await push(element, 'List');
      expect(element.view).to.equal(view);
      expect(focused()).to.equal('List');
    }
  });

  it('stays on its event when the page makes a list of the timeline, and back', async () => {
    const element = await show(F2);
    await focus(element, SAMARKAND);
    element.view = 'list';
    await element.ready;
    expect(focused()).to.equal(`item: ${SAMARKAND}`);
    one(element, '.listing [data-event="6"]').focus();
    element.view = 'timeline';
    await element.ready;
    expect(focused()).to.equal(TITLES[6]);
  });

  it('goes from a button that the list has not, to one that it has', async () => {
    const element = await show(F2);
    await push(element, 'Next event');
    expect(focused()).to.equal('Next event');
    element.view = 'list';
    await element.ready;
    expect(one(element, '[part=controls]').contains(deepActive())).to.equal(true);
  });

  it('stays on the button of the card that goes on to the next event', async () => {
    const element = await show(F2, {current: 'crackdown'});
    for (const [key, place] of [
      [1, '2 of 10'],
      [1, '3 of 10'],
      [-1, '2 of 10'],
    ] as const) {
      const told = new Promise((resolve) => element.addEventListener('timeline-select', resolve, {once: true}));
      one(element, `.step[data-step="${key}"]`).focus();
      await press(element, 'Enter');
      await told;
      await element.ready;
      expect(text(one(element, '.steps > span'))).to.equal(place);
      expect(focused()).to.equal(key > 0 ? 'Next event' : 'Previous event');
      expect(one(element, '.card').contains(deepActive())).to.equal(true);
    }
  });

  it('goes back to its event when its card closes', async () => {
    const element = await show(F2);
    await focus(element, SAMARKAND);
    await press(element, 'Enter');
    one(element, '.close').focus();
    await press(element, 'Escape');
    expect(element.current).to.equal(null);
    expect(focused()).to.equal(SAMARKAND);
  });
});

describe('A-27 the focus, when the surroundings change,', () => {
  async function resize(element: EventTimeline, width: number): Promise<void> {
    element.parentElement!.style.width = `${width}px`;
    await settle(element);
  }

  it('stays on its event from a wide timeline to a narrow one, and back', async () => {
    const element = await show(F2);
    await focus(element, SAMARKAND);
    for (const width of [360, 960, 320, 1000]) {
      await resize(element, width);
      expect(focused(), `${width} px`).to.equal(SAMARKAND);
    }
  });

  it('stays with an open event then too, though its card is another', async () => {
    const element = await show(F2, {current: 'samarkand'});
    for (const width of [360, 960]) {
      one(element, '.close').focus();
      await resize(element, width);
      expect(one(element, 'li[data-event="4"]').contains(deepActive()), `${width} px`).to.equal(true);
    }
  });

  it('stays on a button of the toolbar', async () => {
    const element = await show(F2);
    await push(element, 'Zoom in');
    for (const width of [360, 960]) {
      await resize(element, width);
      expect(focused(), `${width} px`).to.equal('Zoom in');
    }
  });

  it('stays on its event in another language, another direction, and with another scale', async () => {
    const element = await show(F2);
    await focus(element, SAMARKAND);
    for (const lang of ['ar', 'mk', 'zh']) {
      element.lang = lang;
      await element.ready;
      expect(focused(), lang).to.equal(SAMARKAND);
    }
    element.parentElement!.dir = 'rtl';
    for (const scale of ['sequential', 'collapsed', 'chronological'] as const) {
      element.scale = scale;
      await settle(element);
      expect(focused(), scale).to.equal(SAMARKAND);
    }
  });

  it('stays on its event when events are grouped', async () => {
    const element = await show(F2);
    await focus(element, SAMARKAND);
    for (const groupBy of ['category', null] as const) {
      element.groupBy = groupBy;
      await settle(element);
      expect(focused(), groupBy ?? 'none').to.equal(SAMARKAND);
    }
  });
});

describe('A-28 focus()', () => {
  it('gives the focus to the event that Tab would reach, the first at first', async () => {
    const element = await show(F2);
    element.focus();
    expect(focused()).to.equal(TITLES[0]);
    await press(element, 'ArrowRight');
    element.blur();
    (deepActive() as HTMLElement).blur();
    expect(document.activeElement === document.body).to.equal(true);
    element.focus();
    expect(focused()).to.equal(TITLES[1]);
  });

  it('does so in shadow roots within shadow roots', async () => {
    const element = await show(F2);
    const [outer, inner] = [document.createElement('div'), document.createElement('div')];
    element.parentElement!.append(outer);
    outer.attachShadow({mode: 'open'}).append(inner);
    inner.attachShadow({mode: 'open'}).append(element);
    await settle(element);
    element.focus();
    expect(focused()).to.equal(TITLES[0]);
    await press(element, 'ArrowRight');
    expect(focused()).to.equal(TITLES[1]);
    element.data = {...F2, events: F2.events.filter(({id}) => id !== 'trade')};
    await element.ready;
    expect(focused()).to.equal(TITLES[2]);
  });

  it('gives it to the event in the list, where the timeline is one', async () => {
    const element = await show(F2);
    element.view = 'list';
    await element.ready;
    element.focus();
    expect(focused()).to.equal(`item: ${TITLES[0]}`);
  });

  it('does nothing before there is an event, and throws nothing', async () => {
    const element = await show(FIXTURES.F11);
    element.focus();
    document.createElement('event-timeline').focus();
    expect(document.activeElement === document.body).to.equal(true);
  });
});
