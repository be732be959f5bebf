import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {all, article, dateOf, geometry, label, labels, one, settle, show, text} from './timeline-fixture.js';

/**
 * Half an hour and three quarters off the hour, both sides of UTC, both sides of the date line, with and without summer; and
 * how far each was behind UTC on 1 January 2023, in minutes.
 */
const ZONES = {
  UTC: 0,
  'Europe/Brussels': -60,
  'America/New_York': 300,
  'America/St_Johns': 210,
  'Asia/Kolkata': -330,
  'Asia/Kathmandu': -345,
  'Pacific/Apia': -780,
  'Pacific/Chatham': -825,
  'America/Sao_Paulo': 180,
};

/** Dates that a zone could shift: at the turn of days, months and years, and when clocks change. */
const MIXED = {
  title: 'Dates of every kind',
  eras: [{title: 'A winter', date: '2022-24'}],
  events: [
    {title: 'A year', date: '2023'},
    {title: 'A month', date: '2023-03'},
    {title: 'A day', date: '2023-01-01'},
    {title: 'A day when clocks change', date: '2023-03-12'},
    {title: 'A range', date: '2022-12-31/2023-01-01'},
    {title: 'A wall time', date: '2023-03-12T02:30'},
    {title: 'An instant', date: '2023-03-26T01:30:00Z'},
    {title: 'An instant ahead of UTC', date: '2023-03-26T01:30:00+05:45'},
    {title: 'Open', date: '2023-02/..'},
    {title: 'About', date: '2022-09~'},
    {title: 'One of', date: '[2022-12-31,2023-01-01]'},
    {title: 'Midnight', date: new Date(Date.UTC(2023, 0, 1))},
  ],
};

const LANDING = {
  events: [
    {title: 'Landing', date: '1969-07-20T20:17:40Z'},
    {title: 'First step', date: '1969-07-21T02:56:15Z'},
    {title: 'Lift-off', date: '1969-07-21T17:54Z'},
  ],
};

/** Everything a reader sees and hears of a timeline, and where it stands. */
async function seen(data: unknown, width: number): Promise<string[]> {
  const element = await show(data, {width});
  const paths = all(element, 'svg path').flatMap((path) => (path.getAttribute('d') ?? '').split(/(?=M)/));
  return [text(element.shadowRoot), ...geometry(element), ...paths];
}

describe('the same data in nine time zones of the reader', () => {
  afterEach(async () => {
    await executeServerCommand('timezone', '');
  });

  for (const [name, data] of Object.entries({article, mixed: MIXED, landing: LANDING})) {
    for (const width of [960, 360]) {
      it(`gives the same picture and the same words: ${name}, ${width} px`, async () => {
        await executeServerCommand('timezone', 'UTC');
        const expected = await seen(data, width);
        expect(expected.length).to.be.greaterThan(20);
        for (const [zone, behind] of Object.entries(ZONES)) {
          await executeServerCommand('timezone', zone);
          expect(new Date(2023, 0, 1).getTimezoneOffset(), zone).to.equal(behind);
          expect(await seen(data, width), zone).to.deep.equal(expected);
        }
      });
    }
  }
});

describe('the time-zone attribute', () => {
  it('is UTC by default, which the plot says and the words do', async () => {
    const element = await show(LANDING);
    expect(dateOf(label(element, 'First step'))).to.equal('21 July 1969 at 2:56:15 (UTC)');
    expect(text(one(element, '.credit'))).to.equal('Times in Coordinated Universal Time');
    expect(element.hasAttribute('time-zone')).to.equal(false);
  });

  it('tells instants in another zone, in words and on the axis', async () => {
    const element = await show(LANDING);
    const before = geometry(element);
    element.setAttribute('time-zone', 'America/Chicago');
    await settle(element);
    expect(labels(element).map(dateOf)).to.deep.equal([
      '20 July 1969 at 15:17:40 GMT-5',
      '20 July 1969 at 21:56:15 GMT-5',
      '21 July 1969 at 12:54 GMT-5',
    ]);
    expect(text(one(element, '.credit'))).to.equal('Times in Central Time');
    expect(geometry(element)).not.to.deep.equal(before);
  });

  it('leaves days where they are, and says no zone where there are only days', async () => {
    const element = await show(article);
    const before = geometry(element);
    element.setAttribute('time-zone', 'Pacific/Apia');
    await settle(element);
    expect(geometry(element)).to.deep.equal(before);
    expect(text(element.shadowRoot)).not.to.include('Times in');
  });

  it('lists a zone that is none among the problems, and tells times in UTC', async () => {
    const element = await show(LANDING);
    element.setAttribute('time-zone', 'Nowhere');
    await settle(element);
    expect(dateOf(label(element, 'Landing'))).to.equal('20 July 1969 at 20:17:40 (UTC)');
    expect(text(one(element, '.problems li'))).to.equal(
      'time-zone time-zone must be an IANA name: "Nowhere" is not one, so times are shown in UTC; write a name such as "Europe/Brussels"',
    );
  });
});
