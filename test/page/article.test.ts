// test/page: the one-file build and a JSON file in a static page under a strict content security policy.

import {expect, nextFrame} from '@open-wc/testing';
import type {EventTimeline} from '../../src/index.js';

interface Page extends Window {
  readonly record: readonly string[];
}

const WORDS = [
  '2020 Crackdown on protests after the election in Belarus',
  '2022 China–Belarus trade grows by a third, to $5 billion',
  'about February 2022 Russian troops invade Ukraine, staging from Belarus',
  'by February 2022 Sanctions on Lukashenko, before the war',
  'September 2022 Xi and Lukashenko meet at the SCO summit in Samarkand',
  '2023, expected Belarus expects to join the SCO',
  'about late February 2023 China presents its proposals to end the fighting',
  'about February 2023 Western leaders warn China against arming Russia',
  '1–2 March 2023 Lukashenko’s visit to China',
  '1 March 2023 Xi receives Lukashenko in Beijing',
];

const frame = document.createElement('iframe');

async function openPage(width: number, dark: boolean): Promise<{page: Page; timeline: EventTimeline}> {
  Object.assign(frame, {width, height: 900});
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frame.src = `/test/page/article.html?${width}${dark}`;
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Page;
  page.document.documentElement.classList.toggle('dark', dark);
  const timeline = page.document.querySelector('event-timeline')!;
  await timeline.ready;
  await nextFrame(); // the plot makes the page scroll, and the scrollbar makes the element narrower
  await nextFrame();
  return {page, timeline};
}

function labelsOf(timeline: EventTimeline): HTMLElement[] {
  return Array.from(timeline.shadowRoot!.querySelectorAll<HTMLElement>('[part="label"]'));
}

function wordsOf(label: HTMLElement): string {
  return ['.date', '.title'].map((part) => label.querySelector(part)!.textContent).join(' ');
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('a static page with the one-file build and a JSON file', () => {
  afterEach(() => frame.remove());

  it('keeps the space between a quotation and where it is from', async () => {
    const {timeline} = await openPage(960, false);
    labelsOf(timeline)
      .find((label) => wordsOf(label).startsWith('2020'))!
      .click();
    await timeline.updateComplete;
    const evidence = timeline.shadowRoot!.querySelector<HTMLElement>('.evidence')!;
    expect(evidence.innerText).to.equal('“in 2020” stated in the source\nThe report gives the year and no more.');
  });

  for (const dark of [false, true]) {
    for (const width of [960, 700, 360, 320]) {
      describe(`${width} px wide${dark ? ', dark' : ''}`, () => {
        it('shows all ten events in words', async () => {
          const {timeline} = await openPage(width, dark);
          expect(labelsOf(timeline).map(wordsOf)).to.have.members(WORDS);
        });

        it('lets no label overlap another, be cut or leave the page', async () => {
          const {page, timeline} = await openPage(width, dark);
          const labels = labelsOf(timeline);
          const boxes = labels.map((label) => label.getBoundingClientRect());
          const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)));
          expect(pairs).to.deep.equal([]);
          expect(labels.filter((label) => label.scrollWidth > label.clientWidth)).to.deep.equal([]);
          const {clientWidth, scrollWidth} = page.document.documentElement; // a scrollbar takes some of it
          expect(boxes.filter(({left, right}) => left < 24 || right > clientWidth - 24)).to.deep.equal([]);
          expect(scrollWidth).to.equal(clientWidth);
        });

        it('says nothing on the console and breaks no policy', async () => {
          const {page} = await openPage(width, dark);
          expect(page.record).to.deep.equal([]);
        });
      });
    }
  }
});
