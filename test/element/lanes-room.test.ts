import {expect, nextFrame} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import titles from '../../data/long-titles.json' with {type: 'json'};
import curie from '../../data/marie-curie.json' with {type: 'json'};
import voyager from '../../data/voyager-1977.json' with {type: 'json'};
import type {EventTimeline} from '../../src/index.js';
import {blackout, council, festival} from '../../stories/hard-cases.js';
import {randomEvents} from '../../stories/random-events.js';
import {formOf, named, outside, overlaps, rowHeights, shortened} from './lanes.js';
import {all, article, counted, geometry, labels, one, part, parts, settle, show, titleOf} from './timeline-fixture.js';

const hundred = randomEvents(100);

const CROWDS = [
  ['thirty events at one instant', blackout],
  ['forty spans over all', council],
  ['titles wider than the plot', titles],
  ['twelve groups', festival],
] as const;

/** Shows data, those with categories in groups. */
async function showGrouped(data: unknown, width: number): Promise<EventTimeline> {
  const element = await show(data, {width});
  if (data === festival) element.groupBy = 'category';
  await settle(element);
  return element;
}

/** Waits until the height of what stands around the lanes is known, too. */
async function setHeight(element: EventTimeline, height: number): Promise<void> {
  element.style.height = `${height}px`;
  await settle(element);
  await settle(element);
}

/** So high that no axis stays in sight above the lanes of its own plot. */
before(() => setViewport({width: 1300, height: 8000}));

describe('a height that the page sets', () => {
  const CASES = [
    ['two events', voyager, 360, 120, 'packed undated', 1, 1, true],
    ['the article', article, 960, 120, 'packed undated', 2, 8, true],
    ['the article', article, 360, 120, 'packed undated', 1, 9, true],
    ['a hundred events', hundred, 960, 120, 'packed undated', 3, 97, true],
    ['a hundred events', hundred, 960, 2000, 'packed dated', 100, 0, false],
    ['the article', article, 960, 2000, 'packed dated', 10, 0, false],
    ['the article', article, 360, 2000, 'single dated', 10, 0, false],
    ['eras', curie, 360, 2000, 'single dated', 15, 0, false],
    ['titles wider than the plot', titles, 960, 2000, 'single dated', 8, 0, false],
    ['titles wider than the plot', titles, 960, 400, 'packed undated', 8, 0, false],
  ] as const;

  for (const [name, data, width, height, form, count, rest, scrolls] of CASES) {
    describe(`of ${height} px, ${name}, ${width} px wide`, () => {
      let element: EventTimeline;

      beforeEach(async () => {
        element = await show(data, {width});
        await setHeight(element, height);
      });

      it('is that of the whole element, which is no wider than its container', () => {
        expect(element.offsetHeight).to.equal(height);
        expect(element.scrollWidth).to.equal(width);
        const {scrollWidth, clientWidth} = part(element, 'base');
        expect(clientWidth).to.equal(scrolls ? width - 15 : width);
        expect(scrollWidth).to.equal(clientWidth);
      });

      it(`leaves room to ${count} names in the form ${form}, and the others are counted`, () => {
        expect(formOf(element)).to.equal(form);
        expect(named(element)).to.have.length(count);
        expect(counted(element)).to.equal(rest);
      });

      it(scrolls ? 'scrolls, since one lane needs more' : 'holds all of it, with nothing to scroll', () => {
        const {scrollHeight, clientHeight} = part(element, 'base');
        expect(scrollHeight > clientHeight).to.equal(scrolls);
        expect(outside(element)).to.deep.equal([]);
      });
    });
  }

  it('leaves no name behind an axis that stays in sight', async () => {
    const element = await show(article);
    await setHeight(element, 120);
    for (const button of labels(element)) {
      button.scrollIntoView({block: 'end'});
      const {left, top, width, height} = button.getBoundingClientRect();
      const hit = element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
      expect(button.contains(hit), titleOf(button)).to.equal(true);
    }
  });

  it('has the same lanes in a closer view and beside the help, with nothing to scroll', async () => {
    const element = await show(council, {width: 960});
    await setHeight(element, 500);
    const seen = () => {
      const {scrollHeight, clientHeight} = part(element, 'base');
      return [one(element, '.lanes').offsetHeight, scrollHeight - clientHeight];
    };
    const [lanes] = seen();
    element.zoomBy(1.5);
    await settle(element);
    expect(seen()).to.deep.equal([lanes, 0]);
    element.fit();
    await settle(element);
    one(element, '[part=controls] [data-key=help]').click();
    await settle(element);
    expect(seen()).to.deep.equal([lanes, 0]);
  });

  it('is given up when it is taken away', async () => {
    const fresh = geometry(await show(article));
    const element = await show(article);
    await setHeight(element, 120);
    element.style.height = '';
    await settle(element);
    expect(geometry(element)).to.deep.equal(fresh);
  });
});

