import {expect, nextFrame} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {EventTimeline} from '../../src/index.js';
import {nameOf, press, pressShiftTab} from './acts.js';
import {selectionsOf, warningsOf} from './listener.js';
import {all, article, focusedTitle, label, labels, one, openTitles, settle, show, titleOf, TITLES} from './timeline-fixture.js'; // prettier-ignore

const KEYS = ['ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;

/** A key pressed on a label: whether it was used up, and which label has the focus then. */
function strike(
  element: EventTimeline,
  title: string,
  init: KeyboardEventInit,
): [used: boolean, focused: string | null] {
  const target = label(element, title);
  target.focus();
  const event = new KeyboardEvent('keydown', {bubbles: true, composed: true, cancelable: true, ...init});
  target.dispatchEvent(event);
  return [event.defaultPrevented, focusedTitle(element)];
}

/** Puts links before and after an element. */
function between(element: EventTimeline): [before: HTMLAnchorElement, after: HTMLAnchorElement] {
  const [before, after] = ['Before', 'After'].map((words) =>
    Object.assign(document.createElement('a'), {href: '#', textContent: words}),
  );
  element.parentElement!.prepend(before!);
  element.parentElement!.append(after!);
  return [before!, after!];
}

/** How often Tab is pressed from a link before an element until one after it has the focus. */
async function tabsBetweenLinks(element: EventTimeline): Promise<number> {
  const [before, after] = between(element);
  before.focus();
  for (let count = 1; count <= 60; count++) {
    await press(element, 'Tab');
    if (document.activeElement === after) return count;
  }
  return Infinity;
}

/** The name of what has the focus in an element. */
function focusedName(element: EventTimeline): string | null {
  const active = element.shadowRoot!.activeElement;
  return active && (focusedTitle(element) ?? nameOf(active));
}

before(() => setViewport({width: 1100, height: 900}));

describe('the Tab key', () => {
  for (const width of [960, 360]) {
    it(`stops at one button of each bar and one event of all and goes on, ${width} px wide`, async () => {
      const element = await show(article, {width});
      const [before, after] = between(element);
      before.focus();
      const stops = ['Unrest', 'Zoom in', TITLES[0]];
      for (const stop of stops) {
        await press(element, 'Tab');
        expect(focusedName(element)).to.equal(stop);
      }
      await press(element, 'Tab');
      expect(document.activeElement === after).to.equal(true);
      for (const stop of stops.toReversed()) {
        await pressShiftTab(element);
        expect(focusedName(element)).to.equal(stop);
      }
      await pressShiftTab(element);
      expect(document.activeElement === before).to.equal(true);
    });
  }

  it('takes three presses from a link before to a link after, and one more for a legend, however many events', async () => {
    const many = Array.from({length: 200}, (_, i) => ({date: String(1800 + i), title: `Event ${i}`}));
    for (const [data, count] of [
      [article, 4],
      [{title: 'Many', events: many}, 3],
      [{title: 'One', events: many.slice(0, 1)}, 3],
    ] as const) {
      const element = await show(data);
      expect(await tabsBetweenLinks(element)).to.equal(count);
    }
  });

  it('takes one more for each button of an open event, one for each of its links, and one for what was wrong', async () => {
    const sources = [
      {label: 'A', url: 'https://example.org/a'},
      {label: 'B', url: 'https://example.org/b'},
    ];
    const data = {
      title: 'Two',
      events: [
        {id: 'a', date: '2020', title: 'x', sources},
        {date: 'never', title: 'y'},
      ],
    };
    await warningsOf(async () => {
      expect(await tabsBetweenLinks(await show(data, {current: 'a'}))).to.equal(9);
    });
  });

  it('comes back to the event that had the focus last', async () => {
    const element = await show(article);
    const [before, after] = between(element);
    before.focus();
    await press(element, 'Tab', 'Tab', 'Tab', 'ArrowRight', 'ArrowRight');
    expect(focusedTitle(element)).to.equal(TITLES[2]);
    await press(element, 'Tab');
    expect(document.activeElement === after).to.equal(true);
    await pressShiftTab(element);
    expect(focusedTitle(element)).to.equal(TITLES[2]);
  });

  it('comes back to the event that was clicked last', async () => {
    const element = await show(article);
    const [before] = between(element);
    label(element, TITLES[4]).focus();
    await element.updateComplete;
    before.focus();
    await press(element, 'Tab', 'Tab', 'Tab');
    expect(focusedTitle(element)).to.equal(TITLES[4]);
  });

  it('stops at the event before when the one it would have stopped at is gone', async () => {
    const element = await show(article);
    const [before] = between(element);
    label(element, TITLES[9]).focus();
    before.focus();
    element.data = {title: 'Two', events: article.events.slice(0, 2)};
    await element.ready;
    await press(element, 'Tab', 'Tab', 'Tab');
    expect(focusedTitle(element)).to.equal('Sanctions on Lukashenko, before the war');
  });
});

describe('the keys on an event', () => {
  it('move the focus group by group, in time within each', async () => {
    const element = await show(article);
    element.groupBy = 'category';
    await element.ready;
    label(element, TITLES[0]).focus();
    const seen: (string | null)[] = [focusedTitle(element)];
    for (let i = 1; i < TITLES.length; i++) {
      await press(element, 'ArrowRight');
      seen.push(focusedTitle(element));
    }
    expect(seen).to.deep.equal(labels(element).map(titleOf));
    expect(seen.slice(0, 3)).to.deep.equal([TITLES[0], TITLES[2], TITLES[7]]);
    await press(element, 'ArrowRight');
    expect(focusedTitle(element)).to.equal(TITLES[1]);
    await press(element, 'ArrowLeft');
    expect(focusedTitle(element)).to.equal(TITLES[9]);
    await press(element, 'Home');
    expect(focusedTitle(element)).to.equal(TITLES[0]);
    await press(element, 'End');
    expect(focusedTitle(element)).to.equal(TITLES[1]);
  });

  it('move the focus in time; up and down are left to the page', async () => {
    const element = await show(article);
    label(element, TITLES[0]).focus();
    const seen: (string | null)[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'Home', 'ArrowLeft']) {
      await press(element, key);
      seen.push(focusedTitle(element));
    }
    expect(seen).to.deep.equal([TITLES[1], TITLES[2], TITLES[1], TITLES[9], TITLES[9], TITLES[0], TITLES[0]]);
    expect(strike(element, TITLES[3], {key: 'ArrowUp'})).to.deep.equal([false, TITLES[3]]);
    expect(strike(element, TITLES[3], {key: 'ArrowDown'})).to.deep.equal([false, TITLES[3]]);
  });

  it('do the same in a narrow container', async () => {
    const element = await show(article, {width: 360});
    label(element, TITLES[0]).focus();
    const seen: (string | null)[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'Home', 'ArrowLeft']) {
      await press(element, key);
      seen.push(focusedTitle(element));
    }
    expect(seen).to.deep.equal([TITLES[1], TITLES[2], TITLES[1], TITLES[9], TITLES[9], TITLES[0], TITLES[0]]);
    expect(strike(element, TITLES[3], {key: 'ArrowUp'})).to.deep.equal([false, TITLES[3]]);
    expect(strike(element, TITLES[3], {key: 'ArrowDown'})).to.deep.equal([false, TITLES[3]]);
  });

  it('reach every event', async () => {
    const element = await show(article);
    label(element, TITLES[0]).focus();
    const seen = [focusedTitle(element)];
    for (let i = 1; i < 10; i++) {
      await press(element, 'ArrowRight');
      seen.push(focusedTitle(element));
    }
    expect(seen).to.deep.equal(TITLES);
  });

  it('open nothing and tell the page nothing when they move', async () => {
    const element = await show(article);
    const selected = selectionsOf(element);
    label(element, TITLES[0]).focus();
    await press(element, 'ArrowRight', 'End', 'Home', 'ArrowRight', 'ArrowLeft');
    await element.ready;
    expect(openTitles(element)).to.deep.equal([]);
    expect(element.current).to.equal(null);
    expect(selected).to.deep.equal([]);
  });

  it('are used up when they move, so that the page does not scroll', async () => {
    const element = await show(article, {width: 360});
    for (const key of KEYS) expect(strike(element, TITLES[4], {key})[0], key).to.equal(true);
  });

  it('are the browser’s with Control, Alt or Meta, and the author’s where a page has used them', async () => {
    const element = await show(article, {width: 360});
    for (const key of KEYS) {
      for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'isComposing']) {
        const result = strike(element, TITLES[4], {key, [modifier]: true});
        expect(result, `${modifier} ${key}`).to.deep.equal([false, TITLES[4]]);
      }
    }
    element.addEventListener('keydown', (event) => event.preventDefault(), {capture: true, once: true});
    expect(strike(element, TITLES[4], {key: 'End'})[1]).to.equal(TITLES[4]);
  });

  it('with Control pressed for real move nothing', async () => {
    const element = await show(article);
    label(element, TITLES[4]).focus();
    await sendKeys({down: 'Control'});
    await press(element, 'ArrowRight', 'Home', 'End');
    await sendKeys({up: 'Control'});
    expect(focusedTitle(element)).to.equal(TITLES[4]);
  });

  it('are left alone if they are none of ours', async () => {
    const element = await show(article);
    for (const key of ['a', 'PageDown', 'PageUp', 'Tab', '1', '*', 'F5', 'Delete'])
      expect(strike(element, TITLES[4], {key}), key).to.deep.equal([false, TITLES[4]]);
  });

  it('are left alone on what an event holds', async () => {
    const element = await show(article, {current: 'samarkand'});
    const close = one(element, '.close');
    close.focus();
    await press(element, 'ArrowRight', 'Home', 'End');
    expect(close.matches(':focus')).to.equal(true);
  });

  it('do nothing when the focus is outside', async () => {
    const element = await show(article);
    const [before] = between(element);
    before.focus();
    await press(element, 'ArrowRight', 'End', 'Escape');
    expect(document.activeElement).to.equal(before);
    expect(all(element, ':focus')).to.deep.equal([]);
  });
});

