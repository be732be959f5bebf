import {expect} from 'chai';
import fc from 'fast-check';
import {filterTimeline, hasOthers} from '../../src/model/filter.js';
import {countByCategory} from '../../src/model/subset.js';
import type {Timeline} from '../../src/model/timeline.js';
import {timelineOf} from './timeline-of.js';

const CATEGORIES = [
  {id: 'art', label: 'Art'},
  {id: 'war', label: 'War'},
  {id: 'law', label: 'Law'},
];

const EVENTS = [
  {id: 'c', date: '2003', category: 'war', importance: 0.75},
  {id: 'a', date: '2001', category: 'art'},
  {id: 'd', date: '2004'},
  {id: 'b', date: '2002/2009', category: 'art', importance: 0.25},
  {id: 'e', date: '2005', category: 'law'},
];

const TIMELINE = timelineOf(EVENTS, {title: 'Five', categories: CATEGORIES});

const idsOf = ({count, event}: Timeline): string[] => Array.from({length: count}, (_, i) => event(i).id);

describe('filterTimeline(timeline, categories)', () => {
  const filters: readonly [categories: string[], ids: string[]][] = [
    [['art'], ['a', 'b']],
    [['war'], ['c']],
    [['war', 'art'], ['a', 'b', 'c']],
    [['art', 'art'], ['a', 'b']],
    [['others'], ['d']],
    [['law', 'others'], ['d', 'e']],
    [['art', 'war', 'law', 'others'], ['a', 'b', 'c', 'd', 'e']],
    [['art', 'none'], ['a', 'b']],
    [['none'], []],
    [[], []],
    [['ART'], []],
    [[''], []],
  ]; // prettier-ignore
  for (const [categories, ids] of filters) {
    it(`has ${ids.join(', ') || 'nothing'} of the categories ${JSON.stringify(categories)}`, () => {
      expect(idsOf(filterTimeline(TIMELINE, categories))).to.deep.equal(ids);
    });
  }

  it('is the very timeline where no categories are named', () => {
    expect(filterTimeline(TIMELINE, null) === TIMELINE).to.equal(true);
  });

  it('takes a category that is called “others” to be that', () => {
    const events = [
      {id: 'a', date: '2001', category: 'others'},
      {id: 'b', date: '2002'},
    ];
    const timeline = timelineOf(events, {categories: [{id: 'others', label: 'The others'}]});
    expect(idsOf(filterTimeline(timeline, ['others']))).to.deep.equal(['a']);
  });

  it('shows what is left of the same stretch of time, with all else as it was', () => {
    const {title, extent, precision, categories, problems} = filterTimeline(TIMELINE, ['war']);
    expect({title, precision, problems}).to.deep.equal({title: 'Five', precision: 'year', problems: []});
    expect(extent).to.deep.equal([Date.UTC(2001, 0), Date.UTC(2010, 0)]);
    expect(categories.map(({id}) => id)).to.deep.equal(['art', 'war', 'law']);
  });

  it('finds, counts and weighs only what is left', () => {
    const {index, find, category, starts, ends, importance} = filterTimeline(TIMELINE, ['art', 'others']);
    expect(['a', 'b', 'c', 'd', 'e', 'none'].map(find)).to.deep.equal([0, 1, null, 2, null, null]);
    expect([0, 1, 2].map(category)).to.deep.equal(['art', 'art', undefined]);
    expect(Array.from(starts)).to.deep.equal([2001, 2002, 2004].map((year) => Date.UTC(year, 0)));
    expect(Array.from(ends)).to.deep.equal([2002, 2010, 2005].map((year) => Date.UTC(year, 0)));
    expect(Array.from(importance)).to.deep.equal([0.5, 0.25, 0.5]);
    expect(index.touching([Date.UTC(2003, 0), Date.UTC(2004, 0)])).to.deep.equal([1]);
    expect(index.count([Date.UTC(2004, 0), Date.UTC(2005, 0)])).to.equal(2);
    expect(index.top(0, 3)).to.equal(0);
  });

  it('has each event that looking at all would, in the same order', () => {
    const id = fc.constantFrom('art', 'war', 'law');
    const event = fc.record({date: fc.integer({min: 1900, max: 1950}).map(String), category: fc.option(id, {nil: undefined})}); // prettier-ignore
    const shown = fc.array(fc.constantFrom<string[]>('art', 'war', 'law', 'others', 'none'));
    fc.assert(
      fc.property(fc.array(event, {maxLength: 40}), shown, (events, shown) => {
        const timeline = timelineOf(events.map(({date, category}) => (category ? {date, category} : {date})), {categories: CATEGORIES}); // prettier-ignore
        const ids = idsOf(timeline).filter((_, i) => shown.includes(timeline.category(i) ?? 'others'));
        const filtered = filterTimeline(timeline, shown);
        expect(idsOf(filtered)).to.deep.equal(ids);
        expect(ids.map((id) => filtered.find(id))).to.deep.equal(ids.map((_, i) => i));
        expect(filtered.index.count([-Infinity, Infinity])).to.equal(ids.length);
      }),
    );
  });
});

describe('hasOthers(timeline)', () => {
  it('is true where some events have a category and some have none', () => {
    expect(hasOthers(TIMELINE)).to.equal(true);
  });

  it('is false where all events have a category, or where there are no categories', () => {
    expect(
      hasOthers(
        timelineOf(
          EVENTS.filter(({category}) => category),
          {categories: CATEGORIES},
        ),
      ),
    ).to.equal(false);
    expect(hasOthers(timelineOf([{date: '2001'}]))).to.equal(false);
    expect(hasOthers(timelineOf([], {categories: CATEGORIES}))).to.equal(false);
  });
});

describe('countByCategory(timeline)', () => {
  it('counts the events of each category, and those of none', () => {
    const timeline = timelineOf(EVENTS, {categories: [...CATEGORIES, {id: 'sea', label: 'Sea'}]});
    expect(Array.from(countByCategory(timeline))).to.deep.equal([['art', 2], ['war', 1], ['law', 1], ['sea', 0], [undefined, 1]]); // prettier-ignore
  });
});
