import {expect} from 'chai';
import {parseDate} from '../../src/date/parse-date.js';
import type {Precision} from '../../src/date/timeline-date.js';
import {corners, cornersOf, parseError, type Invalid} from './read.js';

const SETS: readonly [text: string, corners: readonly [string, string, string, string], precision: Precision][] = [
  // one of them
  ['[1667,1668,1670..1672]', ['1667-01-01', '1673-01-01', '1667-01-01', '1673-01-01'], 'year'],
  ['[..1760-12-03]', ['-', '1760-12-04', '-', '1760-12-04'], 'day'],
  ['[1760-12..]', ['1760-12-01', '+', '1760-12-01', '+'], 'month'],
  ['[1760-01,1760-02,1760-12..]', ['1760-01-01', '+', '1760-01-01', '+'], 'month'],
  ['[1667,1760-12]', ['1667-01-01', '1761-01-01', '1667-01-01', '1761-01-01'], 'year'],
  ['[..1984]', ['-', '1985-01-01', '-', '1985-01-01'], 'year'],
  ['[1984]', ['1984-01-01', '1985-01-01', '1984-01-01', '1985-01-01'], 'year'],
  ['[1672,1667]', ['1667-01-01', '1673-01-01', '1667-01-01', '1673-01-01'], 'year'],
  ['[-0044-03-15,-0043]', ['-000044-03-15', '-000042-01-01', '-000044-03-15', '-000042-01-01'], 'year'],
  ['[156X,1570~,?1571]', ['1560-01-01', '1572-01-01', '1560-01-01', '1572-01-01'], 'decade'],
  ['[2001-33,2001-35..2001-36]', ['2001-01-01', '2002-01-01', '2001-01-01', '2002-01-01'], 'season'],
  ['[1950S2,Y20000]', ['1900-01-01', '+020001-01-01', '1900-01-01', '+020001-01-01'], 'century'],
  ['[2023-03-01..2023-03-05,2023-04]', ['2023-03-01', '2023-05-01', '2023-03-01', '2023-05-01'], 'month'],
  // all of them
  ['{1667,1668,1670..1672}', ['1667-01-01', '1668-01-01', '1672-01-01', '1673-01-01'], 'year'],
  ['{1960,1961-12}', ['1960-01-01', '1961-01-01', '1961-12-01', '1962-01-01'], 'year'],
  ['{1961-12,1960}', ['1960-01-01', '1961-01-01', '1961-12-01', '1962-01-01'], 'year'],
  ['{..1984}', ['-', '-', '1984-01-01', '1985-01-01'], 'year'],
  ['{1984..}', ['1984-01-01', '1985-01-01', '+', '+'], 'year'],
  ['{1970..1980}', ['1970-01-01', '1971-01-01', '1980-01-01', '1981-01-01'], 'year'],
  ['{1970..1970}', ['1970-01-01', '1971-01-01', '1970-01-01', '1971-01-01'], 'year'],
  ['{2004-XX-XX,2005-12}', ['2004-01-01', '2005-01-01', '2005-12-01', '2006-01-01'], 'year'],
  ['{..1760-12,1761,1762-05..1762-06}', ['-', '-', '1762-06-01', '1762-07-01'], 'year'],
];

