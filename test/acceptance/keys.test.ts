import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {EventTimeline} from '../../src/index.js';
import {press, pressShiftTab} from '../element/acts.js';
import {domainsOf, selectionsOf} from '../element/listener.js';
import {all, focusedTitle, labels, one, openTitles, settle, show, text, titleOf} from '../element/timeline-fixture.js';
import {FIXTURES} from './fixtures.js';

/** Where pages may have bars that stay on the screen: what is there is scrolled from under them, px. */
const EDGE = 96;

function link(words: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), {href: '#', textContent: words});
}

/** What has the focus, by name, in whatever element. */
function focused(): string {
  let active = document.activeElement!;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return text(active.querySelector('[part=title]') ?? active.querySelector('.hidden') ?? active);
}

/** What Tab stops at from a link before to a link after, both included. */
async function stopsBetween(element: EventTimeline, before: HTMLElement, after: HTMLElement): Promise<string[]> {
  before.focus();
  const stops = [focused()];
  while (document.activeElement !== after && stops.length < 40) {
    await press(element, 'Tab');
    stops.push(focused());
  }
  return stops;
}

before(() => setViewport({width: 1100, height: 900}));

describe('A-07 Tab goes through a timeline in few stops, and Shift and Tab back the same way', () => {
  for (const width of [960, 360]) {
    for (const [name, stops] of [
      ['F1', ['Zoom in', 'Month number 1']],
      ['F2', ['Unrest', 'Zoom in', 'Crackdown on protests after the election in Belarus']],
      ['F3', ['Zoom in', width === 960 ? 'Month number 1' : '20 more events, January 1990 to October 1992']],
      [
        'F4',
        [
          'Zoom in',
          width === 960 ? '71 more events, January 1990 to August 1996' : '340 more events, January 1990 to May 2019',
        ],
      ],
    ] as const) {
      it(`${name}, ${width} px wide: ${stops.length} stops`, async () => {
        const element = await show(FIXTURES[name], {width});
        await settle(element);
        const [before, after] = [link('Before'), link('After')];
        element.before(before);
        element.after(after);
        expect(await stopsBetween(element, before, after)).to.deep.equal(['Before', ...stops, 'After']);
        const back: string[] = ['After'];
        while (document.activeElement !== before && back.length < 40) {
          await pressShiftTab(element);
          back.push(focused());
        }
        expect(back).to.deep.equal(['After', ...stops.toReversed(), 'Before']);
      });
    }
  }

  it('three timelines on a page, the first of them closer: five stops at most for each', async () => {
    const first = await show(FIXTURES.F2);
    const more = (['F6', 'F1'] as const).map((name) => Object.assign(document.createElement('event-timeline'), {data: FIXTURES[name], lang: 'en-GB'})); // prettier-ignore
    first.after(...more);
    for (const one of more) await one.ready;
    first.zoomBy(2);
    await first.ready;
    const [before, after] = [link('Before'), link('After')];
    first.before(before);
    more.at(-1)!.after(after);
    const stops = await stopsBetween(first, before, after);
    expect(stops).to.deep.equal([
      'Before',
      'Unrest',
      'Fit',
      titleOf(one(first, '[part=label][tabindex="0"]')),
      'Earlier',
      'North',
      'Zoom in',
      'north 1',
      'Zoom in',
      'Month number 1',
      'After',
    ]);
  });
});

describe('A-09 focus that moves has no effects', () => {
  for (const [name, width] of [
    ['F1', 960],
    ['F2', 960],
    ['F6', 960],
    ['F2', 360],
  ] as const) {
    it(`opens nothing, leaves the page and its address where they are, in ${name}, ${width} px wide`, async () => {
      const element = await show(FIXTURES[name], {width});
      await settle(element);
      const [selected, domains] = [selectionsOf(element), domainsOf(element)];
      const address = location.href;
      const titles = labels(element).map(titleOf);
      element.focus();
      const seen = [focusedTitle(element)];
      for (let i = 1; i < titles.length; i++) {
        const {top, bottom} = labels(element)[i]!.getBoundingClientRect();
        const isOnScreen = top >= EDGE && bottom <= innerHeight - EDGE;
        const before = scrollY;
        await press(element, 'ArrowRight');
        seen.push(focusedTitle(element));
        if (isOnScreen) expect(scrollY, `scrolled for ${titles[i]!}`).to.equal(before);
      }
      expect(seen).to.deep.equal(titles);
      expect([selected, domains]).to.deep.equal([[], []]);
      expect([openTitles(element), element.current, location.href]).to.deep.equal([[], null, address]);
    });
  }
});

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', '+', '=', '-', '0', 'Enter', ' ', 'Escape']; // prettier-ignore

/** All that a key could have changed. */
const stateOf = (element: EventTimeline): unknown => [
  element.current,
  element.domain,
  element.view,
  element.categories,
  focused(),
  openTitles(element),
  all(element, '[aria-expanded=true]').length,
];

describe('A-10 keys that are not for the timeline', () => {
  for (const width of [960, 360]) {
    it(`do nothing and are left to the page while the focus is outside, ${width} px wide`, async () => {
      const element = await show(FIXTURES.F3, {width});
      const outside = Object.assign(document.createElement('button'), {textContent: 'Outside'});
      element.before(outside);
      outside.focus();
      const before = stateOf(element);
      for (const target of [outside, document.body, document]) {
        for (const key of KEYS) {
          const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true});
          target.dispatchEvent(event);
          await element.updateComplete;
          expect(event.defaultPrevented, key).to.equal(false);
          expect(stateOf(element), key).to.deep.equal(before);
        }
      }
    });

    it(`do nothing and are left to the page with Ctrl, Alt or Meta inside, ${width} px wide`, async () => {
      const element = await show(FIXTURES.F3, {width});
      await settle(element);
      for (const selector of ['[data-stop][tabindex="0"]', '.bar [tabindex="0"]']) {
        const target = one(element, selector);
        target.focus();
        const before = stateOf(element);
        for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
          for (const key of KEYS) {
            const event = new KeyboardEvent('keydown', {key, [modifier]: true, bubbles: true, composed: true, cancelable: true}); // prettier-ignore
            target.dispatchEvent(event);
            await element.updateComplete;
            expect(event.defaultPrevented, `${modifier} ${key}`).to.equal(false);
            expect(stateOf(element), `${modifier} ${key}`).to.deep.equal(before);
          }
        }
      }
    });
  }
});
