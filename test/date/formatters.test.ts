import {expect} from '@open-wc/testing';
import {dateTimeFormat, validLocale} from '../../src/date/formatters.js';

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

describe('validLocale(locale)', () => {
  it('returns a tag as it is, and English for what is none', () => {
    expect(['de-CH', 'EN-gb', 'vo'].map(validLocale)).to.deep.equal(['de-CH', 'EN-gb', 'vo']);
    expect(['', '-', 'en_GB', 'xx-@@'].map(validLocale)).to.deep.equal(['en', 'en', 'en', 'en']);
  });
});
