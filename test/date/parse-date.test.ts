import {expect} from 'chai';
import fc from 'fast-check';
import {parseDate} from '../../src/date/parse-date.js';
import type {Precision} from '../../src/date/timeline-date.js';
import {isThorough, runs} from '../runs.js';
import {almostEdtf, anyEdtf, intervalEdtf, singleEdtf} from './edtf-arbitrary.js';
import {corners, parseError, tryParse, type Invalid} from './read.js';

const SINGLE: readonly [text: string, start: string, end: string, precision: Precision][] = [
  // level 0: dates
  ['2020', '2020-01-01', '2021-01-01', 'year'],
  ['0000', '0000-01-01', '0001-01-01', 'year'],
  ['0044', '0044-01-01', '0045-01-01', 'year'],
  ['9999', '9999-01-01', '+010000-01-01', 'year'],
  ['2022-02', '2022-02-01', '2022-03-01', 'month'],
  ['2022-09', '2022-09-01', '2022-10-01', 'month'],
  ['2022-12', '2022-12-01', '2023-01-01', 'month'],
  ['2023-03-01', '2023-03-01', '2023-03-02', 'day'],
  ['2023-02-28', '2023-02-28', '2023-03-01', 'day'],
  ['2024-02-29', '2024-02-29', '2024-03-01', 'day'],
  ['2000-02-29', '2000-02-29', '2000-03-01', 'day'],
  ['0000-02-29', '0000-02-29', '0000-03-01', 'day'],
  ['2023-12-31', '2023-12-31', '2024-01-01', 'day'],
  // level 0: times of day
  ['1985-04-12T23:20:30', '1985-04-12T23:20:30', '1985-04-12T23:20:31', 'second'],
  ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30', '1985-04-12T23:20:31', 'second'],
  ['1985-04-12T23:20:30-04', '1985-04-13T03:20:30', '1985-04-13T03:20:31', 'second'],
  ['1985-04-12T23:20:30+04:30', '1985-04-12T18:50:30', '1985-04-12T18:50:31', 'second'],
  ['1985-04-12T23:20:30+00:00', '1985-04-12T23:20:30', '1985-04-12T23:20:31', 'second'],
  ['2004-01-01T10:10:10+14:00', '2003-12-31T20:10:10', '2003-12-31T20:10:11', 'second'],
  ['2022-02-24T05:00:00', '2022-02-24T05:00:00', '2022-02-24T05:00:01', 'second'],
  ['-2012-10-10T10:10:10Z', '-002012-10-10T10:10:10', '-002012-10-10T10:10:11', 'second'],
  ['2023-03-01T23:59:59', '2023-03-01T23:59:59', '2023-03-02', 'second'],
  ['2020-05-01T24:00:00Z', '2020-05-02', '2020-05-02T00:00:01', 'second'],
  // beyond EDTF: times without seconds
  ['2023-03-01T10:00', '2023-03-01T10:00:00', '2023-03-01T10:01:00', 'minute'],
  ['2023-03-01T10:00Z', '2023-03-01T10:00:00', '2023-03-01T10:01:00', 'minute'],
  ['2023-03-01T05:00+03:00', '2023-03-01T02:00:00', '2023-03-01T02:01:00', 'minute'],
  ['2023-03-01T10', '2023-03-01T10:00:00', '2023-03-01T11:00:00', 'hour'],
  ['2023-03-01T23Z', '2023-03-01T23:00:00', '2023-03-02', 'hour'],
  // level 1: long years
  ['Y20000', '+020000-01-01', '+020001-01-01', 'year'],
  ['Y-10000', '-010000-01-01', '-009999-01-01', 'year'],
  ['Y-100000', '-100000-01-01', '-099999-01-01', 'year'],
  // level 1: seasons
  ['2022-21', '2022-03-01', '2022-06-01', 'season'],
  ['2022-22', '2022-06-01', '2022-09-01', 'season'],
  ['2022-23', '2022-09-01', '2022-12-01', 'season'],
  ['2022-24', '2022-12-01', '2023-03-01', 'season'],
  ['2023-24', '2023-12-01', '2024-03-01', 'season'],
  ['-2003-22', '-002003-06-01', '-002003-09-01', 'season'],
  ['-0001-24', '-000001-12-01', '0000-03-01', 'season'],
  // level 1: qualification
  ['1984?', '1984-01-01', '1985-01-01', 'year'],
  ['2004-06~', '2004-06-01', '2004-07-01', 'month'],
  ['2004-06-11%', '2004-06-11', '2004-06-12', 'day'],
  ['2022-21~', '2022-03-01', '2022-06-01', 'season'],
  ['201X?', '2010-01-01', '2020-01-01', 'decade'],
  ['Y-10000~', '-010000-01-01', '-009999-01-01', 'year'],
  ['2004-XX~', '2004-01-01', '2005-01-01', 'year'],
  // level 1: unspecified digits
  ['201X', '2010-01-01', '2020-01-01', 'decade'],
  ['20XX', '2000-01-01', '2100-01-01', 'century'],
  ['00XX', '0000-01-01', '0100-01-01', 'century'],
  ['-201X', '-002019-01-01', '-002009-01-01', 'decade'],
  ['-20XX', '-002099-01-01', '-001999-01-01', 'century'],
  ['-000X', '-000009-01-01', '0000-01-01', 'decade'],
  ['-00XX', '-000099-01-01', '0000-01-01', 'century'],
  ['2004-XX', '2004-01-01', '2005-01-01', 'year'],
  ['1985-04-XX', '1985-04-01', '1985-05-01', 'month'],
  ['1985-12-XX', '1985-12-01', '1986-01-01', 'month'],
  ['1985-XX-XX', '1985-01-01', '1986-01-01', 'year'],
  ['-2004-XX', '-002004-01-01', '-002003-01-01', 'year'],
  ['-1985-XX-XX', '-001985-01-01', '-001984-01-01', 'year'],
  // level 1: negative years
  ['-1985', '-001985-01-01', '-001984-01-01', 'year'],
  ['-0001', '-000001-01-01', '0000-01-01', 'year'],
  ['-9999', '-009999-01-01', '-009998-01-01', 'year'],
  ['-0043-03', '-000043-03-01', '-000043-04-01', 'month'],
  ['-0043-03-15', '-000043-03-15', '-000043-03-16', 'day'],
];

