// what is there on paper, without scripts, and where a page is stripped down to be read.

import {expect} from '@open-wc/testing';
import * as readability from '@mozilla/readability';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import type {EventTimeline} from '../../src/index.js';
import {all, focusedTitle, label, one, show, text, TITLES} from '../element/timeline-fixture.js';
import {FIXTURES, type FixtureName} from './fixtures.js';

const {F2, F4, F10} = FIXTURES;

/** A CommonJS module, which has nothing but a default export in a browser. */
const {Readability} = (readability as unknown as {default: typeof readability}).default;

const PAGE = '/test/acceptance/no-script.html';

/** What is seen of a page. */
interface Seen {
  readonly words: string;
  readonly links: string[];
  readonly hasScripts: boolean;
}

/** The dates of the article in order of time, as they are written. */
const DATES = [
  '2020',
  '2022',
  'about February 2022',
  'by February 2022',
  'September 2022',
  '2023, expected',
  'about late February 2023',
  'about February 2023',
  '1–2 March 2023',
  '1 March 2023',
];

/** How often something is said. */
const count = (words: string, part: string): number => words.split(part).length - 1;

/** What is left of words on paper: letters. */
const bare = (words: string): string => words.normalize('NFKC').replace(/\s/g, '');

/** What is to be seen of an element. */
const seen = (element: EventTimeline): string => one(element, 'section').innerText;

/** What is to be seen of its lists. */
const listed = (element: EventTimeline): string =>
  all(element, '.listing')
    .map(({innerText}) => innerText)
    .join('\n');

/** Waits until something has become true of an element. */
function until(element: EventTimeline, isTrue: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isTrue()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element.shadowRoot!, {subtree: true, childList: true, attributes: true});
  });
}

const isPaper = (element: EventTimeline): boolean => all(element, '.printed').length > 0;

/** Shows a page as it would be printed, or on the screen again, and waits until an element is drawn for that. */
async function turnTo(media: 'print' | '', element: EventTimeline): Promise<void> {
  const drawn = until(element, () => isPaper(element) === (media === 'print'));
  await executeServerCommand('media', media);
  await drawn;
  await element.ready;
}

before(() => setViewport({width: 1100, height: 900}));

