// test/page: the examples in README.md, each run as a reader would run it.

import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {checkData, type EventTimeline, type TimelineData} from '../../src/index.js';

interface Page extends Window {
  readonly record: readonly string[];
}

/** An example, and the line on which it begins. */
interface Block {
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

async function textOf(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`an example must name a file of the repository: "${path}" is none`);
  return response.text();
}

const [readme, packageJson] = await Promise.all([textOf('/README.md'), textOf('/package.json')]);
const {exports, scripts} = JSON.parse(packageJson) as {
  exports: Record<string, string | {types: string}>;
  scripts: Record<string, string>;
};

const blocks = Array.from(readme.matchAll(/^```(.*)\n([^]*?)^```$/gm), ({1: language, 2: code, index}): Block => {
  const line = readme.slice(0, index).split('\n').length;
  return {language: language!, code: code!, line};
});

/** What the package exports, from its sources: `event-timeline/define` is /src/define.ts. */
const imports = Object.fromEntries(
  Object.entries(exports).flatMap(([name, target]) =>
    typeof target === 'string'
      ? []
      : [[`event-timeline${name.slice(1)}`, target.types.replace(/^\.\/dist\/(.*)\.d\.ts$/, '/src/$1.ts')]],
  ),
);

const frame = document.createElement('iframe');

/** Opens a page that records what goes wrong, and waits until all timelines in it are shown. */
async function openPage(html: string): Promise<{page: Page; timelines: EventTimeline[]}> {
  const importMap = `<script type="importmap">${JSON.stringify({imports})}</script>`;
  const doctype = /^<!doctype html>\n/i.exec(html)?.[0] ?? '<!doctype html>\n';
  const rest = html.replace(doctype, '');
  const srcdoc = `${doctype}<script src="/test/page/record.js"></script>${importMap}${rest}`;
  Object.assign(frame, {width: 960, height: 900, srcdoc});
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Page;
  const timelines = Array.from(page.document.querySelectorAll('event-timeline'));
  for (const timeline of timelines) await timeline.ready;
  return {page, timelines};
}

/** All that is said on the console, but for what an example says itself and that lit is in development. */
function faultsOf({record}: Page): string[] {
  return record.filter((line) => !/^log: |^warn: Lit is in dev mode/.test(line));
}

function shownTitles(timeline: EventTimeline): string[] {
  return Array.from(timeline.shadowRoot!.querySelectorAll('[part="title"]'), ({textContent}) => textContent.trim());
}

/** The title in the data, or the heading that the page slots. */
function shownHeading(timeline: EventTimeline): string | undefined {
  const heading = timeline.querySelector('[slot="heading"]') ?? timeline.shadowRoot!.querySelector('[part="heading"]');
  return heading?.textContent.trim();
}

/** The titles of the events that a timeline in a page is made of. */
async function writtenTitles(timeline: Element): Promise<string[]> {
  const src = timeline.getAttribute('src');
  const json = src ? await textOf(src) : timeline.querySelector('script[type="application/json"]')?.textContent;
  if (json) return (JSON.parse(json) as TimelineData).events.map(({title}) => title);
  return Array.from(timeline.querySelectorAll('li'), (item) => item.querySelector('strong, b, h3')!.textContent.trim());
}

const BUILT_FILE = /<script src="dist\/event-timeline(\.all)?\.min\.js" defer><\/script>/g;

async function runHtml({code}: Block): Promise<void> {
  expect(code.match(BUILT_FILE)).to.have.length(1);
  const written = new DOMParser().parseFromString(code, 'text/html').querySelectorAll('event-timeline');
  const titles = await Promise.all(Array.from(written, writtenTitles));
  const {page, timelines} = await openPage(
    code.replace(BUILT_FILE, '<script type="module" src="/src/define.ts"></script>'),
  );
  expect(timelines.length).to.be.at.least(1);
  expect(timelines.map(({state}) => state)).to.deep.equal(timelines.map(() => 'ready'));
  timelines.forEach((timeline, i) => expect(shownTitles(timeline)).to.have.members(titles[i]!));
  for (const link of page.document.querySelectorAll<HTMLElement>('a[data-event-timeline]')) {
    link.click();
    await timelines[0]!.ready;
    expect(timelines[0]!.current).to.equal(link.dataset['eventTimeline']);
  }
  expect(faultsOf(page)).to.deep.equal([]);
}