const INTERVALS: readonly [text: string, corners: readonly [string, string, string, string], precision: Precision][] = [
  // level 0
  ['1964/2008', ['1964-01-01', '1965-01-01', '2008-01-01', '2009-01-01'], 'year'],
  ['2004-06/2006-08', ['2004-06-01', '2004-07-01', '2006-08-01', '2006-09-01'], 'month'],
  ['2004-02-01/2005-02-08', ['2004-02-01', '2004-02-02', '2005-02-08', '2005-02-09'], 'day'],
  ['2023-03-01/2023-03-02', ['2023-03-01', '2023-03-02', '2023-03-02', '2023-03-03'], 'day'],
  ['2004-02-01/2005-02', ['2004-02-01', '2004-02-02', '2005-02-01', '2005-03-01'], 'month'],
  ['2004-02-01/2005', ['2004-02-01', '2004-02-02', '2005-01-01', '2006-01-01'], 'year'],
  ['2005/2006-02', ['2005-01-01', '2006-01-01', '2006-02-01', '2006-03-01'], 'year'],
  ['-1000/-0999', ['-001000-01-01', '-000999-01-01', '-000999-01-01', '-000998-01-01'], 'year'],
  ['-1000/-0090-10', ['-001000-01-01', '-000999-01-01', '-000090-10-01', '-000090-11-01'], 'year'],
  ['-1000/2000', ['-001000-01-01', '-000999-01-01', '2000-01-01', '2001-01-01'], 'year'],
  // the two dates overlap
  ['2022/2022', ['2022-01-01', '2023-01-01', '2022-01-01', '2023-01-01'], 'year'],
  ['2022-02-24/2022-02-24', ['2022-02-24', '2022-02-25', '2022-02-24', '2022-02-25'], 'day'],
  ['2022-02-24/2022-02', ['2022-02-24', '2022-02-25', '2022-02-24', '2022-03-01'], 'month'],
  ['2022/2022-03', ['2022-01-01', '2022-04-01', '2022-03-01', '2022-04-01'], 'year'],
  ['0000-02/0000', ['0000-02-01', '0000-03-01', '0000-02-01', '0001-01-01'], 'year'],
  ['0000-01-03/0000-01', ['0000-01-03', '0000-01-04', '0000-01-03', '0000-02-01'], 'month'],
  // level 1: open and unknown ends
  ['1985/..', ['1985-01-01', '1986-01-01', '+', '+'], 'year'],
  ['1985-04-12/..', ['1985-04-12', '1985-04-13', '+', '+'], 'day'],
  ['../1985', ['-', '-', '1985-01-01', '1986-01-01'], 'year'],
  ['../2022-02', ['-', '-', '2022-02-01', '2022-03-01'], 'month'],
  ['1985/', ['1985-01-01', '1986-01-01', '1985-01-01', '+'], 'year'],
  ['2004-06-01/', ['2004-06-01', '2004-06-02', '2004-06-01', '+'], 'day'],
  ['/1985', ['-', '1986-01-01', '1985-01-01', '1986-01-01'], 'year'],
  ['/2006-08', ['-', '2006-09-01', '2006-08-01', '2006-09-01'], 'month'],
  // level 1: ends of every other kind
  ['1984~/2004-06', ['1984-01-01', '1985-01-01', '2004-06-01', '2004-07-01'], 'year'],
  ['1984-06-02?/2004-08-08~', ['1984-06-02', '1984-06-03', '2004-08-08', '2004-08-09'], 'day'],
  ['1984-06-02?/', ['1984-06-02', '1984-06-03', '1984-06-02', '+'], 'day'],
  ['198X/199X', ['1980-01-01', '1990-01-01', '1990-01-01', '2000-01-01'], 'decade'],
  ['1987/199X', ['1987-01-01', '1988-01-01', '1990-01-01', '2000-01-01'], 'decade'],
  ['18XX/..', ['1800-01-01', '1900-01-01', '+', '+'], 'century'],
  ['2000-XX/2012', ['2000-01-01', '2001-01-01', '2012-01-01', '2013-01-01'], 'year'],
  ['2004-06-XX/2004-07-03', ['2004-06-01', '2004-07-01', '2004-07-03', '2004-07-04'], 'month'],
  ['2000/2000-XX-XX', ['2000-01-01', '2001-01-01', '2000-01-01', '2001-01-01'], 'year'],
  ['2022-21/2022-23', ['2022-03-01', '2022-06-01', '2022-09-01', '2022-12-01'], 'season'],
  ['1923-21/1924', ['1923-03-01', '1923-06-01', '1924-01-01', '1925-01-01'], 'year'],
  ['Y-61000/-2000', ['-061000-01-01', '-060999-01-01', '-002000-01-01', '-001999-01-01'], 'year'],
  // level 2
  ['2004-06-~01/2004-06-~20', ['2004-06-01', '2004-06-02', '2004-06-20', '2004-06-21'], 'day'],
  ['2004-06~-11/2004-%06', ['2004-06-11', '2004-06-12', '2004-06-11', '2004-07-01'], 'month'],
  ['156X-12-25/1570', ['1560-12-25', '1569-12-26', '1570-01-01', '1571-01-01'], 'decade'],
  ['1919-XX-02/1919-XX-01', ['1919-01-02', '1919-12-02', '1919-01-02', '1919-12-02'], 'year'],
  ['1981-1X-10/1981-11-09', ['1981-10-10', '1981-11-10', '1981-11-09', '1981-11-10'], 'year'],
  ['2015-02-27/2015-02-X8', ['2015-02-27', '2015-02-28', '2015-02-27', '2015-03-01'], 'month'],
  ['-2000-XX-10/2012', ['-002000-01-10', '-002000-12-11', '2012-01-01', '2013-01-01'], 'year'],
  ['2001-33/2001-34', ['2001-01-01', '2001-04-01', '2001-04-01', '2001-07-01'], 'season'],
  ['2001-39/..', ['2001-09-01', '2002-01-01', '+', '+'], 'season'],
  ['/1950S2', ['-', '2000-01-01', '1900-01-01', '2000-01-01'], 'century'],
  ['Y1E4/Y2E4', ['+010000-01-01', '+010001-01-01', '+020000-01-01', '+020001-01-01'], 'year'],
  // beyond EDTF: times of day
  [
    '2023-03-01T10:00Z/2023-03-01T12:00Z',
    ['2023-03-01T10:00:00', '2023-03-01T10:01:00', '2023-03-01T12:00:00', '2023-03-01T12:01:00'],
    'minute',
  ],
  ['2023-03-01T10:00+03/..', ['2023-03-01T07:00:00', '2023-03-01T07:01:00', '+', '+'], 'minute'],
];