const INVALID: readonly Invalid[] = [
  ['[]', 1, 'has "]" where a four-digit year was expected'],
  ['{}', 1, 'has "}" where a four-digit year was expected'],
  ['[', 1, 'ends where a four-digit year was expected'],
  ['[1667', 5, 'ends where "," or "]" was expected'],
  ['[1667}', 5, 'has "}" where "," or "]" was expected'],
  ['{1667]', 5, 'has "]" where "," or "}" was expected'],
  ['[1667,]', 6, 'has "]" where a four-digit year was expected'],
  ['[,1667]', 1, 'has "," where a four-digit year was expected'],
  ['[1667]?', 6, 'has "?" where the end was expected'],
  ['[1667],', 6, 'has "," where the end was expected'],
  ['1667,1668', 4, 'has "," where the end was expected'],
  ['1667..1668', 4, 'has "." where the end was expected'],
  ['..1667', 0, 'has "." where a four-digit year was expected'],
  ['[..]', 3, 'has "]" where a four-digit year was expected'],
  ['[..1984..]', 7, 'has "." where "," or "]" was expected'],
  ['[1670..1672..1674]', 11, 'has "." where "," or "]" was expected'],
  ['[1667,..1668]', 6, 'has "." where a four-digit year was expected'],
  ['[1667..,1668]', 7, 'has "," where a four-digit year was expected'],
  ['[..1984,1990..]', 0, 'is open at both ends'],
  ['{..1984,1990..}', 0, 'is open at both ends'],
  ['[1672..1670]', 7, 'has an end that lies before its start'],
  ['[1670..1672-05]', 7, 'has ".." between dates that are not equally precise'],
  ['{2001-33..2001-12}', 10, 'has ".." between dates that are not equally precise'],
  ['[1667/1668]', 5, 'has "/" where "," or "]" was expected'],
  ['[1667]/1668', 6, 'has "/" where the end was expected'],
  ['1667/[1668]', 5, 'has "[" where a four-digit year was expected'],
  ['[[1667]]', 1, 'has "[" where a four-digit year was expected'],
  ['[2023-02-29,2024]', 9, 'has day 29, but February 2023 has 28 days'],
  ['[1667, 1668]', 6, 'has " " where a four-digit year was expected', '[1667,1668]'],
  ['{1960, 1961-12u}', 6, 'has " " where a four-digit year was expected'],
];

describe('readSet(scanner)', () => {
  for (const [text, expected, precision] of SETS) {
    it(`reads ${text} as a set of ${expected.join(', ')}`, () => {
      expect(corners(text)).to.deep.equal(expected);
      const choice = text.startsWith('[') ? 'one' : 'all';
      expect(parseDate(text)).to.include({precision, choice, interval: false, edtf: text});
    });
  }

  it('keeps its members in the order written', () => {
    const {members = []} = parseDate('[1672,1668~,1760-12]');
    expect(members).to.deep.equal(['1672', '1668~', '1760-12'].map(parseDate));
  });

  it('makes an interval of dates with ".." between them', () => {
    const {members: [range] = []} = parseDate('{1670..1672}');
    expect(range).to.deep.equal({...parseDate('1670/1672'), edtf: '1670..1672'});
    expect(range && cornersOf(range)).to.deep.equal(['1670-01-01', '1671-01-01', '1672-01-01', '1673-01-01']);
  });

  it('makes an interval that is open of a date with ".." before or after it', () => {
    expect(parseDate('[..1984,1986]').members?.[0]).to.deep.equal({...parseDate('../1984'), edtf: '..1984'});
    expect(parseDate('[1981,1984..]').members?.[1]).to.deep.equal({...parseDate('1984/..'), edtf: '1984..'});
  });

  it('is open where its first or its last member is', () => {
    expect(parseDate('[1981,1984]')).to.include({start: 'known', end: 'known'});
    expect(parseDate('[..1981,1984]')).to.include({start: 'open', end: 'known'});
    expect(parseDate('{1981,1984..}')).to.include({start: 'known', end: 'open'});
  });

  it('is as doubtful as any of its members', () => {
    expect(parseDate('[1981,1984~]')).to.include({approximate: true, uncertain: false});
    expect(parseDate('{1981..?1984}')).to.include({approximate: false, uncertain: true});
  });

  for (const [text, index, fault, suggestion] of INVALID) {
    it(`refuses ${text}: ${fault}`, () => {
      expect(parseError(text)).to.include({index, fault});
      expect(parseError(text).suggestion).to.equal(suggestion);
    });
  }
});
