import {expect} from 'chai';
import {dateKinds, KeyByLevel, sampleMark} from '../../../src/layout/marks/key.js';
import {findCandidates} from '../../../src/layout/lanes/find-candidates.js';
import {createMark} from '../../../src/layout/marks/create-mark.js';
import {eventAnchor} from '../../../src/model/anchor.js';
import type {Domain} from '../../../src/model/domain.js';
import {createTimeScale, type ScaleKind} from '../../../src/scale/time-scale.js';
import {createWarp, createWarpedScale} from '../../../src/scale/time-warp.js';
import type {DateKind} from '../../../src/strings/interface-strings.js';
import type {TimelineEvent} from '../../../src/source/timeline-data.js';
import {timelineOf} from '../../model/timeline-of.js';
import {recordOf} from '../../source/record-of.js';

/** A px a day, from 2020 to 2022. */
const SCALE = createTimeScale([Date.UTC(2020, 0), Date.UTC(2023, 0)], [0, 1096]);

const kindsOf = (...events: (Pick<TimelineEvent, 'date'> & Partial<TimelineEvent>)[]): DateKind[] =>
  dateKinds(events.map((event, i) => markOf(event, i))).map(({kind}) => kind);

function markOf(event: Pick<TimelineEvent, 'date'> & Partial<TimelineEvent>, i: number, scale = SCALE) {
  const record = recordOf(event);
  return createMark(record, i, eventAnchor(record.date), scale);
}

const ROWS: readonly [event: Pick<TimelineEvent, 'date'> & Partial<TimelineEvent>, kinds: DateKind[]][] = [
  [{date: '2021-03-01'}, []],
  [{date: '2021'}, ['within']],
  [{date: '2021', kind: 'span'}, ['through']],
  [{date: '2021-03-01/2021-06-30'}, ['through']],
  [{date: '2021-03/2021-06'}, ['bounds']],
  [{date: '2021/2021'}, ['bounds']],
  [{date: '2021-03-01~'}, ['approximate']],
  [{date: '2021-21'}, ['within', 'approximate']],
  [{date: '2021%'}, ['within', 'approximate', 'uncertain']],
  [{date: '2021-03-01?'}, ['uncertain']],
  [{date: '[2021-03-01?,2021-06-01]'}, ['uncertain', 'oneOf']],
  [{date: '[2018-03-01?,2021-06-01]'}, ['oneOf']],
  [{date: '2021-03-01/..'}, ['through', 'open']],
  [{date: '2021-03-01/'}, ['through', 'unknown']],
  [{date: '[2021-03-01,2021-06-01]'}, ['oneOf']],
  [{date: '{2021-03-01,2021-06}'}, ['within', 'allOf']],
  [{date: '2021-03-01', status: 'reported'}, ['reported']],
  [{date: '2021-03-01', status: 'disputed'}, ['disputed']],
  [{date: '2021', status: 'expected'}, ['within', 'expected']],
  [{date: '2021-03-01', status: 'cancelled'}, ['cancelled']],
];

describe('dateKinds(marks)', () => {
  for (const [event, kinds] of ROWS) {
    it(`finds ${kinds.join(', ') || 'nothing to explain'} in ${JSON.stringify(event)}`, () => {
      expect(kindsOf(event)).to.deep.equal(kinds);
    });
  }

  it('finds each kind once, in one order', () => {
    const events = ROWS.map(([event]) => event);
    const all = ['within', 'through', 'bounds', 'approximate', 'uncertain', 'open', 'unknown', 'oneOf', 'allOf', 'reported', 'disputed', 'expected', 'cancelled']; // prettier-ignore
    expect(kindsOf(...events)).to.deep.equal(all);
    expect(kindsOf(...events.reverse())).to.deep.equal(all);
    expect(kindsOf()).to.deep.equal([]);
  });
});

