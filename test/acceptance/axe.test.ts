import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {expectAccessible} from '../accessible.js';
import type {EventTimeline} from '../../src/index.js';
import {all, one, settle, show} from '../element/timeline-fixture.js';
import {FIXTURES, type FixtureName} from './fixtures.js';
import {THEMES, useTheme, type Theme} from './theme.js';

/** What a reader can have on the screen: how it comes there, and a selector of what is there then alone. */
const STATES = {
  closed: [() => undefined, '[part=base]:not(:has([aria-expanded=true]))'],
  'an event open': [(element) => all(element, '[part=label]')[0]!.click(), '[part=detail]'],
  'a chip open': [(element) => all(element, '[part=chip]')[0]!.click(), '[part=chip][aria-expanded=true]'],
  'as a list': [(element) => void (element.view = 'list'), '[part=controls] [aria-pressed=true]'],
  filtered: [(element) => all(element, '[part=legend] button')[0]!.click(), '[part=legend] [aria-pressed=false]'],
  'zoomed in': [(element) => element.zoomBy(4), '[data-bar=overview]'],
  'help open': [
    (element) => one(element, '[part=controls] [data-key=help]').click(),
    '[part=controls] [aria-expanded=true]',
  ],
  empty: [(element) => void (element.data = FIXTURES.F11), '[part=base]:not(:has([part=plot]))'],
  'a load error': [(element) => Object.assign(element, {data: null, src: '/no/such/file.json'}), '[role=alert]'],
} as const satisfies Record<string, readonly [enter: (element: EventTimeline) => unknown, sign: string]>;

type State = keyof typeof STATES;
type Direction = 'ltr' | 'rtl';

/** The data, the width of the container in px, and the direction of the page. */
type Case = readonly [name: FixtureName, width: 360 | 960, dir: Direction];

const THEME_NAMES = Object.keys(THEMES) as Theme[];

/** Of each state, a case in each theme: light, dark, forced colours, more contrast. */
const TABLE: Readonly<Record<State, readonly [Case, Case, Case, Case]>> = {
  closed: [['F2', 960, 'ltr'], ['F6', 360, 'ltr'], ['F8', 960, 'rtl'], ['F2', 360, 'rtl']],
  'an event open': [['F6', 360, 'rtl'], ['F8', 960, 'rtl'], ['F2', 360, 'ltr'], ['F6', 960, 'ltr']],
  'a chip open': [['F3', 960, 'ltr'], ['F4', 360, 'ltr'], ['F3', 960, 'rtl'], ['F4', 360, 'rtl']],
  'as a list': [['F8', 360, 'rtl'], ['F2', 960, 'rtl'], ['F6', 360, 'ltr'], ['F8', 960, 'ltr']],
  filtered: [['F6', 960, 'ltr'], ['F8', 360, 'ltr'], ['F2', 960, 'rtl'], ['F6', 360, 'rtl']],
  'zoomed in': [['F8', 360, 'rtl'], ['F2', 960, 'rtl'], ['F6', 360, 'ltr'], ['F8', 960, 'ltr']],
  'help open': [['F2', 960, 'ltr'], ['F6', 360, 'ltr'], ['F8', 960, 'rtl'], ['F2', 360, 'rtl']],
  empty: [['F6', 360, 'rtl'], ['F8', 960, 'rtl'], ['F2', 360, 'ltr'], ['F6', 960, 'ltr']],
  'a load error': [['F8', 960, 'ltr'], ['F2', 360, 'ltr'], ['F6', 960, 'rtl'], ['F8', 360, 'rtl']],
}; // prettier-ignore

/** Shows a fixture in a state, and expects that axe finds nothing in it. */
async function check(theme: Theme, state: State, [name, width, dir]: Case): Promise<void> {
  await useTheme(theme);
  const data = FIXTURES[name];
  const element = await show(data, {width, lang: data.lang ?? 'en', scheme: theme === 'dark' ? 'dark' : 'light'});
  element.parentElement!.dir = dir;
  await settle(element);
  const [enter, sign] = STATES[state];
  enter(element);
  await settle(element);
  expect(all(element, sign), state).to.have.length(1);
  await expectAccessible(element);
}

before(() => setViewport({width: 1100, height: 900}));
after(() => useTheme('light'));

describe('A-01, A-02 axe, with the rules that it leaves off, finds nothing', () => {
  for (const name of Object.keys(FIXTURES) as FixtureName[]) {
    if (name !== 'F11')
      it(`in ${name}, light, an event open`, () => check('light', 'an event open', [name, 960, 'ltr']));
  }

  for (const [state, cases] of Object.entries(TABLE) as [State, readonly Case[]][]) {
    for (const [i, theme] of THEME_NAMES.entries()) {
      const [name, width, dir] = cases[i]!;
      it(`${state}, ${theme}: ${name}, ${width} px wide, ${dir}`, () => check(theme, state, [name, width, dir]));
    }
  }

  it('in three on a page', async () => {
    await useTheme('light');
    const first = await show(FIXTURES.F1);
    for (const name of ['F2', 'F6'] as const) {
      const next = document.createElement('event-timeline');
      next.data = FIXTURES[name];
      first.after(next);
      await next.ready;
    }
    await expectAccessible(first.parentElement!);
  });
});

describe('the table of states and themes', () => {
  it('has every two values of state, theme, width and direction together in a case', () => {
    const rows = Object.entries(TABLE).flatMap(([state, cases]) =>
      cases.map(([, width, dir], i) => [state, THEME_NAMES[i]!, String(width), dir]),
    );
    const pairs = new Set(rows.flatMap((row) => row.flatMap((a, i) => row.slice(i + 1).map((b) => `${a} + ${b}`))));
    // 9 states, 4 themes, 2 widths, 2 directions: 9·4 + 9·2 + 9·2 + 4·2 + 4·2 + 2·2
    expect(pairs.size).to.equal(92);
  });
});
