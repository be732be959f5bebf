import {expect} from 'chai';
import fc from 'fast-check';
import {calendarGroups} from '../../../src/layout/density/calendar-groups.js';
import {anyEvents, timelineOf} from '../../model/timeline-of.js';

const ms = (text: string): number => Date.parse(text);

const groupsOf = (dates: readonly string[], from: string, to: string) =>
  calendarGroups(timelineOf(dates.map((date) => ({date}))), [ms(from), ms(to)]).map((group) => [
    group.edtf,
    group.to - group.from,
  ]);

describe('calendarGroups(timeline, domain)', () => {
  it('takes the finest unit that makes few groups', () => {
    expect(groupsOf(['1914', '1939', '1945-05-08'], '1900-01-01', '2000-01-01')).to.deep.equal([
      ['1914-01-01T00:00:00', 1],
      ['1939-01-01T00:00:00', 1],
      ['1945-05-08T12:00:00', 1],
    ]);
    const years = Array.from({length: 30}, (_, i) => `${1950 + i}-03-01`);
    const twice = [...years, ...years.map((date) => date.replace('03', '04'))];
    expect(groupsOf(twice, '1900-01-01', '2000-01-01')[0]).to.deep.equal(['1950', 2]);
    const days = Array.from(
      {length: 60},
      (_, i) => `2020-${i < 30 ? '01' : '02'}-${String((i % 28) + 1).padStart(2, '0')}`,
    );
    expect(groupsOf(days, '2020-01-01', '2021-01-01')).to.deep.equal([['2020-01', 30], ['2020-02', 30]]); // prettier-ignore
  });

  it('names decades and centuries, and nothing that has no date of its own', () => {
    const every = (step: number, from: number) =>
      Array.from({length: 40}, (_, i) => String(from + i * step).padStart(4, '0'));
    expect(groupsOf(every(5, 1800), '1700-01-01', '2100-01-01').slice(0, 2)).to.deep.equal([['180X', 2], ['181X', 2]]); // prettier-ignore
    expect(groupsOf(every(40, 400), '0100-01-01', '2100-01-01').slice(0, 2)).to.deep.equal([['04XX', 3], ['05XX', 2]]); // prettier-ignore
    const long = Array.from({length: 40}, (_, i) => `Y-${20_000 + i * 1000}`);
    const {extent} = timelineOf(long.map((date) => ({date})));
    expect(calendarGroups(timelineOf(long.map((date) => ({date}))), extent!)[0]!.edtf).to.equal(null);
  });

  it('counts what is labelled in the domain only', () => {
    expect(groupsOf(['2019', '2020', '2021'], '2020-01-01', '2021-01-01')).to.deep.equal([['2020-01-01T00:00:00', 1]]);
  });

  it('has every event in one group, in order, and few groups', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const timeline = timelineOf(events);
        const [start, end] = timeline.extent!;
        const groups = calendarGroups(timeline, [start, end + 1]);
        expect(groups.length).to.be.at.most(32);
        groups.forEach((group, i) => {
          expect(group.from).to.equal(groups[i - 1]?.to ?? 0);
        });
        expect(groups.at(-1)!.to).to.equal(timeline.count);
      }),
    );
  });
});
