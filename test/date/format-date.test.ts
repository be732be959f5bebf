import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {formatDate, type FormatDateOptions} from '../../src/date/format-date.js';
import {parseDate} from '../../src/date/parse-date.js';
import type {TimelineDate} from '../../src/date/timeline-date.js';
import {en} from '../../src/strings/en.js';
import {intervalEdtf, singleEdtf} from './edtf-arbitrary.js';

/** The words of a date, with the spaces that differ from one release of the CLDR to the next made plain. */
function words(edtf: string, locale: string, options?: FormatDateOptions): string {
  return formatDate(parseDate(edtf), locale, options).replace(/[\u2009\u202F\u00A0]/g, ' ');
}

function tryParse(text: string): TimelineDate | undefined {
  try {
    return parseDate(text);
  } catch {
    return undefined;
  }
}

const LONG: readonly [edtf: string, enGB: string, en: string][] = [
  // as precise as it is known
  ['2020', '2020', '2020'],
  ['2022-09', 'September 2022', 'September 2022'],
  ['2023-03-01', '1 March 2023', 'March 1, 2023'],
  ['2023-03-01T10', '1 March 2023 at 10', 'March 1, 2023 at 10 AM'],
  ['2023-03-01T10:30', '1 March 2023 at 10:30', 'March 1, 2023 at 10:30 AM'],
  ['2023-03-01T10:30:05', '1 March 2023 at 10:30:05', 'March 1, 2023 at 10:30:05 AM'],
  ['2004-XX', '2004', '2004'],
  ['1985-04-XX', 'April 1985', 'April 1985'],
  ['1985-XX-XX', '1985', '1985'],
  ['0044', '44', '44'],
  // seasons
  ['2022-21', 'spring 2022', 'spring 2022'],
  ['2022-22', 'summer 2022', 'summer 2022'],
  ['2022-23', 'autumn 2022', 'autumn 2022'],
  ['2022-24', 'winter 2022–23', 'winter 2022–23'],
  ['1999-24', 'winter 1999–2000', 'winter 1999–2000'],
  ['0987-24', 'winter 987–988', 'winter 987–988'],
  ['-0044-24', 'winter 45 BC–44 BC', 'winter 45 BC–44 BC'],
  // decades and centuries
  ['201X', '2010s', '2010s'],
  ['198X', '1980s', '1980s'],
  ['18XX', '1800s', '1800s'],
  ['200X', '2000–2009', '2000–2009'],
  ['180X', '1800–1809', '1800–1809'],
  ['20XX', '2000–2099', '2000–2099'],
  ['-004X', '50–41 BC', '50–41 BC'],
  ['00XX', '1 BC – 99 AD', '1 BC – 99 AD'],
  // before the year 1
  ['0000', '1 BC', '1 BC'],
  ['-0043', '44 BC', '44 BC'],
  ['-0043-03', 'March 44 BC', 'March 44 BC'],
  ['-0043-03-15', '15 March 44 BC', 'March 15, 44 BC'],
  ['-0099/-0043', '100–44 BC', '100–44 BC'],
  ['-0043/0014', '44 BC – 14 AD', '44 BC – 14 AD'],
  ['-0043-03/0014', 'March 44 BC – 14 AD', 'March 44 BC – 14 AD'],
  // beyond Date
  ['Y20000', '20000', '20000'],
  ['Y275760', '275760', '275760'],
  ['Y275761', '275,761', '275,761'],
  ['Y170000002', '170,000,002', '170,000,002'],
  ['Y-170000002', '170,000,003 BC', '170,000,003 BC'],
  ['Y999999999999999', '999,999,999,999,999', '999,999,999,999,999'],
  ['Y-170000002/Y-160000000', '170,000,003 BC – 160,000,001 BC', '170,000,003 BC – 160,000,001 BC'],
  // about, and doubtful
  ['2022-02~', 'about February 2022', 'about February 2022'],
  ['2022?', '2022 (uncertain)', '2022 (uncertain)'],
  ['1984%', 'about 1984 (uncertain)', 'about 1984 (uncertain)'],
  ['201X~', 'about the 2010s', 'about the 2010s'],
  ['2022-21~', 'about spring 2022', 'about spring 2022'],
  // intervals
  ['2023-03-01/2023-03-02', '1–2 March 2023', 'March 1–2, 2023'],
  ['2023-02-24/2023-03-02', '24 February – 2 March 2023', 'February 24 – March 2, 2023'],
  ['2022-02-24/2023-03-02', '24 February 2022 – 2 March 2023', 'February 24, 2022 – March 2, 2023'],
  ['2022-09/2023-02', 'September 2022 – February 2023', 'September 2022 – February 2023'],
  ['2020/2022', '2020–2022', '2020–2022'],
  ['2022/2022', '2022', '2022'],
  ['2022~/2022~', 'about 2022', 'about 2022'],
  ['2022/2023-03-01', '2022 – 1 March 2023', '2022 – March 1, 2023'],
  ['2022~/2024', 'about 2022 – 2024', 'about 2022 – 2024'],
  ['201X/202X', '2010s – 2020s', '2010s – 2020s'],
  ['2022-21/2022-23', 'spring 2022 – autumn 2022', 'spring 2022 – autumn 2022'],
  ['2023-03-01T10:00/2023-03-01T12:30', '1 March 2023, 10:00–12:30', 'March 1, 2023, 10:00 AM – 12:30 PM'],
  // ends that are open or unknown
  ['1985/..', 'since 1985', 'since 1985'],
  ['../1985', 'until 1985', 'until 1985'],
  ['1985/', 'from 1985, end unknown', 'from 1985, end unknown'],
  ['/1985', 'until 1985, start unknown', 'until 1985, start unknown'],
  ['2022-02~/..', 'since about February 2022', 'since about February 2022'],
  ['1985?/..', 'since 1985 (uncertain)', 'since 1985 (uncertain)'],
  ['201X/..', 'since the 2010s', 'since the 2010s'],
  ['../18XX', 'until the 1800s', 'until the 1800s'],
];

