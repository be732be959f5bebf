import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {EventTimeline} from '../../src/index.js';
import {
  all,
  article,
  focusedTitle,
  geometry,
  label,
  labels,
  one,
  openTitles,
  show,
  titleOf,
  TITLES,
} from './timeline-fixture.js';

/** Renders an element in the shadow root of another. */
async function showInShadow(): Promise<{host: HTMLElement; element: EventTimeline}> {
  const host = await fixture<HTMLElement>(html`<div .style=${'width: 960px; color-scheme: light'}></div>`);
  const element = document.createElement('event-timeline');
  element.lang = 'en-GB';
  element.data = article;
  host.attachShadow({mode: 'open'}).append(element);
  await element.ready;
  return {host, element};
}

describe('an element in another shadow root', () => {
  it('looks as it does in the page', async () => {
    const {element} = await showInShadow();
    expect(labels(element).map(titleOf)).to.deep.equal(TITLES);
    expect(geometry(element)).to.deep.equal(geometry(await show(article)));
  });

  it('opens events, moves the focus and tells the page', async () => {
    const {host, element} = await showInShadow();
    const told: EventTarget[] = [];
    document.addEventListener('timeline-select', (event) => told.push(event.target!), {once: true});
    label(element, TITLES[0]).focus();
    await sendKeys({press: 'ArrowRight'});
    expect(focusedTitle(element)).to.equal(TITLES[1]);
    await sendKeys({press: 'Enter'});
    await element.ready;
    expect(openTitles(element)).to.deep.equal([TITLES[1]]);
    expect(told).to.deep.equal([host]);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Escape'});
    await element.ready;
    expect(openTitles(element)).to.deep.equal([]);
    expect(focusedTitle(element)).to.equal(TITLES[1]);
  });
});

describe('three elements in one page', () => {
  let elements: EventTimeline[];

  beforeEach(async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        ${[960, 700, 360].map(
          (width) =>
            html`<div .style=${`width: ${width}px`}>
              <event-timeline .data=${article} lang="en-GB" current="samarkand"></event-timeline>
            </div>`,
        )}
      </div>`,
    );
    elements = Array.from(page.querySelectorAll('event-timeline'));
    await Promise.all(elements.map(({ready}) => ready));
  });

  it('have no id twice in their roots', () => {
    for (const element of elements) {
      const ids = all(element, '[id]').map(({id}) => id);
      expect(ids.length).to.be.at.least(1);
      expect(new Set(ids).size).to.equal(ids.length);
    }
  });

  it('refer only to ids that their roots have', () => {
    for (const element of elements) {
      const controls = all(element, '[aria-controls]').map((node) => node.getAttribute('aria-controls')!);
      const fills = all(element, '[fill^=url]').map((node) => /#(.*)\)/.exec(node.getAttribute('fill')!)![1]!);
      expect(controls).to.have.length(1);
      for (const id of [...controls, ...fills]) expect(element.shadowRoot!.getElementById(id), id).to.be.ok;
    }
  });

  it('open and close apart', async () => {
    const [first, second, third] = elements;
    label(first!, TITLES[0]).click();
    one(second!, '.close').click();
    await Promise.all(elements.map(({ready}) => ready));
    expect(openTitles(first!)).to.deep.equal([TITLES[0]]);
    expect(openTitles(second!)).to.deep.equal([]);
    expect(openTitles(third!)).to.deep.equal([TITLES[4]]);
  });
});

describe('the page around an element', () => {
  it('has no styles that reach in', async () => {
    const plain = geometry(await show(article));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      button, li, ol, ul, p, h2, section, svg, path, text, span, strong, .plot, .title, .date, .probe, [part] {
        display: none; margin: 30px; padding: 30px; border: 5px solid; font-size: 40px;
      }
    `);
    document.adoptedStyleSheets = [sheet];
    try {
      const element = await show(article);
      expect(geometry(element)).to.deep.equal(plain);
      expect(labels(element).every((button) => button.checkVisibility())).to.equal(true);
    } finally {
      document.adoptedStyleSheets = [];
    }
  });

  it('can style the parts', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      event-timeline::part(title) { font-style: italic; }
      event-timeline::part(mark) { opacity: 0.5; }
    `);
    document.adoptedStyleSheets = [sheet];
    try {
      const element = await show(article);
      expect(getComputedStyle(one(element, 'li:first-child [part=title]')).fontStyle).to.equal('italic');
      expect(getComputedStyle(all(element, '[part=mark]')[0]!).opacity).to.equal('0.5');
    } finally {
      document.adoptedStyleSheets = [];
    }
  });
});
