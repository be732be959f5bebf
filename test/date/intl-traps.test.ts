import {expect} from 'chai';
import {msFromCivil} from '../../src/date/civil.js';
import {dateTimeFormat} from '../../src/date/formatters.js';
import {parseDate} from '../../src/date/parse-date.js';
import {rangeWords, timeWords, type TimeStyle} from '../../src/date/time-words.js';
import {words} from './words.js';

const ISO = (ms: number): string => new Date(ms).toISOString();

describe('traps of Date', () => {
  it('keeps the day of a date without a time, although the zone of this browser is behind UTC', () => {
    expect(new Date('2023-02-24').toLocaleDateString('en')).to.equal('2/23/2023');
    expect(words('2023-02-24', 'en')).to.equal('February 24, 2023');
    expect(ISO(parseDate('2023-02-24').earliestStart)).to.equal('2023-02-24T00:00:00.000Z');
  });

  it('keeps the hour of a time without an offset', () => {
    expect(new Date('2023-02-24T01:00').toISOString()).to.equal('2023-02-24T04:30:00.000Z');
    expect(ISO(parseDate('2023-02-24T01:00').earliestStart)).to.equal('2023-02-24T01:00:00.000Z');
    expect(words('2023-02-24T01:00', 'en-GB')).to.equal('24 February 2023 at 1:00');
  });

  it('never moves a day or a time without an offset to a zone that is asked for', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu']) {
      expect(words('2023-02-24', 'en', {timeZone})).to.equal('February 24, 2023');
      expect(words('2023-02', 'en', {timeZone})).to.equal('February 2023');
      expect(words('2023', 'en', {timeZone})).to.equal('2023');
      expect(words('2023-02-24T23:30', 'en-GB', {timeZone})).to.equal('24 February 2023 at 23:30');
    }
  });

  it('takes the years 0 to 99 for what they are, not for those of the 20th century', () => {
    expect(ISO(Date.UTC(44, 0))).to.equal('1944-01-01T00:00:00.000Z');
    expect(ISO(msFromCivil(44))).to.equal('0044-01-01T00:00:00.000Z');
    expect(ISO(parseDate('0044-03-15').earliestStart)).to.equal('0044-03-15T00:00:00.000Z');
    expect(words('0044-03-15', 'en')).to.equal('March 15, 44');
    expect(words('0099', 'en')).to.equal('99');
  });

  it('takes a year for the whole of it, not for its first of January', () => {
    const {earliestStart, latestEnd} = parseDate('2022');
    expect([earliestStart, latestEnd].map(ISO)).to.deep.equal(['2022-01-01T00:00:00.000Z', '2023-01-01T00:00:00.000Z']);
    expect(words('2022', 'en')).to.equal('2022');
  });

  it('includes the last day of an interval', () => {
    expect(ISO(parseDate('2023-03-01/2023-03-02').latestEnd)).to.equal('2023-03-03T00:00:00.000Z');
    expect(words('2023-03-01/2023-03-02', 'en')).to.equal('March 1–2, 2023');
  });
});

describe('traps of calendars and digits', () => {
  it('keeps to the Gregorian calendar where a locale has another one', () => {
    expect(new Intl.DateTimeFormat('th-TH', {year: 'numeric', timeZone: 'UTC'}).format(0)).to.contain('2513');
    expect(words('1970', 'th-TH')).to.equal('1970');
    expect(new Intl.DateTimeFormat('fa-IR', {year: 'numeric', timeZone: 'UTC'}).format(0)).to.contain('۱۳۴۸');
    expect(words('1970', 'fa-IR')).to.equal('۱۹۷۰');
    expect(words('2022-09', 'fa-IR')).to.equal('سپتامبر ۲۰۲۲');
    expect(words('2022', 'fa-IR-u-ca-persian')).to.equal('۲۰۲۲');
    expect(words('2022', 'th-TH-u-ca-buddhist')).to.equal('2022');
    expect(words('2022', 'ar-SA-u-nu-latn')).to.equal('2022');
  });

  it('tells ten years and a season in the digits of the locale', () => {
    expect(words('2023', 'ar-EG')).to.equal('٢٠٢٣');
    expect(words('2023', 'de-u-nu-thai')).to.equal('๒๐๒๓');
    expect(words('2022-24', 'en-u-nu-deva')).to.equal('winter २०२२–२३');
    expect(words('198X', 'en-u-nu-deva')).to.equal('१९८०s');
  });

  it('speaks the languages that Chromium has no dates in', () => {
    expect(words('2022-09', 'mk')).to.equal('септември 2022 г.');
    expect(words('2022-09', 'be-BY')).to.equal('верасень 2022 г.');
    expect(words('2022-05/..', 'be', {form: 'short'})).to.equal('з мая 2022 г.');
    expect(words('2022-09-05T10:30', 'mk')).to.equal('5 септември 2022 г. во 10:30');
    expect(words('[2020,2022-09]', 'be')).to.equal('2020 або верасень 2022 г.');
    expect(dateTimeFormat('mk', {month: 'short', timeZone: 'UTC'}).format(0)).to.equal('јан.');
    expect(dateTimeFormat('be', {month: 'long', day: 'numeric', timeZone: 'UTC'}).format(0)).to.equal('1 студзеня');
  });
});

