import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {EventTimeline, TimelineData} from '../../src/index.js';
import {click, press} from './acts.js';
import {domainsOf, selectionsOf} from './listener.js';
import {all, article, one, openTitles, parse, show, text, TITLES} from './timeline-fixture.js';

async function showList(data: unknown, setting: Parameters<typeof show>[1] = {}): Promise<EventTimeline> {
  const element = await show(data, setting);
  element.view = 'list';
  await element.ready;
  return element;
}

const items = (element: EventTimeline): HTMLElement[] => all(element, '.listing > li');
const titles = (element: EventTimeline): string[] => all(element, '.listing .detail-title').map(text);

/** The button that makes a list of a timeline, and a timeline of a list. */
const listButton = (element: EventTimeline): HTMLElement => one(element, '[part=controls] [data-key=list]');

function many(count: number): TimelineData {
  const events = Array.from({length: count}, (_, i) => ({id: `e${i + 1}`, date: String(1500 + i), title: `Event ${i + 1}`})); // prettier-ignore
  return {title: 'Many', lang: 'en', events};
}

before(() => setViewport({width: 1100, height: 900}));

describe('the list view', () => {
  it('has all events in order of time, and no plot', async () => {
    const element = await showList(article);
    expect(titles(element)).to.deep.equal(TITLES);
    expect(all(element, '[part=plot]')).to.deep.equal([]);
    expect(all(element, '.overview')).to.deep.equal([]);
    const list = one(element, '[part=list]');
    expect([list.localName, list.getAttribute('role'), list.getAttribute('aria-label')]).to.deep.equal(['ol', 'list', 'Events']); // prettier-ignore
  });

  it('tells each date in full, and how exactly it is known where the date itself does not', async () => {
    const element = await showList(article);
    const dates = new Map(items(element).map((item) => [text(item.querySelector('.detail-title')), text(item.querySelector('.detail-date'))])); // prettier-ignore
    expect(dates.get(TITLES[0])).to.equal('2020 some time in 2020');
    expect(dates.get('Xi receives Lukashenko in Beijing')).to.equal('1 March 2023');
    expect(dates.get('Xi and Lukashenko meet at the SCO summit in Samarkand')).to.equal('September 2022 some time in September 2022'); // prettier-ignore
    expect(dates.get('Lukashenko’s visit to China')).to.match(/2023/);
  });

  it('tells all that is known of each event: text, place, category, evidence and sources', async () => {
    const data: TimelineData = {
      title: 'One',
      categories: [{id: 'art', label: 'Art'}],
      events: [
        {
          date: '2001',
          title: 'Painting',
          category: 'art',
          place: 'Minsk',
          text: 'First.\n\nSecond.',
          evidence: {phrase: 'that year', basis: 'relative'},
          sources: [{label: 'A book', url: 'https://example.org/a', publisher: 'A press'}, {label: 'A film'}],
        },
      ],
    };
    const element = await showList(data);
    const [item] = items(element);
    expect(Array.from(item!.querySelectorAll('p[dir=auto]'), text)).to.deep.equal(['First.', 'Second.']);
    expect(Array.from(item!.querySelectorAll('dl > div'), (row) => Array.from(row.children, text))).to.deep.equal([
      ['Category', 'Art'],
      ['Place', 'Minsk'],
      ['Sources', 'A book, A pressA film'],
    ]);
    expect(text(item!.querySelector('.evidence'))).to.equal('“that year” counted from another date');
    expect(item!.querySelector('a')!.href).to.equal('https://example.org/a');
  });

  it('has what the page slots for an event', async () => {
    const element = await parse(`<event-timeline lang="en" view="list">
      <ol><li id="a"><time datetime="2001"></time><b>First</b></li><li id="b"><time datetime="2005"></time><b>Second</b></li></ol>
      <p slot="event-b">Mine</p>
    </event-timeline>`);
    await element.ready;
    const slots = items(element).map((item) => item.querySelector('slot')!);
    expect(slots.map(({name}) => name)).to.deep.equal(['event-a', 'event-b']);
    expect(slots.map((slot) => slot.assignedNodes().map(text))).to.deep.equal([[], ['Mine']]);
  });

  it('keeps the buttons for help, steps and zoom for the timeline', async () => {
    const element = await showList(article);
    const names = all(element, '[part=controls] button').map(text);
    expect(names).to.deep.equal(['List']);
    expect(listButton(element).getAttribute('aria-pressed')).to.equal('true');
    expect(all(element, '[part=legend]')).to.have.length(1);
  });

  it('has all events whatever is in view', async () => {
    const element = await show(article);
    element.domain = [Date.UTC(2023, 1, 1), Date.UTC(2023, 2, 1)];
    element.view = 'list';
    await element.ready;
    expect(titles(element)).to.deep.equal(TITLES);
  });

  it('comes by the attribute, too, and reflects', async () => {
    const element = await show(article);
    expect(element.hasAttribute('view')).to.equal(false);
    element.setAttribute('view', 'list');
    await element.ready;
    expect(items(element)).to.have.length(10);
    await click(element, listButton(element));
    expect(element.view).to.equal('timeline');
    expect(all(element, '[part=plot]')).to.have.length(1);
  });

  it('marks the event that is open', async () => {
    const element = await showList(article, {current: 'samarkand'});
    const marked = items(element).filter((item) => item.getAttribute('aria-current') === 'true');
    expect(marked.map((item) => text(item.querySelector('.detail-title')))).to.deep.equal([
      'Xi and Lukashenko meet at the SCO summit in Samarkand',
    ]);
  });

  it('says that there are no events where there are none', async () => {
    const element = await showList({events: []});
    expect(element.state).to.equal('empty');
    expect(items(element)).to.deep.equal([]);
    expect(text(one(element, '.message strong'))).to.equal('No events yet');
  });
});

