import {expect, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {EventTimeline} from '../../src/index.js';
import {formOf, outside} from './lanes.js';
import {article, geometry, one, settle, show} from './timeline-fixture.js';

before(() => setViewport({width: 1300, height: 900}));

describe('a page whose scrollbar comes only because of the plot', () => {
  let errors: string[];
  const note = ({message}: ErrorEvent): unknown => errors.push(message);

  beforeEach(() => {
    errors = [];
    addEventListener('error', note);
  });

  /** Shows the article in a page that scrolls, with a scrollbar of 15 px that takes its room from what is in the page. */
  async function showInPage(width: number): Promise<EventTimeline> {
    const element = await show(article, {width});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.page::-webkit-scrollbar { width: 15px; }');
    document.adoptedStyleSheets = [sheet];
    element.parentElement!.className = 'page';
    element.parentElement!.style.overflowY = 'auto';
    return element;
  }

  /** The heights that an element would have without a scrollbar and with one, px. */
  async function heightsOf(width: number): Promise<[without: number, beside: number]> {
    return [(await show(article, {width})).offsetHeight, (await show(article, {width: width - 15})).offsetHeight];
  }

  async function isStill(element: EventTimeline): Promise<boolean> {
    await settle(element);
    await settle(element);
    const seen = new Set<string>();
    for (let frame = 0; frame < 10; frame++) {
      await nextFrame();
      seen.add(geometry(element).join());
    }
    return seen.size === 1;
  }

  afterEach(() => {
    document.adoptedStyleSheets = [];
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });

  it('is still where the plot is lower beside the scrollbar, and would fit again', async () => {
    expect(await heightsOf(1155)).to.deep.equal([430, 413]);
    const element = await showInPage(1155);
    element.parentElement!.style.height = '423px';
    expect(await isStill(element)).to.equal(true);
    expect([element.offsetWidth, element.offsetHeight]).to.deep.equal([1155, 413]);
    expect(one(element, '.lanes > svg').getAttribute('width')).to.equal('1140');
    expect(outside(element)).to.deep.equal([]);
  });

  it('is still where another form is taken beside the scrollbar', async () => {
    expect(await heightsOf(740)).to.deep.equal([437, 655]);
    const element = await showInPage(740);
    expect(formOf(element)).to.equal('packed dated');
    element.parentElement!.style.height = '423px';
    expect(await isStill(element)).to.equal(true);
    expect(formOf(element)).to.equal('single dated');
    expect([element.offsetWidth, element.offsetHeight]).to.deep.equal([725, 655]);
    element.parentElement!.style.height = '700px';
    expect(await isStill(element)).to.equal(true);
    expect(formOf(element), 'it does not come back with the next px').to.equal('single dated');
  });

  it('is as wide as it can be again once the window has changed', async () => {
    const element = await showInPage(1155);
    element.parentElement!.style.height = '423px';
    await isStill(element);
    await setViewport({width: 1310, height: 900});
    Object.assign(element.parentElement!.style, {width: '1160px', height: '500px'});
    expect(await isStill(element)).to.equal(true);
    await setViewport({width: 1300, height: 900});
    expect(one(element, '.lanes > svg').getAttribute('width')).to.equal('1160');
  });

  it('is drawn beside a scrollbar that comes as the page gets narrower, without an error of the window', async () => {
    const element = await showInPage(960);
    element.parentElement!.style.height = '423px';
    expect(await isStill(element)).to.equal(true);
    expect([element.offsetWidth, element.offsetHeight]).to.deep.equal([960, 413]);
    element.parentElement!.style.width = '700px';
    expect(await isStill(element)).to.equal(true);
    expect([element.offsetWidth, element.offsetHeight]).to.deep.equal([685, 655]);
    expect(outside(element)).to.deep.equal([]);
  });
});
