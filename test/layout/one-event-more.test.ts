/// <reference types="vite/client" />
import {expect} from 'chai';
import {createEvents} from '../../bench/data.mjs';
import {createTimeline} from '../../src/model/timeline.js';
import {readData} from '../../src/source/read-data.js';
import type {TimelineData, TimelineEvent} from '../../src/source/timeline-data.js';
import {randomEvents} from '../../stories/random-events.js';
import {days, spans, towns} from './crowds.js';
import {labelsOf, layoutInput, sceneOf, type InputOptions} from './layout-input.js';

const FILES = import.meta.glob<TimelineData>('../../data/*.json', {eager: true, import: 'default'});

/** Numbers of events to which one more is added, where there is no end of them. */
const COUNTS = [23, 24, 25, 26, 60, 100, 200, 1000, 1200];

/** More than a tenth less is a cliff. */
const LEAST = 0.9;

interface DataSet {
  readonly name: string;
  readonly counts: readonly number[];
  /** Returns the first events: those of `count + 1` are those of `count` and one more. */
  readonly first: (count: number) => TimelineData;
  readonly options?: InputOptions;
}

function benchEvents(count: number): TimelineEvent[] {
  return createEvents(count).map(({start, title}) => ({date: new Date(start).toISOString().slice(0, 10), title}));
}

const MADE_UP: readonly DataSet[] = [
  {name: 'made-up events', counts: COUNTS, first: (count) => randomEvents(count)},
  {name: 'events of the benchmark', counts: COUNTS, first: (count) => ({events: benchEvents(count)})},
  {name: 'events of towns', counts: COUNTS, first: (count) => ({events: towns(count)})},
  {
    name: 'days and ten spans over them',
    counts: COUNTS,
    first: (count) => ({events: [...spans(10), ...days(count - 10)]}),
  },
];

const OPTIONS: readonly (readonly [name: string, options: InputOptions])[] = [
  ['', {}],
  [' in groups', {isGrouped: true}],
  [' without its gaps', {scale: 'collapsed'}],
  [' in order only', {scale: 'sequential'}],
];

/** Every file of which there are pictures, at every number of its events. */
const READ: readonly DataSet[] = Object.entries(FILES).flatMap(([path, data]) =>
  OPTIONS.map(([suffix, options]) => ({
    name: path.replace(/.*\/|\.json$/g, '') + suffix,
    counts: data.events.slice(1).map((_, i) => i + 1),
    first: (count: number) => ({...data, events: data.events.slice(0, count)}),
    options,
  })),
);

interface Outcome {
  readonly named: number;
  readonly dates: number;
  readonly form: string;
}

function outcomeOf({first, options}: DataSet, count: number, width: number): Outcome {
  const scene = sceneOf(layoutInput(createTimeline(readData(first(count))), width, options));
  const named = labelsOf(scene).length;
  return {named, dates: scene.form.dates ? named : 0, form: `${scene.form.kind} ${scene.form.dates}`};
}

describe('one event more', () => {
  for (const set of [...MADE_UP, ...READ]) {
    for (const width of [360, 960]) {
      it(`takes no more than a tenth of the names and of the dates of ${set.name} at ${width} px, but at one change of form`, () => {
        const outcomes = new Map<number, Outcome>();
        const at = (count: number): Outcome => {
          if (!outcomes.has(count)) outcomes.set(count, outcomeOf(set, count, width));
          return outcomes.get(count)!;
        };
        const changes: string[] = [];
        for (const count of set.counts) {
          const [few, more] = [at(count), at(count + 1)];
          if (more.named >= LEAST * few.named && more.dates >= LEAST * few.dates) continue;
          changes.push(`${count}: ${Object.values(few).join(' ')} -> ${Object.values(more).join(' ')}`);
          expect(more.form, changes.at(-1)).to.not.equal(few.form);
        }
        expect(changes.length, changes.join('; ')).to.be.at.most(1);
      });
    }
  }
});