describe('the marks of the list', () => {
  it('say how exactly each date is known, as on the plot, in the colour of the category', async () => {
    const element = await showList(article);
    const marks = new Map(
      items(element).map((item) => [text(item.querySelector('.detail-title')), item.querySelector<SVGElement>('.symbol .mark')!]), // prettier-ignore
    );
    const kinds = Object.fromEntries(Array.from(marks, ([title, mark]) => [title, mark.getAttribute('class')]));
    expect(kinds).to.deep.equal({
      'Crackdown on protests after the election in Belarus': 'mark band confirmed',
      'China–Belarus trade grows by a third, to $5 billion': 'mark bar confirmed',
      'Russian troops invade Ukraine, staging from Belarus': 'mark band confirmed',
      'Sanctions on Lukashenko, before the war': 'mark band confirmed',
      'Xi and Lukashenko meet at the SCO summit in Samarkand': 'mark band confirmed',
      'Belarus expects to join the SCO': 'mark band expected',
      'China presents its proposals to end the fighting': 'mark band confirmed',
      'Western leaders warn China against arming Russia': 'mark band confirmed',
      'Lukashenko’s visit to China': 'mark bar confirmed',
      'Xi receives Lukashenko in Beijing': 'mark dot confirmed',
    });
    expect(Array.from(marks.values(), (mark) => mark.closest('svg')!.getAttribute('aria-hidden'))).to.deep.equal(new Array<string>(10).fill('true')); // prettier-ignore
    const [unrest, trade] = Array.from(marks.values(), (mark) => getComputedStyle(mark.querySelector('.shape')!).stroke); // prettier-ignore
    const [first, , , fourth] = all(element, '[part=legend] button').map((button) => getComputedStyle(button, '::before').backgroundColor); // prettier-ignore
    expect([unrest, trade]).to.deep.equal([first, fourth]);
  });

  it('lie within their room, also where they fade', async () => {
    const element = await showList({
      events: ['2020~', '2020/2022~', '../2020', '2020/', '[2020,2021,2022]', '2020-05-05'].map((date) => ({date, title: date})), // prettier-ignore
    });
    for (const symbol of all<SVGSVGElement>(element, '.symbol')) {
      const room = symbol.getBoundingClientRect();
      for (const shape of symbol.querySelectorAll('.shape')) {
        const {left, right} = shape.getBoundingClientRect();
        expect([left >= room.left - 0.5, right <= room.right + 0.5]).to.deep.equal([true, true]);
      }
    }
  });
});

