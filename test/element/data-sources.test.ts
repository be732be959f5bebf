import {expect, nextFrame} from '@open-wc/testing';
import type {EventTimeline, TimelineData, TimelineErrorEvent, TimelineLoadEvent} from '../../src/index.js';
import {warningsOf} from './listener.js';
import {all, article, dateOf, labels, one, parse, settle, show, text, titleOf, TITLES} from './timeline-fixture.js';

const ARTICLE = '/data/belarus-china-2023.json';
const MOON = '/data/moon-landing-1969.json';

const LIST = `
  <ol>
    <li id="fall"><time datetime="1989-11-09">Thursday night</time> <strong>The Wall falls</strong>
      <p>People cross.</p><p>They stay.</p> <a href="https://example.org/wall">A report</a></li>
    <li><time datetime="1961-08-13"></time> <b>The Wall is built</b></li>
  </ol>`;
const SCRIPT = `<script type="application/json">
  {"title": "From a script", "events": [{"date": "2020", "title": "Within a script"}]}
</script>`;

const titles = (element: Element): string[] => labels(element).map(titleOf);
const heading = (element: Element): string => text(one(element, '[part=heading]'));

const jsonUrl = (body: unknown): string => `data:application/json,${encodeURIComponent(JSON.stringify(body))}`;
const single = (title: string): TimelineData => ({events: [{date: '2020', title}]});

/** What an element tells the page, in order. */
function record(target: EventTarget): (TimelineLoadEvent | TimelineErrorEvent)[] {
  const events: (TimelineLoadEvent | TimelineErrorEvent)[] = [];
  target.addEventListener('timeline-load', (event) => events.push(event as TimelineLoadEvent));
  target.addEventListener('timeline-error', (event) => events.push(event as TimelineErrorEvent));
  return events;
}

describe('the data property', () => {
  it('is drawn', async () => {
    expect(titles(await show(article))).to.deep.equal(TITLES);
  });

  it('is drawn anew when it is replaced', async () => {
    const element = await show(single('First'));
    element.data = single('Second');
    await element.ready;
    expect(titles(element)).to.deep.equal(['Second']);
  });

  it('gives way to what is next when it is taken away', async () => {
    const element = await parse(`<event-timeline>${LIST}</event-timeline>`);
    element.data = single('Property');
    await element.ready;
    expect(titles(element)).to.deep.equal(['Property']);
    element.data = null;
    await element.ready;
    expect(titles(element)).to.deep.equal(['The Wall is built', 'The Wall falls']);
  });

  it('is honoured if it was set before the element was defined', async () => {
    const template = document.createElement('template');
    template.innerHTML = '<event-timeline></event-timeline>';
    const element = template.content.firstElementChild as EventTimeline;
    expect(element.shadowRoot).to.equal(null);
    element.data = single('Before the upgrade');
    element.headingLevel = 4;
    const container = (await show(null)).parentElement!;
    container.append(element);
    await element.ready;
    expect(titles(element)).to.deep.equal(['Before the upgrade']);
    expect(element.headingLevel).to.equal(4);
    expect(Object.hasOwn(element, 'data')).to.equal(false);
  });

  it('tells the page nothing: nothing was loaded', async () => {
    const container = (await show(null)).parentElement!;
    const events = record(container);
    const element = document.createElement('event-timeline');
    element.data = article;
    container.append(element);
    await element.ready;
    expect(events).to.deep.equal([]);
  });

  const NONSENSE: readonly [name: string, data: unknown, state: string][] = [
    ['a number', 5, 'error'],
    ['zero', 0, 'error'],
    ['a text', 'events', 'error'],
    ['an empty text', '', 'error'],
    ['false', false, 'error'],
    ['a list', [], 'error'],
    ['a function', () => null, 'error'],
    ['a symbol', Symbol('events'), 'error'],
    ['an object without events', {}, 'error'],
    ['events that are a number', {events: 5}, 'error'],
    ['events that are an object', {events: {0: {}}}, 'error'],
    ['no events', {events: []}, 'empty'],
    ['events that are nothing', {events: [null, undefined, 1, 'x', [], {}]}, 'empty'],
    [
      'dates of every wrong kind',
      {events: [5, null, {}, [], true, 5n, NaN].map((date) => ({date, title: 'x'}))},
      'empty',
    ],
    [
      'titles of every wrong kind',
      {events: [5, null, {}, [], '', ' '].map((title) => ({date: '2020', title}))},
      'empty',
    ],
    [
      'fields of every wrong kind',
      {
        title: 5,
        description: {},
        lang: [],
        source: 'x',
        categories: [null, {id: {}}, 'x'],
        eras: [{}, null, {date: 'x', title: 'y'}],
        events: [
          {date: '2020', title: 'x', id: {}, kind: 1, status: {}, importance: 'x', evidence: 5, sources: {}, media: []},
        ],
      },
      'ready',
    ],
    [
      'a year beyond Date',
      {
        events: [
          {date: 'Y170000002', title: 'x'},
          {date: 'Y-170000002', title: 'y'},
        ],
      },
      'ready',
    ],
    ['a second', {events: [{date: '2020-01-01T00:00:00', title: 'x'}]}, 'ready'],
    ['no known start', {events: [{date: '../2020', title: 'x'}]}, 'ready'],
    ['no known end', {events: [{date: '2020/', title: 'x'}]}, 'ready'],
  ];

  for (const [name, data, state] of NONSENSE) {
    for (const width of [960, 360]) {
      it(`makes no error if it has ${name}: the state is "${state}", ${width} px wide`, async () => {
        await warningsOf(async () => {
          const element = await show(data, {width});
          expect(element.state).to.equal(state);
          element.data = single('Mended');
          await element.ready;
          expect(titles(element)).to.deep.equal(['Mended']);
        });
      });
    }
  }
});