const MOMENTS: readonly [edtf: string, long: string, spoken: string][] = [
  ['2020', '2020', 'some time in 2020'],
  ['2022-09', 'September 2022', 'some time in September 2022'],
  ['2022-24', 'winter 2022–23', 'some time in winter 2022 to 23'],
  ['201X', '2010s', 'some time in the 2010s'],
  ['18XX', '1800s', 'some time in the 1800s'],
  ['180X', '1800–1809', 'some time in 1800 to 1809'],
  ['2023-03-01', '1 March 2023', '1 March 2023'],
  ['2023-03-01T10:30', '1 March 2023 at 10:30', '1 March 2023 at 10:30'],
  ['2020~', 'about 2020', 'about 2020'],
  ['2020?', '2020 (uncertain)', 'some time in 2020 (uncertain)'],
  ['2020%', 'about 2020 (uncertain)', 'about 2020 (uncertain)'],
  ['../2022-02', 'by February 2022', 'by February 2022'],
  ['/2022-02', 'by February 2022', 'by February 2022'],
  ['../2022-02~', 'by about February 2022', 'by about February 2022'],
  ['2022-02/..', 'February 2022 or later', 'February 2022 or later'],
  ['2022-02/', 'February 2022 or later', 'February 2022 or later'],
  ['2020/2022', 'between 2020 and 2022', 'between 2020 and 2022'],
  ['201X/202X', 'between the 2010s and the 2020s', 'between the 2010s and the 2020s'],
  ['2020/2020', '2020', '2020'],
];

