import {expect, nextFrame} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import type {EventTimeline, TimelineEvent} from '../../src/index.js';
import {buttons, click, nameOf, press} from '../element/acts.js';
import {warningsOf} from '../element/listener.js';
import {all, chips, focusedTitle, labels, one, settle, show, text} from '../element/timeline-fixture.js';
import {FIXTURES, type FixtureName} from './fixtures.js';
import {brightnessOf, difference, dotsOf, pictureOf} from '../picture.js';

/** Dates known in different ways, and what became of what was to happen: all marks should differ by shape. */
const KINDS: Readonly<Record<string, Partial<TimelineEvent> & {readonly date: string}>> = {
  'a day': {date: '2022-07-01'},
  'some time in a month': {date: '2022-07'},
  'all through a month': {date: '2022-07', kind: 'span'},
  'about a month': {date: '2022-07~'},
  'a doubtful month': {date: '2022-07?'},
  'open end': {date: '2022-06-01/..'},
  'open start': {date: '../2022-06-01'},
  'unknown end': {date: '2022-06-01/'},
  'unknown start': {date: '/2022-06-01'},
  'one of': {date: '[2022-06,2022-07-15,2022-09]'},
  'all of': {date: '{2022-06,2022-07-15,2022-09}'},
  reported: {date: '2022-07', status: 'reported'},
  disputed: {date: '2022-07', status: 'disputed'},
  expected: {date: '2022-07', status: 'expected'},
  cancelled: {date: '2022-07', status: 'cancelled'},
};

/** A mark but for its colour: its shapes in order, which way their outlines run, and how each is drawn. */
function shapeOf(mark: Element): string {
  return Array.from(mark.querySelectorAll('path, circle, text, stop'), (node) => {
    const {fill, fillOpacity, strokeDasharray, strokeLinecap} = getComputedStyle(node);
    const corners = Array.from(
      node.getAttribute('d')?.matchAll(/(-?[\d.]+),(-?[\d.]+)/g) ?? [],
      ([, x, y]) => [+x!, +y!] as const,
    );
    const turns = corners
      .slice(1)
      .map(([x, y], i) => `${Math.sign(x - corners[i]![0])}${Math.sign(y - corners[i]![1])}`);
    const look = [fill === 'none', fillOpacity, strokeDasharray, strokeLinecap, ...turns];
    return [node.localName, node.getAttribute('stop-opacity'), ...look].join(' ');
  }).join('; ');
}

/** What is seen of an element, without colour. */
async function look(element: Element): Promise<number[]> {
  await nextFrame();
  return brightnessOf(await pictureOf(element.getBoundingClientRect()));
}

before(() => setViewport({width: 1100, height: 900}));

describe('a reader who sees no colour', () => {
  before(() => executeServerCommand('vision-deficiency', 'achromatopsia'));
  after(() => executeServerCommand('vision-deficiency', 'none'));

  it('A-13 sees the timeline in greys', async () => {
    const element = await show(FIXTURES.F2);
    await nextFrame();
    const dots = dotsOf(await pictureOf(element.getBoundingClientRect()));
    expect(dots.length).to.be.greaterThan(100_000);
    expect(dots.filter((dot) => Math.max(...dot) - Math.min(...dot) > 3)).to.deep.equal([]);
  });

  it('A-13 reads the category of each event in its detail', async () => {
    const element = await show(FIXTURES.F2);
    const told: string[] = [];
    for (const {id} of FIXTURES.F2.events) {
      element.show(id!);
      await element.ready;
      told.push(/Category ?(Unrest|War in Ukraine|Diplomacy|Trade)/.exec(text(one(element, '[part=detail]')))![1]!);
    }
    expect(told).to.have.length(10);
    expect(new Set(told)).to.deep.equal(new Set(['Unrest', 'War in Ukraine', 'Diplomacy', 'Trade']));
  });

  it('A-13 reads the name of each category on its toggle, struck through when it is off', async () => {
    const element = await show(FIXTURES.F2);
    const toggles = all<HTMLButtonElement>(element, '[part=legend] button');
    expect(toggles.map(text)).to.deep.equal(['Unrest', 'War in Ukraine', 'Diplomacy', 'Trade']);
    const [unrest, war] = toggles;
    const on = await look(unrest!);
    await click(element, 'Unrest');
    expect(unrest!.getAttribute('aria-pressed')).to.equal('false');
    expect(getComputedStyle(unrest!).textDecorationLine).to.equal('line-through');
    expect(getComputedStyle(war!).textDecorationLine).to.equal('none');
    expect(difference(on, await look(unrest!))).to.be.at.least(20);
  });

  it('A-13 tells every kind of date and every status by the shape of its mark', async () => {
    const events = Object.values(KINDS).map((event, i) => ({id: String(i), title: `Event ${i}`, ...event}));
    const shapes = new Map<string, string>();
    for (const [i, kind] of Object.keys(KINDS).entries()) {
      const other = {date: '1900-01-01', title: 'Another'};
      const element = await show({events: [events[i]!, other]});
      element.domain = [Date.UTC(2022, 0), Date.UTC(2023, 2)];
      await element.ready;
      shapes.set(kind, shapeOf(one(element, '[part=mark]')));
    }
    const kinds = [...shapes];
    const alike = kinds.flatMap(([kind, shape], i) =>
      kinds.slice(i + 1).flatMap(([other, another]) => (shape === another ? `${kind} = ${other}` : [])),
    );
    expect(alike).to.deep.equal([]);
  });

  it('A-13 tells the open event by an underlined title and a thicker mark', async () => {
    const element = await show(FIXTURES.F2);
    const mark = all<SVGElement>(element, '[part=mark]')[0]!;
    const before = await look(mark);
    element.show('crackdown');
    await element.ready;
    expect(getComputedStyle(one(element, '[aria-expanded=true] .title')).textDecorationLine).to.equal('underline');
    const current = one<SVGElement>(element, '.mark.current');
    expect(current === mark).to.equal(true);
    expect(getComputedStyle(current.querySelector('.shape')!).strokeWidth).to.equal('2.5px');
    expect(difference(before, await look(mark))).to.be.at.least(12);
  });
});