describe('the src attribute', () => {
  it('names a JSON file, which is loaded and drawn, and the page is told', async () => {
    const container = (await show(null)).parentElement!;
    const events = record(container);
    container.innerHTML = `<event-timeline lang="en-GB" src="${ARTICLE}"></event-timeline>`;
    const element = container.querySelector('event-timeline')!;
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    expect(text(one(element, '.message'))).to.equal('Loading the events …');
    await element.ready;
    expect(element.state).to.equal('ready');
    expect(titles(element)).to.deep.equal(TITLES);
    expect(events.map(({type}) => type)).to.deep.equal(['timeline-load']);
    expect(events[0]).to.include({bubbles: true, composed: true, cancelable: false, count: 10, target: element});
    expect((events[0] as TimelineLoadEvent).problems).to.deep.equal([]);
  });

  it('is reflected by the property', async () => {
    const element = await show(null);
    element.src = MOON;
    await element.ready;
    expect(element.getAttribute('src')).to.equal(MOON);
    expect(titles(element)).to.deep.equal(['Two people land on the Moon']);
    element.removeAttribute('src');
    await element.ready;
    expect(element.src).to.equal(null);
    expect(element.state).to.equal('empty');
  });

  it('takes a blob', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(single('In a blob'))], {type: 'application/json'}));
    const element = await parse(`<event-timeline src="${url}"></event-timeline>`);
    URL.revokeObjectURL(url);
    expect(titles(element)).to.deep.equal(['In a blob']);
  });

  for (const [first, second, title, count] of [
    [ARTICLE, MOON, 'A landing on the Moon', 1],
    [MOON, ARTICLE, 'Minsk and Beijing: the dates behind the meeting', 10],
    [ARTICLE, jsonUrl({title: 'At once', ...single('x')}), 'At once', 1],
  ] as const) {
    it(`may change while it loads: the last wins, "${title}"`, async () => {
      const element = await show(null);
      const events = record(element);
      element.src = first;
      await element.updateComplete;
      expect(element.state).to.equal('loading');
      const ready = element.ready;
      element.src = second;
      await ready;
      expect(element.state).to.equal('ready');
      expect(heading(element)).to.equal(title);
      await settle(element);
      expect(events.map((event) => [event.type, (event as TimelineLoadEvent).count])).to.deep.equal([
        ['timeline-load', count],
      ]);
      expect(heading(element)).to.equal(title);
    });
  }

  it('is given up when data is set while it loads', async () => {
    const element = await show(null);
    const events = record(element);
    element.src = ARTICLE;
    await element.updateComplete;
    element.data = single('Property');
    await element.ready;
    await settle(element);
    expect(titles(element)).to.deep.equal(['Property']);
    expect(events).to.deep.equal([]);
  });

  it('is loaded if the element was taken out of the page before the answer, and put back', async () => {
    const element = await show(null);
    const container = element.parentElement!;
    element.src = ARTICLE;
    await element.updateComplete;
    element.remove();
    await nextFrame();
    expect(element.state).to.equal('loading');
    container.append(element);
    await element.ready;
    expect(element.state).to.equal('ready');
    expect(labels(element)).to.have.length(10);
  });
});

