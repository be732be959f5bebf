// stories/random-events: a count -> that many made-up events in the years 2000 to 2023, the same ones every time.

import type {ColumnarData, TimelineData} from '../src/index.js';

const WORDS = 'accord battle charter election harvest launch museum protest railway reform summit treaty'.split(' ');
const START = Date.UTC(2000, 0);
const DAY = 86_400_000;
const DAYS = 24 * 365;

/** Returns a generator of numbers from 0 up to, but not including, 1. */
function createRandom(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function titleOf(random: () => number): string {
  const words = Array.from({length: 4}, () => WORDS[Math.floor(random() * WORDS.length)]!).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Their titles all differ, so that a reader, or a test, can tell one from another. */
export function randomEvents(count: number): TimelineData {
  const random = createRandom();
  const titles = new Set<string>();
  const events = Array.from({length: count}, () => {
    const date = new Date(START + Math.floor(random() * DAYS) * DAY).toISOString().slice(0, 10);
    let title = titleOf(random);
    while (titles.has(title)) title = titleOf(random);
    titles.add(title);
    return {date, title};
  });
  return {title: `${count} made-up events`, events};
}

export function randomColumns(count: number): ColumnarData {
  const random = createRandom();
  const start = Float64Array.from({length: count}, () => START + random() * DAYS * DAY);
  const titles = Array.from({length: 500}, () => titleOf(random));
  const title = (row: number): string => titles[row % titles.length]!;
  return {title: `${count} made-up events`, events: {length: count, start, title}};
}
