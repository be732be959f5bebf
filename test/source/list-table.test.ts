import {expect} from 'chai';
import fc from 'fast-check';
import {checkData, readData} from '../../src/source/read-data.js';
import {runs} from '../runs.js';

const id = fc.constantFrom('a', 'a-2', 'a-3', 'a-2-2', 'b', 'event-1', 'event-2', 'event-3', '__proto__', ' a ', '');
const entry = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      {
        id,
        date: fc.constantFrom('2020', '2021-03', '1999-12-31', '2020/..'),
        title: fc.constantFrom('One', 'Two'),
        importance: fc.constantFrom(0, 0.75, 1, 7, 'much'),
        category: fc.constantFrom('x', 'y'),
        status: fc.constantFrom('reported', 'rumoured'),
        place: fc.constantFrom('Minsk', 5),
      },
      {requiredKeys: ['date', 'title']},
    ),
  },
  {weight: 1, arbitrary: fc.constantFrom(null, 7, [], {title: 'no date'}, {date: '2020'}, {id: 'a', date: 'c. 1984', title: 'x'})},
); // prettier-ignore
const entries = fc.array(entry, {maxLength: 30});

describe('readData(data) of a list', () => {
  it('reads nothing before it is asked for', () => {
    const {events, problems, categories} = readData({events: [{date: 'never', title: 'x'}, {date: '2020', title: 'y', category: 'z'}]}); // prettier-ignore
    expect(problems).to.deep.equal([]);
    expect(categories).to.deep.equal([]);
    expect(Array.from(events, ({title}) => title)).to.deep.equal(['y']);
    expect(problems).to.have.length(1);
  });

  it('has the categories that events name once they are read, unless they are declared', () => {
    const events = ['b', 'a', 'b'].map((category) => ({date: '2020', title: 'x', category}));
    const implied = readData({events});
    Array.from(implied.events);
    expect(implied.categories).to.deep.equal([{id: 'b', label: 'b'}, {id: 'a', label: 'a'}]); // prettier-ignore
    const declared = readData({events, categories: [{id: 'a', label: 'A'}, {id: 'b', label: 'B'}]}); // prettier-ignore
    expect(declared.categories.map(({label}) => label)).to.deep.equal(['A', 'B']);
  });

  it('has ids that are unique', () => {
    fc.assert(
      fc.property(entries, (entries) => {
        const ids = Array.from(readData({events: entries}).events, ({id}) => id);
        expect(new Set(ids).size).to.equal(ids.length);
      }),
      {numRuns: runs(500)},
    );
  });

  it('reads an event again as it was, without another word, and finds it by its id', () => {
    fc.assert(
      fc.property(entries, (entries) => {
        const {events, problems} = readData({events: entries});
        const all = Array.from(events);
        const told = problems.length;
        all.forEach((event, row) => {
          expect(events.read(row)).to.deep.equal(event);
          expect(events.rowOf(event.id)).to.equal(row);
        });
        expect(events.rowOf('nothing')).to.equal(-1);
        expect(problems).to.have.length(told);
      }),
      {numRuns: runs(500)},
    );
  });

  it('has the records that checkData has', () => {
    fc.assert(
      fc.property(entries, (entries) => {
        const set = readData({events: entries});
        const events = Array.from(set.events);
        const records = checkData({events: entries});
        expect(events).to.deep.equal(records.events);
        expect(set.problems).to.deep.equal(records.problems);
        expect(set.categories).to.deep.equal(records.categories);
      }),
      {numRuns: runs(100)},
    );
  });
});