describe('dateKinds(marks)', () => {
  /** A century on 1,000 px, on which a month is a dot. */
  const century = createTimeScale([Date.UTC(1950, 0), Date.UTC(2050, 0)], [0, 1000]);

  const keyOf = (...dates: string[]) => dateKinds(dates.map((date, i) => markOf({date}, i, century)));

  it('explains a hollow dot where only dots are drawn so', () => {
    expect(keyOf('2021-03')).to.deep.equal([{kind: 'within', sizes: ['short']}]);
    expect(keyOf('2021-03-01~')).to.deep.equal([{kind: 'approximate', sizes: ['short']}]);
    expect(keyOf('2021-03-01')).to.deep.equal([]);
  });

  it('shows a band where a dot and a band are drawn in one way', () => {
    expect(keyOf('2021-03', '197X')).to.deep.equal([{kind: 'within', sizes: ['short', 'long']}]);
  });
});

describe('KeyByLevel', () => {
  const YEAR = 365.25 * 86_400_000;
  const timeline = timelineOf([{date: '2001-01-01'}, {date: '2050-06'}, {date: '2100-12-31'}]);
  const full: Domain = [Date.UTC(2000, 0), Date.UTC(2102, 0)];

  function keyAt(kind: ScaleKind, domain: Domain, width = 1000) {
    const warp = createWarp(kind, timeline);
    const scale = createWarpedScale(warp, domain, [0, width]);
    const candidates = findCandidates(timeline, {full, groups: null, now: null}, scale);
    const entries = new KeyByLevel(timeline, warp, full, width).at(scale, candidates);
    return entries.map(({kind, samples}) => ({kind, sizes: samples.map(({mark}) => (mark.shape === 'dot' ? 'short' : 'long'))})); // prettier-ignore
  }

  it('explains what is drawn at a scale, in view or not', () => {
    expect(keyAt('chronological', full)).to.deep.equal([{kind: 'within', sizes: ['short']}]);
    expect(keyAt('chronological', [full[0], full[0] + 10 * YEAR])).to.deep.equal([{kind: 'within', sizes: ['short']}]);
    expect(keyAt('chronological', [full[0], full[0] + YEAR])).to.deep.equal([{kind: 'within', sizes: ['long']}]);
  });

  it('is the same wherever a view of one length lies', () => {
    for (const years of [0, 30, 50, 99])
      expect(keyAt('chronological', [full[0] + years * YEAR, full[0] + (years + 2) * YEAR])).to.deep.equal([{kind: 'within', sizes: ['long']}]); // prettier-ignore
  });

  it('goes by the scale on which gaps are cut', () => {
    expect(keyAt('collapsed', full)).to.deep.equal([{kind: 'within', sizes: ['long']}]);
  });

  it('explains on a scale of order all there is, in view or not', () => {
    expect(keyAt('sequential', full)).to.deep.equal([{kind: 'within', sizes: ['long']}]);
    expect(keyAt('sequential', [full[0], full[0] + 10 * YEAR])).to.deep.equal([{kind: 'within', sizes: ['long']}]);
  });
});

describe('sampleMark(entry, length)', () => {
  const all = dateKinds(ROWS.map(([event], i) => markOf(event, i)));

  it('is of its kind, within its length', () => {
    for (const {kind} of all) {
      for (const sample of ['short', 'long'] as const) {
        const mark = sampleMark(kind, sample, 36);
        expect(dateKinds([mark]).map((entry) => entry.kind), kind).to.include(kind);
        expect([mark.start >= 0, mark.end <= 36], kind).to.deep.equal([true, true]);
      }
    }
  });

  it('is a dot of its kind where only dots are drawn so', () => {
    const dots = all.filter(({kind}) => sampleMark(kind, 'short', 36).shape === 'dot').map(({kind}) => kind);
    expect(dots).to.deep.equal(['within', 'approximate', 'uncertain', 'reported', 'disputed', 'expected', 'cancelled']);
  });
}); // prettier-ignore