const SPANS: readonly [edtf: string, long: string, spoken: string][] = [
  ['2022', '2022', 'all through 2022'],
  ['2022-09', 'September 2022', 'all through September 2022'],
  ['201X', '2010s', 'all through the 2010s'],
  ['2023-03-01', '1 March 2023', '1 March 2023'],
  ['2022~', 'about 2022', 'all through about 2022'],
  ['2022?', '2022 (uncertain)', 'all through 2022 (uncertain)'],
  ['2023-03-01/2023-03-02', '1–2 March 2023', '1 March 2023 to 2 March 2023'],
  ['2020/2022', '2020–2022', '2020 to 2022'],
  ['-0043/0014', '44 BC – 14 AD', '44 BC to 14 AD'],
  ['201X/202X', '2010s – 2020s', 'the 2010s to the 2020s'],
  ['1985/..', 'since 1985', 'since 1985'],
  ['1985/', 'from 1985, end unknown', 'from 1985, end unknown'],
];

const SHORT: readonly [edtf: string, enGB: string, en: string][] = [
  ['2020', '2020', '2020'],
  ['2022-02', 'Feb 2022', 'Feb 2022'],
  ['2023-03-01', '1 Mar 2023', 'Mar 1, 2023'],
  ['2023-03-01/2023-03-02', '1–2 Mar 2023', 'Mar 1–2, 2023'],
  ['2022-10~', 'c. Oct 2022', 'c. Oct 2022'],
  ['1984?', '1984?', '1984?'],
  ['1984%', 'c. 1984?', 'c. 1984?'],
  ['201X~', 'c. 2010s', 'c. 2010s'],
  ['2022-24', 'winter 2022–23', 'winter 2022–23'],
  ['1985/..', 'since 1985', 'since 1985'],
  ['1985/', '1985 – ?', '1985 – ?'],
  ['/1985', '? – 1985', '? – 1985'],
];

