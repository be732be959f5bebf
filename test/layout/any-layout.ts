// test/layout/any-layout: timelines of every kind, with sizes, groups and views of them, for property tests.

import fc from 'fast-check';
import type {LayoutInput} from '../../src/layout/layout.js';
import type {Domain} from '../../src/model/domain.js';
import {endOngoing} from '../../src/model/ongoing.js';
import type {Timeline} from '../../src/model/timeline.js';
import type {EventStatus} from '../../src/date/timeline-date.js';
import type {TimelineEvent} from '../../src/source/timeline-data.js';
import {anyDate, timelineOf} from '../model/timeline-of.js';
import {layoutInput, sizesOf} from './layout-input.js';

const pad = (n: number, digits = 2): string => String(n).padStart(digits, '0');

/** Dates that crowd: the days of one month, the hours of one day, one instant. */
const crowdedDate = fc.oneof(
  fc.integer({min: 1, max: 28}).map((day) => `2023-03-${pad(day)}`),
  fc.integer({min: 0, max: 23}).map((hour) => `2023-03-01T${pad(hour)}:00`),
  fc.constant('2023-03-01'),
);

/** Years far apart, before our era too. */
const farDate = fc.oneof(
  fc.integer({min: 0, max: 4000}).map((year) => (year < 2001 ? `-${pad(year + 1, 4)}` : pad(year - 2000, 4))),
  fc.integer({min: 10_000, max: 5_000_000}).map((year) => `Y-${year}`),
);

const YEAR = 365.25;

/** Spans as long as a reign or a life, to the day. */
const spanDate = fc.tuple(fc.integer({min: 0, max: 300 * 365}), fc.integer({min: 1, max: 70 * 365})).map(
  ([start, length]) => [start, start + length].map((day) => dayAt(day)).join('/'),
); // prettier-ignore

function dayAt(day: number): string {
  return new Date(Date.UTC(1700, 0) + Math.floor(day * (YEAR / 365)) * 86_400_000).toISOString().slice(0, 10);
}

const setDate = fc
  .tuple(fc.constantFrom('[]', '{}'), fc.uniqueArray(fc.integer({min: 1900, max: 2030}), {minLength: 1, maxLength: 4}))
  .map(([[open, close], years]) => `${open}${years.sort().join(',')}${close}`);

const anyOf = (...dates: fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.oneof(...dates);

/** What most dates of a data set are like. */
const dates = [
  anyOf(anyDate, setDate),
  crowdedDate,
  spanDate,
  anyOf(spanDate, anyDate),
  anyOf(farDate, anyDate),
  anyOf(anyDate, crowdedDate, spanDate, setDate, fc.constant('2020')),
];

const WORDS = 'the a of war treaty parliament Constantinople railway I opening Unabhängigkeitserklärung first in'.split(
  ' ',
);

const title = fc.array(fc.constantFrom(...WORDS), {minLength: 1, maxLength: 10}).map((words) => words.join(' '));

const CATEGORIES = Array.from({length: 12}, (_, i) => ({id: `c${i}`, label: `Category ${i}`}));

const STATUSES: EventStatus[] = ['reported', 'disputed', 'expected', 'cancelled'];

const eventOf = (date: fc.Arbitrary<string>, categories: number): fc.Arbitrary<TimelineEvent> =>
  fc.record(
    {
      date,
      title,
      kind: fc.constantFrom('moment', 'span'),
      importance: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
      status: fc.constantFrom(...STATUSES),
      category: fc.integer({min: 0, max: categories}).map((i) => `c${i}`),
    },
    {requiredKeys: ['date', 'title']},
  );

const counts = fc.oneof(
  {weight: 8, arbitrary: fc.constant(10)},
  {weight: 6, arbitrary: fc.constant(30)},
  {weight: 1, arbitrary: fc.constant(150)},
);

const eras = fc.array(fc.tuple(fc.integer({min: 1600, max: 2030}), fc.integer({min: 0, max: 200}), title), {maxLength: 4})
  .map((all) => all.map(([year, length, title]) => ({date: `${year}/${year + length}`, title}))); // prettier-ignore

const part = fc.integer({min: 0, max: 1000}).map((n) => n / 1000);

const caseOf = (date: fc.Arbitrary<string>, count: number, categories: number) =>
  fc.record({
    events: fc.array(eventOf(date, categories), {minLength: 1, maxLength: count}),
    eras: fc.oneof({weight: 1, arbitrary: eras}, {weight: 3, arbitrary: fc.constant([])}),
    isGrouped: fc.boolean(),
    width: fc.integer({min: 200, max: 2560}),
    height: fc.integer({min: 120, max: 2000}),
    isFixed: fc.boolean(),
    textScale: fc.constantFrom(1, 1, 2),
    scale: fc.constantFrom('chronological', 'chronological', 'collapsed', 'sequential'),
    now: fc.option(part),
    /** How many times as close the view is as the widest, and where. */
    zoom: fc.constantFrom(1, 1, 1, 1.4, 2, 5, 40),
    at: part,
  });

export const anyLayout = fc
  .tuple(fc.constantFrom(...dates), counts, fc.constantFrom(0, 2, 11))
  .chain(([date, count, categories]) => caseOf(date, count, categories));

export type LayoutCase = typeof anyLayout extends fc.Arbitrary<infer T> ? T : never;

/** What a case is laid out from, and the view of it. */
export interface Given {
  readonly timeline: Timeline;
  readonly input: LayoutInput;
  readonly domain: Domain;
}

/** Dates in EDTF, which takes less time to find than words and is about as long. */
const sizes = sizesOf(({date}, form) => (form === 'long' ? `on ${date.edtf}` : date.edtf));

export function given({events, eras, width, height, isFixed, now, zoom, at, ...rest}: LayoutCase): Given {
  const timeline = timelineOf(events, {eras: [...eras], categories: CATEGORIES});
  const input = layoutInput(timeline, width, {
    ...rest,
    sizes,
    maxLanes: height,
    maxSingle: isFixed ? height : Infinity,
  });
  const [start, end] = input.full;
  const length = (end - start) / zoom;
  const from = start + at * (end - start - length);
  const time = now === null ? null : {time: start + now * (end - start), word: 'Today'};
  const shown = time ? endOngoing(timeline, time.time) : timeline;
  return {
    timeline: shown,
    input: {...input, timeline: shown, now: time},
    domain: zoom === 1 ? input.full : [from, from + length],
  };
}
