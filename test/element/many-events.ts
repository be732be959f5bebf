// test/element/many-events: how many -> that many events, the same in every run, as a list or as columns.

import type {ColumnarData, TimelineData} from '../../src/index.js';

/** The first and last day of all of them. */
export const FIRST_DAY = Date.UTC(2000, 0, 1);
export const DAY = 86_400_000;
export const DAYS = 8766; // 24 years

const SUBJECTS = ['Parliament', 'The ministry', 'The city', 'A committee', 'The railway', 'The museum', 'A delegation'];
const VERBS = ['opens', 'closes', 'funds', 'rebuilds', 'visits', 'approves', 'rejects', 'inspects', 'restores', 'presents', 'names']; // prettier-ignore
const OBJECTS = ['a bridge', 'the archive', 'a new tunnel', 'the old market', 'a treaty', 'the budget', 'two bridges', 'the canal', 'the station', 'a library', 'a garden', 'a clock tower', 'the first map']; // prettier-ignore

/** Returns a function that gives whole numbers from 0 to below `max`. */
function createRandom(): (max: number) => number {
  let state = 3;
  return (max) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * max);
  };
}

const titleOf = (row: number): string =>
  `${SUBJECTS[row % SUBJECTS.length]} ${VERBS[row % VERBS.length]} ${OBJECTS[row % OBJECTS.length]} (${row + 1})`;

/** Events on days in no order; each tenth is more important than the rest. */
export function eventList(count: number): TimelineData {
  const random = createRandom();
  return {
    title: 'Many',
    events: Array.from({length: count}, (_, row) => ({
      id: `event-${row + 1}`,
      date: new Date(FIRST_DAY + random(DAYS) * DAY).toISOString().slice(0, 10),
      title: titleOf(row),
      importance: row % 10 ? 0.5 : 0.8,
    })),
  };
}

/** The same as columns. */
export function eventColumns(count: number): ColumnarData & {events: {start: Float64Array; end: Float64Array}} {
  const random = createRandom();
  const start = Float64Array.from({length: count}, () => FIRST_DAY + random(DAYS) * DAY);
  return {
    title: 'Many',
    events: {
      length: count,
      start,
      end: start.map((time) => time + DAY),
      title: titleOf,
      importance: Float32Array.from({length: count}, (_, row) => (row % 10 ? 0.5 : 0.8)),
    },
  };
}
