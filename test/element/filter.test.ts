import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {EventTimeline, TimelineData} from '../../src/index.js';
import {click, press} from './acts.js';
import {domainsOf, Listener, selectionsOf} from './listener.js';
import {all, article, focusedTitle, label, labels, one, openTitles, parse, settle, show, text, titleOf} from './timeline-fixture.js'; // prettier-ignore

const MIXED: TimelineData = {
  title: 'Mixed',
  categories: [
    {id: 'art', label: 'Art'},
    {id: 'war', label: 'War'},
  ],
  events: [
    {id: 'a', date: '2001', title: 'Painting', category: 'art'},
    {id: 'b', date: '2003', title: 'Battle', category: 'war'},
    {id: 'c', date: '2005', title: 'Something else'},
    {id: 'd', date: '2007', title: 'Sculpture', category: 'art'},
  ],
};

const toggles = (element: EventTimeline): HTMLElement[] => all(element, '[part=legend] button');

const pressed = (element: EventTimeline): string[] =>
  toggles(element).filter((button) => button.getAttribute('aria-pressed') === 'true').map(text); // prettier-ignore

async function toggle(element: EventTimeline, name: string): Promise<void> {
  await click(
    element,
    toggles(element).find((button) => text(button) === name)!,
  );
}

const titles = (element: EventTimeline): string[] => labels(element).map(titleOf);

before(() => setViewport({width: 1100, height: 900}));

