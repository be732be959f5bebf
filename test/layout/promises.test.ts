import {expect} from 'chai';
import article from '../../data/belarus-china-2023.json' with {type: 'json'};
import reigns from '../../data/english-reigns.json' with {type: 'json'};
import curie from '../../data/marie-curie.json' with {type: 'json'};
import cups from '../../data/world-cups.json' with {type: 'json'};
import type {Scene} from '../../src/layout/scene.js';
import {createTimeline, type Timeline} from '../../src/model/timeline.js';
import {readData} from '../../src/source/read-data.js';
import {randomEvents} from '../../stories/random-events.js';
import {timelineOf} from '../model/timeline-of.js';
import {days, spans, towns} from './crowds.js';
import {labelsOf, lanesOf, layoutInput, sceneOf, type InputOptions} from './layout-input.js';

const read = (data: unknown): Timeline => createTimeline(readData(data));

const draw = (timeline: Timeline, width: number, options?: InputOptions): Scene =>
  sceneOf(layoutInput(timeline, width, options));

describe('names', () => {
  const kings = read(reigns);

  for (const [width, lanes] of [[960, 12], [360, 34]] as const) {
    it(`of all 44 reigns, without their dates, in at most ${lanes} lanes at ${width} px`, () => {
      const scene = draw(kings, width);
      expect(kings.count).to.equal(44);
      expect(scene.form).to.deep.include({kind: 'packed', dates: null});
      expect(labelsOf(scene)).to.have.length(44);
      expect(lanesOf(scene)).to.be.at.most(lanes);
    });
  } // prettier-ignore

  const whole: readonly [name: string, data: unknown, count: number][] = [
    ['the article', article, 10],
    ['the life of Marie Curie', curie, 15],
    ['the World Cups', cups, 22],
  ];
  for (const [name, data, count] of whole) {
    const timeline = read(data);
    for (const width of [360, 480, 560, 640, 680, 800, 960, 1200]) {
      it(`of all of ${name}, with every date, at ${width} px`, () => {
        const scene = draw(timeline, width);
        expect(labelsOf(scene)).to.have.length(count);
        expect(scene.form.dates).to.be.oneOf(['long', 'short']);
      });
    }
  }

  it('of at least 90 of 220 events of towns', () => {
    expect(labelsOf(draw(timelineOf(towns(220)), 960)).length).to.be.at.least(90);
  });

  /** What is left of a plot of 480 px above the axis and its counts. */
  const BENCH = 480 - 82;

  for (const [count, least] of [[6, 6], [30, 30], [100, 38], [1000, 38]] as const) {
    it(`of at least ${least} of ${count} made-up events on 960 x 480 px`, () => {
      const timeline = read(randomEvents(count));
      const scene = draw(timeline, 960, {maxLanes: BENCH, maxSingle: BENCH});
      const titles = labelsOf(scene).map(({event}) => timeline.event(event).title);
      expect(new Set(titles).size).to.be.at.least(least);
      expect(scene.height).to.be.at.most(480);
    });
  } // prettier-ignore
});

describe('long spans', () => {
  const timeline = timelineOf([...spans(40), ...days(300)]);

  for (const width of [360, 960, 2560]) {
    it(`leave half of the lanes at any point to days while these wait, at ${width} px`, () => {
      const scene = draw(timeline, width);
      const marks = labelsOf(scene).map(({event, mark}) => ({...mark, isSpan: timeline.event(event).kind === 'span'}));
      const rows = Math.round((scene.lanesHeight - 8) / 24);
      const named = marks.filter(({isSpan}) => isSpan);
      for (let x = 0; x <= width; x += 10) {
        const over = named.filter(({start, end}) => start <= x && end >= x).length;
        expect(over, `at ${x} px`).to.be.at.most(rows / 2);
      }
      expect(named.length).to.be.at.least(10);
      expect(marks.length - named.length).to.be.at.least(10);
    });
  }
});
