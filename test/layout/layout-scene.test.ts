import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import article from '../../data/belarus-china-2023.json' with {type: 'json'};
import {labelWidth, layoutScene, type SceneInput} from '../../src/layout/layout-scene.js';
import type {Box, Chip, Label, Line, Orientation, Point, Scene} from '../../src/layout/scene.js';
import {createTimeline, eventsInView} from '../../src/model/timeline.js';
import {fitDomain} from '../../src/scale/fit-domain.js';
import {checkData} from '../../src/source/check-data.js';
import {anyEvents, timelineOf} from '../model/timeline-of.js';
import {measureText, sceneInput} from './scene-input.js';

/** Rounding, px. */
const NEAR = 1e-6;

/** Marks may stand out of the view by this at its ends, which hides it, px. */
const BEYOND = 10;

const ORIENTATIONS: readonly Orientation[] = ['horizontal', 'vertical'];

interface Case {
  readonly input: SceneInput;
  readonly scene: Scene;
}

const titles = fc.array(fc.integer({min: 3, max: 90}), {minLength: 40, maxLength: 40});

/** Timelines of all kinds of dates at every width, all of each or the middle of it. */
const anyCase = fc
  .record({
    events: anyEvents,
    titles,
    width: fc.constantFrom(320, 480, 700, 960),
    orientation: fc.constantFrom(...ORIENTATIONS),
    maxHeight: fc.constantFrom(200, 400, 640, Infinity),
    zoom: fc.constantFrom(0, 0, 0.2, 0.45),
    eras: fc.boolean(),
  })
  .map(({events, titles, width, orientation, maxHeight, zoom, eras}): Case => {
    const titled = events.map((event, i) => ({...event, title: 'x'.repeat(titles[i]!)}));
    const timeline = timelineOf(titled, eras ? {eras: [{date: '1950/1980', title: 'An era'}]} : {});
    const [start, end] = fitDomain(timeline.extent!, timeline.precision!);
    const cut = zoom * (end - start);
    const input = sceneInput(timeline, width, {orientation, maxHeight, domain: [start + cut, end - cut]});
    return {input, scene: layoutScene(input)};
  });