describe('the legend', () => {
  it('has a button for each category, in their order, and one for the events without', async () => {
    expect(toggles(await show(article)).map(text)).to.deep.equal(['Unrest', 'War in Ukraine', 'Diplomacy', 'Trade']);
    const element = await show(MIXED);
    expect(toggles(element).map(text)).to.deep.equal(['Art', 'War', 'Others']);
    expect(pressed(element)).to.deep.equal(['Art', 'War', 'Others']);
  });

  it('has none for events without where there are none, and is none without categories', async () => {
    const data = {...MIXED, events: MIXED.events.filter(({category}) => category)};
    expect(toggles(await show(data)).map(text)).to.deep.equal(['Art', 'War']);
    expect(all(await show({title: 'x', events: [{date: '2001', title: 'y'}]}), '[part=legend]')).to.deep.equal([]);
  });

  it('takes the events of a category away and brings them back', async () => {
    const element = await show(MIXED);
    await toggle(element, 'Art');
    expect(titles(element)).to.deep.equal(['Battle', 'Something else']);
    expect(all(element, '[part=mark]')).to.have.length(2);
    expect(pressed(element)).to.deep.equal(['War', 'Others']);
    expect(element.categories).to.deep.equal(['war', 'others']);
    expect(element.getAttribute('categories')).to.equal('war others');
    await toggle(element, 'Others');
    expect(titles(element)).to.deep.equal(['Battle']);
    await toggle(element, 'Art');
    expect(titles(element)).to.deep.equal(['Painting', 'Battle', 'Sculpture']);
    await toggle(element, 'Others');
    expect(titles(element)).to.deep.equal(['Painting', 'Battle', 'Something else', 'Sculpture']);
    expect(element.categories).to.equal(null);
    expect(element.hasAttribute('categories')).to.equal(false);
  });

  it('shows all again once none would be shown', async () => {
    const element = await show(MIXED);
    for (const name of ['Art', 'War', 'Others']) await toggle(element, name);
    expect(titles(element)).to.have.length(4);
    expect(pressed(element)).to.deep.equal(['Art', 'War', 'Others']);
    expect(element.categories).to.equal(null);
  });

  it('keeps the focus, and the keys go from button to button', async () => {
    const element = await show(MIXED);
    toggles(element)[0]!.focus();
    await press(element, 'Enter');
    expect(toggles(element)[0]!.matches(':focus')).to.equal(true);
    await press(element, 'ArrowRight', 'Space');
    expect(toggles(element)[1]!.matches(':focus')).to.equal(true);
    expect(titles(element)).to.deep.equal(['Something else']);
  });

  it('tells the page nothing of a selection or a view', async () => {
    const element = await show(MIXED);
    const [selected, domains] = [selectionsOf(element), domainsOf(element)];
    await toggle(element, 'Art');
    await toggle(element, 'Art');
    expect([selected, domains]).to.deep.equal([[], []]);
  });

  it('keeps the stretch of time, and the places of what is left', async () => {
    const element = await show(article);
    const marks = () => all<SVGElement>(element, '[part=mark]').map((mark) => Math.round(mark.getBoundingClientRect().left)); // prettier-ignore
    const before = marks();
    await toggle(element, 'Diplomacy');
    expect(marks()).to.have.length(4);
    for (const left of marks()) expect(before).to.include(left);
    expect(element.domain).to.equal(null);
  });

  it('keeps a horizontal plot as high as it was', async () => {
    const element = await show(article);
    const height = () => one(element, '[part=plot]').getBoundingClientRect().height;
    const before = height();
    for (const name of ['Diplomacy', 'War in Ukraine', 'Trade']) {
      await toggle(element, name);
      expect(height(), name).to.equal(before);
    }
    await toggle(element, 'Diplomacy');
    expect(height()).to.equal(before);
  });

  it('lets a vertical plot be lower', async () => {
    const element = await show(article, {width: 360});
    const height = () => one(element, '[part=plot]').getBoundingClientRect().height;
    const before = height();
    await toggle(element, 'Diplomacy');
    expect(height()).to.be.lessThan(before);
    expect(titles(element)).to.have.length(4);
  });

  it('closes an event that it takes away, and shows it open again', async () => {
    const element = await show(MIXED, {current: 'b'});
    await toggle(element, 'War');
    expect(openTitles(element)).to.deep.equal([]);
    expect(all(element, '[part=detail]')).to.deep.equal([]);
    await toggle(element, 'War');
    expect(openTitles(element)).to.deep.equal(['Battle']);
  });

  it('filters the list, too', async () => {
    const element = await show(MIXED);
    element.view = 'list';
    await element.ready;
    await toggle(element, 'Art');
    expect(all(element, '.listing .detail-title').map(text)).to.deep.equal(['Battle', 'Something else']);
  });

  it('filters a timeline with bands', async () => {
    const element = await show(article);
    element.groupBy = 'category';
    await element.ready;
    await toggle(element, 'Diplomacy');
    const names = all(element, '.group-name').map(text);
    expect(names).to.include.members(['Unrest 1', 'War in Ukraine 2', 'Trade 1']);
    expect(names).to.not.include('Diplomacy 6');
    expect(all(element, '[part=mark]')).to.have.length(4);
  });

  it('filters whatever the scale is', async () => {
    for (const scale of ['collapsed', 'sequential'] as const) {
      const element = await show(article);
      element.scale = scale;
      await element.ready;
      await toggle(element, 'Diplomacy');
      expect(all(element, '[part=mark]'), scale).to.have.length(4);
    }
  });
});

describe('the count of events', () => {
  it('is that of those that are shown', async () => {
    const {description: _, ...data} = article;
    const element = await show(data);
    expect(text(one(element, 'p.summary'))).to.equal('10 events, 2020 to 2023');
    await toggle(element, 'Diplomacy');
    expect(text(one(element, 'p.summary'))).to.equal('4 events, 2020 to 2023');
  });

  it('is told with what is in view once a filter has changed', async () => {
    const element = await show(article);
    const listener = new Listener(element);
    await toggle(element, 'Diplomacy');
    expect(await listener.next()).to.equal('Showing 2020 to 2023, 4 of 10 events');
  });

  it('goes by the events that are shown in an open event', async () => {
    const element = await show(MIXED, {current: 'd'});
    expect(text(one(element, '.steps > span'))).to.equal('4 of 4');
    await toggle(element, 'War');
    expect(text(one(element, '.steps > span'))).to.equal('3 of 3');
    element.previous();
    element.previous();
    await element.ready;
    expect(openTitles(element)).to.deep.equal(['Painting']);
  });
});

