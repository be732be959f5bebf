import {expect} from 'chai';
import {createLayout, type LayoutInput} from '../../src/layout/layout.js';
import type {Scene} from '../../src/layout/scene.js';
import type {Domain} from '../../src/model/domain.js';
import {filterTimeline} from '../../src/model/filter.js';
import type {TimelineEvent} from '../../src/source/timeline-data.js';
import {timelineOf} from '../model/timeline-of.js';
import {groupsOf, labelsOf, lanesOf, layoutInput, sceneOf, type InputOptions} from './layout-input.js';
import {pathsOf, textsOf} from './shapes-of.js';

const DAY = 86_400_000;
const START = Date.UTC(2000, 0);

const iso = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);

/** So many days in a row, with titles of 20 characters. */
const daysOf = (count: number, step: number, rest: Partial<TimelineEvent> = {}) =>
  Array.from({length: count}, (_, i) => ({date: iso(i * step), title: `Event number ${String(i).padStart(7, '0')}`, ...rest})); // prettier-ignore

const inputOf = (events: Parameters<typeof timelineOf>[0], width = 960, rest: InputOptions = {}): LayoutInput =>
  layoutInput(timelineOf(events), width, rest);

const domainOf = (from: number, to: number): Domain => [START + from * DAY, START + to * DAY];

const titlesOf = (scene: Scene, {timeline}: LayoutInput): string[] =>
  labelsOf(scene).map(({event}) => timeline.event(event).title);

