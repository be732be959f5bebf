import {expect} from 'chai';
import {parseDate} from '../../src/date/parse-date.js';
import type {Precision} from '../../src/date/timeline-date.js';
import {corners, parseError, type Invalid} from './read.js';

const YEARS: readonly [text: string, start: string, end: string, precision: Precision, estimate?: string][] = [
  // exponential
  ['Y17E3', '+017000-01-01', '+017001-01-01', 'year'],
  ['Y-17E3', '-017000-01-01', '-016999-01-01', 'year'],
  ['Y1E4', '+010000-01-01', '+010001-01-01', 'year'],
  ['Y12345E1', '+123450-01-01', '+123451-01-01', 'year'],
  ['Y2E5~', '+200000-01-01', '+200001-01-01', 'year'],
  // with few significant digits
  ['1950S1', '1000-01-01', '2000-01-01', 'millennium', '1950-07-01'],
  ['1950S2', '1900-01-01', '2000-01-01', 'century', '1950-07-01'],
  ['1950S3', '1950-01-01', '1960-01-01', 'decade', '1950-07-01'],
  ['1953S3', '1950-01-01', '1960-01-01', 'decade', '1953-07-01'],
  ['1950S4', '1950-01-01', '1951-01-01', 'year'],
  ['-1950S2', '-001999-01-01', '-001899-01-01', 'century', '-001950-07-01'],
  ['-0044S1', '-000049-01-01', '-000039-01-01', 'decade', '-000044-07-01'],
  ['0950S2', '0950-01-01', '0960-01-01', 'decade', '0950-07-01'],
  ['0005S1', '0005-01-01', '0006-01-01', 'year'],
  ['1950S2~', '1900-01-01', '2000-01-01', 'century', '1950-07-01'],
  ['~1950S2', '1900-01-01', '2000-01-01', 'century', '1950-07-01'],
  ['Y20000S2', '+020000-01-01', '+021000-01-01', 'millennium', '+020000-07-01'],
  ['Y171010S3', '+171000-01-01', '+172000-01-01', 'millennium', '+171010-07-01'],
  ['Y-171010S5', '-171019-01-01', '-171009-01-01', 'decade', '-171010-07-01'],
  ['Y1388E2S3', '+138000-01-01', '+139000-01-01', 'millennium', '+138800-07-01'],
];

const INVALID: readonly Invalid[] = [
  ['Y1234', 1, 'has year "1234" after "Y", which is for years of 5 to 15 digits, the first not 0'],
  ['Y012345', 1, 'has year "012345" after "Y", which is for years of 5 to 15 digits, the first not 0'],
  ['Y-9999', 1, 'has year "-9999" after "Y", which is for years of 5 to 15 digits, the first not 0'],
  ['Y17E1', 1, 'has year "17E1" after "Y", which is for years of 5 to 15 digits, the first not 0'],
  ['Y17000E0', 1, 'has year "17000E0" after "Y", which is for years of 5 to 15 digits, the first not 0'],
  ['Y17E07', 1, 'has year "17E07" after "Y", which is for years of 5 to 15 digits, the first not 0'],
  ['Y17E', 1, 'has year "17E" after "Y", which is for years of 5 to 15 digits, the first not 0'],
  ['YE7', 1, 'has year "E7" after "Y", which is for years of 5 to 15 digits, the first not 0'],
  ['Y0E7', 1, 'has year "0E7" after "Y", which is for years of 5 to 15 digits, the first not 0'],
  ['Y1E15', 1, 'has year "1E15" after "Y", which is for years of 5 to 15 digits, the first not 0'],
  ['Y1E400', 1, 'has year "1E400" after "Y", which is for years of 5 to 15 digits, the first not 0'],
  ['Y17.5E7', 1, 'has year "17" after "Y", which is for years of 5 to 15 digits, the first not 0'],
  ['Y17000-05', 6, 'has "-" where the end was expected'],
  ['Y1700X', 1, 'has year "1700" after "Y", which is for years of 5 to 15 digits, the first not 0'],
  ['1950E2', 4, 'has "E" where the end was expected'],
  ['1950S', 5, 'has "" significant digits, but year 1950 has 4'],
  ['1950S0', 5, 'has "0" significant digits, but year 1950 has 4'],
  ['1950S02', 5, 'has "02" significant digits, but year 1950 has 4'],
  ['1950S5', 5, 'has "5" significant digits, but year 1950 has 4'],
  ['0950S4', 5, 'has "4" significant digits, but year 0950 has 3'],
  ['Y17E7S10', 6, 'has "10" significant digits, but year 170000000 has 9'],
  ['195XS2', 4, 'has "S" where the end was expected'],
  ['1950S2-05', 6, 'has "-" where the end was expected'],
  ['1950-05S2', 7, 'has "S" where the end was expected'],
  ['-0000S1', 0, 'has year -0000, but 1 BC is 0000 and 2 BC is -0001'],
  // the draft of 2012
  ['y-17e7', 0, 'has "y" where a four-digit year was expected', 'Y-17E7'],
  ['y17101e4p3', 0, 'has "y" where a four-digit year was expected', 'Y17101E4S3'],
];

describe('readLongYear(scanner), readSignificance(scanner, year)', () => {
  for (const [text, start, end, precision, estimate] of YEARS) {
    it(`reads ${text} as a ${precision}, from ${start} to ${end}`, () => {
      expect(corners(text)).to.deep.equal([start, end, start, end]);
      const date = parseDate(text);
      expect(date).to.include({precision, interval: false, edtf: text});
      expect(date.estimate).to.equal(estimate && Date.parse(`${estimate}T00:00Z`));
    });
  }

  for (const [text, index, fault, suggestion] of INVALID) {
    it(`refuses ${text}: ${fault}`, () => {
      expect(parseError(text)).to.include({index, fault});
      expect(parseError(text).suggestion).to.equal(suggestion);
    });
  }

  it('reads the examples of the standard that are beyond Date', () => {
    const hull = (text: string) => [parseDate(text).earliestStart, parseDate(text).latestEnd];
    expect(hull('Y-17E7')).to.deep.equal(hull('Y-170000000'));
    expect(hull('Y171010000S3')).to.deep.equal([hull('Y171000000')[0], hull('Y171999999')[1]]);
    expect(hull('Y17101E4S3')).to.deep.equal(hull('Y171010000S3'));
    expect(hull('Y3388E2S3')).to.deep.equal([hull('Y338000')[0], hull('Y338999')[1]]);
  });

  it('keeps long years in their order, whichever way they are written', () => {
    const texts = ['Y-138E8', 'Y-4543000000', 'Y-17E7', 'Y-66000000', '-9999', '0000', '9999', 'Y1E4', 'Y9E14'];
    const starts = texts.map((text) => parseDate(text).earliestStart);
    expect([...starts].sort((a, b) => a - b)).to.deep.equal(starts);
  });
});