describe('the headings of the list', () => {
  const headings = (element: EventTimeline): string[] => all(element, '[role=heading]').map(text);
  const lists = (element: EventTimeline): [string | null, number][] =>
    all(element, 'ol[part=list]').map((list) => [list.getAttribute('aria-label'), list.children.length]);

  it('are not there for 30 events', async () => {
    const element = await showList(many(30));
    expect(headings(element)).to.deep.equal([]);
    expect(lists(element)).to.deep.equal([['Events', 30]]);
  });

  it('are decades where events are years apart, each over a list of its own', async () => {
    const element = await showList(many(31));
    expect(headings(element)).to.deep.equal(['1500–1509', '1510s', '1520s', '1530s']);
    expect(lists(element)).to.deep.equal([['1500–1509', 10], ['1510s', 10], ['1520s', 10], ['1530s', 1]]); // prettier-ignore
    expect(titles(element)).to.have.length(31);
  });

  it('are years or months where events are closer, in the language of the interface', async () => {
    const days = (count: number, step: number): TimelineData => ({
      events: Array.from({length: count}, (_, i) => ({
        date: new Date(Date.UTC(2020, 0, 1 + i * step)).toISOString().slice(0, 10),
        title: `Event ${i + 1}`,
      })),
    });
    expect(headings(await showList(days(40, 50)))).to.deep.equal(['2020', '2021', '2022', '2023', '2024', '2025']);
    expect(headings(await showList(days(40, 3), {lang: 'de'}))).to.deep.equal(['Januar 2020', 'Februar 2020', 'März 2020', 'April 2020']); // prettier-ignore
  });

  it('are one level below that of the element', async () => {
    for (const [headingLevel, level] of [
      [2, '3'],
      [4, '5'],
    ] as const) {
      const element = await showList(many(31), {headingLevel});
      const levels = all(element, '[role=heading]').map((heading) => heading.getAttribute('aria-level'));
      expect(new Set(levels)).to.deep.equal(new Set([level]));
    }
  });

  it('are those of all events from the first: more events keep them', async () => {
    const element = await showList(many(270));
    const before = headings(element);
    expect(before).to.have.length(20);
    expect(before[1]).to.equal('1510s');
    await click(element, one(element, '.rest'));
    expect(headings(element).slice(0, 20)).to.deep.equal(before);
    expect(headings(element)).to.have.length(25);
  });
});

describe('renderDetail', () => {
  it('is asked once for each event, and its node is kept wherever it is shown', async () => {
    const element = await show(article, {current: 'samarkand'});
    const nodes = new Map<string, HTMLElement>();
    const asked: string[] = [];
    element.renderDetail = ({id, title}) => {
      asked.push(id);
      const node = Object.assign(document.createElement('em'), {textContent: `About ${title}`});
      nodes.set(id, node);
      return node;
    };
    await element.ready;
    expect(asked).to.deep.equal(['samarkand']);
    expect(one(element, '[part=detail] em') === nodes.get('samarkand')).to.equal(true);
    await click(element, listButton(element));
    expect(asked).to.have.length(10);
    expect(all(element, '.listing em').map(text)).to.deep.equal(TITLES.map((title) => `About ${title}`));
    expect(all(element, '.listing em').includes(nodes.get('samarkand')!)).to.equal(true);
    element.categories = ['trade'];
    await element.ready;
    element.categories = null;
    await element.ready;
    await click(element, listButton(element));
    expect(one(element, '[part=detail] em') === nodes.get('samarkand')).to.equal(true);
    await click(element, listButton(element));
    expect(asked).to.have.length(10);
    expect(new Set(asked).size).to.equal(10);
  });

  it('stands in place of text and sources, below title and date', async () => {
    const element = await show(article, {current: 'samarkand'});
    element.renderDetail = () => document.createTextNode('my own words');
    await element.ready;
    const detail = one(element, '[part=detail]');
    expect(text(detail)).to.contain('my own words');
    expect(detail.querySelector('.evidence, dl')).to.equal(null);
    expect(text(detail.querySelector('.detail-date'))).to.match(/^September 2022/);
  });

  it('that throws is reported, and what the data tells is shown', async () => {
    const reported: unknown[] = [];
    const reportError = window.reportError.bind(window);
    window.reportError = (error) => reported.push(error);
    try {
      const element = await show(article, {current: 'samarkand'});
      const error = new Error('not mine');
      element.renderDetail = () => {
        throw error;
      };
      await element.ready;
      element.requestUpdate();
      await element.ready;
      expect(reported).to.have.length(1);
      expect(reported[0] === error).to.equal(true);
      expect(one(element, '[part=detail]').querySelector('dl')).to.not.equal(null);
    } finally {
      window.reportError = reportError;
    }
  });

  it('is asked anew when it is another', async () => {
    const element = await showList(article);
    for (const words of ['one', 'two']) {
      element.renderDetail = () => Object.assign(document.createElement('em'), {textContent: words});
      await element.ready;
      expect(all(element, '.listing em').map(text)).to.deep.equal(new Array<string>(10).fill(words));
    }
    element.renderDetail = null;
    await element.ready;
    expect(all(element, '.listing em')).to.deep.equal([]);
    expect(all(element, '.listing .evidence').length).to.be.greaterThan(0);
  });
});

