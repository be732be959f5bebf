import {expect} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import {expectAccessible} from '../accessible.js';
import {parse, settle, show} from '../element/timeline-fixture.js';
import {FIXTURES, type FixtureName} from './fixtures.js';

const THEMES = {
  light: [],
  dark: [],
  'forced colours': [{name: 'forced-colors', value: 'active'}],
  'more contrast': [{name: 'prefers-contrast', value: 'more'}],
} as const;

type Theme = keyof typeof THEMES;

/** What a reader or a page can choose. */
interface State {
  readonly theme: Theme;
  /** Of the container, px. */
  readonly width: 320 | 768 | 1280;
  readonly view: 'timeline' | 'list';
  readonly detail: 'closed' | 'open';
  readonly dir: 'ltr' | 'rtl';
}

/** Any two values of two columns meet in one of these. */
const PAIRS: readonly (readonly [State['theme'], State['width'], State['view'], State['detail'], State['dir']])[] = [
  ['light', 320, 'timeline', 'closed', 'rtl'],
  ['light', 768, 'list', 'open', 'rtl'],
  ['light', 1280, 'timeline', 'closed', 'ltr'],
  ['dark', 320, 'list', 'closed', 'ltr'],
  ['dark', 768, 'timeline', 'open', 'ltr'],
  ['dark', 1280, 'list', 'closed', 'rtl'],
  ['forced colours', 320, 'timeline', 'open', 'ltr'],
  ['forced colours', 768, 'list', 'closed', 'ltr'],
  ['forced colours', 1280, 'timeline', 'open', 'rtl'],
  ['more contrast', 320, 'list', 'open', 'rtl'],
  ['more contrast', 768, 'timeline', 'closed', 'rtl'],
  ['more contrast', 1280, 'list', 'open', 'ltr'],
];

const emulate = (features: (typeof THEMES)[Theme]) => executeServerCommand('media-features', features);

/** Shows a fixture in a state, and expects that axe finds nothing in it. */
async function check(name: FixtureName, {theme, width, view, detail, dir}: State): Promise<void> {
  await emulate(THEMES[theme]);
  const data = FIXTURES[name];
  const element = await show(data, {
    width,
    lang: data.lang ?? 'en',
    scheme: theme === 'dark' ? 'dark' : 'light',
    current: detail === 'open' ? (data.events[1]?.id ?? null) : null,
  });
  element.parentElement!.dir = dir;
  element.parentElement!.style.background = 'Canvas';
  element.view = view;
  await settle(element);
  expect(element.shadowRoot!.querySelectorAll('[part=detail]').length, 'open details').to.equal(
    detail === 'open' && view === 'timeline' && data.events.length ? 1 : 0,
  );
  await expectAccessible(element);
}

before(() => setViewport({width: 1400, height: 900}));
after(() => emulate([]));

describe('A-01, A-02 axe, with the rules that it leaves off, finds nothing', () => {
  for (const name of Object.keys(FIXTURES) as FixtureName[]) {
    it(`in ${name}, light, 768 px wide, an event open`, () =>
      check(name, {theme: 'light', width: 768, view: 'timeline', detail: 'open', dir: 'ltr'}));
  }

  it('in F12, a load error', async () => {
    await emulate([]);
    await expectAccessible(await parse('<event-timeline lang="en" src="/no/such/file.json"></event-timeline>'));
  });

  for (const name of ['F2', 'F6', 'F8'] as const) {
    for (const [theme, width, view, detail, dir] of PAIRS) {
      it(`in ${name}, ${theme}, ${width} px wide, ${view}, ${detail}, ${dir}`, () =>
        check(name, {theme, width, view, detail, dir}));
    }
  }

  it('in three on a page', async () => {
    await emulate([]);
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
