import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {TimelineEvent} from '../../src/index.js';
import {one, show, type Setting} from './timeline-fixture.js';

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

/** How many px a difference takes to be seen, and how much darker one must be, of 255. */
const LEAST = 12;
const CONTRAST = 50;

/** What is around the marks, across the axis, px. */
const THICK = 26;

/** The brightness of every px of the lane in which the only mark in view lies. */
async function brightness(event: Event, domain: Domain, setting: Setting): Promise<number[]> {
  // one that is out of view gives the timeline an extent, which "[..2022]" alone does not
  const element = await show(
    {
      events: [
        {title: 'A', ...event},
        {title: 'B', date: '1900-01-01'},
      ],
    },
    setting,
  );
  element.domain = domain;
  await element.ready;
  // alone, so that nothing but marks is compared
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('[part=label], [part=leader], [part=axis], .kinds { visibility: hidden }');
  element.shadowRoot!.adoptedStyleSheets.push(sheet);
  const mark = one(element, '[part=mark]').getBoundingClientRect();
  const svg = one(element, '.plot > svg').getBoundingClientRect();
  const isVertical = one(element, '[part=plot]').classList.contains('vertical');
  const box = isVertical
    ? {x: (mark.left + mark.right - THICK) / 2, y: svg.top, width: THICK, height: svg.height}
    : {x: svg.left, y: (mark.top + mark.bottom - THICK) / 2, width: svg.width, height: THICK};
  const image = await executeServerCommand('screenshot', {
    ...box,
    x: Math.round(box.x + scrollX),
    y: Math.round(box.y + scrollY),
  });
  return decode(String(image));
}

async function decode(png: string): Promise<number[]> {
  const blob = new Blob([Uint8Array.from(atob(png), (char) => char.charCodeAt(0))], {type: 'image/png'});
  const bitmap = await createImageBitmap(blob);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const {data} = context.getImageData(0, 0, bitmap.width, bitmap.height);
  return Array.from(
    {length: data.length / 4},
    (_, i) => 0.2126 * data[4 * i]! + 0.7152 * data[4 * i + 1]! + 0.0722 * data[4 * i + 2]!,
  );
}

function difference(a: readonly number[], b: readonly number[]): number {
  return a.filter((value, i) => Math.abs(value - (b[i] ?? 255)) >= CONTRAST).length;
}

for (const [name, features] of [
  ['greyscale', []],
  ['forced colours', [{name: 'forced-colors', value: 'active'}]],
] as const) {
  for (const [orientation, width] of [
    ['horizontal', 700],
    ['vertical', 320],
  ] as const) {
    describe(`the marks of every kind of date, ${orientation}, in ${name}`, () => {
      before(() => executeServerCommand('media-features', features));
      after(() => executeServerCommand('media-features', []));

      it('differ, each from every other', async function () {
        this.timeout(60_000);
        for (const [vocabulary, domain] of AXES) {
          const pictures: [kind: string, picture: number[]][] = [];
          for (const [kind, event] of Object.entries(vocabulary)) {
            pictures.push([kind, await brightness(event, domain, {width, orientation})]);
          }
          const alike = pictures.flatMap(([kind, picture], i) =>
            pictures
              .slice(i + 1)
              .filter(([, other]) => difference(picture, other) < LEAST)
              .map(([other]) => `${kind} = ${other}`),
          );
          expect(alike).to.deep.equal([]);
          const [first] = Object.values(vocabulary);
          expect(difference(pictures[0]![1], await brightness(first!, domain, {width, orientation}))).to.equal(0);
        }
      });
    });
  }
}
