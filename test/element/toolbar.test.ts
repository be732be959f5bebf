import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {EventTimeline, TimelineData} from '../../src/index.js';
import {all, article, one, show, text} from './timeline-fixture.js';

async function settled(element: EventTimeline): Promise<void> {
  while (!(await element.updateComplete));
}

const button = (element: EventTimeline, key: string): HTMLElement => one(element, `[part=controls] [data-key=${key}]`);

async function press(element: EventTimeline, key: string): Promise<void> {
  button(element, key).click();
  await settled(element);
}

/** The buttons that are seen, in order. */
const seen = (element: EventTimeline): string[] =>
  all(element, '[part=controls] button')
    .filter((one) => one.checkVisibility({visibilityProperty: true}))
    .map((one) => one.dataset['key']!);

const groupNames = (element: EventTimeline): string[] => all(element, '.group-name strong').map(text);

const withCategories = (...ids: string[]): TimelineData => ({
  categories: ids.map((id) => ({id, label: id.toUpperCase()})),
  events: ['a', 'b', 'c'].map((id, i) => ({id, date: `${2001 + i}`, title: `Event ${id}`, category: ids[i] ?? ids[0]})),
});

before(() => setViewport({width: 1100, height: 900}));

describe('the button "Groups"', () => {
  it('gives each category lanes of its own, under its name, and takes them back', async () => {
    const element = await show(article);
    expect(text(button(element, 'groups'))).to.equal('Groups');
    expect(button(element, 'groups').getAttribute('aria-pressed')).to.equal('false');
    expect(groupNames(element)).to.deep.equal([]);
    await press(element, 'groups');
    expect(element.groupBy).to.equal('category');
    expect(button(element, 'groups').getAttribute('aria-pressed')).to.equal('true');
    expect(groupNames(element)).to.deep.equal(['Unrest', 'War in Ukraine', 'Diplomacy', 'Trade']);
    await press(element, 'groups');
    expect(element.groupBy).to.equal(null);
    expect(button(element, 'groups').getAttribute('aria-pressed')).to.equal('false');
    expect(groupNames(element)).to.deep.equal([]);
  });

  it('is pressed where the page asks for groups', async () => {
    const element = await show(article);
    element.groupBy = 'category';
    await settled(element);
    expect(button(element, 'groups').getAttribute('aria-pressed')).to.equal('true');
  });

  it('keeps the focus, the view and the open event', async () => {
    const element = await show(article, {current: 'samarkand'});
    element.domain = [Date.UTC(2022, 0), Date.UTC(2023, 0)];
    await settled(element);
    button(element, 'groups').focus();
    await sendKeys({press: 'Enter'});
    await settled(element);
    expect(button(element, 'groups').matches(':focus')).to.equal(true);
    expect(element.domain).to.deep.equal([Date.UTC(2022, 0), Date.UTC(2023, 0)]);
    expect(element.current).to.equal('samarkand');
  });

  for (const [ids, isThere] of [
    [[], false],
    [['x'], false],
    [['x', 'y'], true],
  ] as const) {
    it(`is ${isThere ? '' : 'not '}there with ${ids.length} categories`, async () => {
      const element = await show(withCategories(...ids));
      expect(seen(element).includes('groups')).to.equal(isThere);
    });
  }

  it('is there when a filter leaves one category', async () => {
    const element = await show(article);
    element.categories = ['trade'];
    await settled(element);
    expect(seen(element)).to.contain('groups');
  });

  it('is not there in the list', async () => {
    const element = await show(article);
    await press(element, 'list');
    expect(seen(element)).to.deep.equal(['list']);
  });
});

