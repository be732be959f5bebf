import {expect, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {EventTimeline} from '../../src/index.js';
import {all, geometry, labels, one, settle, show} from '../element/timeline-fixture.js';
import {FIXTURES, type FixtureName} from './fixtures.js';
import {lines, STATES, textFaults, throughStates, type State} from './reader.js';

const FULL = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F8b', 'F9', 'F10'] as const;

/** Waits until an element stays as it is for some frames. */
async function rest(element: EventTimeline): Promise<void> {
  for (let still = 0, before = ''; still < 4; await nextFrame()) {
    await element.ready;
    const now = geometry(element).join();
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

async function showRight(name: FixtureName, width: number): Promise<EventTimeline> {
  const element = await show(FIXTURES[name], {width, lang: FIXTURES[name].lang ?? ''});
  if (name.startsWith('F8')) element.dir = 'rtl';
  await settle(element);
  return element;
}

after(() => setViewport({width: 1100, height: 900}));

describe('a reader who has made the page four times as large, 320 × 256 px wide and high', () => {
  before(() => setViewport({width: 320, height: 256}));

  for (const name of [...FULL, 'F11'] as const) {
    for (const state of Object.keys(STATES) as State[]) {
      if (name === 'F11' && state !== 'at first') continue;
      it(`A-16 reads all by scrolling down only, ${name} ${state}`, async () => {
        const element = await showRight(name, 304);
        await STATES[state](element);
        await rest(element);
        expect(innerWidth).to.equal(320);
        expect(document.scrollingElement!.scrollWidth).to.be.at.most(320);
        expect(textFaults(element)).to.deep.equal([]);
        const outside = all(element, 'button').filter((button) => {
          const {left, right, width} = button.getBoundingClientRect();
          return width > 0 && (left < 0 || right > 320);
        });
        expect(outside.map((button) => button.textContent)).to.deep.equal([]);
      });
    }
  }

  for (const name of [...FULL, 'F11'] as const) {
    it(`A-16 keeps nothing but the axis on the screen while the page scrolls, on at most a quarter of it, ${name}`, async () => {
      const element = await showRight(name, 304);
      const kept = all(element, '*').filter((node) => /fixed|sticky/.test(getComputedStyle(node).position));
      for (const node of kept) {
        expect(node.className).to.equal('foot');
        expect(node.getBoundingClientRect().height).to.be.at.most(64);
      }
    });
  }

  it('A-16 reads why the data could not be loaded', async () => {
    const element = await show(null, {width: 304});
    element.src = '/data/no-such-file-of-a-long-name-without-any-space-in-it-at-all.json';
    await element.ready;
    expect(element.state).to.equal('error');
    expect(document.scrollingElement!.scrollWidth).to.be.at.most(320);
    expect(textFaults(element)).to.deep.equal([]);
  });
});

describe('a reader who has made text twice as large', () => {
  before(() => setViewport({width: 1000, height: 900}));
  afterEach(() => document.documentElement.removeAttribute('style'));

  for (const width of [960, 360]) {
    for (const name of FULL) {
      it(`A-17 reads all of it, ${name}, ${width} px wide`, async () => {
        document.documentElement.style.fontSize = '200%';
        const element = await showRight(name, width);
        expect(getComputedStyle(element).fontSize).to.equal('32px');
        for await (const state of throughStates(element)) {
          await rest(element);
          expect(textFaults(element), state).to.deep.equal([]);
        }
      });
    }
  }

  it('A-17 sees text follow while the page is open', async () => {
    const element = await showRight('F2', 960);
    const [title] = all(element, '.title');
    expect(getComputedStyle(title!).fontSize).to.equal('14px');
    document.documentElement.style.fontSize = '200%';
    await rest(element);
    expect(getComputedStyle(all(element, '.title')[0]!).fontSize).to.equal('28px');
    expect(textFaults(element)).to.deep.equal([]);
  });
});

describe('a reader who needs more space in text', () => {
  const SPACING = `
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `;
  let sheet: CSSStyleSheet;

  /** Spaces out the text of the page, and of the element, as an extension of the browser does; or no longer. */
  function space(element: EventTimeline, isSpaced = true): void {
    const own = element.shadowRoot!.adoptedStyleSheets.filter((one) => one !== sheet);
    element.shadowRoot!.adoptedStyleSheets = isSpaced ? [...own, sheet] : own;
    document.adoptedStyleSheets = isSpaced ? [sheet] : [];
  }

  before(async () => {
    await setViewport({width: 1000, height: 900});
    sheet = new CSSStyleSheet();
    sheet.replaceSync(SPACING);
  });
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  it('A-18 has it in the buttons too', async () => {
    const element = await showRight('F2', 960);
    space(element);
    const button = labels(element)[0]!;
    const {letterSpacing, wordSpacing, lineHeight, fontSize} = getComputedStyle(button);
    expect([fontSize, letterSpacing, wordSpacing, lineHeight]).to.deep.equal(['14px', '1.68px', '2.24px', '21px']);
  });

  it('A-18 has the spacing of letters and words of the page in the buttons, if it goes no further', async () => {
    const element = await showRight('F2', 960);
    document.adoptedStyleSheets = [sheet];
    const {letterSpacing, wordSpacing} = getComputedStyle(labels(element)[0]!);
    expect([letterSpacing, wordSpacing]).to.deep.equal(['1.92px', '2.56px']);
    await rest(element);
    expect(textFaults(element)).to.deep.equal([]);
  });

  for (const width of [960, 360]) {
    for (const name of FULL) {
      it(`A-17, A-18 reads no text of less than 12 px, and all of it with more space, ${name}, ${width} px wide`, async () => {
        const element = await showRight(name, width);
        for await (const state of throughStates(element)) {
          const small = lines(element).filter(({owner}) => parseFloat(getComputedStyle(owner).fontSize) < 12);
          const smallWords = small.map(({words}) => words);
          expect(smallWords, state).to.deep.equal([]);
          space(element);
          await rest(element);
          expect(textFaults(element), state).to.deep.equal([]);
          for (const box of all(element, 'button, p, dd, dt, h2')) {
            if (box.matches('.hidden') || !box.checkVisibility({visibilityProperty: true})) continue;
            expect(box.scrollWidth, `${state}: ${box.textContent}`).to.be.at.most(
              Math.max(box.clientWidth, box.offsetWidth) + 1,
            );
          }
          space(element, false);
        }
      });
    }
  }

  it('A-18 reads all of it where the spacing was there before the timeline', async () => {
    const element = await showRight('F2', 960);
    space(element);
    element.data = {...FIXTURES.F2};
    await rest(element);
    expect(one(element, '[part=plot]').getBoundingClientRect().height).to.be.at.least(200);
    expect(textFaults(element)).to.deep.equal([]);
  });
});
