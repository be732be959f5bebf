import {expect} from 'chai';
import '../../src/strings/all.js';
import {addLanguages, en, stringsFor, type DatePatterns} from '../../src/strings/index.js';

const LANGUAGES = ['mk', 'be', 'ru', 'uk', 'de', 'fr', 'es', 'zh', 'ar'];

describe('stringsFor(locale)', () => {
  it('returns the words of a language for each of its regions', () => {
    expect(stringsFor('en')).to.equal(en);
    expect(stringsFor('en-GB')).to.equal(en);
    expect(stringsFor('en-Latn-US')).to.equal(en);
    expect(stringsFor('de-AT').lang).to.equal('de');
    expect(stringsFor('zh-Hant').lang).to.equal('zh');
    expect(stringsFor('zh-Hant-TW').lang).to.equal('zh');
    expect(stringsFor('ar-EG').lang).to.equal('ar');
    expect(stringsFor('es-419').lang).to.equal('es');
  });

  it('has nine languages beside English', () => {
    expect(LANGUAGES.map((locale) => stringsFor(locale).lang)).to.deep.equal(LANGUAGES);
  });

  it('returns English words for a language that has none, and for what is no language', () => {
    expect(stringsFor('vo')).to.equal(en);
    expect(stringsFor('')).to.equal(en);
    expect(stringsFor('-')).to.equal(en);
    expect(stringsFor('xx-@@')).to.equal(en);
  });
});

describe('addLanguages(...languages)', () => {
  it('makes languages known, each with its regions', () => {
    const volapuk = {...en, lang: 'vo'};
    const low = {...en, lang: 'nds'};
    addLanguages(volapuk, low);
    expect(stringsFor('vo')).to.equal(volapuk);
    expect(stringsFor('vo-FR')).to.equal(volapuk);
    expect(stringsFor('nds')).to.equal(low);
    expect(stringsFor('eo')).to.equal(en);
  });
});

/** The names in braces, in alphabetical order; `last`, the end of some years, is optional. */
function placeholders(pattern: string): string {
  return [...pattern.matchAll(/\{(\w*)\}/g)]
    .map(([, name]) => name)
    .filter((name) => name !== 'last')
    .sort()
    .join();
}

/** Patterns by name, those within a phrase left out. */
function patternsOf({inPhrase: _, ...patterns}: Partial<DatePatterns>): [name: string, pattern: string][] {
  return Object.entries(patterns);
}

describe('the patterns of each language', () => {
  const english = new Map(patternsOf(en.date.long).map(([name, pattern]) => [name, placeholders(pattern)]));
  const ofPhrase = new Map([...english, ['year', 'date'], ['day', 'date']]);

  for (const locale of LANGUAGES) {
    const {long, short, spoken} = stringsFor(locale).date;

    it(`are all there in ${locale}`, () => {
      const names = patternsOf(long).map(([name]) => name);
      expect(names.sort()).to.deep.equal([...english.keys()].sort());
    });

    it(`keep in ${locale} the parts that they have in English`, () => {
      for (const [name, pattern] of [long, short, spoken].flatMap(patternsOf))
        expect(placeholders(pattern), name).to.equal(english.get(name));
      for (const [name, pattern] of [long, short, spoken].flatMap(({inPhrase}) => Object.entries(inPhrase ?? {})))
        expect(placeholders(String(pattern)), name).to.equal(ofPhrase.get(name));
    });
  }
});

describe('the interface of each language', () => {
  /** Every text there is, those of functions aside. */
  function texts(value: unknown): string[] {
    if (typeof value === 'string') return [value];
    if (typeof value === 'object' && value) return Object.values(value).flatMap(texts);
    return [];
  }

  for (const locale of LANGUAGES) {
    const words = stringsFor(locale).interface;

    it(`is whole in ${locale}, and not in English`, () => {
      expect(Object.keys(words).sort()).to.deep.equal(Object.keys(en.interface).sort());
      expect(Object.keys(words.dateKinds).sort()).to.deep.equal(Object.keys(en.interface.dateKinds).sort());
      expect(Object.keys(words.keys).sort()).to.deep.equal(Object.keys(en.interface.keys).sort());
      expect(texts(words)).to.have.length(texts(en.interface).length);
      for (const text of texts(words))
        expect(text)
          .to.match(/\p{L}/u)
          .and.not.match(/[{}]|undefined/);
      expect(words.empty).to.not.equal(en.interface.empty);
    });

    it(`tells in ${locale} what it is given`, () => {
      expect(words.timesIn('Bitola')).to.contain('Bitola');
      expect(words.quote('Bitola')).to.contain('Bitola').and.not.equal('Bitola');
      expect(words.problems(7)).to.contain('7');
      expect(words.more(7)).to.equal('+7');
      expect(words.summary(7, ['2020', '2022']))
        .to.contain('7')
        .and.contain('2020')
        .and.contain('2022');
      expect(words.moreEvents(7, ['2020', '2020']))
        .to.match(/7.*2020/)
        .and.not.match(/2020.*2020/);
    });

    it(`has in ${locale} short words to write on buttons`, () => {
      for (const word of [words.fit, words.list]) expect(word.length, word).to.be.at.most(9);
    });

    it(`starts the help on keys in ${locale} with small letters, but for German nouns`, () => {
      for (const text of Object.values(words.keys)) expect(text).to.match(locale === 'de' ? /^\p{L}/u : /^[^\p{Lu}]/u);
    });
  }
});