describe('a list of very many events', () => {
  it('has 200 at first, and 50 more for each press, with the focus on the first of them', async () => {
    const element = await showList(many(270));
    expect(items(element)).to.have.length(200);
    expect(text(one(element, '.rest'))).to.equal('Show 50 more');
    one(element, '.rest').focus();
    await press(element, 'Enter');
    expect(items(element)).to.have.length(250);
    expect(items(element)[200]!.matches(':focus')).to.equal(true);
    expect(text(items(element)[200]!.querySelector('.detail-title'))).to.equal('Event 201');
    expect(text(one(element, '.rest'))).to.equal('Show 20 more');
    await click(element, one(element, '.rest'));
    expect(items(element)).to.have.length(270);
    expect(items(element)[250]!.matches(':focus')).to.equal(true);
    expect(all(element, '.rest')).to.deep.equal([]);
  });

  it('has no button where there are no more', async () => {
    expect(all(await showList(many(200)), '.rest')).to.deep.equal([]);
  });

  it('keeps what is shown when it comes back', async () => {
    const element = await showList(many(270));
    await click(element, one(element, '.rest'));
    await click(element, listButton(element));
    await click(element, listButton(element));
    expect(items(element)).to.have.length(250);
  });
});

describe('show(id) in the list view', () => {
  it('marks the event, and stays in the list', async () => {
    const element = await showList(article);
    expect(element.show('trade')).to.equal(true);
    await element.ready;
    expect(element.view).to.equal('list');
    expect(text(one(element, '.listing [aria-current=true] .detail-title'))).to.equal(TITLES[1]);
  });

  it('lists the event if it is far below', async () => {
    const element = await showList(many(400));
    element.show('e300');
    await element.ready;
    expect(items(element)).to.have.length(300);
    expect(text(one(element, '.listing [aria-current=true] .detail-title'))).to.equal('Event 300');
  });

  it('does so if the event is the open one already', async () => {
    const element = await showList(many(400), {current: 'e300'});
    element.show('e300');
    await element.ready;
    expect(text(one(element, '.listing [aria-current=true] .detail-title'))).to.equal('Event 300');
  });

  it('by a link of the page gives the focus to the event, and scrolls to it', async () => {
    const element = await showList(many(250));
    const link = Object.assign(document.createElement('a'), {href: '#', textContent: 'to it'});
    link.dataset['eventTimeline'] = 'e150';
    element.before(link);
    link.click();
    await element.ready;
    const item = items(element)[149]!;
    expect(item.matches(':focus')).to.equal(true);
    const {top, bottom} = item.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
    scrollTo(0, 0);
  });
});

describe('from the timeline to the list and back', () => {
  it('keeps what is in view, open and shown', async () => {
    const element = await show(article, {current: 'samarkand'});
    element.categories = ['diplomacy', 'trade'];
    element.domain = [Date.UTC(2022, 5, 1), Date.UTC(2023, 2, 1)];
    await element.ready;
    const {domain} = element;
    await click(element, listButton(element));
    expect(titles(element)).to.have.length(7);
    await click(element, listButton(element));
    expect(element.domain).to.equal(domain);
    expect(element.current).to.equal('samarkand');
    expect(element.categories).to.deep.equal(['diplomacy', 'trade']);
    expect(openTitles(element)).to.deep.equal(['Xi and Lukashenko meet at the SCO summit in Samarkand']);
    expect(all(element, '.overview')).to.have.length(1);
  });

  it('keeps the focus on the button', async () => {
    const element = await show(article);
    listButton(element).focus();
    for (const view of ['list', 'timeline']) {
      await press(element, 'Enter');
      expect(element.view).to.equal(view);
      expect(listButton(element).matches(':focus')).to.equal(true);
    }
  });

  it('tells the page nothing', async () => {
    const element = await show(article, {current: 'samarkand'});
    const [selected, domains] = [selectionsOf(element), domainsOf(element)];
    await click(element, listButton(element));
    await click(element, listButton(element));
    expect([selected, domains]).to.deep.equal([[], []]);
  });

  it('shows the timeline of a list that came first', async () => {
    const element = await parse('<div style="width: 960px"><event-timeline view="list" lang="en"><ol><li><time datetime="2001"></time><b>First</b></li></ol></event-timeline></div>'); // prettier-ignore
    await element.ready;
    expect(items(element)).to.have.length(1);
    await click(element, listButton(element));
    expect(all(element, '[part=label]')).to.have.length(1);
  });
});