describe('a page with a header and a footer that stay on the screen', () => {
  const HEADER = 80;
  const FOOTER = 60;

  /** Puts the bars on the page, text above and below the element, and takes it all away after the test. */
  async function between(width: number, name: FixtureName): Promise<EventTimeline> {
    const element = await show(FIXTURES[name], {width});
    const container = element.parentElement!;
    const bar = (edge: string, height: number): HTMLElement => {
      const node = document.createElement('div');
      node.style.cssText = `position: sticky; ${edge}: 0; height: ${height}px; z-index: 10; background: silver`;
      return node;
    };
    const space = (): HTMLElement => Object.assign(document.createElement('div'), {style: 'height: 700px'});
    container.prepend(bar('top', HEADER), space());
    container.append(space(), bar('bottom', FOOTER));
    return element;
  }

  /** Says what covers what has the focus. */
  function hidden(element: EventTimeline): string[] {
    const focused = element.shadowRoot!.activeElement!;
    const {left, right, top, bottom} = focused.getBoundingClientRect();
    const isFree = (x: number, y: number): boolean => {
      const found = element.shadowRoot!.elementFromPoint(x, y);
      return found !== null && focused.contains(found);
    };
    const corners = [left + 5, right - 5].flatMap((x) => [top + 5, bottom - 5].map((y) => isFree(x, y)));
    const faults: string[] = [];
    if (!isFree((left + right) / 2, (top + bottom) / 2)) faults.push('centre');
    if (!corners.includes(true)) faults.push('corners');
    return faults.map((fault) => `${fault} of ${nameOf(focused)}, ${text(focused)}`);
  }

  beforeEach(() => setViewport({width: 1100, height: 500}));
  after(async () => {
    scrollTo(0, 0);
    await setViewport({width: 1100, height: 900});
  });

  for (const [name, width, keys] of [
    ['F2', 360, ['ArrowRight', 'ArrowLeft']],
    ['F3', 360, ['ArrowRight', 'ArrowLeft']],
    ['F5', 360, ['ArrowRight', 'ArrowLeft']],
    ['F2', 960, ['ArrowRight', 'ArrowLeft']],
    ['F6', 960, ['ArrowRight', 'ArrowLeft']],
  ] as const) {
    it(`A-14 shows what the arrow keys give the focus to, ${name}, ${width} px wide`, async () => {
      const element = await between(width, name);
      expect(getComputedStyle(document.documentElement).scrollPaddingTop).to.equal('auto');
      scrollTo(0, 0);
      element.focus();
      const covered = [...hidden(element)];
      const seen = new Set<string>();
      for (const key of keys) {
        for (let i = 0; i < Math.min(labels(element).length, 40); i++) {
          await press(element, key);
          covered.push(...hidden(element));
          seen.add(focusedTitle(element) ?? '');
        }
      }
      expect(seen.size).to.be.at.least(8);
      expect(covered).to.deep.equal([]);
    });

    it(`A-14 shows the ends to which the keys Home and End go, ${name}, ${width} px wide`, async () => {
      const element = await between(width, name);
      element.focus();
      for (const key of ['End', 'Home', 'End']) {
        await press(element, key);
        expect(hidden(element)).to.deep.equal([]);
      }
    });
  }

  it('A-14 shows what Tab gives the focus to, in and around the detail of an event', async () => {
    const element = await between(360, 'F10');
    element.show('a');
    await element.ready;
    const covered: string[] = [];
    const seen: string[] = [];
    scrollTo(0, 0);
    one(element, '[part=controls] [tabindex="0"]').focus();
    for (; element.shadowRoot!.activeElement; await press(element, 'Tab')) {
      covered.push(...hidden(element));
      const active = element.shadowRoot!.activeElement;
      seen.push(active.getAttribute('aria-label') ?? nameOf(active));
    }
    expect(seen).to.deep.equal(['Zoom in', ', 1 March 2023', 'Close', 'A source', 'Previous event', 'Next event']);
    expect(covered).to.deep.equal([]);
  });
});