describe('the toolbar', () => {
  it('has no button that does nothing', async () => {
    const element = await show(article);
    expect(seen(element)).to.deep.equal(['in', 'previous', 'next', 'groups', 'list', 'help']);
    element.show('crackdown');
    await settled(element);
    expect(seen(element)).to.deep.equal(['in', 'next', 'groups', 'list', 'help']);
    element.zoomBy(2);
    await settled(element);
    expect(seen(element)).to.deep.equal(['fit', 'out', 'in', 'next', 'groups', 'list', 'help']);
    element.fit();
    element.zoomBy(1e9);
    await settled(element);
    expect(seen(element)).to.deep.equal(['fit', 'out', 'next', 'groups', 'list', 'help']);
  });

  it('keeps each button in its place, whichever others come and go', async () => {
    const element = await show(article);
    const places = (): number[] =>
      ['in', 'groups', 'list'].map((key) => button(element, key).getBoundingClientRect().x);
    const before = places();
    for (const act of [() => element.zoomBy(2), () => element.next(), () => element.fit(), () => element.previous()]) {
      act();
      await settled(element);
      expect(places()).to.deep.equal(before);
    }
  });

  it('lets a button that has nothing left to do keep the focus, and goes on from it', async () => {
    const element = await show(article);
    element.zoomBy(2);
    await settled(element);
    button(element, 'fit').focus();
    await sendKeys({press: 'Enter'});
    await settled(element);
    expect(button(element, 'fit').matches(':focus')).to.equal(true);
    expect(seen(element)[0]).to.equal('fit');
    await sendKeys({press: 'ArrowRight'});
    expect(button(element, 'in').matches(':focus')).to.equal(true);
    await settled(element);
    expect(seen(element)[0]).to.equal('in');
    await sendKeys({press: 'ArrowLeft'});
    expect(button(element, 'help').matches(':focus')).to.equal(true);
  });

  it('is reached by Tab when the button that had the focus last has nothing to do', async () => {
    const element = await show(article);
    element.zoomBy(2);
    await settled(element);
    button(element, 'out').focus();
    await settled(element);
    button(element, 'out').blur();
    element.fit();
    await settled(element);
    const reached = all(element, '[part=controls] [tabindex="0"]').map(({dataset}) => dataset['key']);
    expect(reached).to.deep.equal(['in']);
  });

  for (const width of [960, 360]) {
    it(`has targets of at least 24 px, ${width} px wide`, async () => {
      const element = await show(article, {width});
      element.zoomBy(2);
      await settled(element);
      for (const one of all(element, '[part=controls] button, [part=legend] button')) {
        const box = one.getBoundingClientRect();
        expect([box.width >= 24, box.height >= 24], one.dataset['key']).to.deep.equal([true, true]);
      }
    });
  }

  it('stands in one line with the legend where there is room, after it', async () => {
    const element = await show(article);
    const [legend, bar] = ['[part=legend]', '[part=controls]'].map((part) =>
      one(element, part).getBoundingClientRect(),
    );
    expect(Math.abs(legend!.bottom - bar!.bottom) <= 1).to.equal(true);
    expect(legend!.right <= bar!.left).to.equal(true);
    expect(one(element, '[part=legend]').compareDocumentPosition(one(element, '[part=controls]'))).to.equal(4);
  });

  it('never covers the words beside it in a narrow container', async () => {
    const element = await show(article, {width: 320});
    const [legend, bar] = ['[part=legend]', '[part=controls]'].map((part) =>
      one(element, part).getBoundingClientRect(),
    );
    expect(legend!.bottom <= bar!.top).to.equal(true);
    expect(bar!.left >= element.getBoundingClientRect().left - 6).to.equal(true);
  });
});

describe('the button "Cut gaps"', () => {
  const dates = (...years: string[]): TimelineData => ({events: years.map((date) => ({date, title: `In ${date}`}))});

  it('cuts long gaps out of an axis that is mostly empty, and gives them back', async () => {
    const element = await show(dates('1900/1903', '1990/1993'));
    expect(text(button(element, 'gaps'))).to.equal('Cut gaps');
    expect(button(element, 'gaps').getAttribute('aria-pressed')).to.equal('false');
    await press(element, 'gaps');
    expect(element.scale).to.equal('collapsed');
    expect(button(element, 'gaps').getAttribute('aria-pressed')).to.equal('true');
    expect(all(element, '[part=axis] .gap').map(text)).to.deep.equal(['86 years']);
    await press(element, 'gaps');
    expect(element.scale).to.equal('chronological');
    expect(all(element, '[part=axis] .gap')).to.deep.equal([]);
  });

  it('is there where the page has cut them, and not where less than half is empty or only the order is shown', async () => {
    const element = await show(dates('1900/1903', '1990/1993'));
    element.scale = 'collapsed';
    await settled(element);
    expect(button(element, 'gaps').getAttribute('aria-pressed')).to.equal('true');
    element.scale = 'sequential';
    await settled(element);
    expect(seen(element)).to.not.include('gaps');
    expect(seen(await show(dates('1900', '1930/1979', '1993')))).to.not.include('gaps');
  });
});
