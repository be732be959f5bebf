// test/layout/random-case: a seed -> a data set of any kind, and what is drawn of it. The same for the same seed.

import {createLayout, type SceneInput} from '../../src/layout/layout-scene.js';
import {createTimeline, type Timeline} from '../../src/model/timeline.js';
import {readData} from '../../src/source/read-data.js';
import type {TimelineEvent} from '../../src/source/timeline-data.js';
import {checkInvariants, type Looks} from './invariants.js';
import {integer, pick, randomFrom, type Random} from '../random.js';
import {sceneInput} from './scene-input.js';

/** A date, the length of a title, and what else an event has. */
export type EventRow = readonly [
  date: string,
  length: number,
  rest?: Partial<Pick<TimelineEvent, 'importance' | 'kind'>>,
];

/** A case in which all is written out. */
export interface LayoutCase extends Looks {
  readonly events: readonly EventRow[];
  readonly width: number;
  readonly orientation: SceneInput['orientation'];
  readonly scale?: SceneInput['scale'];
  readonly maxHeight?: number;
  /** What is shown at first, as parts of all there is, which it may pass. */
  readonly first?: readonly [start: number, end: number] | null;
}

/** @throws {Error} if the layout of a case breaks what is promised */
export function checkCase({
  events,
  width,
  orientation,
  scale = 'chronological',
  maxHeight = 640,
  first = null,
  ...looks
}: LayoutCase): void {
  const timeline = timelineFrom(events);
  if (!timeline.extent) return;
  const input = sceneInput(timeline, width, {orientation, scale, maxHeight});
  const [start, end] = input.home;
  const at = (part: number): number => start + part * (end - start);
  checkInvariants({...input, first: first && [at(first[0]), at(first[1])]}, createLayout, looks);
}

export function timelineFrom(events: readonly EventRow[]): Timeline {
  const rows = events.map(([date, length, rest]) => ({date, title: 'x'.repeat(length), ...rest}));
  const timeline = createTimeline(readData({events: rows}));
  if (timeline.problems.length) throw new Error(timeline.problems.map(({message}) => message).join('\n'));
  return timeline;
}

const DAY = 86_400_000;

const pad = (n: number, digits = 2): string => String(n).padStart(digits, '0');

/** EDTF of a time, as exact as `part`. */
function textAt(ms: number, part: 'decade' | 'year' | 'month' | 'day' | 'minute'): string {
  const date = new Date(ms);
  const year = pad(date.getUTCFullYear(), 4);
  const day = `${year}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
  switch (part) {
    case 'decade':
      return `${year.slice(0, 3)}X`;
    case 'year':
      return year;
    case 'month':
      return day.slice(0, 7);
    case 'day':
      return day;
    case 'minute':
      return `${day}T${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}`;
  }
}

const PARTS = ['decade', 'year', 'month', 'day', 'minute'] as const;

/** Where the events of a data set are in time. */
type Times = (random: Random) => number;

const START = Date.UTC(1900, 0);
const LENGTH = 130 * 365 * DAY;

function timesOf(random: Random): Times {
  const from = START + Math.floor(random() * LENGTH);
  const length = DAY * 10 ** (random() * 4.5 - 0.5);
  const within = (random: Random): number => from + Math.floor(random() * length);
  const centres = Array.from({length: integer(random, 2, 6)}, () => within(random));
  return pick<Times>(random, [
    within,
    within,
    (random) => START + Math.floor(random() * LENGTH),
    (random) => pick(random, centres) + Math.floor((random() + random() + random() - 1.5) * 0.03 * length),
    (random) => from + Math.floor(random() ** 4 * length),
    () => from,
    (random) => (random() < 0.7 ? from : within(random)),
  ]);
}

type Dates = (random: Random, time: number) => string;

const qualified: Dates = (random, time) =>
  textAt(time, pick(random, PARTS.slice(0, 4))) + pick(random, ['', '', '', '~', '?', '%']);

/** A span of some length, sometimes open or of unknown end. */
const span: Dates = (random, time) => {
  const part = pick(random, ['year', 'month', 'day'] as const);
  const end = time + DAY * 10 ** (random() * 4);
  const ends = [textAt(time, part), textAt(end, part)];
  if (random() < 0.15) ends[integer(random, 0, 1)] = pick(random, ['..', '']);
  return ends.join('/');
};

function datesOf(random: Random): Dates {
  const part = pick(random, PARTS);
  return pick<Dates>(random, [
    (_, time) => textAt(time, 'day'),
    (_, time) => textAt(time, part),
    qualified,
    span,
    (random, time) => (random() < 0.3 ? span : qualified)(random, time),
  ]);
}

/** How many events: mostly few, of many a few. */
function countOf(random: Random): number {
  const size = random();
  if (size < 0.6) return integer(random, 1, 12);
  if (size < 0.9) return integer(random, 13, 24);
  if (size < 0.97) return integer(random, 25, 50);
  if (size < 0.99) return integer(random, 51, 300);
  if (size < 0.998) return integer(random, 300, 1000);
  return integer(random, 1000, 3000);
}

function importancesOf(random: Random): (random: Random) => number | undefined {
  return pick<(random: Random) => number | undefined>(random, [
    () => undefined,
    (random) => pick(random, [0, 0.25, 0.5, 0.75, 1]),
    (random) => Math.round(random() * 1000) / 1000,
    (random) => (random() < 0.1 ? 1 : 0.3),
  ]);
}

function randomEvents(random: Random): EventRow[] {
  const [times, dates, importances] = [timesOf(random), datesOf(random), importancesOf(random)];
  const longest = pick(random, [12, 40, 90]);
  return Array.from({length: countOf(random)}, (): EventRow => {
    const date = dates(random, times(random));
    const length = integer(random, 3, longest);
    const importance = importances(random);
    const kind = random() < 0.1 ? pick(random, ['moment', 'span'] as const) : undefined;
    if (importance === undefined && !kind) return [date, length];
    return [date, length, {...(importance !== undefined && {importance}), ...(kind && {kind})}];
  });
}

const NARROW = 480;
const SCALES = [...Array<'chronological'>(8).fill('chronological'), 'collapsed', 'sequential'] as const;

function firstOf(random: Random): [start: number, end: number] {
  const length = 2 ** (1 - 5 * random());
  const start = 1.4 * random() - 0.2 - length / 2;
  return [start, start + length];
}

/** Returns what is looked at of the data set of a seed at a width: one way into it, and aside of each step of that. */
export function randomCase(seed: number, width: number): LayoutCase {
  const random = randomFrom(seed);
  return {
    events: randomEvents(random),
    width,
    orientation: width < NARROW ? 'vertical' : 'horizontal',
    scale: pick(random, SCALES),
    maxHeight: pick(random, [320, 480, 640, 640]),
    at: random(),
    steps: [pick(random, [1.4, 2])],
    pans: [1.2 * random() - 0.6],
    first: random() < 0.2 ? firstOf(random) : null,
  };
}