const INVALID: readonly Invalid[] = [
  ['', 0, 'ends where a four-digit year was expected'],
  ['abcd', 0, 'has "a" where a four-digit year was expected'],
  ['March 2023', 0, 'has "M" where a four-digit year was expected'],
  ['🎉', 0, 'has "🎉" where a four-digit year was expected'],
  // dates that cannot be
  ['2023-02-29', 8, 'has day 29, but February 2023 has 28 days'],
  ['1900-02-29', 8, 'has day 29, but February 1900 has 28 days'],
  ['-0001-02-29', 9, 'has day 29, but February -1 has 28 days'],
  ['1960-06-31', 8, 'has day 31, but June 1960 has 30 days'],
  ['2023-01-32', 8, 'has day 32, but January 2023 has 31 days'],
  ['2023-01-00', 8, 'has day 00, but January 2023 has 31 days'],
  ['2023-13', 5, 'has month 13, but months run from 1 to 12 and seasons from 21 to 41'],
  ['2023-00', 5, 'has month 00, but months run from 1 to 12 and seasons from 21 to 41'],
  ['2023-00-01', 5, 'has month 00, but months run from 1 to 12 and seasons from 21 to 41'],
  ['-0000', 0, 'has year -0000, but 1 BC is 0000 and 2 BC is -0001'],
  ['2023-03-01T25:00', 11, 'has hour 25, but hours run from 0 to 24'],
  ['2023-03-01T10:60', 14, 'has minute 60, but minutes run from 0 to 59'],
  ['2023-03-01T23:59:60', 17, 'has second 60, but seconds run from 0 to 59'],
  ['2020-05-01T24:30:00Z', 11, 'has a time after 24:00'],
  ['2020-05-01T00:00:00+15:00', 19, 'has an offset that no time zone has'],
  ['2020-05-01T00:00:00-00:00', 19, 'has an offset that no time zone has'],
  ['2020-05-01T00:00:00-05:60', 23, 'has minute 60, but minutes run from 0 to 59'],
  ['2012/2011', 5, 'has an end that lies before its start'],
  ['0000/-0001', 5, 'has an end that lies before its start'],
  ['2023-03-02/2023-03-01', 11, 'has an end that lies before its start'],
  ['2020-05-01T12:00Z/2020-05-01T12:00+03:00', 18, 'has an end that lies before its start'],
  ['../..', 0, 'has no date at either end'],
  ['/', 0, 'has no date at either end'],
  ['/..', 0, 'has no date at either end'],
  // unfinished, or with something after the end
  ['202', 3, 'ends where a four-digit year was expected'],
  ['2023-', 5, 'ends where a two-digit month was expected'],
  ['2023-03-', 8, 'ends where a two-digit day was expected'],
  ['2012-10-10T10:10:1', 18, 'ends where a two-digit second was expected'],
  ['2012-10-10T1:10:10', 12, 'has ":" where a two-digit hour was expected'],
  ['2012-10-10T10:10:10Z10', 20, 'has "1" where the end was expected'],
  ['2023-03-01T10:00~', 16, 'has "~" where the end was expected'],
  ['2023-03T10:00', 7, 'has "T" where the end was expected'],
  ['2023-03-011', 10, 'has "1" where the end was expected'],
  ['2022-21-01', 7, 'has "-" where the end was expected'],
  ['2012/2013/2014', 9, 'has "/" where the end was expected'],
  ['2012///4444', 5, 'has "/" where the end was expected'],
  ['..', 0, 'has "." where a four-digit year was expected'],
  ['2001-21^southernHemisphere', 7, 'has "^" where the end was expected'],
  ['Y1234', 1, 'has year "1234" after "Y", which is for years of 5 to 15 digits, the first not 0'],
  ['Y012345', 1, 'has year "012345" after "Y", which is for years of 5 to 15 digits, the first not 0'],
  [
    'Y1234567890123456',
    1,
    'has year "1234567890123456" after "Y", which is for years of 5 to 15 digits, the first not 0',
  ],
  // the draft of 2012
  ['199u', 3, 'has "u" where a four-digit year was expected', '199X'],
  ['19uu', 2, 'has "u" where a four-digit year was expected', '19XX'],
  ['1999-01-uu', 8, 'has "u" where a two-digit day was expected', '1999-01-XX'],
  ['1984?~', 5, 'has "~" where the end was expected', '1984%'],
  ['1984~?', 5, 'has "?" where the end was expected', '1984%'],
  ['unknown/2006', 0, 'has "u" where a four-digit year was expected', '/2006'],
  ['2004-01-01/open', 11, 'has "o" where a four-digit year was expected', '2004-01-01/..'],
  ['y170000002', 0, 'has "y" where a four-digit year was expected', 'Y170000002'],
  // other notations
  ['13/02/2023', 2, 'has "/" where a four-digit year was expected', '2023-02-13'],
  ['2/2/2023', 1, 'has "/" where a four-digit year was expected', '2023-02-02'],
  ['31.12.2023', 2, 'has "." where a four-digit year was expected', '2023-12-31'],
  ['2023/03/01', 7, 'has "/" where a four-digit year was expected', '2023-03-01'],
  ['2023.3.1', 4, 'has "." where the end was expected', '2023-03-01'],
  ['2023-3-1', 6, 'has "-" where a two-digit month was expected', '2023-03-01'],
  ['20230301', 4, 'has "0" where the end was expected', '2023-03-01'],
  ['17000', 4, 'has "0" where the end was expected', 'Y17000'],
  ['-10000', 5, 'has "0" where the end was expected', 'Y-10000'],
  ['1980s', 4, 'has "s" where the end was expected', '198X'],
  ['c. 1984', 0, 'has "c" where a four-digit year was expected', '1984~'],
  ['circa 1984-06', 0, 'has "c" where a four-digit year was expected', '1984-06~'],
  ['2020–2022', 4, 'has "–" where the end was expected', '2020/2022'],
  ['2020 - 2022', 4, 'has " " where the end was expected', '2020/2022'],
  ['−0044', 0, 'has "−" where a four-digit year was expected', '-0044'],
  [' 1863-03-29', 0, 'has " " where a four-digit year was expected', '1863-03-29'],
  ['1863-03-29\n', 10, 'has "\\n" where the end was expected', '1863-03-29'],
  ['2012-10-10t10:10:10z', 10, 'has "t" where the end was expected', '2012-10-10T10:10:10Z'],
  ['2023-03-01 10:00', 10, 'has " " where the end was expected', '2023-03-01T10:00'],
  ['2023-03-01T10:00:00.000Z', 19, 'has "." where the end was expected', '2023-03-01T10:00:00Z'],
];

