// what a screen reader says, the language and direction of it all, and what authors are warned of.

import {expect} from '@open-wc/testing';
import {virtual} from '@guidepup/virtual-screen-reader';
import {resetMouse, setViewport} from '@web/test-runner-commands';
import type {EventTimeline, TimelineData} from '../../src/index.js';
import {drag, press, turnWheel} from '../element/acts.js';
import {Listener} from '../element/listener.js';
import {all, focusedTitle, label, labels, middleOf, one, settle, show, titleOf, TITLES} from '../element/timeline-fixture.js'; // prettier-ignore
import {FIXTURES} from './fixtures.js';

const {F1, F2, F8, F8b} = FIXTURES;

before(() => setViewport({width: 1100, height: 900}));

/** What a screen reader says of a timeline from its start to its end, without where things end. */
async function spoken(element: EventTimeline): Promise<string[]> {
  const container = one(element, 'section'); // it does not look into shadow roots from outside
  await virtual.start({container});
  while (!(await virtual.lastSpokenPhrase()).startsWith('end of region')) await virtual.next();
  const log = await virtual.spokenPhraseLog();
  await virtual.stop();
  return log.filter((phrase) => !phrase.startsWith('end of '));
}

/** Of each event: how its date is said, and its category. */
const SAID: readonly (readonly [title: string, date: string, category: string])[] = [
  ['Crackdown on protests after the election in Belarus', 'some time in 2020', 'Unrest'],
  ['China–Belarus trade grows by a third, to $5 billion', 'all through 2022', 'Trade'],
  ['Russian troops invade Ukraine, staging from Belarus', 'about February 2022', 'War in Ukraine'],
  ['Sanctions on Lukashenko, before the war', 'by February 2022', 'Diplomacy'],
  ['Xi and Lukashenko meet at the SCO summit in Samarkand', 'some time in September 2022', 'Diplomacy'],
  ['Belarus expects to join the SCO', 'some time in 2023, expected', 'Diplomacy'],
  ['China presents its proposals to end the fighting', 'about late February 2023', 'Diplomacy'],
  ['Western leaders warn China against arming Russia', 'about February 2023', 'War in Ukraine'],
  ['Lukashenko’s visit to China', '1 March 2023 to 2 March 2023', 'Diplomacy'],
  ['Xi receives Lukashenko in Beijing', '1 March 2023', 'Diplomacy'],
];

/** What is said of an entry of a list. */
const entry = (place: number, size: number): string => `listitem, level 1, position ${place}, set size ${size}`;

/** What is said of an event that is closed. */
function saidOf([title, date, category]: (typeof SAID)[number], i: number): string[] {
  const name = `button, ${title} , ${date} , ${category}, not expanded`;
  return [entry(i + 1, 10), name, title, ',', date, ',', category];
}

const ARTICLE = [
  'region, Minsk and Beijing: the dates behind the meeting',
  'heading, Minsk and Beijing: the dates behind the meeting, level 2',
  'Minsk and Beijing: the dates behind the meeting',
  'paragraph',
  'Ten dates from a dpa/MIA report from Beijing, 1 March 2023, each as exact as the report gives it',
  'paragraph',
  '10 events, 2020 to 2023',
  'toolbar, Categories, orientated horizontally',
  'button, Unrest, pressed',
  'button, War in Ukraine, pressed',
  'button, Diplomacy, pressed',
  'button, Trade, pressed',
  'toolbar, Timeline controls, orientated horizontally',
  'button, Zoom in',
  'button, Previous event',
  'button, Next event',
  'button, Groups, not pressed',
  'button, List, not pressed',
  'button, Keyboard help, not expanded',
  'Keyboard help',
  'status',
  'list, Events',
  ...SAID.flatMap(saidOf),
  'paragraph',
  'Source',
  ':',
  'Report from Beijing on the talks of Xi Jinping and Alexander Lukashenko',
  ',',
  'dpa/MIA',
  ',',
  '1 March 2023',
];

const OPEN = [
  'button, Xi and Lukashenko meet at the SCO summit in Samarkand , some time in September 2022 , Diplomacy, 1 control, expanded',
  'Xi and Lukashenko meet at the SCO summit in Samarkand',
  ',',
  'some time in September 2022',
  ',',
  'Diplomacy',
  'button, Close',
  'paragraph',
  'Xi and Lukashenko meet at the SCO summit in Samarkand',
  'paragraph',
  'strong',
  'September 2022',
  'some time in September 2022',
  'paragraph',
  '“in September”',
  'inferred from the source',
  'Without a year, said in March 2023 of their last meeting: the September of 2022.',
  'paragraph',
  'Their last meeting before Beijing took place on the margins of a summit of the Shanghai Cooperation Organisation, which China and Russia lead.',
  'term',
  'Category',
  'definition',
  'Diplomacy',
  'term',
  'Place',
  'definition',
  'Samarkand, Uzbekistan',
  'button, Previous event',
  '5 of 10',
  'button, Next event',
];