describe('the categories attribute', () => {
  const markup = (attributes: string): string => `<div style="width: 960px"><event-timeline lang="en" ${attributes}><ol>
    <li data-category="Art"><time datetime="2001"></time><b>Painting</b></li>
    <li data-category="War"><time datetime="2003"></time><b>Battle</b></li>
    <li><time datetime="2005"></time><b>Something else</b></li>
  </ol></event-timeline></div>`;

  const cases: readonly [attributes: string, shown: string[], names: string[]][] = [
    ['', ['Painting', 'Battle', 'Something else'], ['Art', 'War', 'Others']],
    ['categories="Art"', ['Painting'], ['Art']],
    ['categories=" War\n Art "', ['Painting', 'Battle'], ['Art', 'War']],
    ['categories="others"', ['Something else'], ['Others']],
    ['categories=""', ['Painting', 'Battle', 'Something else'], ['Art', 'War', 'Others']],
    ['categories="none Art"', ['Painting'], ['Art']],
  ];
  for (const [attributes, shown, names] of cases) {
    it(`shows ${shown.join(', ')} for ${attributes || 'none'}`, async () => {
      const element = await parse(markup(attributes));
      expect(titles(element)).to.deep.equal(shown);
      expect(pressed(element)).to.deep.equal(names);
    });
  }

  it('that names no category leaves the legend, by which the events come back', async () => {
    const element = await parse(markup('categories="none"'));
    expect(titles(element)).to.deep.equal([]);
    expect(element.state).to.equal('ready');
    expect(pressed(element)).to.deep.equal([]);
    await toggle(element, 'War');
    expect(titles(element)).to.deep.equal(['Battle']);
    element.removeAttribute('categories');
    await element.ready;
    expect(titles(element)).to.have.length(3);
  });
});

describe('the categories property', () => {
  it('is set and read, and reflected', async () => {
    const element = await show(MIXED);
    element.categories = ['art', 'others'];
    await element.ready;
    expect(titles(element)).to.deep.equal(['Painting', 'Something else', 'Sculpture']);
    expect(element.getAttribute('categories')).to.equal('art others');
    expect(element.categories).to.deep.equal(['art', 'others']);
    element.categories = null;
    await element.ready;
    expect(titles(element)).to.have.length(4);
    expect(element.hasAttribute('categories')).to.equal(false);
  });

  it('of none of them shows no events, and nothing breaks', async () => {
    const element = await show(MIXED, {current: 'a'});
    for (const view of ['timeline', 'list'] as const) {
      element.view = view;
      element.categories = [];
      await element.ready;
      expect(titles(element)).to.deep.equal([]);
      element.next();
      element.previous();
      element.zoomBy(2);
      element.fit();
      element.focus();
      await element.ready;
      expect(element.state).to.equal('ready');
      expect(toggles(element)).to.have.length(3);
    }
  });

  it('is kept when the data is replaced', async () => {
    const element = await show(MIXED);
    element.categories = ['war'];
    element.data = {...MIXED, events: [...MIXED.events, {date: '2009', title: 'Siege', category: 'war'}]};
    await element.ready;
    await settle(element);
    expect(titles(element)).to.deep.equal(['Battle', 'Siege']);
  });

  it('moves the focus to an event that is left when its own goes', async () => {
    const element = await show(MIXED);
    label(element, 'Battle').focus();
    element.categories = ['art'];
    await element.ready;
    expect(focusedTitle(element)).to.equal('Sculpture');
  });

  it('draws an empty plot, and no band, where a filter leaves nothing', async () => {
    const element = await show(article);
    element.groupBy = 'category';
    element.categories = ['no-such-category'];
    await element.ready;
    expect(all(element, '[part=label]')).to.deep.equal([]);
    element.categories = null;
    await element.ready;
    expect(all(element, '[part=label]').length).to.be.above(0);
  });

  it('takes events of a category that is not declared for others', async () => {
    const columns = {
      title: 'Columns',
      categories: [{id: 'a', label: 'A'}],
      events: {length: 2, start: Float64Array.of(0, 864e5), title: ['One', 'Two'], category: ['a', 'b']},
    };
    const element = await show(columns);
    element.categories = ['others'];
    await element.ready;
    expect(all(element, '[part=label]')).to.have.length(1);
  });
});
