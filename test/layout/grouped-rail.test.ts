import {expect} from 'chai';
import {layoutGroupedRail} from '../../src/layout/grouped-rail.js';
import {timelineOf} from '../model/timeline-of.js';
import {sceneInput} from './scene-input.js';

/** Three hundred days: a hundred in each of three years. */
const timeline = timelineOf(
  Array.from({length: 300}, (_, i) => ({date: new Date(Date.UTC(2020 + Math.floor(i / 100), 0, 1 + 3 * (i % 100))).toISOString().slice(0, 10)})),
); // prettier-ignore

const scene = (open: readonly string[] = []) => {
  const input = sceneInput(timeline, 360, {orientation: 'vertical', open: new Set(open)});
  return layoutGroupedRail(input, input.home);
};

describe('layoutGroupedRail(input, domain)', () => {
  it('has a heading for each calendar unit, which knows its first event, its last and how many there are', () => {
    const {chips, labels} = scene();
    expect(labels).to.deep.equal([]);
    expect(chips.slice(0, 2).map(({heading, events, last, count}) => [heading!.edtf, events[0], last, count])).to.deep.equal([
      ['2020-01', 0, 10, 11],
      ['2020-02', 11, 19, 9],
    ]);
    expect(chips.reduce((sum, {count}) => sum + count, 0)).to.equal(300);
  }); // prettier-ignore

  it('lists the events of a heading that is open below it', () => {
    const [first, second] = scene().chips;
    const {chips, labels} = scene([first!.key]);
    expect(labels.map(({event}) => event)).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(chips.map(({key}) => key)).to.include(second!.key);
    expect(chips[0]!.box.y1).to.be.below(labels[0]!.box.y0);
    expect(labels.at(-1)!.box.y1).to.be.below(chips[1]!.box.y0);
  });
});