describe('A-34 what a screen reader says', () => {
  it('of the article', async () => {
    expect(await spoken(await show(F2))).to.deep.equal(ARTICLE);
  });

  it('of an open event', async () => {
    const log = await spoken(await show(F2, {current: 'samarkand'}));
    expect(log.slice(log.indexOf(entry(5, 10)) + 1, log.indexOf(entry(6, 10)))).to.deep.equal(OPEN);
  });
});

describe('A-35 the language', () => {
  it('of the host is an attribute, and that of the data is one of each text of it', async () => {
    const element = await show(F8, {lang: 'de', current: 'birth'});
    expect(element.getAttribute('lang')).to.equal('de');
    expect(element.matches(':lang(de)')).to.equal(true);
    const texts = all(element, '[part=title], [part=detail], [part=summary], [part=legend], .credit > span');
    expect(texts.length).to.be.above(10);
    for (const node of texts) expect(node.matches(':lang(ar)'), node.outerHTML).to.equal(true);
    const words = all(element, '[part=date], [part=controls] button, [role=status], .kinds');
    expect(words.length).to.be.above(10);
    for (const node of words) expect(node.matches(':lang(de)'), node.outerHTML).to.equal(true);
  });

  it('of texts is one of each in the list too', async () => {
    const element = await show(F8b, {lang: 'en'});
    element.view = 'list';
    await element.ready;
    expect(all(element, '.listing > li').map(({lang}) => lang)).to.deep.equal(['he', 'he', 'he']);
  });

  it('of what is announced is that of the host', async () => {
    const element = await show(F2, {lang: 'de'});
    const listener = new Listener(element);
    one(element, '[data-key=in]').click();
    expect(await listener.next()).to.equal('Angezeigt: 8 von 10 Ereignissen, 2020 – 2023');
  });
});

type Direction = 'ltr' | 'rtl';

async function showIn(dir: Direction, data: TimelineData, lang = 'ar'): Promise<EventTimeline> {
  const element = await show(data, {lang});
  element.parentElement!.dir = dir;
  await settle(element);
  return element;
}

const plotOf = (element: EventTimeline): HTMLElement => one(element, '[part=plot]');

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Where things are on the plot, px from its left or, as if seen in a mirror, from its right. */
function places(element: EventTimeline, selector: string, isMirrored: boolean): Place[] {
  const plot = plotOf(element).getBoundingClientRect();
  return all(element, selector)
    .map((node) => {
      const {left, right, top} = node.getBoundingClientRect();
      const [start, end] = isMirrored ? [plot.right - right, plot.right - left] : [left - plot.left, right - plot.left];
      return {left: start, right: end, top: top - plot.top};
    })
    .sort((a, b) => a.left - b.left || a.top - b.top);
}

function expectSamePlaces(actual: readonly Place[], expected: readonly Place[], what: string): void {
  expect(actual.length, what).to.equal(expected.length);
  for (const [i, {left, right, top}] of expected.entries()) {
    expect(actual[i]!.left, `${what} ${i}`).to.be.closeTo(left, 1);
    expect(actual[i]!.right, `${what} ${i}`).to.be.closeTo(right, 1);
    expect(actual[i]!.top, `${what} ${i}`).to.be.closeTo(top, 1);
  }
}

/** The place of a mark that is in view all the time, px. */
const markAt = (element: EventTimeline): number => middleOf(one(element, '.plot .mark.reported .shape'))[0];

/** Three days, the second of which is drawn like no other. */
const DAYS: TimelineData = {
  ...F1,
  events: F1.events.map((event, i) => ({
    ...event,
    date: `1990-0${i + 1}-15`,
    ...(i === 1 ? {status: 'reported' as const} : {}),
  })),
};

