import {expect} from 'chai';
import fc from 'fast-check';
import article from '../../data/belarus-china-2023.json' with {type: 'json'};
import {createLayout, type MeasureLabels, type SceneInput} from '../../src/layout/layout-scene.js';
import type {Box, Orientation, Point, Scene} from '../../src/layout/scene.js';
import type {Domain} from '../../src/model/domain.js';
import {createTimeline} from '../../src/model/timeline.js';
import {readData} from '../../src/source/read-data.js';
import {anyEvents, timelineOf} from '../model/timeline-of.js';
import {runs} from '../runs.js';
import {NEAR, overlap} from './boxes.js';
import {checkInvariants} from './invariants.js';
import {checkCase, randomCase} from './random-case.js';
import {measureText, sceneInput} from './scene-input.js';

/** Marks may stand out of the view by this at its ends, which hides it, px. */
const BEYOND = 10;

const DAY = 86_400_000;
const START = 1_577_836_800_000; // 2020-01-01

const ORIENTATIONS: readonly Orientation[] = ['horizontal', 'vertical'];

interface Case {
  readonly input: SceneInput;
  readonly domain: Domain;
  readonly scene: Scene;
}

const titles = fc.array(fc.integer({min: 3, max: 90}), {minLength: 40, maxLength: 40});

/** Timelines of all kinds of dates at every width, all of each or the middle of it. */
const anyCase = fc.record({
  events: anyEvents,
  titles,
  width: fc.constantFrom(320, 480, 700, 960),
  orientation: fc.constantFrom(...ORIENTATIONS),
  maxHeight: fc.constantFrom(200, 400, 640, Infinity),
  zoom: fc.constantFrom(0, 0, 0.2, 0.45),
  eras: fc.boolean(),
});

type Drawn = typeof anyCase extends fc.Arbitrary<infer T> ? T : never;

function draw({events, titles, width, orientation, maxHeight, zoom, eras}: Drawn): Case {
  const titled = events.map((event, i) => ({...event, title: 'x'.repeat(titles[i]!)}));
  const timeline = timelineOf(titled, eras ? {eras: [{date: '1950/1980', title: 'An era'}]} : {});
  const input = sceneInput(timeline, width, {orientation, maxHeight});
  const layout = createLayout(input);
  const [start, end] = layout.home;
  const cut = zoom * (end - start);
  const domain: Domain = [start + cut, end - cut];
  return {input, domain, scene: layout.scene(domain)};
}

function check(name: string, predicate: (one: Case) => void): void {
  it(name, () => {
    fc.assert(fc.property(anyCase, (drawn) => predicate(draw(drawn))));
  });
}

function expectWithin(numbers: readonly number[], high: number, low = -NEAR): void {
  expect(Math.min(...numbers)).to.be.at.least(low);
  expect(Math.max(...numbers)).to.be.at.most(high);
}

/** Every number in a scene. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(numbersIn) : [];
}

/** Of the mark or pile of an event, along the axis. */
function placeOf(event: number, {marks, piles}: Scene): number {
  const mark = marks.find((one) => one.event === event);
  if (mark) return mark.anchor;
  const {events, anchors} = piles.find((pile) => pile.events.includes(event))!;
  return anchors[events.indexOf(event)]!;
}

/** The scene of the first view. */
function homeScene(input: SceneInput): Scene {
  const layout = createLayout(input);
  return layout.scene(layout.home);
}

