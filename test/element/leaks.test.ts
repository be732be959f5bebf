import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import charterData from '../../data/un-charter-1945.json' with {type: 'json'};
import type {EventTimeline, TimelineData} from '../../src/index.js';
import {eventList} from './many-events.js';
import {all, article} from './timeline-fixture.js';

const MOUNTS = 50;

/** For so many mounts on a busy machine, ms. */
const LONG = 40_000;

const DATA: readonly TimelineData[] = [article, charterData, eventList(2500)];

/** Puts an element into the page, has it show and open what it has, and takes it out. */
async function mount(i: number): Promise<void> {
  const element = document.createElement('event-timeline');
  element.data = DATA[i % DATA.length]!;
  element.style.width = i % 2 ? '360px' : '960px';
  element.style.display = 'block';
  document.body.append(element);
  await element.ready;
  expect(element.state).to.equal('ready');
  for (const selector of ['[part=label]', '[part=chip]']) {
    all(element, selector)[0]?.click();
    await element.ready;
  }
  expect(all(element, '[data-stop]')).to.not.be.empty;
  element.remove();
}

async function mountMany(): Promise<void> {
  for (let i = 0; i < MOUNTS; i++) await mount(i);
}

const elements = (): number => document.querySelectorAll('*').length;

before(() => setViewport({width: 1100, height: 900}));

describe('fifty timelines that come and go', () => {
  it('leave no element behind', async function () {
    this.timeout(LONG);
    await mount(0); // what the first one needs may stay
    const [before, sheets] = [elements(), document.adoptedStyleSheets.length];
    await mountMany();
    expect(elements()).to.equal(before);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
  });
});

describe('the listeners on the page of fifty timelines', () => {
  const own = Object.getOwnPropertyDescriptors(EventTarget.prototype);
  const addEventListener = own.addEventListener.value!;
  const removeEventListener = own.removeEventListener.value!;
  let added: number;
  /** Those that are there, by target, type, phase and function. */
  let there: {target: EventTarget; type: string; capture: boolean; listener: unknown}[];

  /** Whether a target outlives the elements. */
  const isOfPage = (target: EventTarget): boolean =>
    target === window ||
    target === document ||
    target === document.fonts ||
    target === document.documentElement ||
    target === document.body ||
    target instanceof MediaQueryList ||
    target === window.visualViewport ||
    target === screen.orientation;

  const captures = (options: AddEventListenerOptions | boolean | undefined): boolean =>
    typeof options === 'object' ? Boolean(options.capture) : Boolean(options);

  beforeEach(() => {
    added = 0;
    there = [];
    const find = (target: EventTarget, type: string, listener: unknown, capture: boolean): number =>
      there.findIndex(
        (one) => one.target === target && one.type === type && one.listener === listener && one.capture === capture,
      );
    EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
      const target = this ?? window;
      const capture = captures(options);
      if (isOfPage(target) && listener && find(target, type, listener, capture) < 0) {
        added++;
        there.push({target, type, capture, listener});
        const drop = (): void => {
          const i = find(target, type, listener, capture);
          if (i >= 0) there.splice(i, 1);
        };
        if (typeof options === 'object') options.signal?.addEventListener('abort', drop);
      }
      addEventListener.call(target, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
      const target = this ?? window;
      const i = find(target, type, listener, captures(options));
      if (i >= 0) there.splice(i, 1);
      removeEventListener.call(target, type, listener, options);
    };
  });

  afterEach(() => {
    Object.assign(EventTarget.prototype, {addEventListener, removeEventListener});
  });

  it('are all taken off', async function () {
    this.timeout(LONG);
    await mountMany();
    expect(added).to.equal(7 * MOUNTS);
    expect(there.map(({type}) => type)).to.deep.equal([]);
  });

  it('are for fonts, for paper, for colours, and for links that name an event', async () => {
    const element = document.createElement('event-timeline');
    element.data = article;
    document.body.append(element);
    await element.ready;
    expect(there.map(({type, target}) => [type, target.constructor.name]).sort()).to.deep.equal([
      ['afterprint', 'Window'],
      ['beforeprint', 'Window'],
      ['change', 'MediaQueryList'],
      ['change', 'MediaQueryList'],
      ['click', 'HTMLDocument'],
      ['hashchange', 'Window'],
      ['loadingdone', 'FontFaceSet'],
    ]);
    element.remove();
    expect(there).to.deep.equal([]);
  });

  it('are taken off the document that an element leaves for another', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
    const element = document.createElement('event-timeline');
    element.data = article;
    document.body.append(element);
    await element.ready;
    const ofDocument = (): string[] =>
      there.flatMap(({target, type}) => (target === document || target === document.fonts ? type : [])).sort();
    expect(ofDocument()).to.deep.equal(['click', 'loadingdone']);
    frame.contentDocument!.body.append(element);
    expect(ofDocument()).to.deep.equal([]);
    document.body.append(element);
    expect(ofDocument()).to.deep.equal(['click', 'loadingdone']);
    element.remove();
    expect(there).to.deep.equal([]);
  });
});

