import {expect} from 'chai';
import {dateKinds, sampleMark} from '../../src/layout/date-kinds.js';
import {createMark} from '../../src/layout/marks.js';
import {eventAnchor} from '../../src/model/anchor.js';
import {createTimeScale} from '../../src/scale/time-scale.js';
import type {DateKind} from '../../src/strings/interface-strings.js';
import type {TimelineEvent} from '../../src/source/timeline-data.js';
import {recordOf} from '../source/record-of.js';

/** A px a day, from 2020 to 2022. */
const SCALE = createTimeScale([Date.UTC(2020, 0), Date.UTC(2023, 0)], [0, 1096]);

const kindsOf = (...events: (Pick<TimelineEvent, 'date'> & Partial<TimelineEvent>)[]): DateKind[] =>
  dateKinds(events.map(markOf));

function markOf(event: Pick<TimelineEvent, 'date'> & Partial<TimelineEvent>, i: number) {
  const record = recordOf(event);
  return createMark(record, i, eventAnchor(record.date), SCALE);
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

describe('sampleMark(kind, length)', () => {
  it('is of its kind, within its length', () => {
    const all = dateKinds(ROWS.map(([event], i) => markOf(event, i)));
    for (const kind of all) {
      const mark = sampleMark(kind, 36);
      expect(dateKinds([mark]), kind).to.include(kind);
      expect(
        [mark.start, mark.end].every((px) => px >= 0 && px <= 36),
        kind,
      ).to.equal(true);
    }
  });
});
