import {expect} from '@open-wc/testing';
import {formatElapsed} from '../../src/date/elapsed.js';
import {formatDate} from '../../src/date/format-date.js';
import {parseDate} from '../../src/date/parse-date.js';
import {en, stringsFor} from '../../src/strings/index.js';

const LANGUAGES = ['mk', 'be', 'ru', 'uk', 'de', 'fr', 'es', 'zh', 'ar'];

const DAY = 86_400_000;

describe('strings/all', () => {
  it('is what makes languages known: without it there are English words around the dates that the browser has', () => {
    expect(LANGUAGES.map((locale) => stringsFor(locale))).to.deep.equal(LANGUAGES.map(() => en));
    expect(formatDate(parseDate('2022-02~'), 'de')).to.equal('about Februar 2022');
    expect(formatDate(parseDate('2022-02~'), 'mk')).to.equal('about February 2022');
    expect(formatElapsed(5 * DAY, 5 * DAY, 'be-BY')).to.equal('5 days');
  });

  it('comes with the dates, and with the element', async () => {
    await import('../../src/date/index.js');
    expect(LANGUAGES.map((locale) => stringsFor(locale).lang)).to.deep.equal(LANGUAGES);
  });
});
