// test/model/timeline-of: what an author writes -> its timeline; and timelines for property tests.

import fc from 'fast-check';
import {createTimeline, type Timeline} from '../../src/model/timeline.js';
import {readData} from '../../src/source/read-data.js';
import {parseDate} from '../../src/date/parse-date.js';
import type {TimelineData, TimelineEvent} from '../../src/source/timeline-data.js';

type Event = Partial<TimelineEvent> & Pick<TimelineEvent, 'date'>;

/** Returns the timeline of events, each titled by its date if it says no other. */
export function timelineOf(events: readonly Event[], rest: Partial<TimelineData> = {}): Timeline {
  const timeline = createTimeline(
    readData({...rest, events: events.map((event) => ({title: String(event.date), ...event}))}),
  );
  if (timeline.problems.length) throw new Error(timeline.problems.map(({message}) => message).join('\n'));
  return timeline;
}

const pad = (n: number, digits: number): string => String(n).padStart(digits, '0');
const year = fc.integer({min: 1900, max: 2030}).map((n) => pad(n, 4));
const month = fc.tuple(year, fc.integer({min: 1, max: 12})).map(([y, m]) => `${y}-${pad(m, 2)}`);
const day = fc.tuple(month, fc.integer({min: 1, max: 28})).map(([m, d]) => `${m}-${pad(d, 2)}`);
const minute = fc.tuple(day, fc.integer({min: 0, max: 23})).map(([d, h]) => `${d}T${pad(h, 2)}:30`);
const season = fc.tuple(year, fc.integer({min: 21, max: 24})).map(([y, s]) => `${y}-${s}`);
const decade = fc.integer({min: 190, max: 202}).map((n) => `${n}X`);
const single = fc
  .tuple(fc.oneof(year, month, day, season, decade), fc.constantFrom('', '', '~', '?', '%'))
  .map((parts) => parts.join(''));
const interval = fc
  .tuple(fc.oneof(single, fc.constantFrom('..', '')), fc.oneof(single, fc.constantFrom('..', '')))
  .map((ends) => ends.join('/'));

function isDate(text: string): boolean {
  try {
    parseDate(text);
    return true;
  } catch {
    return false;
  }
}

/** A date of any kind, from 1900 to 2030. */
export const anyDate = fc.oneof(single, day, minute, interval.filter(isDate));

/** Dates that crowd: a few days of one month. */
const crowdedDate = fc.integer({min: 1, max: 28}).map((d) => `2023-03-${pad(d, 2)}`);

const eventWith = (date: fc.Arbitrary<string>): fc.Arbitrary<Event> =>
  fc.record(
    {
      date,
      kind: fc.constantFrom<('moment' | 'span')[]>('moment', 'span'),
      importance: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
    },
    {requiredKeys: ['date']},
  );

/** Events of all kinds, some of them crowded in one month or on one day. */
export const anyEvents = fc.oneof(
  fc.array(eventWith(anyDate), {minLength: 1, maxLength: 25}),
  fc.array(eventWith(crowdedDate), {minLength: 1, maxLength: 40}),
  fc.array(eventWith(fc.oneof(anyDate, fc.constant('2020'), fc.constant('2020-05-17'))), {minLength: 1, maxLength: 40}),
);