describe('traps of formatRange', () => {
  const style: TimeStyle = {locale: 'fa', precision: 'month', short: false, era: false};

  it('is not taken at its word where it loses one of the ends', () => {
    const persian = new Intl.DateTimeFormat('fa', {year: 'numeric', month: 'long', timeZone: 'UTC'});
    const [start, end] = [Date.UTC(2022, 8, 1), Date.UTC(2023, 1, 1)];
    expect(persian.formatRange(start, end)).to.equal(persian.format(start));
    expect(timeWords(start, style)).to.equal('سپتامبر ۲۰۲۲');
    expect(rangeWords(start, start + 1, style)).to.equal(undefined);
    expect(words('2022-09/2023-02', 'fa')).to.contain('سپتامبر').and.contain('فوریه');
  });

  it('may tell months and days in numbers, in Japanese and Chinese', () => {
    expect(words('2022-09/2023-02', 'ja')).to.equal('2022/09～2023/02');
    expect(words('2022-09/2023-02', 'zh')).to.equal('2022/9 – 2023/2');
    expect(words('2023-03-01/2023-03-02', 'zh')).to.equal('2023/3/1 – 2023/3/2');
  });

  it('sets no spaces around the dash between two numbers', () => {
    expect(words('2020/2022', 'en')).to.equal('2020–2022');
    expect(words('2020/2022', 'ar-EG')).to.equal('٢٠٢٠–٢٠٢٢');
  });
});

describe('traps of years before 1', () => {
  it('tells their era, which Intl leaves out', () => {
    const plain = new Intl.DateTimeFormat('en', {year: 'numeric', timeZone: 'UTC'});
    expect(plain.format(msFromCivil(-43))).to.equal('44');
    expect(words('-0043', 'en')).to.equal('44 BC');
    expect(words('-0043-03-15', 'en-GB')).to.equal('15 March 44 BC');
    expect(words('0000', 'en')).to.equal('1 BC');
    expect(words('0001', 'en')).to.equal('1');
  });

  it('tells the era of a range of which both ends are before 1', () => {
    expect(words('-0099/-0043', 'en')).to.equal('100–44 BC');
    expect(words('-0099/-0043', 'de')).to.equal('100–44 v. Chr.');
    expect(words('-0099/-0043', 'en', {form: 'spoken'})).to.equal('100 BC to 44 BC');
    expect(words('-0043/0014', 'en')).to.equal('44 BC – 14 AD');
  });

  it('takes no year -0000', () => {
    expect(() => parseDate('-0000')).to.throw();
  });
});

describe('traps of offsets', () => {
  it('are told as written, without a time zone of Intl', () => {
    expect(words('2023-03-01T15:00+03:00', 'en-GB')).to.equal('1 March 2023 at 15:00 (UTC+3)');
    expect(words('2023-03-01T15:00-03:30', 'de')).to.equal('1. März 2023 um 15:00 (UTC−3:30)');
    expect(words('2023-03-01T15:00+05:45', 'zh')).to.equal('2023年3月1日 15:00（UTC+5:45）');
    expect(words('2023-03-01T15:00Z', 'fr')).to.equal('1er mars 2023 à 15:00 (UTC)');
  });
});

describe('traps of open and unknown ends', () => {
  it('tells 1985/ from 1985/.. in every language', () => {
    const ends: readonly [locale: string, unknown: string, open: string][] = [
      ['en', 'from 1985, end unknown', 'since 1985'],
      ['de', 'ab 1985, Ende unbekannt', 'seit 1985'],
      ['fr', 'à partir de 1985, fin inconnue', 'depuis 1985'],
      ['zh', '自1985年起，结束时间不详', '自1985年起'],
    ];
    for (const [locale, unknown, open] of ends) {
      expect(words('1985/', locale)).to.equal(unknown);
      expect(words('1985/..', locale)).to.equal(open);
    }
  });
});

describe('traps of seasons', () => {
  it('has a winter that crosses into the next year', () => {
    const {earliestStart, latestEnd} = parseDate('2022-24');
    expect([earliestStart, latestEnd].map(ISO)).to.deep.equal(['2022-12-01T00:00:00.000Z', '2023-03-01T00:00:00.000Z']);
    expect(words('2022-24', 'en')).to.equal('winter 2022–23');
    expect(words('1999-24', 'de')).to.equal('Winter 1999/2000');
    expect(words('2022-24', 'zh')).to.equal('2022–23年冬季');
  });

  it('has a summer in the south that does, and a winter that does not', () => {
    expect(words('2022-30', 'en')).to.equal('southern summer 2022–23');
    expect(words('2022-32', 'en')).to.equal('southern winter 2022');
    expect(words('2022-30', 'de')).to.equal('Sommer 2022/23 auf der Südhalbkugel');
    expect(words('2022-31', 'ru')).to.equal('осень 2022 г. в Южном полушарии');
    expect(words('2022-29/..', 'ru')).to.equal('с весны 2022 г. в Южном полушарии');
    expect(words('2022-32', 'zh')).to.equal('2022年冬季（南半球）');
  });

  it('has a last quarter that does not cross into the next year', () => {
    expect(words('2022-36', 'en')).to.equal('Q4 2022');
    expect(words('2022-41', 'fr')).to.equal('second semestre 2022');
  });
});

describe('traps of speed', () => {
  it('makes a formatter once', () => {
    const options: Intl.DateTimeFormatOptions = {year: 'numeric', era: 'short', timeZone: 'UTC'};
    expect(dateTimeFormat('ru', options)).to.equal(
      dateTimeFormat('ru', {timeZone: 'UTC', era: 'short', year: 'numeric'}),
    );
    expect(dateTimeFormat('mk', options)).to.equal(dateTimeFormat('mk', {...options}));
  });
});
