import {expect, fixture, html} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import type {EventTimeline, TimelineData, TimelineEvent} from '../../src/index.js';
import {brightnessOf, crop, difference, pictureOf, type Place} from '../picture.js';
import {one} from './timeline-fixture.js';

type Event = Partial<TimelineEvent> & {readonly date: string};

/** Every way to draw a date, on an axis of fourteen months. */
const MONTHS: Readonly<Record<string, Event>> = {
  'a day': {date: '2022-07-01'},
  'some time in a month': {date: '2022-07'},
  'a season': {date: '2022-22'},
  'all through a month': {date: '2022-07', kind: 'span'},
  'about a day': {date: '2022-07-01~'},
  'about a month': {date: '2022-07~'},
  'a doubtful day': {date: '2022-07-01?'},
  'a doubtful month': {date: '2022-07?'},
  'a month, doubtful and about': {date: '2022-07%'},
  'from day to day': {date: '2022-06-01/2022-08-31'},
  'from month to month': {date: '2022-06/2022-08'},
  'within a month, from when to when is not known': {date: '2022-07/2022-07'},
  'open end': {date: '2022-06-01/..'},
  'open start': {date: '../2022-06-01'},
  'unknown end': {date: '2022-06-01/'},
  'unknown start': {date: '/2022-06-01'},
  'one of': {date: '[2022-06,2022-07-15,2022-09]'},
  'all of': {date: '{2022-06,2022-07-15,2022-09}'},
  'one of, without a start': {date: '[..2022-07]'},
  'one of, without an end': {date: '[2022-07..]'},
  'all of, without an end': {date: '{2022-06,2022-07-15,2022-09..}'},
  'one of, the first doubtful': {date: '[2022-06?,2022-07-15,2022-09]'},
  'a year, thought to be in the middle of a decade': {date: '2022S3'},
  'some time in a decade': {date: '202X'},
  reported: {date: '2022-07', status: 'reported'},
  disputed: {date: '2022-07', status: 'disputed'},
  expected: {date: '2022-07', status: 'expected'},
  cancelled: {date: '2022-07', status: 'cancelled'},
  'a reported day': {date: '2022-07-01', status: 'reported'},
  'a disputed day': {date: '2022-07-01', status: 'disputed'},
  'an expected day': {date: '2022-07-01', status: 'expected'},
  'a cancelled day': {date: '2022-07-01', status: 'cancelled'},
  'about a day, expected': {date: '2022-07-01~', status: 'expected'},
  'all through a month, disputed': {date: '2022-07', kind: 'span', status: 'disputed'},
  'all through a month, cancelled': {date: '2022-07', kind: 'span', status: 'cancelled'},
  'from month to month, doubtful': {date: '2022-06/2022-08?'},
  'from month to month, reported': {date: '2022-06/2022-08', status: 'reported'},
  'from month to month, expected': {date: '2022-06/2022-08', status: 'expected'},
};

/** What a day looks like on an axis of three weeks. */
const DAYS: Readonly<Record<string, Event>> = {
  'some time in a day': {date: '2022-07-08'},
  'all through a day': {date: '2022-07-08', kind: 'span'},
  'about a day': {date: '2022-07-08~'},
  'a doubtful day': {date: '2022-07-08?'},
  'a day, doubtful and about': {date: '2022-07-08%'},
  'one of two days': {date: '[2022-07-06,2022-07-08]'},
  'each of two days': {date: '{2022-07-06,2022-07-08}'},
  'an expected day': {date: '2022-07-08', status: 'expected'},
};

type Domain = [start: number, end: number];

const AXES: readonly (readonly [Readonly<Record<string, Event>>, Domain])[] = [
  [MONTHS, [Date.UTC(2022, 0), Date.UTC(2023, 2)]],
  [DAYS, [Date.UTC(2022, 5, 28), Date.UTC(2022, 6, 19)]],
];

/** How many px must differ for a difference to be seen. */
const LEAST = 12;

/** What is around the marks, across the axis, px. */
const THICK = 26;

/** The stretch of the plot in which the only mark in view lies, in the viewport. */
function laneOf(element: EventTimeline): Place {
  const mark = one(element, '[part=mark]').getBoundingClientRect();
  const svg = one(element, '.lanes > svg').getBoundingClientRect();
  return {x: svg.left, y: Math.round((mark.top + mark.bottom - THICK) / 2), width: svg.width, height: THICK};
}

/** Shows each event alone, all of them on one page, and returns the brightness of the lanes in which their marks lie. */
async function drawAll(events: readonly Event[], domain: Domain): Promise<number[][]> {
  const page = await fixture<HTMLElement>(html`
    <div
      .style=${`display: grid; grid: auto-flow ${HEIGHT}px / repeat(${PAGE / WIDTH}, ${WIDTH}px); color-scheme: light`}
    >
      ${events.map((event) => html`<event-timeline .data=${alone(event)} .domain=${domain}></event-timeline>`)}
    </div>
  `);
  const elements = Array.from(page.querySelectorAll('event-timeline'));
  // so that nothing but marks is compared
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('[part=label], .foot, .kinds { visibility: hidden }');
  for (const element of elements) {
    await element.ready;
    element.shadowRoot!.adoptedStyleSheets.push(sheet);
  }
  const around = page.getBoundingClientRect();
  const picture = await pictureOf(around);
  return elements.map((element) => {
    const {x, y, width, height} = laneOf(element);
    return brightnessOf(crop(picture, {x: x - around.x, y: y - around.y, width, height}));
  });
}

/** A timeline of one event in view: one that is out of view gives it an extent, which "[..2022]" alone does not. */
const alone = (event: Event): TimelineData => ({
  title: 'Alone',
  events: [
    {title: 'A', ...event},
    {title: 'B', date: '1900-01-01'},
  ],
});

/** Of the place that each has on the page, px. */
const WIDTH = 700;
const HEIGHT = 400;

/** Width of the page on which all are drawn, px. */
const PAGE = 1400;

before(() => setViewport({width: PAGE, height: 900}));

for (const [name, features] of [
  ['greyscale', []],
  ['forced colours', [{name: 'forced-colors', value: 'active'}]],
] as const) {
  describe(`the marks of every kind of date, in ${name}`, () => {
    before(() => executeServerCommand('media-features', features));
    after(() => executeServerCommand('media-features', []));

    it('differ, each from every other', async function () {
      this.timeout(30_000);
      for (const [vocabulary, domain] of AXES) {
        const kinds = Object.keys(vocabulary);
        const [first, ...others] = Object.values(vocabulary);
        const pictures = await drawAll([first!, ...others, first!], domain);
        expect(difference(pictures[0]!, pictures.pop()!), `${kinds[0]!}, twice`).to.equal(0);
        const alike = pictures.flatMap((picture, i) =>
          pictures
            .slice(i + 1)
            .flatMap((other, j) => (difference(picture, other) < LEAST ? `${kinds[i]!} = ${kinds[i + 1 + j]!}` : [])),
        );
        expect(alike).to.deep.equal([]);
      }
    });
  });
}
