import {expect} from 'chai';
import {dateText} from '../../src/source/date-input.js';

describe('dateText(value)', () => {
  const rows: readonly [name: string, value: object, text: string | undefined][] = [
    ['a Date, to the second', new Date(Date.UTC(2023, 2, 1, 10, 30, 5, 250)), '2023-03-01T10:30:05Z'],
    ['a Date before our era', new Date('-000043-03-15T12:00:00Z'), '-0043-03-15T12:00:00Z'],
    ['an invalid Date', new Date(NaN), undefined],
    ['a Date of a year of five digits', new Date(Date.UTC(12_023, 0)), undefined],
    ['a Date of a year of six digits', new Date(Date.UTC(-100_000, 0)), undefined],
    ['another object', {toString: () => '2023-03-01'}, undefined],
  ];
  for (const [name, value, text] of rows) {
    it(`gives ${name} as ${text ?? 'nothing'}`, () => {
      expect(dateText(value)).to.equal(text);
    });
  }
});
