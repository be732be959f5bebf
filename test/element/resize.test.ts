import {expect, nextFrame} from '@open-wc/testing';
import {createEvents} from '../../bench/data.mjs';
import charterData from '../../data/un-charter-1945.json' with {type: 'json'};
import type {EventTimeline, TimelineData} from '../../src/index.js';
import {all, article, geometry, labels, one, openTitles, settle, show, titleOf, TITLES} from './timeline-fixture.js';

const charter = charterData as TimelineData;

async function resize(element: EventTimeline, width: number): Promise<void> {
  element.parentElement!.style.width = `${width}px`;
  await settle(element);
}

let errors: string[];

const noteError = (event: ErrorEvent): void => {
  errors.push(event.message);
};

beforeEach(() => {
  errors = [];
  addEventListener('error', noteError);
});

afterEach(() => {
  removeEventListener('error', noteError);
  expect(errors, 'errors of the window, those of ResizeObserver among them').to.deep.equal([]);
});

describe('a container that changes its width', () => {
  for (const [name, data] of [
    ['the article', article],
    ['fifty events on one day', charter],
  ] as const) {
    it(`gives ${name} the geometry that it would have had from the start`, async () => {
      const fresh = new Map<number, string[]>();
      for (const width of [960, 700, 479, 360]) fresh.set(width, geometry(await show(data, {width})));
      const element = await show(data, {width: 960});
      expect(geometry(element)).to.deep.equal(fresh.get(960));
      for (const width of [360, 960, 700, 479, 360, 960]) {
        await resize(element, width);
        expect(geometry(element), `${width} px`).to.deep.equal(fresh.get(width));
      }
    });
  }

  it('leaves the open event open', async () => {
    const element = await show(article, {current: 'samarkand'});
    const before = geometry(element);
    for (const width of [360, 960]) {
      await resize(element, width);
      expect(openTitles(element)).to.deep.equal(['Xi and Lukashenko meet at the SCO summit in Samarkand']);
    }
    expect(geometry(element)).to.deep.equal(before);
  });

  it('may do so in each frame', async () => {
    const element = await show(article);
    for (let width = 960; width >= 300; width -= 60) {
      element.parentElement!.style.width = `${width}px`;
      await nextFrame();
    }
    await settle(element);
    expect(labels(element)).to.have.length(10);
    expect(element.scrollWidth).to.equal(300);
    expect(geometry(element)).to.deep.equal(geometry(await show(article, {width: 300})));
  });

  it('may be in a row that shrinks', async () => {
    const element = await show(article);
    const container = element.parentElement!;
    Object.assign(container.style, {display: 'grid', gridTemplateColumns: '1fr 400px', width: '960px'});
    container.append(document.createElement('div'));
    await settle(element);
    expect(element.clientWidth).to.equal(560);
    expect(labels(element)).to.have.length(10);
    expect(element.scrollWidth).to.equal(560);
  });
});

describe('an element without room', () => {
  it('is drawn when its container, without any width, gets some', async () => {
    const element = await show(article, {width: 0});
    expect(element.state).to.equal('ready');
    await resize(element, 360);
    expect(labels(element).map(titleOf)).to.deep.equal(TITLES);
    expect(geometry(element)).to.deep.equal(geometry(await show(article, {width: 360})));
  });

  it('is drawn when it is hidden and then shown', async () => {
    const fresh = geometry(await show(article));
    const element = await show(article);
    element.parentElement!.style.display = 'none';
    await settle(element);
    element.parentElement!.style.display = '';
    await settle(element);
    expect(geometry(element)).to.deep.equal(fresh);
  });

  it('is drawn when it was hidden from the start', async () => {
    const fresh = geometry(await show(article));
    const element = await show(null);
    element.hidden = true;
    element.data = article;
    await element.ready;
    expect(element.checkVisibility()).to.equal(false);
    element.hidden = false;
    await settle(element);
    expect(geometry(element)).to.deep.equal(fresh);
  });

  it('is drawn when its width is all that it lost', async () => {
    const fresh = geometry(await show(article));
    const element = await show(article);
    await resize(element, 0);
    await resize(element, 960);
    expect(geometry(element)).to.deep.equal(fresh);
  });

  it('takes new data while it is hidden', async () => {
    const element = await show(article);
    element.parentElement!.style.display = 'none';
    await settle(element);
    element.data = {events: [{date: '2020', title: 'Alone'}]};
    await element.ready;
    element.parentElement!.style.display = '';
    await settle(element);
    expect(labels(element).map(titleOf)).to.deep.equal(['Alone']);
    expect(geometry(element)).to.deep.equal(geometry(await show({events: [{date: '2020', title: 'Alone'}]})));
  });
});

