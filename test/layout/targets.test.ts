import {expect} from 'chai';
import fc from 'fast-check';
import {createLayout} from '../../src/layout/layout-scene.js';
import type {Box, Pile, PlacedMark} from '../../src/layout/scene.js';
import {cut, type Stretch} from '../../src/layout/segments.js';
import {findTargets, leaderEnd, type Target} from '../../src/layout/targets.js';
import {anyEvents, timelineOf} from '../model/timeline-of.js';
import {sceneInput} from './scene-input.js';

function mark(event: number, anchor: number, box: Box, shape: PlacedMark['shape'] = 'dot'): PlacedMark {
  const shared = {fade: 0, doubtful: false, status: 'confirmed', startEnd: 'edge', endEnd: 'edge'} as const;
  return {...shared, event, anchor, box, shape, start: box.x0, end: box.x1};
}

const BAND = mark(0, 0, {x0: 0, x1: 100, y0: 80, y1: 90}, 'band');
const DOT = mark(1, 5, {x0: 0, x1: 10, y0: 66, y1: 76});
const PILE: Pile = {events: [2, 3], anchors: [45, 60], box: {x0: 40, x1: 74, y0: 52, y1: 62}};

describe('findTargets(marks, piles, axis)', () => {
  const horizontal = findTargets([BAND, DOT], [PILE], 'x');

  it('has the mark or pile of every event, in directions of its own', () => {
    const pile = {along: [40, 74], across: [52, 62], shape: 'pile'};
    expect(Array.from(horizontal.of)).to.deep.equal([
      [0, {anchor: 0, along: [0, 100], across: [80, 90], shape: 'band'}],
      [1, {anchor: 5, along: [0, 10], across: [66, 76], shape: 'dot'}],
      [2, {...pile, anchor: 45}],
      [3, {...pile, anchor: 60}],
    ]);
    const {of} = findTargets([], [PILE], 'y');
    expect(of.get(2)).to.deep.equal({anchor: 45, along: [52, 62], across: [40, 74], shape: 'pile'});
  });

  it('hides a leader where another target is in its way', () => {
    expect(horizontal.visible(horizontal.of.get(0)!, [10, 85])).to.deep.equal([[10, 64], [78, 85]]); // prettier-ignore
    expect(horizontal.visible(horizontal.of.get(1)!, [10, 66])).to.deep.equal([[10, 66]]);
  });

  it('hides of a leader what all the others would, looked at one by one', () => {
    fc.assert(
      fc.property(anyEvents, fc.constantFrom('horizontal', 'vertical'), (events, orientation) => {
        const layout = createLayout(sceneInput(timelineOf(events), 700, {orientation}));
        const {marks, piles} = layout.scene(layout.home);
        const targets = findTargets(marks, piles, orientation === 'horizontal' ? 'x' : 'y');
        const all = Array.from(new Set(targets.of.values()));
        const leader: Stretch = [0, 1000];
        for (const target of all) {
          const others = all.filter(({along}) => along !== target.along);
          expect(targets.visible(target, leader)).to.deep.equal(cut(leader, obstaclesOf(target, others)));
        }
      }),
    );
  });
});

function obstaclesOf({anchor}: Target, others: readonly Target[]): Stretch[] {
  return others
    .filter(({along}) => along[0] - 2 < anchor && anchor < along[1] + 2)
    .map(({across}): Stretch => [across[0] - 2, across[1] + 2]);
}

describe('leaderEnd(target, near)', () => {
  const target: Target = {anchor: 20, along: [20, 80], across: [30, 40], shape: 'band'};

  it('is the near side of a mark', () => {
    expect(leaderEnd({...target, shape: 'dot', anchor: 50}, 30)).to.equal(30);
    expect(leaderEnd({...target, shape: 'bar'}, 40)).to.equal(40);
    expect(leaderEnd({...target, anchor: 50}, 30)).to.equal(30);
    expect(leaderEnd({...target, shape: 'pile', anchor: 50}, 30)).to.equal(30);
  });

  it('is the middle of the rounded end of a band', () => {
    expect(leaderEnd(target, 30)).to.equal(35);
    expect(leaderEnd({...target, anchor: 80}, 30)).to.equal(35);
  });
});
