import {expect} from 'chai';
import fc from 'fast-check';
import {calendarGroups} from '../../src/model/calendar-groups.js';
import {anyEvents, timelineOf} from './timeline-of.js';

const groupsOf = (dates: readonly string[], most: number) =>
  calendarGroups(timelineOf(dates.map((date) => ({date}))), most).map(({edtf, from, to}) => [edtf, to - from]);

const every = (step: number, from: number): string[] =>
  Array.from({length: 40}, (_, i) => String(from + i * step).padStart(4, '0'));

describe('calendarGroups(timeline, most)', () => {
  it('takes the finest unit that makes no more groups', () => {
    const dates = ['1914-07-28', '1939-09-01', '1945-05-08', '1945-05-09'];
    expect(groupsOf(dates, 1)).to.deep.equal([['19XX', 4]]);
    expect(groupsOf(dates, 2)).to.deep.equal([['19XX', 4]]);
    expect(groupsOf(dates, 3)).to.deep.equal([['1914-07', 1], ['1939-09', 1], ['1945-05', 2]]); // prettier-ignore
    expect(groupsOf(dates, 4)).to.deep.equal([['1914-07-28', 1], ['1939-09-01', 1], ['1945-05-08', 1], ['1945-05-09', 1]]); // prettier-ignore
  });

  it('takes no unit that is finer than a date is known', () => {
    expect(groupsOf(['1914', '1939-09-01'], 32)).to.deep.equal([['1914', 1], ['1939', 1]]); // prettier-ignore
    expect(groupsOf(['191X', '1939-09-01'], 32)).to.deep.equal([['191X', 1], ['193X', 1]]); // prettier-ignore
    expect(groupsOf(['1914/1918', '1939'], 32)).to.deep.equal([['1914', 1], ['1939', 1]]); // prettier-ignore
    const within = timelineOf([{date: '1914/1921', kind: 'moment'}, {date: '1939'}]);
    expect(calendarGroups(within, 32).map(({edtf}) => edtf)).to.deep.equal(['19XX']);
    const across = timelineOf([{date: '-0100/0100', kind: 'moment'}]);
    expect(calendarGroups(across, 32)).to.deep.equal([]);
  });

  it('puts an event whose start is open where it ends', () => {
    expect(groupsOf(['../2001-05-05', '2002-01-01'], 32)).to.deep.equal([['2001-05', 1], ['2002-01', 1]]); // prettier-ignore
    expect(groupsOf(['../2001', '2002-03-01'], 32)).to.deep.equal([['200X', 2]]);
  });

  it('names decades, centuries and months, and nothing that has no date of its own', () => {
    expect(groupsOf(every(5, 1800), 32).slice(0, 2)).to.deep.equal([['180X', 2], ['181X', 2]]); // prettier-ignore
    expect(groupsOf(every(40, 400), 32).slice(0, 2)).to.deep.equal([['04XX', 3], ['05XX', 2]]); // prettier-ignore
    expect(groupsOf(['2020-01-30', '2020-01-31', '2020-02-01'], 2)).to.deep.equal([['2020-01', 2], ['2020-02', 1]]); // prettier-ignore
    expect(groupsOf(['Y-21000', 'Y-20000'], 32)).to.deep.equal([[null, 1], [null, 1]]); // prettier-ignore
    expect(groupsOf(['-0399', '-0391', '-0381'], 2)).to.deep.equal([[null, 2], [null, 1]]); // prettier-ignore
  });

  it('returns nothing for no events', () => {
    expect(groupsOf([], 8)).to.deep.equal([]);
  });

  it('puts every event in one group, in order', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({min: 2, max: 32}), (events, most) => {
        const timeline = timelineOf(events);
        const groups = calendarGroups(timeline, most);
        expect(groups.length).to.be.at.most(most);
        groups.forEach((group, i) => {
          expect(group.from).to.equal(groups[i - 1]?.to ?? 0);
        });
        if (groups.length) expect(groups.at(-1)!.to).to.equal(timeline.count);
      }),
    );
  });
});
