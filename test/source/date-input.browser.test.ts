/// <reference lib="esnext.temporal" />

import {expect} from '@open-wc/testing';
import {dateText} from '../../src/source/date-input.js';
import {checkData} from '../../src/source/read-data.js';
import type {TimelineData} from '../../src/source/timeline-data.js';

describe('dateText(value), of Temporal', () => {
  const rows: readonly [name: string, value: object, text: string | undefined][] = [
    ['a day', Temporal.PlainDate.from('2023-03-01'), '2023-03-01'],
    ['a day of another calendar', Temporal.PlainDate.from('2023-03-01[u-ca=hebrew]'), '2023-03-01'],
    ['a day before our era', Temporal.PlainDate.from('-000043-03-15'), '-0043-03-15'],
    ['a day of a year of five digits', Temporal.PlainDate.from('+012023-03-15'), undefined],
    ['a month', Temporal.PlainYearMonth.from('2023-03'), '2023-03'],
    ['a month of another calendar', Temporal.PlainYearMonth.from('2023-03-22[u-ca=hebrew]'), undefined],
    ['a wall time', Temporal.PlainDateTime.from('2023-03-01T10:30:05.25'), '2023-03-01T10:30:05'],
    ['an instant', Temporal.Instant.from('2023-03-01T10:30:05.25+01:00'), '2023-03-01T09:30:05Z'],
    ['a time in a zone', Temporal.ZonedDateTime.from('2023-07-01T10:30[Europe/Brussels]'), '2023-07-01T10:30:00+02:00'],
    ['a time of day without a day', Temporal.PlainTime.from('10:30'), undefined],
    ['a day of any year', Temporal.PlainMonthDay.from('03-01'), undefined],
  ];
  for (const [name, value, text] of rows) {
    it(`gives ${name} as ${text ?? 'nothing'}`, () => {
      expect(dateText(value)).to.equal(text);
    });
  }
});

describe('dates in data that are objects', () => {
  it('are read once, wherever a date stands', () => {
    const day = Temporal.PlainDate.from('2023-03-01');
    const data: TimelineData = {
      source: {label: 'A', published: day},
      eras: [{title: 'B', date: Temporal.PlainYearMonth.from('2023-03')}],
      events: [{title: 'C', date: new Date(Date.UTC(2023, 2, 1, 10, 30))}],
    };
    const {events, eras, source, problems} = checkData(data);
    expect(problems).to.deep.equal([]);
    expect(events[0]!.date.edtf).to.equal('2023-03-01T10:30:00Z');
    expect(eras[0]!.date.edtf).to.equal('2023-03');
    expect(source!.published!.edtf).to.equal('2023-03-01');
  });
});
