import {expect} from '@open-wc/testing';
import article from '../../data/belarus-china-2023.json' with {type: 'json'};
import transits from '../../data/transits-of-venus.json' with {type: 'json'};
import type {EventTimeline} from '../../src/index.js';
import {all, show, text} from './timeline-fixture.js';

type Setting = Partial<Pick<EventTimeline, 'scale' | 'groupBy'>>;

async function showWith(data: unknown, setting: Setting): Promise<EventTimeline> {
  const element = Object.assign(await show(data), setting);
  await element.ready;
  return element;
}

describe('<event-timeline scale>', () => {
  it('cuts long gaps out between jagged edges, and says how long they are', async () => {
    const element = await showWith(transits, {scale: 'collapsed'});
    expect(all(element, '.break')).to.have.length(3);
    expect(all(element, 'text.gap').map(text)).to.deep.equal(['120 years', '104 years', '120 years']);
    expect(all(element, 'p.summary').map(text)).to.include('Left out: 120 years, 104 years, 120 years');
  });

  it('says the same of what it left out in every view', async () => {
    const element = await showWith(transits, {scale: 'collapsed'});
    element.domain = [Date.UTC(1875, 0), Date.UTC(1880, 0)];
    await element.ready;
    await element.updateComplete;
    expect(all(element, '.break')).to.deep.equal([]);
    expect(all(element, 'p.summary').map(text)).to.include('Left out: 120 years, 104 years, 120 years');
  });

  it('says in place of ticks how much time lies between events of which only the order shows', async () => {
    const element = await showWith(transits, {scale: 'sequential'});
    expect(all(element, 'text.gap').map(text)).to.deep.equal(
      ['8 years', '122 years', '8 years', '106 years', '8 years', '122 years', '8 years'],
    );
    expect(all(element, 'svg text:not(.gap)')).to.deep.equal([]);
    expect(all(element, 'p.summary').map(text)).to.include('Order only: distances tell nothing');
  }); // prettier-ignore

  it('shows true distances where it is none of the three', async () => {
    const element = await showWith(transits, {scale: 'bar' as EventTimeline['scale']});
    expect(all(element, '.break')).to.deep.equal([]);
  });

  it('shows true distances where no gap is worth a break', async () => {
    const element = await showWith({events: [{date: '2020', title: 'One'}, {date: '2021', title: 'Two'}]}, {scale: 'collapsed'}); // prettier-ignore
    expect(all(element, '.break')).to.deep.equal([]);
  });
});

describe('<event-timeline group-by="category">', () => {
  it('has a list for each category under its title, from the top, and all events', async () => {
    const element = await showWith(article, {groupBy: 'category'});
    expect(all(element, '.group-name').map(text)).to.deep.equal([
      'Unrest 1',
      'War in Ukraine 2',
      'Diplomacy 6',
      'Trade 1',
    ]);
    const lists = all<HTMLElement>(element, '[part="list"]');
    expect(lists.map((list) => list.getAttribute('aria-label'))).to.deep.equal(['Unrest', 'War in Ukraine', 'Diplomacy', 'Trade']); // prettier-ignore
    const tops = all(element, '.group-name').map((title) => title.getBoundingClientRect().top);
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
    expect(all(element, '[part="mark"]')).to.have.length(10);
  });

  it('has none when it is taken away', async () => {
    const element = await showWith(article, {groupBy: 'category'});
    element.groupBy = null;
    await element.ready;
    expect(all(element, '.group-name')).to.deep.equal([]);
    expect(all(element, '[part="list"]')).to.have.length(1);
  });
});
