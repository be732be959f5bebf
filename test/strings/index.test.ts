import {expect} from '@open-wc/testing';
import {en, stringsFor} from '../../src/strings/index.js';

describe('stringsFor(locale)', () => {
  it('returns the words of a language for each of its regions', () => {
    expect(stringsFor('en')).to.equal(en);
    expect(stringsFor('en-GB')).to.equal(en);
    expect(stringsFor('en-Latn-US')).to.equal(en);
  });

  it('returns English words for a language that has none, and for what is no language', () => {
    expect(stringsFor('vo')).to.equal(en);
    expect(stringsFor('')).to.equal(en);
    expect(stringsFor('-')).to.equal(en);
    expect(stringsFor('xx-@@')).to.equal(en);
  });
});
