import {expect} from 'chai';
import fc from 'fast-check';
import {formatDate} from '../../src/date/format-date.js';
import {en} from '../../src/strings/en.js';
import {runs} from '../runs.js';
import {anyEdtf} from './edtf-arbitrary.js';
import {tryParse} from './read.js';
import {words} from './words.js';

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
  ['2022-25', 'spring 2022', 'spring 2022'],
  ['2022-28', 'winter 2022–23', 'winter 2022–23'],
  ['2022-29', 'southern spring 2022', 'southern spring 2022'],
  ['2022-30', 'southern summer 2022–23', 'southern summer 2022–23'],
  ['2022-31', 'southern autumn 2022', 'southern autumn 2022'],
  ['2022-32', 'southern winter 2022', 'southern winter 2022'],
  // quarters, thirds and halves
  ['2022-33', 'Q1 2022', 'Q1 2022'],
  ['2022-34', 'Q2 2022', 'Q2 2022'],
  ['2022-35', 'Q3 2022', 'Q3 2022'],
  ['2022-36', 'Q4 2022', 'Q4 2022'],
  ['2022-37', 'first third of 2022', 'first third of 2022'],
  ['2022-38', 'second third of 2022', 'second third of 2022'],
  ['2022-39', 'last third of 2022', 'last third of 2022'],
  ['2022-40', 'first half of 2022', 'first half of 2022'],
  ['2022-41', 'second half of 2022', 'second half of 2022'],
  ['-0043-35', 'Q3 44 BC', 'Q3 44 BC'],
  // decades and centuries
  ['201X', '2010s', '2010s'],
  ['198X', '1980s', '1980s'],
  ['18XX', '1800s', '1800s'],
  ['200X', '2000–2009', '2000–2009'],
  ['180X', '1800–1809', '1800–1809'],
  ['20XX', '2000–2099', '2000–2099'],
  ['-004X', '50–41 BC', '50–41 BC'],
  ['00XX', '1 BC – 99 AD', '1 BC – 99 AD'],
  ['1XXX', '1000–1999', '1000–1999'],
  ['1XXX-XX', '1000–1999', '1000–1999'],
  ['19X5', '1905–1995', '1905–1995'],
  ['1X50', '1050–1950', '1050–1950'],
  ['XXXX', '1 BC – 9999 AD', '1 BC – 9999 AD'],
  // other digits that are not known
  ['1984-1X', 'October – December 1984', 'October – December 1984'],
  ['1984-X0', 'October 1984', 'October 1984'],
  ['1984-X1', 'January – November 1984', 'January – November 1984'],
  ['1984-12-2X', '20–29 December 1984', 'December 20–29, 1984'],
  ['1560-XX-25', '25 January – 25 December 1560', 'January 25 – December 25, 1560'],
  ['156X-12-25', '25 December, 1560s', 'December 25, 1560s'],
  ['156X-12-XX', 'December, 1560s', 'December, 1560s'],
  ['15XX-12', 'December, 1500s', 'December, 1500s'],
  ['180X-12', 'December, 1800–1809', 'December, 1800–1809'],
  ['1XXX-12', 'December, 1000–1999', 'December, 1000–1999'],
  ['156X-12-2X', '20 December 1560 – 29 December 1569', 'December 20, 1560 – December 29, 1569'],
  ['156X-21', 'March 1560 – May 1569', 'March 1560 – May 1569'],
  ['-004X-03', 'March, 50–41 BC', 'March, 50–41 BC'],
  // significant digits
  ['1950S2', 'about 1950 (1900–1999)', 'about 1950 (1900–1999)'],
  ['1953S3', 'about 1953 (1950–1959)', 'about 1953 (1950–1959)'],
  ['1950S4', '1950', '1950'],
  ['1950S2~', 'about 1950 (1900–1999)', 'about 1950 (1900–1999)'],
  ['1950S2?', 'about 1950 (1900–1999) (uncertain)', 'about 1950 (1900–1999) (uncertain)'],
  ['-1950S2', 'about 1951 BC (2000–1901 BC)', 'about 1951 BC (2000–1901 BC)'],
  ['Y20000S2', 'about 20000 (20000–20999)', 'about 20000 (20000–20999)'],
  ['Y3388E2S3', 'about 338,800 (338,000 – 338,999)', 'about 338,800 (338,000 – 338,999)'],
  [
    'Y-17E7S2',
    'about 170,000,001 BC (180,000,000 BC – 170,000,001 BC)',
    'about 170,000,001 BC (180,000,000 BC – 170,000,001 BC)',
  ],
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
  ['Y-17E7', '170,000,001 BC', '170,000,001 BC'],
  ['Y-271821', '271822 BC', '271822 BC'],
  ['Y999999999999999', '999,999,999,999,999', '999,999,999,999,999'],
  ['Y-170000002/Y-160000000', '170,000,003 BC – 160,000,001 BC', '170,000,003 BC – 160,000,001 BC'],
  // about, and doubtful
  ['2022-02~', 'about February 2022', 'about February 2022'],
  ['2022?', '2022 (uncertain)', '2022 (uncertain)'],
  ['1984%', 'about 1984 (uncertain)', 'about 1984 (uncertain)'],
  ['201X~', 'about the 2010s', 'about the 2010s'],
  ['2022-21~', 'about spring 2022', 'about spring 2022'],
  ['2004-06~-11', 'about 11 June 2004', 'about June 11, 2004'],
  ['2004-?06-11', '11 June 2004 (uncertain)', 'June 11, 2004 (uncertain)'],
  ['?2004-06-~11', 'about 11 June 2004 (uncertain)', 'about June 11, 2004 (uncertain)'],
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
  ['2022-40/..', 'since the first half of 2022', 'since the first half of 2022'],
  ['../2022-39', 'until the last third of 2022', 'until the last third of 2022'],
  ['2022-38~', 'about the second third of 2022', 'about the second third of 2022'],
  ['2022-35/2023-34', 'Q3 2022 – Q2 2023', 'Q3 2022 – Q2 2023'],
  ['1984-1X/..', 'since October – December 1984', 'since October – December 1984'],
  ['156X-12-25/1570', '25 December, 1560s – 1570', 'December 25, 1560s – 1570'],
  // sets
  ['[1667,1668,1670..1672]', '1667, 1668 or between 1670 and 1672', '1667, 1668, or between 1670 and 1672'],
  ['{1667,1668,1670..1672}', '1667, 1668 and 1670–1672', '1667, 1668, and 1670–1672'],
  ['{1960,1961-12}', '1960 and December 1961', '1960 and December 1961'],
  ['[1667,1760-12]', '1667 or December 1760', '1667 or December 1760'],
  ['[1667]', '1667', '1667'],
  ['[..1760-12-03]', 'by 3 December 1760', 'by December 3, 1760'],
  ['[1760-12..]', 'December 1760 or later', 'December 1760 or later'],
  ['{..1984}', 'until 1984', 'until 1984'],
  ['{1984..}', 'since 1984', 'since 1984'],
  ['[156X,157X~]', '1560s or about the 1570s', '1560s or about the 1570s'],
  ['{2023-03-01..2023-03-05,2023-04}', '1–5 March 2023 and April 2023', 'March 1–5, 2023 and April 2023'],
  ['[1960,-0043]', '1960 AD or 44 BC', '1960 AD or 44 BC'],
  ['[-0043..0014]', 'between 44 BC and 14 AD', 'between 44 BC and 14 AD'],
  ['{-0043..0014}', '44 BC – 14 AD', '44 BC – 14 AD'],
  ['[1985..1989]', 'between 1985 and 1989', 'between 1985 and 1989'],
  ['{1985..1989}', '1985–1989', '1985–1989'],
  ['[2022-09..2022-11]', 'between September 2022 and November 2022', 'between September 2022 and November 2022'],
  ['[198X..199X]', 'between the 1980s and the 1990s', 'between the 1980s and the 1990s'],
  ['[1985~..1989?]', 'between about 1985 and 1989 (uncertain)', 'between about 1985 and 1989 (uncertain)'],
  ['[1985..1985]', '1985', '1985'],
  ['[..1984,1990..1992]', 'by 1984 or between 1990 and 1992', 'by 1984 or between 1990 and 1992'],
  ['[1950S2,1960?]', 'about 1950 (1900–1999) or 1960 (uncertain)', 'about 1950 (1900–1999) or 1960 (uncertain)'],
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
  ['2022-35', 'Q3 2022', 'some time in Q3 2022'],
  ['2022-38', 'second third of 2022', 'some time in the second third of 2022'],
  ['2022-40', 'first half of 2022', 'some time in the first half of 2022'],
  ['2022-30', 'southern summer 2022–23', 'some time in southern summer 2022 to 23'],
  ['1984-1X', 'October – December 1984', 'some time in October 1984 to December 1984'],
  ['156X-12-XX', 'December, 1560s', 'some time in December, the 1560s'],
  ['1950S2', 'about 1950 (1900–1999)', 'about 1950 (1900 to 1999)'],
  ['[1667,1668,1670..1672]', '1667, 1668 or between 1670 and 1672', '1667, 1668 or between 1670 and 1672'],
  ['[1985..1989]', 'between 1985 and 1989', 'between 1985 and 1989'],
  ['{1985..1989}', '1985–1989', '1985 to 1989'],
  ['[156X,157X]', '1560s or 1570s', 'the 1560s or the 1570s'],
  ['[..1984]', 'by 1984', 'by 1984'],
  ['{..1984}', 'until 1984', 'until 1984'],
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
  ['2022-41', 'second half of 2022', 'all through the second half of 2022'],
  ['{1960,1961-12}', '1960 and December 1961', '1960 and December 1961'],
  ['1985/..', 'since 1985', 'since 1985'],
  ['1985/', 'from 1985, end unknown', 'from 1985, end unknown'],
  ['[1985..1989]', 'between 1985 and 1989', 'between 1985 and 1989'],
  ['{1985..1989}', '1985–1989', '1985 to 1989'],
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
  ['2022-35', 'Q3 2022', 'Q3 2022'],
  ['2022-38~', 'c. second third of 2022', 'c. second third of 2022'],
  ['2022-40', 'first half of 2022', 'first half of 2022'],
  ['2022-29', 'southern spring 2022', 'southern spring 2022'],
  ['1984-1X', 'Oct – Dec 1984', 'Oct – Dec 1984'],
  ['156X-12-25', '25 Dec, 1560s', 'Dec 25, 1560s'],
  ['1950S2', 'c. 1950 (1900–1999)', 'c. 1950 (1900–1999)'],
  ['[1960?,1961-12~]', '1960? or c. Dec 1961', '1960? or c. Dec 1961'],
  ['[2022-10~..2022-12]', 'between c. Oct 2022 and Dec 2022', 'between c. Oct 2022 and Dec 2022'],
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
    expect(words('[2025..2027]', 'en-GB', {status: 'expected'})).to.equal('between 2025 and 2027, expected');
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

  it('speaks the language of the locale', () => {
    expect(words('2023-03-01', 'de')).to.equal('1. März 2023');
    expect(words('2023-03-01/2023-03-02', 'de')).to.equal('1.–2. März 2023');
    expect(words('2022-09', 'fr')).to.equal('septembre 2022');
    expect(words('Y-170000002', 'de')).to.equal('170.000.003 v. Chr.');
    expect(words('156X-12-25', 'de')).to.equal('25. Dezember, 1560er-Jahre');
    expect(words('156X-12-25', 'sv')).to.equal('25 december, 1560s');
    expect(words('{1960,1961-12}', 'de')).to.equal('1960 und Dezember 1961');
    expect(words('[1667,1668..1670]', 'fr')).to.equal('1667 ou entre 1668 et 1670');
  });

  it('speaks English where the locale is none', () => {
    expect(words('2023-03-01', 'xx-@@')).to.equal('March 1, 2023');
    expect(words('2023-03-01', '')).to.equal('March 1, 2023');
    expect(words('2023-03-01', 'en_GB')).to.equal('March 1, 2023');
    expect(words('Y170000002', '')).to.equal('170,000,002');
  });

  it('takes words of the caller', () => {
    const strings = {...en, lang: 'nl', date: {...en.date, long: {...en.date.long, since: 'sinds {date}'}}};
    expect(words('2022-02/..', 'nl', {strings})).to.equal('sinds februari 2022');
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
    const locale = fc.constantFrom(
      ...['en', 'en-GB', 'de', 'ar', 'fa', 'ja', 'zh', 'th', 'hi', 'fr', 'es', 'ru', 'be', 'uk', 'mk', ''],
    );
    fc.assert(
      fc.property(anyEdtf, locale, options, (text, tag, how) => {
        const date = tryParse(text);
        fc.pre(date !== undefined);
        expect(formatDate(date, tag, how))
          .to.match(/\p{Nd}/u)
          .and.not.match(/[{}]|undefined|NaN|Invalid/);
      }),
      {numRuns: runs(500)},
    );
  });
});
