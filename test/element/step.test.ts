import {expect} from '@open-wc/testing';
import {sendMouse, setViewport} from '@web/test-runner-commands';
import type {EventTimeline, TimelineData} from '../../src/index.js';
import {click, press} from './acts.js';
import {domainsOf, selectionsOf} from './listener.js';
import {all, article, label, labels, middleOf, one, openTitles, parse, show, text, titleOf, TITLES} from './timeline-fixture.js'; // prettier-ignore

const YEARS: TimelineData = {
  title: 'Twelve years',
  events: Array.from({length: 12}, (_, i) => ({
    id: `y${i}`,
    date: `${2000 + i}-07-01`,
    title: `Summer of ${2000 + i}`,
  })),
};

const NEXT = '[part=controls] [data-key=next]';
const PREVIOUS = '[part=controls] [data-key=previous]';

before(() => setViewport({width: 1100, height: 900}));

describe('next() and previous()', () => {
  it('go through all events in order of time, and stop at the ends', async () => {
    const element = await show(article);
    const seen: (string | null)[] = [];
    for (let i = 0; i < 12; i++) {
      element.next();
      seen.push(element.current);
    }
    const ids = article.events.map(({id}) => id!);
    expect([...seen].slice(0, 10).sort()).to.deep.equal(ids.toSorted());
    expect(seen.slice(9)).to.deep.equal([seen[9], seen[9], seen[9]]);
    await element.ready;
    expect(openTitles(element)).to.deep.equal([TITLES[9]]);
    for (let i = 0; i < 12; i++) element.previous();
    await element.ready;
    expect(openTitles(element)).to.deep.equal([TITLES[0]]);
  });

  it('begin with the first or the last event in view where none is open', async () => {
    for (const [step, id] of [
      ['next', 'y4'],
      ['previous', 'y6'],
    ] as const) {
      const element = await show(YEARS);
      element.domain = [Date.UTC(2004, 0), Date.UTC(2007, 0)];
      await element.ready;
      element[step]();
      expect(element.current).to.equal(id);
    }
  });

  it('tell the page nothing', async () => {
    const element = await show(YEARS);
    element.domain = [Date.UTC(2004, 0), Date.UTC(2007, 0)];
    await element.ready;
    const [selected, domains] = [selectionsOf(element), domainsOf(element)];
    for (let i = 0; i < 6; i++) element.next();
    element.previous();
    await element.ready;
    expect([selected, domains]).to.deep.equal([[], []]);
    expect(openTitles(element)).to.deep.equal(['Summer of 2008']);
  });

  it('leave a view of all there is where it is', async () => {
    const element = await show(article);
    for (let i = 0; i < 10; i++) {
      element.next();
      await element.ready;
      expect(element.domain).to.equal(null);
    }
    expect(element.current).to.equal('meeting');
  });

  it('move no focus', async () => {
    const element = await show(article);
    element.next();
    await element.ready;
    expect(document.activeElement === document.body).to.equal(true);
  });

  it('do nothing where there are no events', async () => {
    const element = await show({events: []});
    element.next();
    element.previous();
    await element.ready;
    expect(element.current).to.equal(null);
  });
});