describe('createLayout(input)', () => {
  it('draws nothing but the axis without events', () => {
    const scene = sceneOf(inputOf([]));
    expect([labelsOf(scene), scene.lanesHeight, scene.axis.chips]).to.deep.equal([[], 32, []]);
    expect(scene.height).to.equal(scene.lanesHeight + scene.axis.height);
  });

  const counts: readonly [count: number, form: Scene['form'], lanes: number][] = [
    [1, {kind: 'packed', dates: 'long'}, 1],
    [2, {kind: 'packed', dates: 'long'}, 2],
    [24, {kind: 'packed', dates: 'long'}, 14],
    [100, {kind: 'packed', dates: null}, 26],
  ];
  for (const [count, form, lanes] of counts) {
    it(`draws ${count} ${count > 1 ? 'events' : 'event'} in ${lanes} ${lanes > 1 ? 'lanes' : 'lane'}`, () => {
      const scene = sceneOf(inputOf(daysOf(count, 10)));
      expect(scene.form).to.deep.include(form);
      expect(lanesOf(scene)).to.equal(lanes);
    });
  }

  it('draws 30 at one instant in as many lanes as there are, and counts the rest', () => {
    const scene = sceneOf(inputOf(daysOf(30, 0)));
    expect([lanesOf(scene), labelsOf(scene).length]).to.deep.equal([26, 26]);
    expect(scene.axis.chips.map(({count}) => count)).to.deep.equal([4]);
  });

  it('cuts a title that is wider than the plot', () => {
    const input = inputOf([...daysOf(30, 0), {date: iso(0), title: 'A'.repeat(200), importance: 1}]);
    const wide = labelsOf(sceneOf(input)).find(({side}) => side === 'above');
    expect([wide!.text.x, wide!.text.width]).to.deep.equal([0, 960]);
  });

  describe('form and height', () => {
    it('follow from all there is, whatever is shown at first', () => {
      const days = daysOf(100, 10);
      const [all, part] = [null, domainOf(0, 200)].map((initial) => inputOf(days, 960, {initial}));
      expect(sceneOf(part!).form).to.deep.equal(sceneOf(all!).form);
      expect(sceneOf(part!).lanesHeight).to.equal(sceneOf(all!).lanesHeight);
    });

    it('hold in every view, and take the room of counts with them', () => {
      const input = inputOf(daysOf(100, 10));
      const scenes = [input.full, domainOf(100, 300), domainOf(100, 101)].map((domain) => sceneOf(input, domain));
      expect(scenes.map(({lanesHeight}) => lanesHeight)).to.deep.equal([632, 632, 632]);
      expect(scenes.map(({axis}) => axis.y)).to.deep.equal([26, 26, 26]);
      expect(scenes.map(({axis}) => axis.chips.length > 0)).to.deep.equal([true, false, false]);
    });

    it('hold under a filter, so that more names come', () => {
      const input = inputOf(daysOf(100, 10).map((event, i) => ({...event, category: i % 4 ? 'a' : 'b'})));
      const layout = createLayout(input);
      const some = filterTimeline(input.timeline, ['b']);
      const [all, filtered] = [input.timeline, some].map((timeline) => layout.of({timeline, groups: null})(input.full));
      expect(filtered!.form).to.deep.equal(all!.form);
      expect(filtered!.lanesHeight).to.equal(all!.lanesHeight);
      expect(labelsOf(filtered!)).to.have.length(25);
      expect(labelsOf(all!).filter(({event}) => event % 4 === 0).length).to.be.below(25);
    });

    it('give the rows of a group that is filtered away to the others', () => {
      const events = daysOf(120, 8).map((event, i) => ({...event, category: i % 2 ? 'a' : 'b'}));
      const input = inputOf(events, 960, {isGrouped: true});
      const layout = createLayout(input);
      const some = filterTimeline(input.timeline, ['b']);
      const all = layout.of({timeline: input.timeline, groups: input.groups})(input.full);
      const filtered = layout.of({timeline: some, groups: groupsOf(some)})(input.full);
      expect(filtered.lanesHeight).to.equal(all.lanesHeight);
      expect(filtered.bands.map(({title}) => title)).to.deep.equal(['b']);
      expect(filtered.bands[0]!.labels.length).to.be.above(all.bands[1]!.labels.length);
    });

    it('follow what is in view where each event has a lane', () => {
      const input = inputOf(daysOf(10, 10), 360);
      const heights = [input.full, domainOf(0, 45)].map((domain) => sceneOf(input, domain).lanesHeight);
      expect(sceneOf(input).form.kind).to.equal('single');
      expect(heights[1]).to.be.below(heights[0]!);
    });

    const heights: readonly [maxLanes: number, lanesHeight: number][] = [
      [120, 104],
      [128, 128],
      [632, 632],
      [2000, 2000],
    ];
    for (const [maxLanes, lanesHeight] of heights) {
      it(`take ${lanesHeight} of ${maxLanes} px for very many events`, () => {
        expect(sceneOf(inputOf(daysOf(1000, 1), 960, {maxLanes})).lanesHeight).to.equal(lanesHeight);
      });
    }
  });

  it('lays the axis below the lanes', () => {
    const scene = sceneOf(inputOf(daysOf(3, 10)));
    expect([scene.lanesHeight, scene.axis.y, scene.height]).to.deep.equal([80, 2, 80 + scene.axis.height]);
  });

  it('has a row for the names of eras above the lanes', () => {
    const input = layoutInput(timelineOf(daysOf(3, 10), {eras: [{date: '2000', title: 'A year'}]}), 960);
    const scene = sceneOf(input);
    expect(scene.eras.map(({title, width}) => [title, width])).to.deep.equal([['A year', 37.2]]);
    expect(labelsOf(scene)[0]!.box.y0).to.equal(26);
    expect(labelsOf(sceneOf({...input, textScale: 2}))[0]!.box.y0).to.equal(48);
  });

  it('has a band for each group', () => {
    const events = daysOf(6, 10).map((event, i) => ({...event, category: ['a', 'b', undefined][i % 3]!}));
    const scene = sceneOf(inputOf(events, 960, {isGrouped: true}));
    expect(scene.bands.map(({title, count, labels}) => [title, count, labels.length])).to.deep.equal([
      ['a', 2, 2],
      ['b', 2, 2],
      ['Other', 2, 2],
    ]);
  });

  it('has one band without groups', () => {
    const [band, ...others] = sceneOf(inputOf(daysOf(6, 10))).bands;
    expect([band!.title, band!.count, others]).to.deep.equal([null, 6, []]);
  });

  describe('the now line', () => {
    const now = {time: START + 15 * DAY, word: 'Today'};

    it('stands where it is in view', () => {
      const input = inputOf(daysOf(4, 10), 960, {now});
      const lines = (domain: Domain) => pathsOf(sceneOf(input, domain).ground, 'now').map(({d}) => d);
      const {axis, lanesHeight} = sceneOf(input, domainOf(0, 30));
      expect(textsOf(axis.layers, 'today').map(({text}) => text)).to.deep.equal(['Today']);
      expect(lines(domainOf(0, 30))).to.deep.equal([`M480,0L480,${lanesHeight}`]);
      expect(lines(domainOf(16, 30))).to.deep.equal([]);
      expect(lines(domainOf(0, 15))).to.deep.equal([]);
    });

    it('does not widen the axis', () => {
      const input = inputOf(daysOf(4, 10), 960, {now: {time: START + 9000 * DAY, word: 'Today'}});
      expect(sceneOf(input).scale.domain).to.deep.equal(inputOf(daysOf(4, 10)).full);
    });

    it('ends what goes on', () => {
      const input = inputOf([{date: `${iso(5)}/..`}, {date: iso(30)}], 960, {now});
      const [label] = labelsOf(sceneOf(input, domainOf(0, 30)));
      expect([label!.mark.end, label!.mark.endEnd]).to.deep.equal([480, 'arrow']);
    });
  });

  it('names what stands in view on a scale of order, and counts what lies over it', () => {
    const events = [{date: `${iso(0)}/${iso(900)}`, title: 'Span'}, ...daysOf(8, 100).map((event, i) => ({...event, date: iso(10 + 100 * i)}))]; // prettier-ignore
    const input = inputOf(events, 960, {scale: 'sequential'});
    const scene = sceneOf(input, domainOf(205, 415));
    expect(titlesOf(scene, input)).to.deep.equal(['Event number 0000002', 'Event number 0000003', 'Event number 0000004']); // prettier-ignore
    expect(scene.axis.chips.map(({count, events: [first]}) => [count, first])).to.deep.equal([[1, 0]]);
  });
});