describe('a root type of 200 %', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  /** Sizes of type, and heights of lanes and of their marks, px. */
  function sizesOf(element: EventTimeline): unknown {
    const fontSizes = ['.lanes .title', '.chip bdi', '.foot text'].map(
      (selector) => getComputedStyle(all(element, selector)[0]!).fontSize,
    );
    const {height} = parts(element, 'mark')[0]!.getBoundingClientRect();
    return [...fontSizes, ...rowHeights(element), Math.round(height)];
  }

  it('doubles all type, and makes lanes and marks as much higher as it needs', async () => {
    const element = await show(council);
    expect(sizesOf(element)).to.deep.equal(['14px', '12.04px', '12.04px', 24, 16]);
    document.documentElement.style.fontSize = '200%';
    await settle(element);
    expect(sizesOf(element)).to.deep.equal(['28px', '24.08px', '24.08px', 39, 26]);
  });

  for (const [name, data] of CROWDS) {
    for (const width of [360, 960]) {
      it(`cuts nothing, and lays nothing on each other, of ${name}, ${width} px wide`, async () => {
        document.documentElement.style.fontSize = '200%';
        const element = await showGrouped(data, width);
        expect(getComputedStyle(all(element, '.title')[0]!).fontSize).to.equal('28px');
        expect(outside(element)).to.deep.equal([]);
        expect(overlaps(element)).to.deep.equal([]);
        expect(shortened(element)).to.deep.equal([]);
        expect(element.scrollWidth).to.equal(width);
      });
    }
  }
});

describe('the text spacing of WCAG 1.4.12', () => {
  const SPACING =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

  for (const [name, data] of CROWDS) {
    for (const width of [360, 960]) {
      it(`cuts nothing, and lays nothing on each other, of ${name}, ${width} px wide`, async () => {
        const element = await showGrouped(data, width);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(SPACING);
        element.shadowRoot!.adoptedStyleSheets.push(sheet);
        await settle(element);
        await settle(element);
        expect(getComputedStyle(all(element, '.title')[0]!).letterSpacing).to.equal('1.68px');
        expect(outside(element)).to.deep.equal([]);
        expect(overlaps(element)).to.deep.equal([]);
        expect(shortened(element)).to.deep.equal([]);
        expect(element.scrollWidth).to.equal(width);
      });
    }
  }
});

describe('on paper', () => {
  afterEach(() => executeServerCommand('media', ''));

  for (const [name, data, count, chips] of [
    ['forty spans over all', council, 26, 14],
    ['twelve groups', festival, 23, 13],
    ['titles wider than the plot', titles, 8, 0],
  ] as const) {
    it(`no name is cut or lies on another: ${name}`, async () => {
      const element = await showGrouped(data, 960);
      await executeServerCommand('media', 'print');
      while (!all(element, '.printed').length) await nextFrame();
      await element.ready;
      expect([named(element).length, counted(element)]).to.deep.equal([count, chips]);
      expect(outside(element)).to.deep.equal([]);
      expect(overlaps(element)).to.deep.equal([]);
      expect(shortened(element)).to.deep.equal([]);
      expect(all(element, '.listing > li')).to.have.length(data.events.length);
    });
  }
});