describe('the focus', () => {
  it('has a ring when it came by the keyboard', async () => {
    const element = await show(article);
    between(element)[0].focus();
    await press(element, 'Tab', 'Tab', 'Tab');
    const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(label(element, TITLES[0]));
    expect([outlineStyle, outlineWidth, outlineColor]).to.deep.equal(['solid', '3px', 'rgb(26, 86, 196)']);
  });

  it('comes to the element, and no text of it, when a script asks', async () => {
    const element = await show(article);
    element.focus();
    await nextFrame();
    expect(focusedTitle(element)).to.equal(TITLES[0]);
  });

  it('stays on its event while the timeline becomes narrow and wide again', async () => {
    const element = await show(article);
    label(element, TITLES[4]).focus();
    for (const width of [360, 960]) {
      element.parentElement!.style.width = `${width}px`;
      await settle(element);
      expect(focusedTitle(element), `${width} px`).to.equal(TITLES[4]);
    }
  });

  it('stays on its event while the language changes', async () => {
    const element = await show(article);
    label(element, TITLES[4]).focus();
    element.lang = 'en';
    await element.ready;
    expect(focusedTitle(element)).to.equal(TITLES[4]);
  });

  it('is not taken from the page by new data', async () => {
    const element = await show(article);
    const [before] = between(element);
    before.focus();
    element.data = {...article, events: article.events.slice(3)};
    await element.ready;
    expect(document.activeElement).to.equal(before);
    expect(labels(element)).to.have.length(7);
  });

  it('goes to the event before when its own is gone', async () => {
    const element = await show(article);
    label(element, TITLES[9]).focus();
    element.data = {...article, events: article.events.slice(0, 2)};
    await element.ready;
    expect(focusedTitle(element)).to.equal('Sanctions on Lukashenko, before the war');
  });

  it('that was lost with all events does not come back with new ones', async () => {
    const element = await show(article);
    label(element, TITLES[4]).focus();
    element.data = {events: []};
    await element.ready;
    expect(document.activeElement).to.equal(document.body);
    element.data = article;
    await element.ready;
    expect(document.activeElement).to.equal(document.body);
  });
});
