import {expect} from 'chai';
import {createLayout} from '../../src/layout/layout-scene.js';
import type {Domain} from '../../src/model/domain.js';
import {timelineOf} from '../model/timeline-of.js';
import {overlap} from './boxes.js';
import {checkInvariants} from './invariants.js';
import {sceneInput} from './scene-input.js';

const DAY = 86_400_000;
const START = Date.UTC(2000, 0);

/** The first days of a year, in whole years from 2000. */
const years = (from: number, to: number): Domain => [Date.UTC(2000 + from, 0), Date.UTC(2000 + to, 0)];

/** 240 events, one every 30 days or so, from 2000 to 2020. */
const timeline = timelineOf(
  Array.from({length: 240}, (_, i) => ({
    date: new Date(START + (i * 30 + ((i * 7) % 11)) * DAY).toISOString().slice(0, 10),
  })),
);
const layoutFrom = (first: Domain | null) => createLayout(sceneInput(timeline, 960, {first}));
const eventsIn = (first: Domain | null, domain: Domain) =>
  layoutFrom(first)
    .scene(domain)
    .labels.map(({event}) => event);

describe('ViewLabels', () => {
  it('has more labels in what is shown at first than in the same view of a timeline that shows all at first', () => {
    expect([null, years(4, 7)].map((first) => eventsIn(first, years(4, 7)).length)).to.deep.equal([7, 31]);
  });

  it('leaves labels where they are when the first view is moved', () => {
    const layout = layoutFrom(years(4, 7));
    const placesIn = (domain: Domain) =>
      new Map(layout.scene(domain).labels.map(({event, side, box}) => [event, `${side} ${box.y0}`]));
    const [first, moved] = [placesIn(years(4, 7)), placesIn([Date.UTC(2005, 0), Date.UTC(2008, 0)])];
    const both = Array.from(first.keys()).filter((event) => moved.has(event));
    expect(both.length).to.equal(19);
    expect(both.filter((event) => first.get(event) !== moved.get(event))).to.deep.equal([]);
  });

  it('has every label of a wider view in the first one, if it is there', () => {
    const first = new Set(eventsIn(years(4, 7), years(4, 7)));
    const wider = eventsIn(years(4, 7), years(0, 20)).filter((event) => event >= 49 && event < 85);
    expect(wider.length).to.equal(5);
    expect(wider.filter((event) => !first.has(event))).to.deep.equal([]);
  });

  it('is as high for all there is as at first, and has chips for both', () => {
    const layout = createLayout(sceneInput(timeline, 960, {first: years(19, 25)}));
    const [first, all] = [years(19, 25), layout.home].map((domain) => layout.scene(domain));
    expect(first!.height).to.equal(all!.height);
    expect(all!.labels.length).to.equal(24);
  });

  it('has labels in a band of which nothing is shown at first', () => {
    const groups = [
      {title: 'Early', events: Array.from({length: 120}, (_, i) => i)},
      {title: 'Late', events: Array.from({length: 120}, (_, i) => 120 + i)},
    ];
    const layout = createLayout(sceneInput(timeline, 960, {groups, first: years(0, 4)}));
    expect(layout.scene(years(12, 16)).bands!.map(({labels}) => labels.length)).to.deep.equal([0, 10]);
  });

  it('lays labels apart in views that are longer than all there is', () => {
    for (const first of [null, years(4, 7)]) {
      const {labels} = layoutFrom(first).scene(years(-20, 40));
      expect(labels.length).to.equal(16);
      labels.forEach(({box}, i) => {
        for (const other of labels.slice(0, i)) expect(overlap(box, other.box)).to.equal(false);
      });
    }
  });

  it('can be zoomed into the last second of all time', () => {
    const deep = timelineOf([{date: 'Y-13800000000'}, {date: '2020-01-01T12:00:00'}]);
    const layout = createLayout(sceneInput(deep, 960));
    const at = Date.UTC(2020, 0, 1, 12);
    const {labels, chips} = layout.scene([at - 500, at + 500]);
    expect(labels.length + chips.reduce((sum, {count}) => sum + count, 0)).to.equal(1);
  });

  it('holds what is promised of every layout', () => {
    for (const first of [years(4, 7), years(0, 1), years(19, 25), years(-10, 30), years(-10, -5)])
      checkInvariants(sceneInput(timeline, 960, {first}), createLayout);
  });
});