describe('a src that fails', () => {
  const FAILURES: readonly [name: string, src: string, code: string, message: string][] = [
    [
      'is not there',
      '/data/no-such-file.json',
      'network',
      'src must be reachable: "/data/no-such-file.json" answered 404; check the address',
    ],
    [
      'has no server',
      'http://localhost:1/x.json',
      'network',
      'src must be reachable: "http://localhost:1/x.json" did not answer; check the address, and that its server allows this page (CORS)',
    ],
    [
      'is a web page',
      'data:text/html,<!doctype html><title>Not found</title>',
      'format',
      'data must be JSON: it starts like a web page, "<!doctype html><title>No"',
    ],
    ['is empty', 'data:application/json,', 'format', 'data must be JSON: it is empty'],
    [
      'has no events',
      jsonUrl({title: 'No list'}),
      'data',
      'timeline data must have a list "events": it has none; add "events": [] with an entry for each event',
    ],
    [
      'is a list',
      jsonUrl([]),
      'data',
      'timeline data must be an object with a list "events": it is not an object; write {"events": […]}',
    ],
  ];

  for (const [name, src, code, message] of FAILURES) {
    it(`is an error of code "${code}" if it ${name}, for the page and for the reader`, async () => {
      const element = await show(null);
      const events = record(element.parentElement!);
      element.src = src;
      await element.ready;
      expect(element.state).to.equal('error');
      expect(events.map(({type}) => type)).to.deep.equal(['timeline-error']);
      expect(events[0]).to.include({bubbles: true, composed: true, cancelable: false, code, message});
      const alert = one(element, '[role=alert]');
      expect(alert.checkVisibility({visibilityProperty: true, opacityProperty: true})).to.equal(true);
      expect(alert.innerText.split(/\n+/)).to.deep.equal(['The timeline could not be loaded', message, 'Try again']);
      expect(alert.scrollWidth).to.be.at.most(alert.clientWidth);
      expect(all(element, '[part=plot]')).to.deep.equal([]);
    });
  }

  it('is asked for once more by a press on "Try again"', async () => {
    const element = await show(null, {lang: 'en-GB'});
    const events = record(element);
    element.src = 'belarus-china-2023.json';
    await element.ready;
    expect(element.state).to.equal('error');

    one(element, '.retry').click();
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    await element.ready;
    expect(element.state).to.equal('error');

    const base = document.createElement('base');
    base.href = '/data/'; // where the file is
    document.head.append(base);
    try {
      one(element, '.retry').click();
      await element.ready;
    } finally {
      base.remove();
    }
    expect(element.state).to.equal('ready');
    expect(titles(element)).to.deep.equal(TITLES);
    expect(all(element, '[role=alert]')).to.deep.equal([]);
    expect(events.map(({type}) => type)).to.deep.equal(['timeline-error', 'timeline-error', 'timeline-load']);
  });

  it('keeps the focus that a press on "Try again" has while nothing comes of it', async () => {
    const element = await show(null);
    element.src = 'no-such-file.json';
    await element.ready;
    one(element, '.retry').focus();
    one(element, '.retry').click();
    await element.ready;
    expect(one(element, '.retry').matches(':focus')).to.equal(true);
  });

  it('leaves the list that the element holds in sight', async () => {
    const element = await parse(`<event-timeline src="/data/no-such-file.json">${LIST}</event-timeline>`);
    expect(element.state).to.equal('error');
    expect(element.querySelector('ol')!.checkVisibility()).to.equal(true);
  });

  it('offers no second try where that would change nothing', async () => {
    const element = await show({});
    expect(element.state).to.equal('error');
    expect(all(element, '.retry')).to.deep.equal([]);
  });
});