describe('formatDate(date, locale, options)', () => {
  for (const [edtf, british, american] of LONG) {
    it(`says ${edtf} as "${british}"`, () => {
      expect(words(edtf, 'en-GB')).to.equal(british);
      expect(words(edtf, 'en')).to.equal(american);
    });
  }

  for (const [edtf, british, american] of SHORT) {
    it(`says ${edtf} as "${british}" where room is short`, () => {
      expect(words(edtf, 'en-GB', {form: 'short'})).to.equal(british);
      expect(words(edtf, 'en', {form: 'short'})).to.equal(american);
    });
  }

  for (const [edtf, long, spoken] of MOMENTS) {
    it(`says ${edtf}, of a moment, as "${long}" and aloud as "${spoken}"`, () => {
      expect(words(edtf, 'en-GB', {kind: 'moment'})).to.equal(long);
      expect(words(edtf, 'en-GB', {kind: 'moment', form: 'spoken'})).to.equal(spoken);
    });
  }

  for (const [edtf, long, spoken] of SPANS) {
    it(`says ${edtf}, of a span, as "${long}" and aloud as "${spoken}"`, () => {
      expect(words(edtf, 'en-GB', {kind: 'span'})).to.equal(long);
      expect(words(edtf, 'en-GB', {kind: 'span', form: 'spoken'})).to.equal(spoken);
    });
  }

  it('takes a single date for a moment and an interval for a span', () => {
    expect(words('2020', 'en-GB', {form: 'spoken'})).to.equal('some time in 2020');
    expect(words('../2020', 'en-GB')).to.equal('until 2020');
  });

  it('adds the status last', () => {
    expect(words('2023', 'en-GB', {status: 'expected'})).to.equal('2023, expected');
    expect(words('2023', 'en-GB', {status: 'reported'})).to.equal('2023, reported');
    expect(words('2023', 'en-GB', {status: 'disputed'})).to.equal('2023, disputed');
    expect(words('2023', 'en-GB', {status: 'cancelled'})).to.equal('2023, cancelled');
    expect(words('2023', 'en-GB', {status: 'confirmed'})).to.equal('2023');
    expect(words('2023~', 'en-GB', {status: 'expected', form: 'short'})).to.equal('c. 2023, expected');
    expect(words('2023', 'en-GB', {status: 'expected', form: 'spoken'})).to.equal('some time in 2023, expected');
  });

  it('tells a time with an offset as it was written', () => {
    expect(words('2023-03-01T15:00+03:00', 'en-GB')).to.equal('1 March 2023 at 15:00 (UTC+3)');
    expect(words('2023-03-01T15:00-03:30', 'en-GB')).to.equal('1 March 2023 at 15:00 (UTC−3:30)');
    expect(words('2023-03-01T15:00Z', 'en-GB')).to.equal('1 March 2023 at 15:00 (UTC)');
    expect(words('2023-03-01T10:00+03/2023-03-01T12:00+03', 'en-GB')).to.equal('1 March 2023, 10:00–12:00 (UTC+3)');
    expect(words('2023-03-01T10:00+03/2023-03-01T12:00Z', 'en-GB')).to.equal(
      '1 March 2023 at 10:00 (UTC+3) – 1 March 2023 at 12:00 (UTC)',
    );
  });

  it('moves a time with an offset to a zone that is asked for, and nothing else', () => {
    const options = {timeZone: 'America/St_Johns'};
    expect(words('2023-03-01T05:00+03:00', 'en', options)).to.equal('February 28, 2023 at 10:30 PM GMT-3:30');
    expect(words('2023-03-01T05:00', 'en', options)).to.equal('March 1, 2023 at 5:00 AM');
    expect(words('2023-03-01', 'en', options)).to.equal('March 1, 2023');
    expect(() => words('2023-03-01T05:00Z', 'en', {timeZone: 'Nowhere/Here'})).to.throw(RangeError);
  });

  it('speaks the language of the locale in its digits, but keeps to the Gregorian calendar', () => {
    expect(words('2023-03-01', 'de')).to.equal('1. März 2023');
    expect(words('2023-03-01/2023-03-02', 'de')).to.equal('1.–2. März 2023');
    expect(words('2022-09', 'fr')).to.equal('septembre 2022');
    expect(words('2022', 'th-TH')).to.equal('2022');
    expect(words('2022', 'fa-IR')).to.equal('۲۰۲۲');
    expect(words('2022', 'fa-IR-u-ca-persian')).to.equal('۲۰۲۲');
    expect(words('2022-09/2023-02', 'ja')).to.equal('2022/09～2023/02');
    expect(words('Y-170000002', 'de')).to.equal('170.000.003 v. Chr.');
  });

  it('speaks English where the locale is none', () => {
    expect(words('2023-03-01', 'xx-@@')).to.equal('March 1, 2023');
    expect(words('2023-03-01', '')).to.equal('March 1, 2023');
    expect(words('2023-03-01', 'en_GB')).to.equal('March 1, 2023');
    expect(words('Y170000002', '')).to.equal('170,000,002');
  });

  it('takes words of the caller', () => {
    const strings = {...en, lang: 'de', date: {...en.date, long: {...en.date.long, since: 'seit {date}'}}};
    expect(words('2022-02/..', 'de', {strings})).to.equal('seit Februar 2022');
  });

  it('says every date there is, in every form', () => {
    const options = fc.record(
      {
        form: fc.constantFrom('long', 'short', 'spoken'),
        kind: fc.constantFrom('moment', 'span'),
        status: fc.constantFrom('confirmed', 'expected'),
      },
      {requiredKeys: []},
    );
    const locale = fc.constantFrom('en', 'en-GB', 'de', 'ar', 'fa', 'ja', 'zh', 'th', 'hi', 'fr', '');
    fc.assert(
      fc.property(fc.oneof(singleEdtf, intervalEdtf), locale, options, (text, tag, how) => {
        const date = tryParse(text);
        fc.pre(date !== undefined);
        expect(formatDate(date, tag, how))
          .to.match(/\p{Nd}/u)
          .and.not.match(/[{}]|undefined|NaN|Invalid/);
      }),
      {numRuns: 500},
    );
  });
});
