import {expect} from 'chai';
import fc from 'fast-check';
import {formatDate} from '../../src/date/format-date.js';
import {parseDate} from '../../src/date/parse-date.js';
import {hasInstant, inTimeZone, isTimeZone, nameTimeZone} from '../../src/date/time-zone.js';
import {runs} from '../runs.js';
import {anyEdtf} from './edtf-arbitrary.js';
import {tryParse} from './read.js';
import {plain} from './words.js';

const iso = (ms: number): string => (Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 16) : String(ms));

/** The corners of a date as clocks of a zone tell them. */
function corners(edtf: string, zone: string): string[] {
  const {earliestStart, latestStart, earliestEnd, latestEnd} = inTimeZone(parseDate(edtf), zone);
  return [earliestStart, latestStart, earliestEnd, latestEnd].map(iso);
}

describe('inTimeZone(date, timeZone)', () => {
  const instants: readonly [edtf: string, zone: string, start: string, end: string][] = [
    ['2023-03-01T10:30Z', 'UTC', '2023-03-01T10:30', '2023-03-01T10:31'],
    ['2023-03-01T10:30+03:00', 'UTC', '2023-03-01T07:30', '2023-03-01T07:31'],
    ['2023-03-01T10:30Z', 'Europe/Brussels', '2023-03-01T11:30', '2023-03-01T11:31'],
    ['2023-07-01T10:30Z', 'Europe/Brussels', '2023-07-01T12:30', '2023-07-01T12:31'],
    ['2023-03-26T00:59:59Z', 'Europe/Brussels', '2023-03-26T01:59', '2023-03-26T02:00'],
    ['2023-03-26T01:00:00Z', 'Europe/Brussels', '2023-03-26T03:00', '2023-03-26T03:00'],
    ['2023-03-01T20:00Z', 'Asia/Kathmandu', '2023-03-02T01:45', '2023-03-02T01:46'],
    ['2023-03-01T20:00Z', 'America/St_Johns', '2023-03-01T16:30', '2023-03-01T16:31'],
    ['2011-12-30T12:00Z', 'Pacific/Apia', '2011-12-31T02:00', '2011-12-31T02:01'],
    ['-0043-03-15T12:00Z', 'Asia/Tokyo', '-000043-03-15T', '-000043-03-15T'],
  ];
  for (const [edtf, zone, start, end] of instants) {
    it(`tells ${edtf} in ${zone} from ${start} to ${end}`, () => {
      const [earliest, , , latest] = corners(edtf, zone);
      expect(earliest!.slice(0, start.length)).to.equal(start);
      expect(latest!.slice(0, end.length)).to.equal(end);
    });
  }

  it('leaves days and times without an offset as they are', () => {
    for (const edtf of [
      '2020',
      '2022-09',
      '2023-03-01',
      '2023-03-01T10:30',
      '2022/2023-03',
      '[2020,2021]',
      '../2022',
    ]) {
      const date = parseDate(edtf);
      expect(inTimeZone(date, 'Pacific/Apia'), edtf).to.equal(date);
    }
  });

  it('tells the ends of an interval and the members of a set each by themselves', () => {
    expect(corners('2023-03-01T22:00Z/2023-03-03', 'Asia/Tokyo')).to.deep.equal([
      '2023-03-02T07:00',
      '2023-03-02T07:01',
      '2023-03-03T00:00',
      '2023-03-04T00:00',
    ]);
    expect(corners('2023-03-01T22:00Z/..', 'Asia/Tokyo')).to.deep.equal([
      '2023-03-02T07:00',
      '2023-03-02T07:01',
      'Infinity',
      'Infinity',
    ]);
    expect(corners('{2023-03-01T10:00Z,2023-03-01T22:00Z}', 'Asia/Tokyo')).to.deep.equal([
      '2023-03-01T19:00',
      '2023-03-01T19:01',
      '2023-03-02T07:00',
      '2023-03-02T07:01',
    ]);
  });

  it('leaves an interval as it is that would end before it starts', () => {
    const date = parseDate('2023-03-01T23:30Z/2023-03-01');
    expect(inTimeZone(date, 'Asia/Tokyo')).to.equal(date);
  });

  it('gives words that name the zone, and agree with where the date stands', () => {
    const told = (edtf: string, zone: string) => plain(formatDate(inTimeZone(parseDate(edtf), zone), 'en-GB'));
    expect(told('2023-03-01T10:30+03:00', 'UTC')).to.equal('1 March 2023 at 7:30 (UTC)');
    expect(told('2023-03-01T10:30+03:00', 'Europe/Brussels')).to.equal('1 March 2023 at 08:30 CET');
    expect(told('2023-07-01T10:30Z', 'Europe/Brussels')).to.equal('1 July 2023 at 12:30 CEST');
    expect(told('2023-03-01T20:00Z', 'Asia/Kathmandu')).to.equal('2 March 2023 at 01:45 GMT+5:45');
  });

  it('gives the same from a date that is told in another zone already', () => {
    const date = parseDate('2023-07-01T10:30Z/2023-07-02T23:00Z');
    const brussels = inTimeZone(date, 'Europe/Brussels');
    for (const zone of ['UTC', 'Europe/Brussels', 'Asia/Kathmandu']) {
      expect(inTimeZone(brussels, zone), zone).to.deep.equal(inTimeZone(date, zone));
      expect(formatDate(brussels, 'en-GB', {timeZone: zone})).to.equal(formatDate(date, 'en-GB', {timeZone: zone}));
    }
  });

  it('keeps corners in order, whatever the date and the zone', () => {
    const zone = fc.constantFrom('Pacific/Apia', 'America/New_York', 'Asia/Kathmandu');
    fc.assert(
      fc.property(anyEdtf, zone, (edtf, zone) => {
        const date = tryParse(edtf);
        fc.pre(date !== undefined);
        const {earliestStart: a, latestStart: b, earliestEnd: c, latestEnd: d} = inTimeZone(date, zone);
        expect([a <= b, c <= d, a < d]).to.deep.equal([true, true, true]);
      }),
      {numRuns: runs(1000)},
    );
  });

  it('refuses what is no zone', () => {
    expect(() => inTimeZone(parseDate('2023-03-01T10:30Z'), 'Nowhere')).to.throw(RangeError);
  });
});