describe('the children of the element', () => {
  it('hold the data as JSON in a script', async () => {
    const element = await parse(`<event-timeline>${SCRIPT}</event-timeline>`);
    expect(heading(element)).to.equal('From a script');
    expect(titles(element)).to.deep.equal(['Within a script']);
  });

  it('hold the data as a list of items with <time datetime>', async () => {
    const element = await parse(`<event-timeline lang="en-GB" current="fall">${LIST}</event-timeline>`);
    expect(titles(element)).to.deep.equal(['The Wall is built', 'The Wall falls']);
    expect(labels(element).map(dateOf)).to.deep.equal(['13 August 1961', 'Thursday night']);
    const detail = one(element, '[part=detail]');
    expect(detail.innerText).to.include('People cross.\n').and.to.include('They stay.\n');
    expect(detail.innerText).to.include('9 November 1989');
    expect(detail.querySelector('a')!.href).to.equal('https://example.org/wall');
  });

  it('take an unordered list too', async () => {
    const element = await parse(
      `<event-timeline><ul><li><time datetime="2020">2020</time> Plain words</li></ul></event-timeline>`,
    );
    expect(titles(element)).to.deep.equal(['Plain words']);
  });

  it('are out of sight once they are drawn', async () => {
    const element = await parse(`<event-timeline>${LIST}</event-timeline>`);
    expect(element.querySelector('ol')!.checkVisibility()).to.equal(false);
  });

  it('may come, change and go later', async () => {
    const element = await parse('<event-timeline></event-timeline>');
    expect(element.state).to.equal('empty');

    element.innerHTML = LIST;
    await settle(element);
    expect(titles(element)).to.deep.equal(['The Wall is built', 'The Wall falls']);

    element.querySelector('b')!.textContent = 'A wall is built';
    element.querySelector('li')!.querySelector('time')!.setAttribute('datetime', '1950');
    await settle(element);
    expect(titles(element)).to.deep.equal(['The Wall falls', 'A wall is built']);

    element.querySelector('li')!.remove();
    await settle(element);
    expect(titles(element)).to.deep.equal(['A wall is built']);

    element.replaceChildren();
    await settle(element);
    expect(element.state).to.equal('empty');
  });

  it('may be written after src or data has been taken away', async () => {
    const element = await show(single('Property'));
    element.innerHTML = LIST;
    await settle(element);
    expect(titles(element)).to.deep.equal(['Property']);
    element.data = null;
    await element.ready;
    expect(titles(element)).to.deep.equal(['The Wall is built', 'The Wall falls']);
  });

  it('are an error, not an exception, if the script is no JSON', async () => {
    const element = await parse(
      `<event-timeline><script type="application/json">{"events": [</script></event-timeline>`,
    );
    expect(element.state).to.equal('error');
    expect(text(one(element, '[role=alert]'))).to.include('data must be JSON: ');
  });

  it('are no data if they are others, or deeper down', async () => {
    const element = await parse(`<event-timeline><div>${LIST}${SCRIPT}</div><p>Words</p></event-timeline>`);
    expect(element.state).to.equal('empty');
  });
});

describe('the order of the sources of data', () => {
  const both = `${SCRIPT}${LIST}`;

  it('is property, src, script, list', async () => {
    const element = await parse(`<event-timeline>${both}</event-timeline>`);
    expect(titles(element)).to.deep.equal(['Within a script']);

    element.src = MOON;
    await element.ready;
    expect(titles(element)).to.deep.equal(['Two people land on the Moon']);

    element.data = single('Property');
    await element.ready;
    expect(titles(element)).to.deep.equal(['Property']);

    element.data = null;
    await element.ready;
    expect(titles(element)).to.deep.equal(['Two people land on the Moon']);

    element.src = null;
    await element.ready;
    expect(titles(element)).to.deep.equal(['Within a script']);

    element.querySelector('script')!.remove();
    await settle(element);
    expect(titles(element)).to.deep.equal(['The Wall is built', 'The Wall falls']);
  });

  it('has src before the children from the start', async () => {
    const element = await parse(`<event-timeline src="${MOON}">${both}</event-timeline>`);
    expect(titles(element)).to.deep.equal(['Two people land on the Moon']);
  });
});