describe('an element of 960 x 480 px', () => {
  for (const [count, least] of [
    [6, 6],
    [30, 30],
    [100, 38],
    [1000, 38],
  ] as const) {
    it(`names at least ${least} of ${count} events, all of them above the axis`, async () => {
      const events = createEvents(count).map(({start, title}) => ({date: new Date(start).toISOString().slice(0, 10), title})); // prettier-ignore
      const element = await show({events});
      element.style.height = '480px';
      await settle(element);
      expect(new Set(labels(element).map(titleOf)).size).to.be.at.least(least);
      const foot = one(element, '.foot').getBoundingClientRect();
      for (const label of labels(element)) expect(label.getBoundingClientRect().bottom).to.be.at.most(foot.top);
      expect(foot.bottom).to.be.at.most(element.getBoundingClientRect().bottom);
    });
  }
});

describe('an element that is taken out of the page', () => {
  it('is as it was when it is put back', async () => {
    const element = await show(article, {current: 'samarkand'});
    const before = geometry(element);
    const container = element.parentElement!;
    element.remove();
    await nextFrame();
    container.append(element);
    await settle(element);
    expect(geometry(element)).to.deep.equal(before);
    expect(openTitles(element)).to.have.length(1);
    await resize(element, 360);
    expect(geometry(element)).to.deep.equal(geometry(await show(article, {width: 360, current: 'samarkand'})));
  });

  it('takes its new width when it is put elsewhere', async () => {
    const element = await show(article);
    const narrow = (await show(null, {width: 360})).parentElement!;
    narrow.replaceChildren(element);
    await settle(element);
    expect(geometry(element)).to.deep.equal(geometry(await show(article, {width: 360})));
  });

  it('takes what is set at the moment when it is hidden, and shows it as soon as it can', async () => {
    const data = {events: [{date: '2020', title: 'Meanwhile'}]};
    const fresh = geometry(await show(data));
    const element = await show(article);
    element.parentElement!.style.display = 'none';
    element.data = data;
    await element.ready;
    element.parentElement!.style.display = '';
    await settle(element);
    expect(geometry(element)).to.deep.equal(fresh);
  });

  it('takes what was set meanwhile', async () => {
    const element = await show(article);
    const container = element.parentElement!;
    element.remove();
    element.data = {events: [{date: '2020', title: 'Meanwhile'}]};
    await element.updateComplete;
    container.append(element);
    await settle(element);
    expect(labels(element).map(titleOf)).to.deep.equal(['Meanwhile']);
  });

  it('takes the list that was written into it meanwhile', async () => {
    const element = await show(null);
    const container = element.parentElement!;
    element.remove();
    element.innerHTML = '<ol><li><time datetime="2020">2020</time> Meanwhile</li></ol>';
    container.append(element);
    await settle(element);
    expect(labels(element).map(titleOf)).to.deep.equal(['Meanwhile']);
  });

  it('listens to fonts only while it is in the page', async () => {
    const element = await show(article);
    const fontsLoaded = () => document.fonts.dispatchEvent(new Event('loadingdone'));
    fontsLoaded();
    expect(element.isUpdatePending, 'in the page').to.equal(true);
    await element.ready;
    const container = element.parentElement!;
    element.remove();
    fontsLoaded();
    expect(element.isUpdatePending, 'out of it').to.equal(false);
    container.append(element);
    await element.ready;
    fontsLoaded();
    expect(element.isUpdatePending, 'back in it').to.equal(true);
    await element.ready;
    expect(labels(element)).to.have.length(10);
  });

  it('follows its width only while it is in the page', async () => {
    const element = await show(article);
    const container = element.parentElement!;
    element.remove();
    container.style.width = '360px';
    await nextFrame();
    await nextFrame();
    expect(element.isUpdatePending).to.equal(false);
    expect(one(element, '.lanes > svg').getAttribute('width')).to.equal('960');
  });
});

describe('labels that grow after they were measured', () => {
  it('are measured again, and overlap no more', async () => {
    const element = await show(article);
    element.style.setProperty('letter-spacing', '0.12em');
    element.style.setProperty('word-spacing', '0.16em');
    element.style.setProperty('line-height', '1.5');
    await settle(element);
    await settle(element);
    const boxes = all(element, '[part=label]').map((button) => button.getBoundingClientRect());
    expect(boxes).to.have.length(10);
    const pairs = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top + 0.5 < b.bottom && b.top + 0.5 < a.bottom),
    );
    expect(pairs).to.deep.equal([]);
    expect(getComputedStyle(one(element, 'li:first-child .title')).letterSpacing).to.equal('1.92px');
  });
});