for (const width of [960, 360]) {
  describe(`the buttons of the toolbar, ${width} px wide`, () => {
    it('open the next event and the one before, and tell the page', async () => {
      const element = await show(article, {width});
      const selected = selectionsOf(element);
      const seen: string[] = [];
      for (const button of [NEXT, NEXT, NEXT, PREVIOUS]) {
        await click(element, one(element, button));
        seen.push(...openTitles(element));
      }
      expect(seen).to.deep.equal([TITLES[0], TITLES[1], TITLES[2], TITLES[1]]);
      expect(selected).to.have.length(4);
      expect(selected.at(-1)).to.equal(element.current);
    });

    it('do nothing beyond the ends', async () => {
      const element = await show(article, {width});
      await click(element, one(element, PREVIOUS));
      expect(openTitles(element)).to.deep.equal([TITLES[9]]);
      const selected = selectionsOf(element);
      await click(element, one(element, NEXT));
      expect(selected).to.deep.equal([]);
      expect(openTitles(element)).to.deep.equal([TITLES[9]]);
    });

    it('keep the focus', async () => {
      const element = await show(article, {width});
      one(element, NEXT).focus();
      for (const title of TITLES.slice(0, 3)) {
        await press(element, 'Enter');
        expect(openTitles(element)).to.deep.equal([title]);
        expect(one(element, NEXT).matches(':focus')).to.equal(true);
      }
    });

    it('bring the event into view', async () => {
      const element = await show(YEARS, {width});
      element.domain = [Date.UTC(2004, 0), Date.UTC(2007, 0)];
      element.current = 'y6';
      await element.ready;
      const domains = domainsOf(element);
      await click(element, one(element, NEXT));
      expect(openTitles(element)).to.deep.equal(['Summer of 2007']);
      expect(domains).to.have.length(1);
      expect(domains[0]).to.deep.equal(element.domain);
      expect(element.domain[1] - element.domain[0]).to.equal(Date.UTC(2007, 0) - Date.UTC(2004, 0));
      const plot = one(element, '[part=plot]').getBoundingClientRect();
      const box = label(element, 'Summer of 2007').getBoundingClientRect();
      expect(box.left >= plot.left && box.right <= plot.right).to.equal(true);
    });

    it('leave things as they are where the page has canceled the event', async () => {
      const element = await show(YEARS, {width});
      element.domain = [Date.UTC(2004, 0), Date.UTC(2007, 0)];
      element.current = 'y6';
      await element.ready;
      const {domain} = element;
      element.addEventListener('timeline-select', (event) => event.preventDefault());
      await click(element, one(element, NEXT));
      expect(element.current).to.equal('y6');
      expect(element.domain).to.equal(domain);
      expect(openTitles(element)).to.deep.equal(['Summer of 2006']);
    });

    it('scroll the page to the event', async () => {
      const element = await show(article, {width});
      scrollTo(0, 0);
      element.parentElement!.style.paddingBlock = '1500px';
      await click(element, one(element, NEXT));
      const {top, bottom} = label(element, TITLES[0]).getBoundingClientRect();
      expect(top >= 0 && bottom <= innerHeight).to.equal(true);
    });
  });

  describe(`the buttons of an open event, ${width} px wide`, () => {
    const step = (by: 1 | -1): string => `.step[data-step="${by}"]`;

    it('go on to the next event and the one before, and keep the focus', async () => {
      const element = await show(article, {width, current: 'samarkand'});
      const selected = selectionsOf(element);
      const at = TITLES.indexOf(titleOf(label(element, 'Xi and Lukashenko meet at the SCO summit in Samarkand')) as (typeof TITLES)[number]); // prettier-ignore
      expect(text(one(element, '.steps > span'))).to.equal(`${at + 1} of 10`);
      one(element, step(1)).focus();
      await click(element, one(element, step(1)));
      expect(openTitles(element)).to.deep.equal([TITLES[at + 1]]);
      expect(text(one(element, '.steps > span'))).to.equal(`${at + 2} of 10`);
      expect(one(element, step(1)).matches(':focus')).to.equal(true);
      one(element, step(-1)).focus();
      await click(element, one(element, step(-1)));
      await click(element, one(element, step(-1)));
      expect(openTitles(element)).to.deep.equal([TITLES[at - 1]]);
      expect(one(element, step(-1)).matches(':focus')).to.equal(true);
      expect(selected).to.have.length(3);
    });

    it('are disabled at the ends', async () => {
      const element = await show(article, {width});
      const isDisabled = (by: 1 | -1): boolean => one(element, step(by)).getAttribute('aria-disabled') === 'true';
      element.next();
      await element.ready;
      expect([isDisabled(-1), isDisabled(1)]).to.deep.equal([true, false]);
      for (let i = 0; i < 9; i++) element.next();
      await element.ready;
      expect([isDisabled(-1), isDisabled(1)]).to.deep.equal([false, true]);
      const selected = selectionsOf(element);
      await click(element, one(element, step(1)));
      expect(selected).to.deep.equal([]);
    });

    it('leave things as they are where the page has canceled the event', async () => {
      const element = await show(article, {width, current: 'samarkand'});
      element.addEventListener('timeline-select', (event) => event.preventDefault());
      one(element, step(1)).focus();
      await click(element, one(element, step(1)));
      expect(element.current).to.equal('samarkand');
      expect(one(element, step(1)).matches(':focus')).to.equal(true);
    });
  });
}

