import {expect, nextFrame} from '@open-wc/testing';
import charter from '../../data/un-charter-1945.json' with {type: 'json'};
import type {EventTimeline} from '../../src/index.js';
import {all, labels, one, settle} from './timeline-fixture.js';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html', // of lit in development
].join('; ');

const PAGE = `<!doctype html>
  <html lang="en-GB">
    <head>
      <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
      <script src="/test/page/record.js"></script>
      <script type="module" src="/src/define.ts"></script>
    </head>
    <body></body>
  </html>`;

interface Page extends Window {
  readonly record: readonly string[];
}

/** Opens a page under the policy that has the element defined. */
async function openPage(): Promise<Page> {
  const frame = document.createElement('iframe');
  Object.assign(frame, {width: 960, height: 900, srcdoc: PAGE});
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  await frame.contentWindow!.customElements.whenDefined('event-timeline');
  return frame.contentWindow as Page;
}

describe('a page with a strict content security policy', () => {
  let page: Page;
  let element: EventTimeline;

  const violations = (): string[] => page.record.filter((line) => !line.startsWith('warn: ')); // lit, in development

  beforeEach(async () => {
    page = await openPage();
    element = page.document.createElement('event-timeline');
    page.document.body.append(element);
  });

  afterEach(() => document.querySelector('iframe')!.remove());

  it('draws the timeline, wide and narrow, opens events, and has nothing to forbid', async () => {
    element.src = '/data/belarus-china-2023.json';
    await element.ready;
    expect(labels(element)).to.have.length(10);
    expect(one(element, '[part=plot]').getBoundingClientRect().height).to.be.at.least(192);
    expect(page.getComputedStyle(labels(element)[0]!).position).to.equal('absolute');
    labels(element)[4]!.click();
    await element.ready;
    document.querySelector('iframe')!.width = '360';
    await settle(element);
    expect(one(element, '[part=plot]').classList.contains('single')).to.equal(true);
    await nextFrame();
    expect(violations()).to.deep.equal([]);
  });

  it('draws marks of every kind, eras, chips and colours of the data', async () => {
    const status = {'1985': 'cancelled', '1986': 'expected'} as const;
    for (const date of [
      '1984?',
      '1984~',
      '1984/',
      '/1984',
      '1984/..',
      '../1984',
      '1984-05-01~',
      '1985',
      '1986',
    ] as const) {
      element.data = {
        eras: [{date: '1980/1990', title: 'An era'}],
        categories: [{id: 'c', label: 'Coloured', color: 'teal'}],
        events: [{date, title: date, category: 'c', status: status[date as keyof typeof status]}],
      };
      await element.ready;
      expect(all(element, '[part=mark]'), date).to.have.length(1);
    }
    element.data = charter;
    await element.ready;
    all(element, '[part=chip]')[0]!.click();
    await element.ready;
    await nextFrame();
    expect(violations()).to.deep.equal([]);
  });

  it('shows that it is empty, and that it failed', async () => {
    element.data = {events: []};
    await element.ready;
    expect(element.state).to.equal('empty');
    element.data = null;
    element.src = '/data/no-such-file.json';
    await element.ready;
    expect(element.state).to.equal('error');
    await nextFrame();
    expect(violations()).to.deep.equal([]);
  });

  it('would forbid a style attribute', async () => {
    page.document.body.setAttribute('style', 'color: red');
    await nextFrame();
    await nextFrame();
    expect(violations()).to.deep.equal(['policy: style-src-attr inline']);
  });
});