describe('createLayout(input)', () => {
  it('holds what is promised of every layout, in every view', () => {
    fc.assert(
      fc.property(anyCase, fc.double({min: 0, max: 1, noNaN: true}), (drawn, at) => {
        checkInvariants(draw(drawn).input, createLayout, {at});
      }),
      {numRuns: runs(15, 1000)},
    );
  });

  it('holds it for data sets of all kinds and sizes', () => {
    const width = fc.constantFrom(320, 480, 960, 1600);
    fc.assert(
      fc.property(fc.noShrink(fc.nat()), width, (seed, width) => checkCase(randomCase(seed, width))),
      {numRuns: runs(8, 2000)},
    );
  });

  it('holds it for more than a thousand events in view', () => {
    const day = (i: number): string => new Date(START + i * DAY).toISOString().slice(0, 10);
    const timeline = timelineOf([
      ...Array.from({length: 1400}, (_, i) => ({date: day((i * 7) % 900), importance: ((i * 37) % 100) / 100})),
      ...Array.from({length: 100}, (_, i) => ({
        date: `${day(8 * i)}/${day(9 * i + 40)}`,
        importance: i % 10 ? 0.2 : 1,
      })),
      {date: `../${day(450)}`},
      {date: `${day(300)}/..`},
    ]);
    for (const width of [480, 960]) {
      const input = sceneInput(timeline, width);
      expect(timeline.index.count(input.home)).to.equal(1502);
      checkInvariants(input, createLayout);
      const layout = createLayout(input);
      const {labels, chips, marks, columns} = layout.scene(layout.home);
      expect(labels.length + chips.reduce((sum, {count}) => sum + count, 0)).to.equal(1502);
      expect(labels.length).to.be.at.least(10);
      expect(marks).to.deep.equal([]);
      expect(columns).to.not.equal(null);
    }
  });

  check('has every event in view in exactly one mark or pile, and none that is not', ({input, domain, scene}) => {
    const drawn = [...scene.marks.map(({event}) => event), ...scene.piles.flatMap(({events}) => events)];
    expect(drawn.sort((a, b) => a - b)).to.deep.equal(input.timeline.index.touching(domain));
  });

  check('has a leader for every label, and none for a chip', ({scene}) => {
    const events = scene.labels.map(({event}) => event);
    expect(scene.leaders.map(({event}) => event).sort((a, b) => a - b)).to.deep.equal(events);
  });

  check('hangs every label of a horizontal scene exactly where its mark is', ({scene}) => {
    if (scene.orientation === 'vertical') return;
    for (const {event, box, side} of scene.labels) {
      expect(side === 'right' ? box.x0 : box.x1).to.be.closeTo(placeOf(event, scene), NEAR);
    }
  });

  check('has labels of a vertical scene in the order of the timeline, and none in a chip', ({scene}) => {
    if (scene.orientation === 'horizontal') return;
    const sorted = [...scene.labels].sort((a, b) => a.box.y0 - b.box.y0);
    expect(sorted.map(({event}) => event)).to.deep.equal(sorted.map(({event}) => event).sort((a, b) => a - b));
    expect(scene.chips).to.deep.equal([]);
  });

  check('marks what is over before another begins no further on than that', ({input: {timeline}, scene}) => {
    const inOrder = scene.marks.map(({event, anchor}) => ({date: timeline.event(event).date, anchor}));
    for (const a of inOrder) {
      for (const b of inOrder) {
        if (a.date.latestEnd <= b.date.earliestStart) expect(a.anchor).to.be.at.most(b.anchor + NEAR);
      }
    }
  });

  check('has all marks and piles on the one side of the labels', ({scene: {marks, piles, labels, orientation}}) => {
    const drawn = [...marks, ...piles].map(({box}) => (orientation === 'horizontal' ? -box.y0 : box.x1));
    const read = labels.map(({box}) => (orientation === 'horizontal' ? -box.y1 : box.x0));
    expect(Math.max(...drawn)).to.be.at.most(Math.min(...read) + NEAR);
  });

  check('has chips below the axis and its words', ({scene: {chips, axis, ticks}}) => {
    const lowest = Math.max(axis[0]![0]![1], ...ticks.flatMap(({label, context}) => [label?.y ?? 0, context?.y ?? 0]));
    for (const {box, bracket} of chips) {
      expect(box.y0).to.be.greaterThan(lowest);
      expectWithin(bracket.map(([, y]) => y), box.y0, lowest); // prettier-ignore
    }
  });

  check('has numbers that are all finite', ({scene}) => {
    expect(numbersIn(scene).filter((number) => !Number.isFinite(number))).to.deep.equal([]);
  });

  check(
    'keeps all within the plot, but for the ends of marks that the edge of the view hides',
    ({scene}) => {
      const {width, height, orientation, labels, chips, eras, piles, leaders, axis, ticks, marks} = scene;
      const boxes = [...labels, ...chips, ...eras, ...piles].map(({box}) => box);
      const lines = [...axis, ...leaders.flatMap((leader) => leader.lines), ...ticks.flatMap(({line, grid}) => [line, ...grid])];
      const points = [...lines.flat(), ...boxes.flatMap(({x0, x1, y0, y1}): Point[] => [[x0, y0], [x1, y1]])];
      expectWithin(points.map(([x]) => x), width + NEAR);
      expectWithin(points.map(([, y]) => y), height + NEAR);
      expect(boxes.filter(({x0, x1, y0, y1}) => x0 > x1 || y0 > y1)).to.deep.equal([]);
      const ends = marks.flatMap(({start, end}) => [start, end]);
      expectWithin(ends, (orientation === 'horizontal' ? width : height) + BEYOND, -BEYOND);
    },
  ); // prettier-ignore

  check('has no word of the axis cut by the edge of the plot, nor over another', ({scene}) => {
    const {ticks, width, height, orientation} = scene;
    const words = ticks.flatMap(({label, context}) => [label, context].filter((word) => word !== undefined));
    const boxes = words.map(({text, x, y}): Box => {
      const length = measureText(text);
      const [x0, x1] = orientation === 'horizontal' ? [x, x + length] : [x - length, x];
      return {x0, x1, y0: y - 12, y1: y};
    });
    for (const {x0, x1, y0, y1} of boxes) {
      expect(x0).to.be.at.least(0);
      expect(x1).to.be.at.most(width);
      expect(y0).to.be.at.least(0);
      expect(y1).to.be.at.most(height);
    }
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(0, i)) expect(overlap(a, b)).to.equal(false);
    });
  });

  check('is as high as it must be, and no higher than it may', ({input, scene}) => {
    expect(scene.height).to.be.at.least(input.minHeight);
    if (scene.orientation === 'vertical' || !scene.labels.length) return;
    // a finer view may have another line of words below the axis, and chips where the first has none
    expect(scene.height).to.be.at.most(Math.max(input.minHeight, input.maxHeight) + 17 + 36 + NEAR);
    const first = homeScene(input);
    expect(first.height).to.be.at.most(Math.max(input.minHeight, input.maxHeight) + NEAR);
  });

  const articleTimeline = createTimeline(readData(article));

  const widths: readonly [orientation: Orientation, width: number][] = [
    ['horizontal', 480],
    ['horizontal', 700],
    ['horizontal', 960],
    ['vertical', 320],
    ['vertical', 480],
    ['vertical', 960],
  ];
  for (const [orientation, width] of widths) {
    it(`labels all ten events of the article on a ${orientation} axis at ${width} px`, () => {
      const scene = homeScene(sceneInput(articleTimeline, width, {orientation}));
      expect(scene.labels.map(({event}) => event)).to.have.members([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect([scene.chips, scene.piles]).to.deep.equal([[], []]);
      expect(scene.marks).to.have.length(10);
    });
  }

  it('leads from the top of each label down to its mark, or to the middle of its rounded end', () => {
    const timeline = timelineOf([{date: '2020'}, {date: '2020-03-01'}, {date: '2021-03'}]);
    const scene = homeScene(sceneInput(timeline, 1000, {home: [START, START + 500 * DAY]}));
    expect(scene.labels.map(({box}) => [box.x0, box.y0])).to.deep.equal([[0, 64], [121, 64], [850, 64]]);
    expect(scene.marks.map(({box}) => [box.y0, box.y1])).to.deep.equal([[130, 140], [116, 126], [130, 140]]);
    expect(scene.leaders).to.deep.equal([
      {event: 0, lines: [[[0, 64], [0, 135]]]},
      {event: 1, lines: [[[121, 64], [121, 116]]]},
      {event: 2, lines: [[[850, 64], [850, 135]]]},
    ]);
  }); // prettier-ignore

  it('interrupts a leader where it passes another mark', () => {
    const timeline = timelineOf([{date: '2020'}, {date: '2020-01-03'}]);
    const scene = homeScene(sceneInput(timeline, 1000, {home: [START, START + 500 * DAY]}));
    const [label] = scene.labels.filter(({event}) => event === 0);
    const [leader] = scene.leaders.filter(({event}) => event === 0);
    expect(leader!.lines).to.deep.equal([[[0, label!.box.y0], [0, 114]], [[0, 128], [0, 135]]]);
  }); // prettier-ignore

  it('leads across the lanes and then aslant to the first line of a label where time runs down', () => {
    const timeline = timelineOf([{date: '2020'}, {date: '2020-01-16'}]);
    const scene = homeScene(sceneInput(timeline, 360, {orientation: 'vertical', home: [START, START + 168 * DAY]}));
    expect(scene.marks.map(({box}) => box)).to.deep.equal([
      {x0: 46, x1: 55, y0: 12, y1: 180},
      {x0: 58, x1: 67, y0: 22.5, y1: 32.5},
    ]);
    expect(scene.labels.map(({box}) => box)).to.deep.equal([
      {x0: 92, x1: 360, y0: 0, y1: 36},
      {x0: 92, x1: 360, y0: 50, y1: 86},
    ]);
    expect(scene.leaders).to.deep.equal([
      {event: 0, lines: [[[50.5, 12], [70, 12]], [[70, 12], [86, 9]]]},
      {event: 1, lines: [[[67, 27.5], [70, 27.5]], [[70, 27.5], [86, 59]]]},
    ]);
  }); // prettier-ignore

  it('counts what finds no room in chips', () => {
    const timeline = timelineOf(
      Array.from({length: 50}, (_, i) => ({date: '1945-06-26', importance: i === 7 ? 1 : 0})),
    );
    const scene = homeScene(sceneInput(timeline, 700, {maxHeight: 240}));
    expect(scene.labels.map(({event}) => event)).to.include(7);
    expect(scene.chips.reduce((sum, {count}) => sum + count, 0)).to.equal(50 - scene.labels.length);
    expect(scene.chips.flatMap(({events}) => events)).to.have.length(50 - scene.labels.length);
  });

  it('hangs at the ends of a view on the other side what would reach out of it', () => {
    const timeline = timelineOf(['2001', '2009', '2011', '2019'].map((date) => ({date: `${date}-06-15`})));
    const layout = createLayout(sceneInput(timeline, 600));
    const sidesIn = (from: string, to: string) =>
      layout.scene([Date.parse(from), Date.parse(to)]).labels.map(({event, side}) => `${event} ${side}`);
    expect(sidesIn('2000-01-01', '2020-12-31')).to.deep.equal(['0 right', '1 left', '2 right', '3 left']);
    expect(sidesIn('2005-01-01', '2011-07-15')).to.deep.equal(['1 left', '2 left']);
  });

  it('takes the first shape of labels that stack about as low as any', () => {
    const timeline = timelineOf([{date: '2020'}, {date: '2020'}]);
    const shapeOf = (two: [width: number, height: number], more: [width: number, height: number]) => {
      const measureLabels: MeasureLabels = (events, {lines}) =>
        events.map(() => {
          const [width, height] = lines === 2 ? two : more;
          return {width, height, unfolded: 0};
        });
      const {box} = homeScene(sceneInput(timeline, 700, {measureLabels})).labels[0]!;
      return [box.x1 - box.x0, box.y1 - box.y0];
    };
    expect(shapeOf([200, 40], [100, 60])).to.deep.equal([200, 40]);
    expect(shapeOf([200, 40], [190, 36])).to.deep.equal([200, 40]);
    expect(shapeOf([200, 60], [190, 36])).to.deep.equal([190, 36]);
  });

  it('unfolds a label downwards: what stands above stays, what stands below moves on', () => {
    const timeline = timelineOf([{date: '2020'}, {date: '2021'}, {date: '2022'}]);
    const scene = (unfolded: number) => {
      const measureLabels: MeasureLabels = (events) =>
        events.map((event) => ({width: 200, height: 40, unfolded: event === 1 ? unfolded : 0}));
      return homeScene(sceneInput(timeline, 360, {orientation: 'vertical', measureLabels}));
    };
    const closed = scene(0);
    const open = scene(300);
    const tops = ({labels}: Scene): number[] => labels.map(({box}) => box.y0);
    expect(tops(open)).to.deep.equal([tops(closed)[0], tops(closed)[1], tops(closed)[2]! + 300]);
    expect(open.labels[1]!.box.y1 - open.labels[1]!.box.y0).to.equal(340);
    expect(open.marks).to.deep.equal(closed.marks);
    expect(open.height).to.equal(open.labels[2]!.box.y1 + 12);
  });

  it('shows all events of the timeline at first, with room at both ends only if labels need it', () => {
    const few = sceneInput(timelineOf([{date: '2020'}, {date: '2022'}]), 960);
    expect(createLayout(few).home).to.deep.equal(few.home);
  });

  it('asks for labels that fill what the columns beside a vertical axis leave, if anything; above an axis for free ones', () => {
    const timeline = timelineOf([{date: '2020'}, {date: '2022'}]);
    const widthsAt = (width: number, orientation: Orientation) => {
      const {measureLabels, ...input} = sceneInput(timeline, width, {orientation});
      const asked = new Set<number | null>();
      homeScene({
        ...input,
        measureLabels: (events, shape, width) => (asked.add(width), measureLabels(events, shape, width)),
      });
      return Array.from(asked);
    };
    expect(widthsAt(360, 'vertical')).to.deep.equal([280]);
    expect(widthsAt(60, 'vertical')).to.deep.equal([0]);
    expect(widthsAt(960, 'horizontal')).to.deep.equal([null]);
  });
});