async function runJson({code}: Block): Promise<void> {
  const data = JSON.parse(code) as TimelineData;
  expect(checkData(data).problems).to.deep.equal([]);
  const {page, timelines} = await openPage(
    `<script type="module" src="/src/define.ts"></script>
    <event-timeline><script type="application/json">${code}</script></event-timeline>`,
  );
  expect(shownHeading(timelines[0]!)).to.equal(data.title);
  expect(shownTitles(timelines[0]!)).to.have.members(data.events.map(({title}) => title));
  expect(faultsOf(page)).to.deep.equal([]);
}

/** What is logged is what the comment behind it says. */
async function runScript({code}: Block): Promise<void> {
  const logged = Array.from(code.matchAll(/^console\.log\(.*\);? \/\/ (.*)$/gm), ([, words]) => `log: ${words}`);
  const titles = Array.from(code.matchAll(/\btitle: '([^']+)'/g), ([, title]) => title!);
  expect(logged.length + titles.length).to.be.at.least(1);
  const {page, timelines} = await openPage(`<body><script type="module">${code}</script></body>`);
  expect(page.record.filter((line) => line.startsWith('log: '))).to.deep.equal(logged);
  expect(timelines.map(({state}) => state)).to.deep.equal(titles.length ? ['ready'] : []);
  expect(timelines.flatMap((timeline) => [shownHeading(timeline), ...shownTitles(timeline)])).to.include.members(
    titles,
  );
  expect(faultsOf(page)).to.deep.equal([]);
}

async function checkTypes({code}: Block): Promise<void> {
  expect(await executeServerCommand('type-errors', {code, imports})).to.deep.equal([]);
}

/** Every declaration is one that the browser knows; every custom property and part is in the tables. */
function checkStyles({code}: Block): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(code);
  const kept = Array.from(sheet.cssRules, (rule) => (rule as CSSStyleRule).style);
  const names = Array.from(code.matchAll(/^\s+([\w-]+):/gm), ([, name]) => name!);
  expect(names.length).to.be.at.least(1);
  expect(names.filter((name) => !kept.some((style) => style.getPropertyValue(name)))).to.deep.equal([]);
  const own = [
    ...names.filter((name) => name.startsWith('--')),
    ...Array.from(code.matchAll(/::part\(([\w-]+)\)/g), ([, part]) => part!),
  ];
  expect(own.filter((name) => !readme.includes(`| \`${name}\` |`))).to.deep.equal([]);
}

/** Commands of npm that run a script name one that there is. */
function checkCommands({code}: Block): void {
  const named = Array.from(code.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test))\b/g), ([, run, other]) => run ?? other!);
  expect(named.length).to.be.at.least(1);
  expect(named.filter((name) => !(name in scripts))).to.deep.equal([]);
}

const RUNNERS: Readonly<Record<string, (block: Block) => void | Promise<void>>> = {
  html: runHtml,
  json: runJson,
  js: runScript,
  ts: checkTypes,
  css: checkStyles,
  sh: checkCommands,
};

describe('the examples in README.md', () => {
  afterEach(() => frame.remove());

  it('are all in a language in which they can be run', () => {
    expect(blocks.length).to.be.at.least(1);
    expect(blocks.filter(({language}) => !RUNNERS[language])).to.deep.equal([]);
  });

  for (const block of blocks) {
    it(`work as they stand: ${block.language}, line ${block.line}`, async function () {
      this.timeout(60_000); // the compiler takes some seconds
      await RUNNERS[block.language]!(block);
    });
  }
});