describe('show(id)', () => {
  it('opens an event and brings it into view, and tells the page nothing', async () => {
    const element = await show(YEARS);
    element.domain = [Date.UTC(2004, 0), Date.UTC(2007, 0)];
    await element.ready;
    const [selected, domains] = [selectionsOf(element), domainsOf(element)];
    expect(element.show('y9')).to.equal(true);
    await element.ready;
    expect(openTitles(element)).to.deep.equal(['Summer of 2009']);
    expect(element.domain[1] - element.domain[0]).to.equal(Date.UTC(2007, 0) - Date.UTC(2004, 0));
    expect([selected, domains]).to.deep.equal([[], []]);
    expect(document.activeElement === document.body).to.equal(true);
  });

  it('leaves the view alone if the event is well within it', async () => {
    const element = await show(YEARS);
    const domain = [Date.UTC(2004, 0), Date.UTC(2007, 0)] as const;
    element.domain = domain;
    await element.ready;
    element.show('y5');
    expect(element.domain).to.equal(domain);
  });

  it('shows all categories again if that of the event is not shown', async () => {
    const element = await show(article);
    element.categories = ['trade'];
    await element.ready;
    expect(labels(element)).to.have.length(1);
    expect(element.show('samarkand')).to.equal(true);
    await element.ready;
    expect(element.categories).to.equal(null);
    expect(openTitles(element)).to.deep.equal(['Xi and Lukashenko meet at the SCO summit in Samarkand']);
  });

  it('keeps the categories that are shown if the event is among them', async () => {
    const element = await show(article);
    element.categories = ['diplomacy'];
    await element.ready;
    expect(element.show('samarkand')).to.equal(true);
    await element.ready;
    expect(element.categories).to.deep.equal(['diplomacy']);
    expect(openTitles(element)).to.deep.equal(['Xi and Lukashenko meet at the SCO summit in Samarkand']);
  });

  it('is false and changes nothing if there is no such event', async () => {
    const element = await show(article, {current: 'samarkand'});
    element.categories = ['diplomacy'];
    await element.ready;
    for (const id of ['no-such-id', '', 'SAMARKAND', 'constructor']) expect(element.show(id), id).to.equal(false);
    expect([element.current, element.categories, element.domain]).to.deep.equal(['samarkand', ['diplomacy'], null]);
  });

  it('is false while there are no events', async () => {
    const element = await show(null);
    expect(element.show('samarkand')).to.equal(false);
  });

  it('opens an event that is in a chip', async () => {
    const events = Array.from({length: 400}, (_, i) => ({id: `e${i}`, date: `2020-03-${String((i % 28) + 1).padStart(2, '0')}`, title: `Event ${i}`, importance: i ? 0.5 : 1})); // prettier-ignore
    const element = await show({title: 'Crowd', events});
    const labelled = labels(element).map(titleOf);
    const hidden = events.find(({title}) => !labelled.includes(title))!;
    expect(element.show(hidden.id)).to.equal(true);
    await element.ready;
    expect(openTitles(element)).to.deep.equal([hidden.title]);
  });
});

describe('links of the page', () => {
  const list = '<ol><li id="a"><time datetime="2001"></time><b>First</b></li><li id="b"><time datetime="2005"></time><b>Second</b></li></ol>'; // prettier-ignore
  const markup = `
    <div style="width: 700px">
      <h2 id="other">Not a timeline</h2>
      <a id="to-one" href="#one" data-event-timeline="b">for the first</a>
      <a id="to-two" href="#tw%6F" data-event-timeline="b">for the second</a>
      <a id="to-both" href="#" data-event-timeline="a">for both</a>
      <a id="to-heading" href="#other" data-event-timeline="a">for both, at another element</a>
      <a id="to-none" href="#one" data-event-timeline="none">for none</a>
      <a id="broken" href="#%E0%A4%A" data-event-timeline="a">badly encoded</a>
      <a id="plain" href="#one">no event</a>
      <event-timeline id="one" lang="en">${list}</event-timeline>
      <event-timeline id="two" lang="en">${list}</event-timeline>
    </div>`;

  let one: EventTimeline;
  let two: EventTimeline;

  const link = (id: string): HTMLAnchorElement => document.querySelector<HTMLAnchorElement>(`#${id}`)!;

  /** Whether a click on a link was used up, and what is open then. */
  async function follow(id: string, init: MouseEventInit = {}): Promise<[used: boolean, ...(string | null)[]]> {
    const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...init});
    let used = false;
    const late = (event: Event): void => {
      used = event.defaultPrevented;
      event.preventDefault(); // so that the tests stay where they are
    };
    addEventListener('click', late, {once: true});
    (link(id).firstChild!.parentElement ?? link(id)).dispatchEvent(click);
    removeEventListener('click', late);
    await Promise.all([one.ready, two.ready]);
    return [used, one.current, two.current];
  }

  beforeEach(async () => {
    await parse(markup);
    [one, two] = Array.from(document.querySelectorAll('event-timeline')) as [EventTimeline, EventTimeline];
    await Promise.all([one.ready, two.ready]);
  });

  it('open the event of the timeline that they name', async () => {
    expect(await follow('to-one')).to.deep.equal([true, 'b', null]);
    expect(await follow('to-two')).to.deep.equal([true, 'b', 'b']);
  });

  it('open it in every timeline if they name none', async () => {
    expect(await follow('to-both')).to.deep.equal([true, 'a', 'a']);
    [one.current, two.current] = [null, null];
    expect(await follow('to-heading')).to.deep.equal([true, 'a', 'a']);
  });

  it('are left to the browser if there is no such event, or no event is named', async () => {
    expect(await follow('to-none')).to.deep.equal([false, null, null]);
    expect(await follow('plain')).to.deep.equal([false, null, null]);
  });

  it('name no timeline if they are badly encoded', async () => {
    expect(await follow('broken')).to.deep.equal([true, 'a', 'a']);
  });

  it('are the browser’s with a modifier or another button, and the author’s where a page has used them', async () => {
    for (const init of [{ctrlKey: true}, {metaKey: true}, {shiftKey: true}, {altKey: true}, {button: 1}])
      expect(await follow('to-one', init), JSON.stringify(init)).to.deep.equal([false, null, null]);
    link('to-one').addEventListener('click', (event) => event.preventDefault());
    expect(await follow('to-one')).to.deep.equal([true, null, null]);
  });

  it('give the focus to the event, and scroll to it', async () => {
    one.style.marginBlockStart = '2000px';
    link('to-one').scrollIntoView();
    await sendMouse({type: 'click', position: middleOf(link('to-one'))});
    await one.ready;
    const button = label(one, 'Second');
    expect(one.shadowRoot!.activeElement === button).to.equal(true);
    const {top, bottom} = button.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
    expect(location.hash).to.equal('');
    scrollTo(0, 0);
  });

  it('tell the page what the reader opens, who can be kept from it', async () => {
    const [selected, domains] = [selectionsOf(one), domainsOf(one)];
    await follow('to-one');
    expect([selected, domains]).to.deep.equal([['b'], []]);
    one.addEventListener('timeline-select', (event) => event.preventDefault());
    one.current = null;
    await follow('to-one');
    expect(one.current).to.equal(null);
  });

  it('lead nowhere once the timeline has gone', async () => {
    one.remove();
    await follow('to-both');
    expect([one.current, two.current]).to.deep.equal([null, 'a']);
  });
});