describe('the observers of fifty timelines', () => {
  const {ResizeObserver, MutationObserver, IntersectionObserver} = window;
  let resizes: Map<ResizeObserver, Set<Element>>;
  let watched: number;
  /** What is observed other than a timeline itself. */
  let strange: string[];

  beforeEach(() => {
    resizes = new Map();
    watched = 0;
    strange = [];
    window.ResizeObserver = class extends ResizeObserver {
      override observe(target: Element, options?: ResizeObserverOptions): void {
        watched++;
        resizes.set(this, (resizes.get(this) ?? new Set()).add(target));
        super.observe(target, options);
      }
      override unobserve(target: Element): void {
        resizes.get(this)?.delete(target);
        super.unobserve(target);
      }
      override disconnect(): void {
        resizes.delete(this);
        super.disconnect();
      }
    };
    window.MutationObserver = class extends MutationObserver {
      override observe(target: Node, options?: MutationObserverInit): void {
        if (target.nodeName !== 'EVENT-TIMELINE') strange.push(`mutations of ${target.nodeName}`);
        super.observe(target, options);
      }
    };
    window.IntersectionObserver = class extends IntersectionObserver {
      override observe(target: Element): void {
        strange.push(`intersections of ${target.nodeName}`);
        super.observe(target);
      }
    };
  });

  afterEach(() => {
    Object.assign(window, {ResizeObserver, MutationObserver, IntersectionObserver});
  });

  it('let go of all that they watch', async function () {
    this.timeout(LONG);
    await mountMany();
    expect(watched).to.be.above(MOUNTS);
    const left = Array.from(resizes.values()).flatMap((targets) => Array.from(targets, (target) => target.outerHTML));
    expect(left).to.deep.equal([]);
    expect(strange).to.deep.equal([]);
  });

  it('watch again when a timeline comes back, and let go again', async () => {
    const element: EventTimeline = document.createElement('event-timeline');
    element.data = article;
    document.body.append(element);
    await element.ready;
    const targets = (): number => Array.from(resizes.values()).reduce((sum, {size}) => sum + size, 0);
    const before = targets();
    expect(before, 'its room, its height, and words as in titles, in dates and on its axis').to.equal(5);
    element.remove();
    expect(targets()).to.equal(0);
    document.body.append(element);
    await element.ready;
    expect(targets()).to.equal(before);
    element.remove();
    expect(targets()).to.equal(0);
  });

  it('watch nothing that is rendered while a timeline is out of the page', async () => {
    const element = document.createElement('event-timeline');
    element.data = article;
    document.body.append(element);
    await element.ready;
    element.remove();
    element.lang = 'de';
    await element.ready;
    element.data = {events: [{date: '2020', title: 'Meanwhile'}]};
    await element.ready;
    expect(Array.from(resizes.values(), ({size}) => size)).to.deep.equal([]);
  });
});