function check(name: string, predicate: (one: Case) => void, numRuns = 200): void {
  it(name, () => {
    fc.assert(fc.property(anyCase, predicate), {numRuns});
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 - NEAR && b.x0 < a.x1 - NEAR && a.y0 < b.y1 - NEAR && b.y0 < a.y1 - NEAR;
}

/** Whether a straight piece passes through the inside of a box. */
function passes([[x0, y0], [x1, y1]]: readonly [Point, Point], box: Box): boolean {
  // clips the piece to the box, one side after the other
  let from = 0;
  let to = 1;
  for (const [start, length, low, high] of [
    [x0, x1 - x0, box.x0, box.x1],
    [y0, y1 - y0, box.y0, box.y1],
  ] as const) {
    if (length === 0) {
      if (start <= low + NEAR || start >= high - NEAR) return false;
      continue;
    }
    const ends = [(low + NEAR - start) / length, (high - NEAR - start) / length].sort((a, b) => a - b);
    from = Math.max(from, ends[0]!);
    to = Math.min(to, ends[1]!);
  }
  return from < to;
}

function piecesOf(line: Line): [Point, Point][] {
  return line.slice(1).map((point, i) => [line[i]!, point]);
}

function expectWithin(numbers: readonly number[], high: number, low = -NEAR): void {
  expect(Math.min(...numbers)).to.be.at.least(low);
  expect(Math.max(...numbers)).to.be.at.most(high);
}

function flagsOf({labels, chips}: Scene): (Label | Chip)[] {
  return [...labels, ...chips];
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

describe('layoutScene(input)', () => {
  check(
    'lays no label or chip over another',
    ({scene}) => {
      const flags = flagsOf(scene);
      flags.forEach((a, i) => {
        for (const b of flags.slice(0, i)) expect(overlap(a.box, b.box)).to.equal(false);
      });
    },
    400,
  );

  check(
    'has no leader cross a label or chip',
    ({scene}) => {
      const pieces = scene.leaders.flatMap(({lines}) => lines.flatMap(piecesOf));
      for (const {box} of flagsOf(scene)) {
        for (const piece of pieces) expect(passes(piece, box)).to.equal(false);
      }
    },
    400,
  );

  check('has every event in view in exactly one label or chip, and none that is not', ({input, scene}) => {
    const shown = [...scene.labels.map(({event}) => event), ...scene.chips.flatMap(({events}) => events)];
    expect(shown.sort((a, b) => a - b)).to.deep.equal(eventsInView(input.timeline, input.domain));
  });

  check('has every event in view in exactly one mark or pile, and none that is not', ({input, scene}) => {
    const drawn = [...scene.marks.map(({event}) => event), ...scene.piles.flatMap(({events}) => events)];
    expect(drawn.sort((a, b) => a - b)).to.deep.equal(eventsInView(input.timeline, input.domain));
  });

  check('has a leader for every label and chip', ({scene}) => {
    const events = [...scene.labels.map(({event}) => event), ...scene.chips.map(({events}) => events[0]!)];
    expect(scene.leaders.map(({event}) => event).sort((a, b) => a - b)).to.deep.equal(events.sort((a, b) => a - b));
  });

  check('hangs every label of a horizontal scene exactly where its mark is', ({scene}) => {
    if (scene.orientation === 'vertical') return;
    for (const {event, box, side} of scene.labels) {
      expect(side === 'right' ? box.x0 : box.x1).to.equal(placeOf(event, scene));
    }
  });

  check('has labels of a vertical scene in the order of the timeline, and none in a chip', ({scene}) => {
    if (scene.orientation === 'horizontal') return;
    const sorted = [...scene.labels].sort((a, b) => a.box.y0 - b.box.y0);
    expect(sorted.map(({event}) => event)).to.deep.equal(sorted.map(({event}) => event).sort((a, b) => a - b));
    expect(scene.chips).to.deep.equal([]);
  });

  check('marks what is over before another begins no further on than that', ({input: {timeline}, scene}) => {
    const inOrder = scene.marks.map(({event, anchor}) => ({date: timeline.events[event]!.date, anchor}));
    for (const a of inOrder) {
      for (const b of inOrder) {
        if (a.date.latestEnd <= b.date.earliestStart) expect(a.anchor).to.be.at.most(b.anchor + NEAR);
      }
    }
  });

  check('has all marks and piles on the one side of the labels', ({scene: {marks, piles, labels, chips, orientation}}) => {
    const drawn = [...marks, ...piles].map(({box}) => (orientation === 'horizontal' ? -box.y0 : box.x1));
    const read = [...labels, ...chips].map(({box}) => (orientation === 'horizontal' ? -box.y1 : box.x0));
    expect(Math.max(...drawn)).to.be.at.most(Math.min(...read) + NEAR);
  }); // prettier-ignore

  check('has numbers that are all finite', ({scene}) => {
    expect(numbersIn(scene).filter((number) => !Number.isFinite(number))).to.deep.equal([]);
  });

  check(
    'keeps all within the plot, but for the ends of marks that the edge of the view hides',
    ({scene}) => {
      const {width, height, orientation, labels, chips, eras, piles, leaders, axis, ticks, marks} = scene;
      const boxes = [...labels, ...chips, ...eras, ...piles].map(({box}) => box);
      const lines = [axis, ...leaders.flatMap((leader) => leader.lines), ...ticks.flatMap(({line, grid}) => [line, ...grid])];
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

  check(
    'gives the same scene for the same input',
    ({input, scene}) => {
      expect(layoutScene({...input})).to.deep.equal(scene);
    },
    50,
  );

  check('is as high as it must be, and no higher than it may', ({input, scene}) => {
    expect(scene.height).to.be.at.least(input.minHeight);
    if (scene.orientation === 'vertical') return;
    const onlyChips = scene.labels.length === 0;
    if (!onlyChips) expect(scene.height).to.be.at.most(Math.max(input.minHeight, input.maxHeight) + NEAR);
  });

  const articleTimeline = createTimeline(checkData(article));

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
      const scene = layoutScene(sceneInput(articleTimeline, width, {orientation}));
      expect(scene.labels.map(({event}) => event)).to.have.members([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect([scene.chips, scene.piles]).to.deep.equal([[], []]);
      expect(scene.marks).to.have.length(10);
    });
  }

  const DAY = 86_400_000;
  const START = 1_577_836_800_000; // 2020-01-01

  it('leads from the top of each label down to its mark, or to the middle of its rounded end', () => {
    const timeline = timelineOf([{date: '2020'}, {date: '2020-03-01'}, {date: '2021-03'}]);
    const scene = layoutScene(sceneInput(timeline, 1000, {domain: [START, START + 500 * DAY]}));
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
    const scene = layoutScene(sceneInput(timeline, 1000, {domain: [START, START + 500 * DAY]}));
    const [label] = scene.labels.filter(({event}) => event === 0);
    const [leader] = scene.leaders.filter(({event}) => event === 0);
    expect(leader!.lines).to.deep.equal([[[0, label!.box.y0], [0, 114]], [[0, 128], [0, 135]]]);
  }); // prettier-ignore

  it('leads across the lanes and then aslant to the first line of a label where time runs down', () => {
    const timeline = timelineOf([{date: '2020'}, {date: '2020-01-16'}]);
    const scene = layoutScene(sceneInput(timeline, 360, {orientation: 'vertical', domain: [START, START + 168 * DAY]}));
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
    const scene = layoutScene(sceneInput(timeline, 700, {maxHeight: 200}));
    expect(scene.labels.map(({event}) => event)).to.include(7);
    expect(scene.chips.flatMap(({events}) => events)).to.have.length(50 - scene.labels.length);
  });

  it('takes the first shape of labels that stack about as low as any', () => {
    const timeline = timelineOf([{date: '2020'}, {date: '2020'}]);
    const size = (width: number, height: number) => [1, 2].map(() => ({width, height, unfolded: 0}));
    const shapeOf = (...shapes: (typeof size extends (...sizes: number[]) => infer T ? T : never)[]) => {
      const {box} = layoutScene(sceneInput(timeline, 700, {shapes})).labels[0]!;
      return [box.x1 - box.x0, box.y1 - box.y0];
    };
    expect(shapeOf(size(200, 40), size(100, 60))).to.deep.equal([200, 40]);
    expect(shapeOf(size(200, 40), size(190, 36))).to.deep.equal([200, 40]);
    expect(shapeOf(size(200, 60), size(190, 36))).to.deep.equal([190, 36]);
  });

  it('unfolds a label downwards: what stands above stays, what stands below moves on', () => {
    const timeline = timelineOf([{date: '2020'}, {date: '2021'}, {date: '2022'}]);
    const sizes = [0, 1, 2].map(() => ({width: 200, height: 40, unfolded: 0}));
    const scene = (unfolded: number) => {
      const shapes = [sizes.map((size, i) => (i === 1 ? {...size, unfolded} : size))];
      return layoutScene(sceneInput(timeline, 360, {orientation: 'vertical', shapes}));
    };
    const closed = scene(0);
    const open = scene(300);
    const tops = ({labels}: Scene): number[] => labels.map(({box}) => box.y0);
    expect(tops(open)).to.deep.equal([tops(closed)[0], tops(closed)[1], tops(closed)[2]! + 300]);
    expect(open.labels[1]!.box.y1 - open.labels[1]!.box.y0).to.equal(340);
    expect(open.marks).to.deep.equal(closed.marks);
    expect(open.height).to.equal(open.labels[2]!.box.y1 + 12);
  });
});

describe('labelWidth(frame)', () => {
  const timeline = timelineOf([{date: '2020'}, {date: '2022'}]);

  it('is what the columns beside a vertical axis leave, if anything', () => {
    expect(labelWidth(sceneInput(timeline, 360, {orientation: 'vertical'}))).to.equal(280);
    expect(labelWidth(sceneInput(timeline, 60, {orientation: 'vertical'}))).to.equal(0);
  });

  it('is free above a horizontal axis', () => {
    expect(labelWidth(sceneInput(timeline, 960))).to.equal(null);
  });
});
