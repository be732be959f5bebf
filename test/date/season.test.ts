import {expect} from 'chai';
import {parseDate} from '../../src/date/parse-date.js';
import {seasonOf} from '../../src/date/season.js';
import type {Season} from '../../src/date/timeline-date.js';
import {corners, parseError, type Invalid} from './read.js';

const SEASONS: readonly [text: string, start: string, end: string, season: Season][] = [
  // of no hemisphere
  ['2001-21', '2001-03-01', '2001-06-01', 'spring'],
  ['2001-22', '2001-06-01', '2001-09-01', 'summer'],
  ['2001-23', '2001-09-01', '2001-12-01', 'autumn'],
  ['2001-24', '2001-12-01', '2002-03-01', 'winter'],
  // of the north
  ['2001-25', '2001-03-01', '2001-06-01', 'spring'],
  ['2001-26', '2001-06-01', '2001-09-01', 'summer'],
  ['2001-27', '2001-09-01', '2001-12-01', 'autumn'],
  ['2001-28', '2001-12-01', '2002-03-01', 'winter'],
  // of the south
  ['2001-29', '2001-09-01', '2001-12-01', 'southernSpring'],
  ['2001-30', '2001-12-01', '2002-03-01', 'southernSummer'],
  ['2001-31', '2001-03-01', '2001-06-01', 'southernAutumn'],
  ['2001-32', '2001-06-01', '2001-09-01', 'southernWinter'],
  // quarters, thirds and halves
  ['2001-33', '2001-01-01', '2001-04-01', 'quarter1'],
  ['2001-34', '2001-04-01', '2001-07-01', 'quarter2'],
  ['2001-35', '2001-07-01', '2001-10-01', 'quarter3'],
  ['2001-36', '2001-10-01', '2002-01-01', 'quarter4'],
  ['2001-37', '2001-01-01', '2001-05-01', 'third1'],
  ['2001-38', '2001-05-01', '2001-09-01', 'third2'],
  ['2001-39', '2001-09-01', '2002-01-01', 'third3'],
  ['2001-40', '2001-01-01', '2001-07-01', 'half1'],
  ['2001-41', '2001-07-01', '2002-01-01', 'half2'],
  // before the year 0, and across it
  ['-2001-34', '-002001-04-01', '-002001-07-01', 'quarter2'],
  ['-2004-23', '-002004-09-01', '-002004-12-01', 'autumn'],
  ['-0001-28', '-000001-12-01', '0000-03-01', 'winter'],
  ['-0001-30', '-000001-12-01', '0000-03-01', 'southernSummer'],
  ['-0044-41', '-000044-07-01', '-000043-01-01', 'half2'],
  ['0000-36', '0000-10-01', '0001-01-01', 'quarter4'],
  // with qualifiers
  ['2001-34~', '2001-04-01', '2001-07-01', 'quarter2'],
  ['?2001-~34', '2001-04-01', '2001-07-01', 'quarter2'],
];

const INVALID: readonly Invalid[] = [
  ['2001-20', 5, 'has month 20, but months run from 1 to 12 and seasons from 21 to 41'],
  ['2001-42', 5, 'has month 42, but months run from 1 to 12 and seasons from 21 to 41'],
  ['2001-2X', 5, 'has month 2X, but months run from 1 to 12 and seasons from 21 to 41'],
  ['2001-34-01', 7, 'has "-" where the end was expected'],
  ['2001-34T10', 7, 'has "T" where the end was expected'],
  ['Y17000-34', 6, 'has "-" where the end was expected'],
];

describe('seasonOf(code)', () => {
  for (const [text, start, end, season] of SEASONS) {
    it(`is ${season} for ${text}, from ${start} to ${end}`, () => {
      expect(corners(text)).to.deep.equal([start, end, start, end]);
      expect(parseDate(text)).to.include({season, precision: 'season', interval: false, edtf: text});
    });
  }

  it('is the same season in some unknown year', () => {
    expect(corners('156X-22')).to.deep.equal(['1560-06-01', '1569-09-01', '1560-06-01', '1569-09-01']);
    expect(parseDate('156X-22')).to.include({season: 'summer', precision: 'decade'});
    expect(corners('-15XX-36').slice(2)).to.deep.equal(['-001599-10-01', '-001499-01-01']);
  });

  for (const [text, index, fault] of INVALID) {
    it(`refuses ${text}: ${fault}`, () => {
      expect(parseError(text)).to.include({index, fault});
    });
  }

  it('is none for any other code', () => {
    expect([0, 1, 12, 20, 42, 99, NaN].map(seasonOf)).to.deep.equal(Array(7).fill(undefined));
  });
});