describe('parseDate(text)', () => {
  for (const [text, start, end, precision] of SINGLE) {
    it(`reads ${text} as a ${precision}, from ${start} to ${end}`, () => {
      expect(corners(text)).to.deep.equal([start, end, start, end]);
      expect(parseDate(text)).to.include({precision, interval: false, start: 'known', end: 'known', edtf: text});
    });
  }

  for (const [text, expected, precision] of INTERVALS) {
    it(`reads ${text} as an interval of ${expected.join(', ')}`, () => {
      expect(corners(text)).to.deep.equal(expected);
      expect(parseDate(text)).to.include({precision, interval: true, edtf: text});
    });
  }

  it('reads years that Date has no room for as numbers', () => {
    expect(parseDate('Y170000002')).to.include({
      earliestStart: 5_364_619_735_939_200_000,
      latestEnd: 5_364_619_767_475_200_000,
    });
    expect(parseDate('Y-170000002').latestEnd).to.be.lessThan(parseDate('Y-170000001').latestEnd);
    expect(parseDate('Y999999999999999').earliestStart).to.be.lessThan(parseDate('Y999999999999999').latestEnd);
  });

  it('tells about from doubtful, and has both for "%"', () => {
    expect(parseDate('1984')).to.include({approximate: false, uncertain: false});
    expect(parseDate('1984~')).to.include({approximate: true, uncertain: false});
    expect(parseDate('1984?')).to.include({approximate: false, uncertain: true});
    expect(parseDate('1984%')).to.include({approximate: true, uncertain: true});
  });

  it('keeps the qualifier of each end of an interval, and has both for the whole', () => {
    const date = parseDate('1984~/2004-06?');
    expect(date).to.include({approximate: true, uncertain: true});
    expect(date.from).to.deep.equal(parseDate('1984~'));
    expect(date.to).to.deep.equal(parseDate('2004-06?'));
  });

  it('tells an open end from an unknown one', () => {
    expect(parseDate('1985/..')).to.include({start: 'known', end: 'open', to: undefined});
    expect(parseDate('1985/')).to.include({start: 'known', end: 'unknown', to: undefined});
    expect(parseDate('../1985')).to.include({start: 'open', end: 'known', from: undefined});
    expect(parseDate('/1985')).to.include({start: 'unknown', end: 'known', from: undefined});
  });

  it('names seasons', () => {
    const seasons = ['2022-21', '2022-22', '2022-23', '2022-24'].map((text) => parseDate(text).season);
    expect(seasons).to.deep.equal(['spring', 'summer', 'autumn', 'winter']);
    expect(parseDate('2022-12').season).to.equal(undefined);
  });

  it('keeps the offset of a time, and has none for wall time', () => {
    const offset = (text: string) => parseDate(text).offset;
    expect(offset('2023-03-01T05:00:00+03:00')).to.equal(180);
    expect(offset('2023-03-01T05:00:00-03:30')).to.equal(-210);
    expect(offset('2023-03-01T05:00:00Z')).to.equal(0);
    expect(offset('2023-03-01T05:00:00')).to.equal(undefined);
    expect(offset('2023-03-01')).to.equal(undefined);
  });

  it('reads a day as the same time in every zone', () => {
    expect(new Date(2023, 2, 1).getTimezoneOffset(), 'the zone of the tests').to.equal(210);
    expect(parseDate('2023-03-01').earliestStart).to.equal(1_677_628_800_000);
  });

  for (const [text, index, fault, suggestion] of INVALID) {
    it(`refuses ${JSON.stringify(text)}: ${fault}`, () => {
      const error = parseError(text);
      const advice = suggestion ? `: write "${suggestion}"` : '';
      expect(error.message).to.equal(`date must be EDTF: ${JSON.stringify(text)} ${fault}${advice}`);
      expect(error).to.include({name: 'DateSyntaxError', text, index, fault});
      expect(error.suggestion).to.equal(suggestion);
    });
  }

  it('offers both readings of a date that is written with its year last', () => {
    const error = parseError('01/02/2023');
    expect(error.message).to.match(/: write "2023-02-01" or "2023-01-02"$/);
    expect(error.suggestion).to.equal(undefined);
  });

  it('offers nothing that is no date itself', () => {
    for (const text of ['45/45/2023', '20239999', 'unknown/open', '199u-13']) {
      expect(parseError(text).message).to.not.include('write');
    }
  });

  it('refuses texts over 200 characters, and quotes the first 60', () => {
    const error = parseError('2'.repeat(201));
    expect(error.message).to.equal(
      `date must be EDTF: "${'2'.repeat(59)}…" has 201 characters, but dates have at most 200`,
    );
    expect(error.index).to.equal(200);
  });

  it('starts before it ends, between corners in order', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        const date = tryParse(text);
        fc.pre(date !== undefined);
        const {earliestStart, latestStart, earliestEnd, latestEnd} = date;
        expect(earliestStart).to.be.lessThan(latestEnd);
        expect(earliestStart).to.be.at.most(latestStart);
        expect(earliestEnd).to.be.at.most(latestEnd);
        expect(latestStart).to.be.at.most(latestEnd);
        expect(earliestEnd).to.be.at.least(earliestStart);
        expect([earliestStart, latestStart, earliestEnd, latestEnd].some(Number.isFinite)).to.equal(true);
      }),
      {numRuns: runs(1000)},
    );
  });

  it('reads every single date of levels 0, 1 and 2', () => {
    fc.assert(
      fc.property(singleEdtf, (text) => tryParse(text) !== undefined),
      {numRuns: runs(1000)},
    );
  });

  it('reads the normal form of a date as the same date', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        const date = tryParse(text);
        fc.pre(date !== undefined);
        expect(date.edtf).to.equal(text);
        expect(parseDate(date.edtf)).to.deep.equal(date);
      }),
      {numRuns: runs(1000)},
    );
  });

  it('throws nothing but DateSyntaxError, whose index is in the text and whose suggestion is a date', () => {
    const text = fc.oneof(fc.string({unit: 'binary', maxLength: 250}), almostEdtf, intervalEdtf);
    fc.assert(
      fc.property(text, (written) => {
        if (tryParse(written)) return;
        const {index, suggestion} = parseError(written);
        expect(index).to.be.within(0, written.length);
        if (suggestion !== undefined) expect(tryParse(suggestion)).to.not.equal(undefined);
      }),
      {numRuns: runs(100)},
    );
  });

  it('reads the days of the years 1 to 9999, each after the one before it', () => {
    const yearsApart = isThorough ? 1 : 7;
    const twoDigits = Array.from({length: 32}, (_, n) => String(n).padStart(2, '0'));
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let next = Date.parse('0001-01-01T00:00Z');
    let days = 0;
    let wrong = '';
    for (let year = 1; year <= 9999; year++) {
      const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
      for (const [i, length] of lengths.entries()) {
        const month = `${String(year).padStart(4, '0')}-${twoDigits[i + 1]}`;
        for (let day = 1; day <= (i === 1 && isLeap ? 29 : length); day++) {
          const start = next;
          next += 86_400_000;
          days++;
          if (year % yearsApart) continue;
          const {earliestStart, latestEnd, edtf} = parseDate(`${month}-${twoDigits[day]}`);
          if (earliestStart !== start || latestEnd !== next) wrong = edtf;
        }
      }
    }
    expect(wrong).to.equal('');
    expect(days).to.equal(3_652_059);
    expect(next).to.equal(Date.parse('+010000-01-01T00:00Z'));
  });
});
