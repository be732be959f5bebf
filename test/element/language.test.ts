import {expect, nextFrame} from '@open-wc/testing';
import type {EventTimeline, TimelineData} from '../../src/index.js';
import {all, article, dateOf, label, labels, one, parse, show} from './timeline-fixture.js';

const MEETING = 'Xi receives Lukashenko in Beijing';
const VISIT = 'Lukashenko’s visit to China';

/** A title, and a date that each language has other words for. */
const day = (lang?: string): TimelineData => ({lang, events: [{id: 'day', date: '2023-03-01', title: 'A day'}]});

const wordsOf = (element: Element): string => dateOf(labels(element)[0]!);

/** Makes a shadow root in a container, and an element in it. */
async function inShadow(lang: string): Promise<EventTimeline> {
  const container = (await show(null)).parentElement!;
  container.lang = lang;
  const host = document.createElement('div');
  host.attachShadow({mode: 'open'}).innerHTML = '<div><event-timeline></event-timeline></div>';
  container.replaceChildren(host);
  return host.shadowRoot!.querySelector('event-timeline')!;
}

describe('the language of an element', () => {
  const pageLang = document.documentElement.lang;

  afterEach(() => {
    document.documentElement.lang = pageLang;
  });

  it('is that of its own attribute first', async () => {
    const element = await parse('<div lang="de"><event-timeline lang="en-GB"></event-timeline></div>');
    element.data = day('fr');
    await element.ready;
    expect(wordsOf(element)).to.equal('1 March 2023');
  });

  it('is that of the nearest ancestor next', async () => {
    const element = await parse(
      '<div lang="en-GB"><div lang="de"><p><event-timeline></event-timeline></p></div></div>',
    );
    element.data = day('fr');
    await element.ready;
    expect(wordsOf(element)).to.equal('1. März 2023');
  });

  it('is found through shadow roots', async () => {
    const element = await inShadow('en-GB');
    element.data = day('fr');
    await element.ready;
    expect(wordsOf(element)).to.equal('1 March 2023');
  });

  it('is that of the page', async () => {
    document.documentElement.lang = 'en-AU';
    const element = await parse('<event-timeline></event-timeline>');
    element.data = day('fr');
    await element.ready;
    expect(wordsOf(element)).to.equal('1 March 2023');
  });

  it('is that of the data where the page has none', async () => {
    document.documentElement.removeAttribute('lang');
    const element = await parse('<event-timeline></event-timeline>');
    element.data = day('fr');
    await element.ready;
    expect(wordsOf(element)).to.equal('1er mars 2023');
  });

  it('is English at last', async () => {
    document.documentElement.removeAttribute('lang');
    const element = await parse('<event-timeline></event-timeline>');
    element.data = day();
    await element.ready;
    expect(wordsOf(element)).to.equal('March 1, 2023');
  });

  it('is another where it is put elsewhere', async () => {
    const element = await parse('<div lang="de"><event-timeline></event-timeline></div>');
    element.data = day();
    await element.ready;
    expect(wordsOf(element)).to.equal('1. März 2023');
    element.parentElement!.parentElement!.append(element);
    await element.ready;
    expect(wordsOf(element)).to.equal('March 1, 2023');
  });

  it('makes the dates British or American', async () => {
    const element = await show(article, {lang: 'en-GB'});
    expect(dateOf(label(element, MEETING))).to.equal('1 March 2023');
    expect(dateOf(label(element, VISIT))).to.equal('1–2 March 2023');
    element.lang = 'en';
    await element.ready;
    expect(dateOf(label(element, MEETING))).to.equal('March 1, 2023');
    expect(dateOf(label(element, VISIT))).to.equal('March 1–2, 2023');
    element.setAttribute('lang', 'en-GB');
    await element.ready;
    expect(dateOf(label(element, MEETING))).to.equal('1 March 2023');
  });

  it('is reflected by the attribute, and no attribute appears by itself', async () => {
    const element = await parse('<event-timeline></event-timeline>');
    element.data = day('en-GB');
    await element.ready;
    expect(element.getAttributeNames()).to.deep.equal([]);
    element.lang = 'en-GB';
    await element.updateComplete;
    expect(element.getAttribute('lang')).to.equal('en-GB');
    element.removeAttribute('lang');
    await element.ready;
    expect(element.lang).to.equal('');
    expect(wordsOf(element)).to.equal('1 March 2023'); // the page is in English, the data in British English
  });

  for (const lang of ['not a language!', '-', 'xx-@@', 'en_GB', '123', '  ', 'i-klingon-x', '<b>']) {
    for (const width of [960, 360]) {
      it(`does no harm if it is none: ${JSON.stringify(lang)}, ${width} px wide`, async () => {
        const element = await show(article, {lang, width});
        expect(element.state).to.equal('ready');
        expect(labels(element)).to.have.length(10);
        expect(dateOf(label(element, 'Crackdown on protests after the election in Belarus'))).to.equal('2020');
      });
    }
  }

  it('does no harm if the data names none', async () => {
    document.documentElement.removeAttribute('lang');
    const element = await parse('<event-timeline></event-timeline>');
    element.data = day('no such language');
    await element.ready;
    expect(wordsOf(element)).to.equal('March 1, 2023');
  });
});

describe('the language of the texts', () => {
  it('is marked where texts of the data stand', async () => {
    const element = await show(article, {current: 'samarkand'});
    const marked = all(element, '[lang]').map((node) => [node.getAttribute('part'), node.lang]);
    expect(marked.filter(([part]) => part === 'title')).to.have.length(10);
    expect(one(element, '[part=summary]').lang).to.equal('en-GB');
    expect(one(element, '[part=detail]').lang).to.equal('en-GB');
    expect(one(element, '[part=legend]').lang).to.equal('en-GB');
  });

  it('leaves the dates to the language of the element', async () => {
    const element = await show(article, {lang: 'de'});
    await nextFrame();
    const date = label(element, MEETING).querySelector('[part=date]')!;
    expect(date.closest('[lang]')).to.equal(null);
    expect(dateOf(label(element, MEETING))).to.equal('1. März 2023');
  });
});

describe('the words on the axis in Arabic', () => {
  it('stand where they were measured to, in a page of either direction', async () => {
    const element = await show(article, {lang: 'ar'});
    const places = () =>
      all<SVGTextElement>(element, '[part=axis] text').map((word) => [word.textContent, word.getBBox().x.toFixed(1)]);
    const expected = places();
    expect(expected).to.have.length(5);
    element.parentElement!.dir = 'rtl';
    await nextFrame();
    expect(places()).to.deep.equal(expected);
  });

  it('keep a date in one piece in a text of the other direction', async () => {
    const element = await show(article, {lang: 'ar'});
    const date = label(element, MEETING).querySelector('.date bdi')!;
    expect(date.textContent).to.equal('1 مارس 2023');
    expect(getComputedStyle(date).direction).to.equal('rtl');
  });
});
