import {expect} from 'chai';
import fc from 'fast-check';
import {DateSyntaxError} from '../../src/date/date-syntax-error.js';
import {readExpression} from '../../src/date/expression.js';
import {readPlainDate} from '../../src/date/plain-date.js';
import type {TimelineDate} from '../../src/date/timeline-date.js';
import {almostEdtf, anyEdtf} from './edtf-arbitrary.js';

function tryExpression(text: string): TimelineDate | undefined {
  try {
    return readExpression(text);
  } catch (error) {
    if (error instanceof DateSyntaxError) return undefined;
    throw error;
  }
}

describe('readPlainDate(text)', () => {
  it('agrees with readExpression on texts of the plain forms, possible dates or not', () => {
    const part = fc.integer({min: 0, max: 34}).map((n) => String(n).padStart(2, '0'));
    const year = fc.integer({min: 0, max: 9999}).map((n) => String(n).padStart(4, '0'));
    const text = fc
      .oneof(year, fc.tuple(year, part), fc.tuple(year, part, part))
      .map((parts) => [parts].flat().join('-'));
    fc.assert(
      fc.property(text, (written) => {
        const slow = tryExpression(written);
        expect(readPlainDate(written)).to.deep.equal(slow?.season ? undefined : slow);
      }),
    );
  });

  it('reads nothing that readExpression reads otherwise', () => {
    fc.assert(
      fc.property(fc.oneof(anyEdtf, almostEdtf), (text) => {
        const fast = readPlainDate(text);
        if (fast) expect(fast).to.deep.equal(tryExpression(text));
      }),
    );
  });

  it('leaves every other form to readExpression', () => {
    for (const text of [
      '',
      '202X',
      '-202',
      '2022/01',
      '2022-1-',
      '2022-21',
      '2022-00',
      '2022-02-29',
      '20220101',
      '２０２２',
    ]) {
      expect(readPlainDate(text), text).to.equal(undefined);
    }
  });
});