describe('hasInstant(date)', () => {
  it('is true where an offset is written anywhere', () => {
    const rows = {
      '2023-03-01': false,
      '2023-03-01T10:30': false,
      '2023-03-01T10:30Z': true,
      '2023-03-01/2023-03-02T10:30Z': true,
      '2023-03-01T10:30-05/..': true,
      '[2023,2024-01-01T00:00Z]': true,
      '{2023,2024}': false,
    };
    for (const [edtf, expected] of Object.entries(rows)) expect(hasInstant(parseDate(edtf)), edtf).to.equal(expected);
  });
});

describe('isTimeZone(name)', () => {
  it('knows the names of zones', () => {
    expect(['UTC', 'Europe/Brussels', 'America/St_Johns'].map(isTimeZone)).to.deep.equal([true, true, true]);
    expect(['', 'Nowhere', 'Europe/Atlantis', '10:30'].map(isTimeZone)).to.deep.equal([false, false, false, false]);
  });
});

describe('nameTimeZone(timeZone, locale)', () => {
  it('names a zone in a language, the same in summer and winter', () => {
    expect(nameTimeZone('Europe/Brussels', 'en')).to.equal('Central European Time');
    expect(nameTimeZone('Europe/Brussels', 'de')).to.equal('Mitteleuropäische Zeit');
    expect(nameTimeZone('America/New_York', 'en')).to.equal('Eastern Time');
    expect(nameTimeZone('UTC', 'en')).to.equal('Coordinated Universal Time');
  });
});