describe('the fragment of the address', () => {
  const {pathname, search} = location;

  /** Goes to a fragment, as a reader does by a link, and waits for the page to be told. */
  async function go(hash: string): Promise<void> {
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    location.hash = hash;
    await changed;
  }

  const clear = (): void => history.replaceState(null, '', pathname + search);

  afterEach(clear);

  it('opens the event that it names when the page is loaded', async () => {
    history.replaceState(null, '', '#samarkand');
    const element = await show(article);
    expect(openTitles(element)).to.deep.equal(['Xi and Lukashenko meet at the SCO summit in Samarkand']);
    expect(document.activeElement === document.body).to.equal(true);
  });

  it('opens the event that it comes to name, and leaves that open for any other', async () => {
    const element = await show(article);
    const selected = selectionsOf(element);
    await go('#trade');
    await element.ready;
    expect(element.current).to.equal('trade');
    await go('#elsewhere');
    await element.ready;
    expect(element.current).to.equal('trade');
    expect(selected).to.deep.equal(['trade']);
  });

  it('is read as it was encoded', async () => {
    const data = {title: 'One', events: [{id: 'dîner à 8', date: '2020', title: 'Dinner'}]};
    history.replaceState(null, '', `#${encodeURIComponent('dîner à 8')}`);
    expect((await show(data)).current).to.equal('dîner à 8');
  });

  for (const hash of ['#', '#%', '#%E0%A4%A', '#samarkand%', '#"]', '#constructor', '#../../x', '#%00']) {
    it(`opens nothing if it is ${hash}`, async () => {
      history.replaceState(null, '', hash);
      const element = await show(article);
      expect(element.current).to.equal(null);
      expect(element.state).to.equal('ready');
      clear();
      if (hash !== '#') await go(hash);
      await element.ready;
      expect(element.current).to.equal(null);
    });
  }

  it('does not open an event again when the data is replaced', async () => {
    history.replaceState(null, '', '#samarkand');
    const element = await show(article);
    element.current = null;
    element.data = {...article};
    await element.ready;
    expect(element.current).to.equal(null);
  });

  it('shows all categories if that of the event is not shown', async () => {
    const element = await show(article);
    element.categories = ['trade'];
    await element.ready;
    await go('#samarkand');
    await element.ready;
    expect([element.current, element.categories]).to.deep.equal(['samarkand', null]);
    expect(all(element, '[part=detail]')).to.have.length(1);
  });
});
