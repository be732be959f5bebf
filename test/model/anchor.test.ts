import {expect} from 'chai';
import fc from 'fast-check';
import {parseDate} from '../../src/date/parse-date.js';
import {eventAnchor} from '../../src/model/anchor.js';
import {anyDate} from './timeline-of.js';

describe('eventAnchor(date)', () => {
  const anchors: readonly [date: string, anchor: string][] = [
    ['2023-03-01', '2023-03-01T12:00:00.000Z'],
    ['2023-03-01~', '2023-03-01T12:00:00.000Z'],
    ['2023-03-01T10', '2023-03-01T10:30:00.000Z'],
    ['2023-03-01T10:00', '2023-03-01T10:00:30.000Z'],
    ['2023-03-01T10:00:00', '2023-03-01T10:00:00.500Z'],
    ['2023-03-01T10:00:00+03:00', '2023-03-01T07:00:00.500Z'],
    ['2022-09', '2022-09-01T00:00:00.000Z'],
    ['2022-09~', '2022-09-01T00:00:00.000Z'],
    ['2022-22', '2022-06-01T00:00:00.000Z'],
    ['2020', '2020-01-01T00:00:00.000Z'],
    ['202X', '2020-01-01T00:00:00.000Z'],
    ['20XX', '2000-01-01T00:00:00.000Z'],
    ['2023-03-01/2023-03-02', '2023-03-01T00:00:00.000Z'],
    ['2022-02/2022-09', '2022-02-01T00:00:00.000Z'],
    ['2022-02/..', '2022-02-01T00:00:00.000Z'],
    ['2022-02/', '2022-02-01T00:00:00.000Z'],
    ['../2022-02', '2022-03-01T00:00:00.000Z'],
    ['/2022-02', '2022-03-01T00:00:00.000Z'],
    ['../2023-03-01', '2023-03-02T00:00:00.000Z'],
  ];
  for (const [date, anchor] of anchors) {
    it(`labels ${date} at ${anchor}`, () => {
      expect(new Date(eventAnchor(parseDate(date))).toISOString()).to.equal(anchor);
    });
  }

  it('is a time within the date', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const date = parseDate(text);
        expect(eventAnchor(date)).to.be.within(date.earliestStart, date.latestEnd);
        expect(Number.isFinite(eventAnchor(date))).to.equal(true);
      }),
    );
  });
});
