import {expect} from 'chai';
import {parseDate} from '../../src/date/parse-date.js';
import type {Qualifier} from '../../src/date/timeline-date.js';
import {corners, parseError, type Invalid} from './read.js';

const QUALIFIED: readonly [text: string, qualifiers: readonly Qualifier[]][] = [
  // of the whole date
  ['1984?', ['?']],
  ['2004-06~', ['~', '~']],
  ['2004-06-11%', ['%', '%', '%']],
  ['201X~', ['~']],
  ['2001-21?', ['?', '?']],
  ['Y17000%', ['%']],
  // of a component and those before it
  ['2004-06~-11', ['~', '~', '']],
  ['2004?-06-11', ['?', '', '']],
  ['2004?-06~-11', ['%', '~', '']],
  ['2004-06?-11~', ['%', '%', '~']],
  ['-0044~-03-15', ['~', '', '']],
  // of one component
  ['?2004-06-~11', ['?', '', '~']],
  ['2004-%06-11', ['', '%', '']],
  ['2004-06-~11', ['', '', '~']],
  ['?-0044-03', ['?', '']],
  ['2001-~34', ['', '~']],
  ['~Y17000', ['~']],
  // of both
  ['?2004~', ['%']],
  ['?2004-~06~-11', ['%', '~', '']],
  ['2004-?06-11~', ['~', '%', '~']],
  ['~2004-~06-~11', ['~', '~', '~']],
  ['?156X-12-~25', ['?', '', '~']],
];

const INVALID: readonly Invalid[] = [
  ['?', 1, 'ends where a four-digit year was expected'],
  ['??2004', 1, 'has "?" where a four-digit year was expected'],
  ['2004??', 5, 'has "?" where the end was expected'],
  ['-?2004', 1, 'has "?" where a four-digit year was expected'],
  ['2004-06-11?-', 11, 'has "-" where the end was expected'],
  ['20?04', 2, 'has "?" where a four-digit year was expected'],
  ['2004-0~6', 6, 'has "~" where a two-digit month was expected'],
  ['2004?06', 5, 'has "0" where the end was expected'],
  ['2004-06-~11T10:00', 11, 'has "T" where the end was expected'],
  ['~2004-06-11T10:00', 11, 'has "T" where the end was expected'],
  ['2004-06-11?T10:00', 11, 'has "T" where the end was expected'],
  // the draft of 2012
  ['2004-06?~-11', 8, 'has "~" where the end was expected', '2004-06%-11'],
  ['2004-(06)?-11', 5, 'has "(" where a two-digit month was expected', '2004-?06-11'],
  ['2004-06-(11)~', 8, 'has "(" where a two-digit day was expected', '2004-06-~11'],
  ['(2011)-06-04~', 0, 'has "(" where a four-digit year was expected'],
];

describe('readQualifier(scanner)', () => {
  for (const [text, qualifiers] of QUALIFIED) {
    it(`qualifies the components of ${text} with [${qualifiers.join()}]`, () => {
      const date = parseDate(text);
      expect(date.qualifiers).to.deep.equal(qualifiers);
      expect(date.approximate).to.equal(/[~%]/.test(text));
      expect(date.uncertain).to.equal(/[?%]/.test(text));
      expect(date.edtf).to.equal(text);
      expect(corners(text)).to.deep.equal(corners(text.replace(/[?~%]/g, '')));
    });
  }

  it('leaves a date without any as it is', () => {
    expect(parseDate('2004-06-11').qualifiers).to.equal(undefined);
    expect(parseDate('2004-06-11T10:00').qualifiers).to.equal(undefined);
  });

  it('is of each end of an interval', () => {
    const {from, to, qualifiers} = parseDate('2004-06-~01/2004-?06');
    expect(from?.qualifiers).to.deep.equal(['', '', '~']);
    expect(to?.qualifiers).to.deep.equal(['', '?']);
    expect(qualifiers).to.equal(undefined);
  });

  for (const [text, index, fault, suggestion] of INVALID) {
    it(`refuses ${text}: ${fault}`, () => {
      expect(parseError(text)).to.include({index, fault});
      expect(parseError(text).suggestion).to.equal(suggestion);
    });
  }
});