describe('A-31 on paper', () => {
  afterEach(() => executeServerCommand('media', ''));

  for (const width of [960, 360]) {
    for (const current of [null, 'samarkand']) {
      const state = current ? 'an event is open' : 'no event is open';
      it(`every title, date and text is in the list once, where ${state}, ${width} px wide`, async () => {
        const element = await show(F2, {current, width});
        await turnTo('print', element);
        const words = listed(element);
        for (const title of TITLES) expect(count(words, title), title).to.equal(1);
        const dates = all(element, '.listing .detail-date strong').map(({innerText}) => innerText);
        expect(dates).to.deep.equal(DATES);
        for (const {text: told = ''} of F2.events)
          for (const paragraph of told.split('\n\n')) expect(count(words, paragraph), paragraph).to.equal(1);
      });
    }
  }

  it('there are no controls, and no card', async () => {
    const element = await show(F2, {current: 'samarkand'});
    element.zoomBy(4);
    await element.ready;
    await turnTo('print', element);
    const controls = 'button:not([part=label]), input, [role=toolbar], details, .card, .overview';
    const shown = all(element, controls).filter((node) => node.checkVisibility());
    expect(shown.map(({localName}) => localName)).to.deep.equal([]);
    expect(seen(element)).to.not.match(/Keyboard help|Zoom|Fit|Close/);
  });

  for (const width of [960, 360]) {
    it(`the drawing stands first, with every name, on less than a page, ${width} px wide`, async () => {
      const element = await show(F2, {width});
      await turnTo('print', element);
      const plot = one(element, '.plot');
      expect(plot.compareDocumentPosition(one(element, '.listing'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(all(element, '.plot [part=title]').map(text).sort()).to.deep.equal([...TITLES].sort());
      const marks = all<SVGElement>(element, '.mark .shape').map((mark) => mark.getBoundingClientRect().width > 0);
      expect(marks).to.deep.equal(new Array<boolean>(marks.length).fill(true));
      expect(plot.offsetHeight).to.be.below(900);
      expect(plot.querySelector('svg')!.getBoundingClientRect().width).to.be.at.most(600);
      expect(getComputedStyle(plot).breakInside).to.equal('avoid');
    });
  }

  it('a drawing that is higher than a page is left out', async () => {
    const categories = Array.from({length: 40}, (_, i) => ({id: `c${i}`, label: `Category ${i}`}));
    const events = categories.map(({id}, i) => ({date: `${1900 + i}`, title: `Event ${i}`, category: id}));
    const element = await show({categories, events});
    element.groupBy = 'category';
    await element.ready;
    await turnTo('print', element);
    expect(all(element, '.plot')).to.deep.equal([]);
    expect(all(element, '.listing .detail-title')).to.have.length(40);
    await turnTo('', element);
    expect(all(element, '.plot [part=label]')).to.have.length(40);
  });

  it('what is shown as a list is printed as a list', async () => {
    const element = await show(F2);
    element.view = 'list';
    await element.updateComplete;
    await turnTo('print', element);
    expect(all(element, '.plot')).to.deep.equal([]);
    expect(all(element, '.listing > li')).to.have.length(10);
  });

  it('a height that the page sets cuts nothing off', async () => {
    const element = await show(F2);
    element.style.height = '300px';
    await element.ready;
    await turnTo('print', element);
    const last = all(element, '.listing > li').at(-1)!.getBoundingClientRect();
    expect(last.bottom <= element.getBoundingClientRect().bottom).to.equal(true);
  });

  it('categories are told by glyphs, in the legend and on the drawing', async () => {
    const element = await show(F2);
    await turnTo('print', element);
    const legend = all(element, '[part=legend] li');
    expect(legend.map(text)).to.deep.equal(['Unrest', 'War in Ukraine', 'Diplomacy', 'Trade']);
    const shapes = legend.map((item) => item.querySelector('.glyph path')!.getAttribute('d'));
    expect(new Set(shapes).size).to.equal(4);
    const shapeOf = (title: string): string | null => label(element, title).querySelector('.glyph path')!.getAttribute('d'); // prettier-ignore
    expect(TITLES.slice(0, 3).map(shapeOf)).to.deep.equal([shapes[0], shapes[3], shapes[1]]);
  });

  it('categories that are not shown are not in the legend', async () => {
    const element = await show(F2);
    element.categories = ['trade', 'unrest'];
    await element.ready;
    await turnTo('print', element);
    expect(all(element, '[part=legend] li').map(text)).to.deep.equal(['Unrest', 'Trade']);
  });

  it('events that chips had counted are told too', async () => {
    const element = await show(F4);
    expect(all(element, '[part=label]').length).to.be.below(2000);
    await turnTo('print', element);
    const titles = all(element, '.listing .detail-title').map(text);
    expect(titles).to.have.length(2000);
    expect(new Set(titles).size).to.equal(2000);
  });

  it('links are told by their addresses', async () => {
    const element = await show({...F10, source: {label: 'The report', url: 'https://example.org/report'}});
    await turnTo('print', element);
    const after = Object.fromEntries(all(element, 'a').map((link) => [text(link), getComputedStyle(link, '::after').content])); // prettier-ignore
    expect(after).to.deep.equal({
      'A source': '" (https://example.org/a)"',
      'The report': '" (https://example.org/report)"',
    });
  });

  it('words are dark on light, whatever the page on the screen', async () => {
    const element = await show(F2, {scheme: 'dark'});
    await turnTo('print', element);
    expect(getComputedStyle(one(element, '[part=heading]')).color).to.equal('rgb(27, 30, 35)');
  });

  it('nothing is changed on the screen afterwards: not the view, the open event nor the focus', async () => {
    const element = await show(F2, {current: 'samarkand'});
    element.zoomBy(2, Date.UTC(2022, 8));
    await element.ready;
    label(element, TITLES[4]).focus();
    await element.updateComplete;
    const {domain} = element;
    const before = seen(element);
    await turnTo('print', element);
    await turnTo('', element);
    expect(seen(element)).to.equal(before);
    expect(element.domain).to.equal(domain);
    expect([element.current, element.view]).to.deep.equal(['samarkand', 'timeline']);
    expect(focusedTitle(element)).to.equal(TITLES[4]);
  });

  it('a button of the toolbar has the focus again afterwards', async () => {
    const element = await show(F2);
    one(element, '[data-key=in]').focus();
    await element.updateComplete;
    await executeServerCommand('print');
    await element.ready;
    expect(one(element, '[data-key=in]').matches(':focus')).to.equal(true);
  });

  it('the page of a printer has every title on the drawing and in the list, every date, every text once, and no button', async () => {
    const element = await show(F2, {current: 'samarkand'});
    const letters = await executeServerCommand<string, undefined>('print');
    for (const title of TITLES) expect(count(letters, bare(title)), title).to.be.at.least(1);
    for (const date of DATES) expect(count(letters, bare(date)), date).to.be.at.least(1);
    for (const {text: told = ''} of F2.events) expect(count(letters, bare(told)), told).to.equal(1);
    expect(letters).to.not.match(/Keyboardhelp|List|Fit|Close/);
    await element.ready;
    expect(isPaper(element)).to.equal(false);
    expect(element.current).to.equal('samarkand');
  });

  for (const name of ['F7', 'F9'] satisfies FixtureName[]) {
    it(`the page of a printer has every title of ${name}`, async () => {
      await show({...FIXTURES[name], lang: 'en'});
      const letters = await executeServerCommand<string, undefined>('print');
      for (const {title} of FIXTURES[name].events.filter((event) => /^[\w ,.:/–-]+$/.test(event.title)))
        expect(count(letters, bare(title)), title).to.be.at.least(1);
    });
  }
});

describe('without scripts', () => {
  it('A-32 every title, date, text and link of a list is to be seen', async () => {
    const {words, links, hasScripts} = await executeServerCommand<Seen, string>('without-scripts', PAGE);
    expect(hasScripts).to.equal(false);
    const said = words.replace(/\s+/g, ' ');
    for (const title of TITLES) expect(count(said, title), title).to.equal(1);
    for (const date of DATES) expect(count(said, date), date).to.be.at.least(1);
    for (const {text: told = ''} of F2.events) expect(count(bare(words), bare(told)), told).to.equal(1);
    expect(links).to.have.length(10);
    expect(links[4]).to.equal('https://example.org/samarkand');
  });

  it('A-32 what is to be seen is what the element shows once there are scripts', async () => {
    const page = new DOMParser().parseFromString(await (await fetch(PAGE)).text(), 'text/html');
    const element = document.importNode(page.querySelector('event-timeline')!, true);
    (await show(null)).replaceWith(element);
    await element.ready;
    expect(all(element, '[part=label] [part=title]').map(text)).to.deep.equal([...TITLES]);
    expect(all(element, '[part=label] [part=date]').map(text)).to.have.members(DATES); // prettier-ignore
  });

  it('A-33 every title and date is left where a page is stripped down to be read', async () => {
    const page = new DOMParser().parseFromString(await (await fetch(PAGE)).text(), 'text/html');
    const article = new Readability(page).parse();
    const said = (article?.textContent ?? '').replace(/\s+/g, ' ');
    for (const title of TITLES) expect(count(said, title), title).to.be.at.least(1);
    for (const date of DATES) expect(count(said, date), date).to.be.at.least(1);
    for (const {text: told = ''} of F2.events) expect(count(bare(said), bare(told)), told).to.equal(1);
  });
});

describe('a page that prints itself', () => {
  it('A-31 has drawing and list at once, since a script waits for nothing', async () => {
    const element = await show(FIXTURES.F2);
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.listing > li')).to.have.length(10);
    expect(all(element, '.plot [part=label]')).to.have.length(10);
    dispatchEvent(new Event('afterprint'));
    expect(all(element, '.plot')).to.have.length(1);
    expect(all(element, '.listing')).to.deep.equal([]);
  });
});
