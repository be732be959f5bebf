// fingers and the wheel scroll the page as they do everywhere, and move the timeline along its axis.

import {expect, nextFrame} from '@open-wc/testing';
import {executeServerCommand, resetMouse, setViewport} from '@web/test-runner-commands';
import type {EventTimeline} from '../../src/index.js';
import {touch, turnWheel, type Point} from '../element/acts.js';
import {domainsOf} from '../element/listener.js';
import {middleOf, part, parts, show} from '../element/timeline-fixture.js';
import {FIXTURES} from './fixtures.js';

const {F2} = FIXTURES;

/** Three days, each drawn as a dot. */
const F1 = {...FIXTURES.F1, events: FIXTURES.F1.events.map((event) => ({...event, date: `${String(event.date)}-15`}))};

/** Shows data in a page that can be scrolled by 2,000 px downwards and sideways. */
async function showInPage(data: unknown, width = 960): Promise<EventTimeline> {
  const element = await show(data, {width});
  element.parentElement!.style.cssText += '; padding: 100px 2000px 2000px 0; box-sizing: content-box';
  scrollTo(0, 0);
  await nextFrame();
  return element;
}

const plotOf = (element: EventTimeline): HTMLElement => part(element, 'plot');

/** Where the marks are, px. */
const marksOf = (element: EventTimeline): Point[] => parts(element, 'mark').map(middleOf);

/** The mark in the middle of three. */
const middleMark = (element: EventTimeline): Point => marksOf(element).sort(([a], [b]) => Math.abs(a - 480) - Math.abs(b - 480))[0]!; // prettier-ignore

/** How far the next mark is from a place, px. */
const nearest = (element: EventTimeline, x: number): number => Math.min(...marksOf(element).map(([mark]) => Math.abs(mark - x))); // prettier-ignore

/** How far the page is scrolled, and zoomed. */
const page = (): number[] => [Math.round(scrollX), Math.round(scrollY), visualViewport!.scale];

/**
 * Drags a finger over the plot, as touch by touch as a hand does (`Input.synthesizeScrollGesture` sends touches that scroll no
 * page: puppeteer/puppeteer#7928).
 */
async function swipe(element: EventTimeline, {deltaX = 0, deltaY = 0, scrolls = false}): Promise<void> {
  const [x, y] = middleOf(plotOf(element));
  const steps = Array.from({length: 41}, (_, i) => i / 40);
  const scrolled = new Promise((resolve) => document.addEventListener('scrollend', resolve, {once: true}));
  await touch(
    element,
    steps.map((share) => [x + share * deltaX, y + share * deltaY] as const),
  );
  if (scrolls) await scrolled;
}

before(() => setViewport({width: 1100, height: 900}));

afterEach(async () => {
  await executeServerCommand('touch', [[[0, 0]]]);
  await resetMouse();
  scrollTo(0, 0);
});

describe('A-29 a finger', () => {
  for (const [name, width] of [
    ['a wide', 960],
    ['a narrow', 360],
  ] as const) {
    for (const zoom of [1, 4]) {
      it(`that goes up and down on ${name} timeline scrolls the page, ${zoom} times as close`, async () => {
        const element = await showInPage(F2, width);
        element.zoomBy(zoom);
        await element.ready;
        const domains = domainsOf(element);
        await swipe(element, {deltaY: -400, scrolls: true});
        expect(scrollY).to.be.at.least(360);
        const down = scrollY;
        await swipe(element, {deltaY: 300, scrolls: true});
        expect(down - scrollY).to.be.at.least(270);
        expect(scrollX).to.equal(0);
        expect(domains).to.deep.equal([]);
      });
    }
  }

  for (const zoom of [1, 4]) {
    it(`that goes sideways moves a timeline ${zoom} times as close, and not the page`, async () => {
      const element = await showInPage(F1);
      element.zoomBy(zoom);
      await element.ready;
      const [x] = middleMark(element);
      const domains = domainsOf(element);
      await swipe(element, {deltaX: -100});
      expect(page()).to.deep.equal([0, 0, 1]);
      expect(domains).to.not.be.empty;
      expect(nearest(element, x - 96)).to.be.at.most(1);
    });
  }

  it('and another keep the dates under them', async () => {
    const element = await showInPage(F1);
    const [[x2, y2], [x3, y3]] = [middleMark(element), marksOf(element).sort(([a], [b]) => a - b)[2]!];
    const fingers: readonly (readonly Point[])[] = [
      [[x2, y2], [x2 - 20, y2], [x2 - 150, y2 + 10]],
      [[x3, y3], [x3 - 40, y3], [x3 - 50, y3 - 30]],
    ]; // prettier-ignore
    await touch(element, ...fingers);
    expect(nearest(element, x2 - 150)).to.be.at.most(1);
    expect(nearest(element, x3 - 50)).to.be.at.most(1);
    expect(page()).to.deep.equal([0, 0, 1]);
  });
});

describe('A-30 the wheel', () => {
  it('scrolls the page by each of ten notches, and leaves the view alone', async () => {
    const element = await showInPage(F2);
    const domains = domainsOf(element);
    const used = await turnWheel(element, middleOf(plotOf(element)), {deltaY: 100}, 10);
    while (scrollY < 1000) await nextFrame();
    expect(page()).to.deep.equal([0, 1000, 1]);
    expect(used).to.deep.equal(Array<boolean>(10).fill(false));
    expect(domains).to.deep.equal([]);
    expect(element.domain).to.equal(null);
  });

  it('with Control zooms at the pointer, and neither zooms nor scrolls the page', async () => {
    const element = await showInPage(F1);
    const [x, y] = middleMark(element);
    const [left] = marksOf(element).sort(([a], [b]) => a - b)[0]!;
    const used = await turnWheel(element, [x, y], {deltaY: -5, ctrl: true});
    expect(used).to.deep.equal([true]);
    expect(nearest(element, x)).to.be.at.most(1);
    expect(nearest(element, x - (x - left) * 2 ** 0.05)).to.be.at.most(1);
    expect(page()).to.deep.equal([0, 0, 1]);
  });

  it('with Control is the browser’s where the timeline does not zoom', async () => {
    const element = await showInPage(F2);
    element.withoutZoom = true;
    await element.ready;
    expect(await turnWheel(element, middleOf(plotOf(element)), {deltaY: -50, ctrl: true})).to.deep.equal([false]);
    expect(element.domain).to.equal(null);
  });

  it('turned sideways moves the timeline, and not the page', async () => {
    const element = await showInPage(F1);
    const [x] = middleMark(element);
    const used = await turnWheel(element, middleOf(plotOf(element)), {deltaX: 60});
    expect(used).to.deep.equal([true]);
    expect(nearest(element, x - 60)).to.be.at.most(1);
    expect(page()).to.deep.equal([0, 0, 1]);
  });

  it('turned sideways scrolls the page where the timeline has come to its end', async () => {
    const element = await showInPage(F1);
    element.panBy(1);
    await element.ready;
    const used = await turnWheel(element, middleOf(plotOf(element)), {deltaX: 60});
    expect(used).to.deep.equal([false]);
    while (scrollX < 60) await nextFrame();
    expect(page()).to.deep.equal([60, 0, 1]);
  });
});
