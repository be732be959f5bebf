import {expect} from 'chai';
import {dateTimeFormat, numberFormat, validLocale} from '../../src/date/formatters.js';
import '../../src/strings/all.js';

describe('dateTimeFormat(locale, options)', () => {
  it('makes a formatter once', () => {
    const formatter = dateTimeFormat('en-GB', {year: 'numeric', timeZone: 'UTC'});
    expect(dateTimeFormat('en-GB', {year: 'numeric', timeZone: 'UTC'})).to.equal(formatter);
    expect(dateTimeFormat('en-GB', {year: '2-digit', timeZone: 'UTC'})).to.not.equal(formatter);
    expect(dateTimeFormat('en-US', {year: 'numeric', timeZone: 'UTC'})).to.not.equal(formatter);
  });

  it('keeps no more than a hundred of them', () => {
    const formatter = dateTimeFormat('en', {year: 'numeric'});
    for (let i = 0; i < 100; i++) dateTimeFormat(`en-x-${i}`, {year: 'numeric'});
    expect(dateTimeFormat('en', {year: 'numeric'})).to.not.equal(formatter);
  });
});

describe('numberFormat(locale, options)', () => {
  const options = {style: 'unit', unit: 'day', unitDisplay: 'long'} as const;

  it('makes a formatter once', () => {
    expect(numberFormat('de', options)).to.equal(numberFormat('de', {...options}));
    expect(numberFormat('de', options)).to.not.equal(numberFormat('de', {}));
  });

  it('tells numbers in languages that the browser may lack, and in English where the language is none', () => {
    expect(['de', 'mk', 'xx-@@'].map((locale) => numberFormat(locale, options).format(5))).to.deep.equal([
      '5 Tage',
      '5 дена',
      '5 days',
    ]);
    expect(numberFormat('de', options).formatRange(3, 5)).to.equal('3–5 Tage');
  });
});

describe('validLocale(locale)', () => {
  it('returns a tag as it is if Intl has its language, else the stand-in, else English', () => {
    expect(['de-CH', 'EN-gb', 'vo', 'fa-IR-u-ca-persian'].map(validLocale)).to.deep.equal([
      'de-CH',
      'EN-gb',
      'en',
      'fa-IR-u-ca-persian',
    ]);
    expect(['mk', 'be-BY'].map(validLocale)).to.deep.equal(['ru', 'uk']);
    expect(['', '-', 'en_GB', 'xx-@@'].map(validLocale)).to.deep.equal(['en', 'en', 'en', 'en']);
  });
});