describe('A-35 a page from right to left', () => {
  afterEach(() => resetMouse());

  for (const zoom of [1, 3]) {
    it(`has the plot of one from left to right, as seen in a mirror, ${zoom} times as close`, async () => {
      const PARTS = ['[part=label]', '[part=chip]', '[part=mark]', '[part=axis] .tick:not([d=""])'];
      const seen = async (dir: Direction): Promise<Place[][]> => {
        const element = await showIn(dir, F8);
        element.zoomBy(zoom);
        await settle(element);
        plotOf(element).scrollIntoView({block: 'center'}); // all of it on the screen, so that the axis stands below the lanes
        return PARTS.map((part) => places(element, part, dir === 'rtl'));
      };
      const expected = await seen('ltr');
      expect(expected[0]).to.not.be.empty;
      const actual = await seen('rtl');
      for (const [i, part] of PARTS.entries()) expectSamePlaces(actual[i]!, expected[i]!, part);
    });
  }

  it('has the first event furthest right, and the last furthest left', async () => {
    const element = await showIn('rtl', F8b, 'he');
    const lefts = labels(element).map((button) => button.getBoundingClientRect().left);
    expect(lefts).to.deep.equal([...lefts].sort((a, b) => b - a));
    expect(labels(element).map(titleOf)).to.deep.equal(['ההצבעה באומות המאוחדות', 'ההכרזה', 'הבחירות הראשונות']);
  });

  it('has the arrow keys mirrored, and Home and End as they are', async () => {
    const element = await showIn('rtl', F2);
    label(element, TITLES[0]).focus();
    const seen: (string | null)[] = [];
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'End', 'Home']) {
      await press(element, key);
      seen.push(focusedTitle(element));
    }
    expect(seen).to.deep.equal([TITLES[1], TITLES[2], TITLES[1], TITLES[9], TITLES[0]]);
  });

  it('has the arrow keys mirrored in the bar of buttons', async () => {
    const element = await showIn('rtl', F2, 'en');
    const active = (): string | undefined => (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['key'];
    one(element, '[data-key=previous]').focus();
    await press(element, 'ArrowLeft');
    expect(active()).to.equal('next');
    await press(element, 'ArrowRight');
    expect(active()).to.equal('previous');
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`has what is dragged under the pointer, ${dir}`, async () => {
      const element = await showIn(dir, DAYS);
      const {left, right, bottom} = plotOf(element).getBoundingClientRect();
      const [x, y] = [Math.round((left + right) / 2) + 30, Math.round(bottom) - 6];
      const before = markAt(element);
      await drag(element, [x, y], [x + 4, y], [x + 54, y]);
      expect(markAt(element) - before).to.be.closeTo(50, 1);
    });

    it(`moves to where the wheel is turned, and zooms at the pointer, ${dir}`, async () => {
      const element = await showIn(dir, DAYS);
      const [x, y] = middleOf(plotOf(element));
      const before = markAt(element);
      await turnWheel(element, [x, y], {deltaX: 60});
      expect(markAt(element) - before).to.be.closeTo(-60, 1);
      const at = markAt(element);
      await turnWheel(element, [at, y], {deltaY: -100, ctrl: true});
      expect(markAt(element)).to.be.closeTo(at, 1);
      expect(element.domain).to.not.equal(null);
    });
  }
});

describe('A-36 the console', () => {
  const {warn} = console;
  let warnings: string[];

  beforeEach(() => {
    warnings = [];
    console.warn = (...args: unknown[]) => void warnings.push(args.join(' '));
  });

  afterEach(() => {
    console.warn = warn;
  });

  /** Does what must not make for another warning. */
  async function use(element: EventTimeline): Promise<void> {
    element.lang = 'de';
    element.zoomBy(2);
    await element.ready;
    element.show('a');
    element.view = 'list';
    await element.ready;
    element.parentElement!.append(element);
    await settle(element);
  }

  const EVENTS = [
    {id: 'a', date: '2020', title: 'x'},
    {id: 'b', date: '2021', title: 'y'},
  ];

  it('warns an author once of a heading that is missing', async () => {
    await use(await show({events: EVENTS}));
    expect(warnings).to.deep.equal([
      'event-timeline: a timeline needs a heading: this one has none; give its data a title, or slot one',
    ]);
  });

  it('warns once of an image that is not described', async () => {
    const media = {url: '/stories/pictures/article-light.png'};
    await use(await show({title: 'Two', events: [{...EVENTS[0]!, media}, EVENTS[1]]}));
    expect(warnings).to.deep.equal([
      'event-timeline: some of the data could not be used\n  event "a", media: media must have an alt text: describe what the image shows',
    ]);
  });

  it('warns once of a description that is too long to be read aloud, and of none of 250 letters', async () => {
    await use(await show({title: 'Two', description: 'x'.repeat(250), events: EVENTS}));
    expect(warnings).to.deep.equal([]);
    await use(await show({title: 'Two', description: 'x'.repeat(251), events: EVENTS}));
    expect(warnings).to.deep.equal([
      'event-timeline: a description has at most 250 letters, since it is read aloud: this one has 251; shorten it',
    ]);
  });

  for (const [name, data] of Object.entries(FIXTURES)) {
    it(`has nothing to say of a good timeline, ${name}`, async () => {
      await use(await show(data));
      expect(warnings).to.deep.equal([]);
    });
  }

  it('has nothing to say of one whose heading is slotted', async () => {
    const element = await show(null);
    element.innerHTML = '<h2 slot="heading">My own</h2>';
    element.data = {events: EVENTS};
    await use(element);
    expect(warnings).to.deep.equal([]);
  });

  it('has nothing to say to readers: in the built file', async () => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    frame.src = '/test/acceptance/no-script.html';
    document.body.append(frame);
    await loaded;
    const page = frame.contentWindow as Window & typeof globalThis;
    page.console.warn = console.warn;
    const element = page.document.createElement('event-timeline');
    element.data = {description: 'x'.repeat(251), events: EVENTS};
    page.document.body.append(element);
    await element.ready;
    expect(element.state).to.equal('ready');
    expect(warnings).to.deep.equal([]);
    frame.remove();
  });
});