describe('what can be pressed', () => {
  const LEAST = 24;

  /** Says which buttons are too small, or are covered in the middle. */
  function badTargets(element: EventTimeline): string[] {
    const faults: string[] = [];
    for (const target of all(element, 'button, summary')) {
      if (!target.checkVisibility({visibilityProperty: true})) continue;
      target.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
      const {left, top, width, height} = target.getBoundingClientRect();
      const name = `${nameOf(target)}, ${text(target)}`;
      if (width < LEAST - 0.01 || height < LEAST - 0.01) faults.push(`${width} × ${height} px: ${name}`);
      const found = element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
      if (!found || !target.contains(found)) faults.push(`covered by ${found?.outerHTML.slice(0, 80)}: ${name}`);
    }
    return faults;
  }

  afterEach(() => scrollTo(0, 0));

  for (const width of [960, 360]) {
    for (const name of ['F1', 'F2', 'F3', 'F4', 'F5', 'F6'] as const) {
      it(`A-15 is 24 px wide and high and covered by nothing, ${name}, ${width} px wide`, async () => {
        const element = await show(FIXTURES[name], {width});
        expect(labels(element).length + all(element, '[part=chip]').length).to.be.at.least(3);
        expect(badTargets(element)).to.deep.equal([]);
      });

      it(`A-15 is so zoomed in, with the strip of the whole, ${name}, ${width} px wide`, async () => {
        const element = await show(FIXTURES[name], {width});
        await click(element, 'Zoom in');
        await click(element, 'Zoom in');
        expect(buttons(element, 'Earlier').length + buttons(element, 'Later').length).to.equal(2);
        expect(badTargets(element)).to.deep.equal([]);
      });
    }

    it(`A-15 is so in the detail of each event and the list of a chip, ${width} px wide`, async () => {
      const element = await show(FIXTURES.F2, {width});
      for (const {id} of FIXTURES.F2.events) {
        element.show(id!);
        await settle(element);
        const own = all(element, '.detail button, .card button');
        expect(own.length).to.be.at.least(3);
        const small = own
          .map((button) => button.getBoundingClientRect())
          .filter(({width: w, height: h}) => w < LEAST || h < LEAST);
        expect(small).to.deep.equal([]);
        for (const button of own) {
          button.scrollIntoView({block: 'center', behavior: 'instant'});
          const {left, top, width: w, height: h} = button.getBoundingClientRect();
          const found = element.shadowRoot!.elementFromPoint(left + w / 2, top + h / 2);
          expect(found !== null && button.contains(found), nameOf(button)).to.equal(true);
        }
      }
    });

    it(`A-15 is so in the list of many events behind a chip, ${width} px wide`, async () => {
      const element = await show(FIXTURES.F4, {width});
      await click(element, chips(element)[0]!);
      const small = all(element, '.card button, .rest, .group button, [part=label]')
        .filter((button) => button.checkVisibility({visibilityProperty: true}))
        .map((button) => [nameOf(button), button.getBoundingClientRect()] as const)
        .filter(([, {width: w, height: h}]) => w < LEAST || h < LEAST)
        .map(([name, {width: w, height: h}]) => `${w} × ${h}: ${name}`);
      expect(small).to.deep.equal([]);
    });
  }

  it('A-15 is so in the list, and for what lists the problems of the data', async () => {
    const events = [...FIXTURES.F3.events, {date: 'soon', title: 'No date'}, {date: '2024', title: 'One more'}];
    let element!: EventTimeline;
    await warningsOf(async () => (element = await show({...FIXTURES.F3, events})));
    expect(all(element, 'summary')).to.have.length(1);
    await click(element, 'List');
    expect(buttons(element, 'Show 1 more')).to.have.length(1);
    expect(badTargets(element)).to.deep.equal([]);
  });

  it('A-15 leaves links of sources 24 px apart', async () => {
    const sources = ['First', 'Second', 'Third'].map((label) => ({label, url: `https://example.org/${label}`}));
    const element = await show({events: [{id: 'a', date: '2020', title: 'With sources', sources}]});
    element.show('a');
    await element.ready;
    const middles = all(element, 'a')
      .map((link) => link.getBoundingClientRect())
      .map(({top, bottom}) => (top + bottom) / 2);
    expect(middles).to.have.length(3);
    expect(middles[1]! - middles[0]!).to.be.at.least(LEAST);
    expect(middles[2]! - middles[1]!).to.be.at.least(LEAST);
  });
});
