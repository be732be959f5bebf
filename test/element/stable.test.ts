import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import charterData from '../../data/un-charter-1945.json' with {type: 'json'};
import type {ColumnarData, Domain, EventTimeline, TimelineData} from '../../src/index.js';
import {DAY, eventColumns, eventList, FIRST_DAY} from './many-events.js';
import {all, article, geometry, labels, one, show, text, titleOf} from './timeline-fixture.js';

const WIDTH = 1280;

/** A label nearer than this to an end of the view may give way, px. */
const CLEARANCE = 14.5;

/** A label as it is seen: its title, which side of its leader it is on, and where on the plot, px. */
interface Seen {
  readonly title: string;
  readonly words: string;
  readonly side: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Of the leader. */
  readonly x: number;
}

function seen(element: Element): Seen[] {
  const plot = one(element, '[part=plot]').getBoundingClientRect();
  return labels(element).map((button) => {
    const item = button.parentElement!;
    const box = item.getBoundingClientRect();
    const [left, right, top] = [box.left - plot.left, box.right - plot.left, box.top - plot.top];
    const side = item.className;
    return {title: titleOf(button), words: text(button), side, left, right, top, x: side === 'right' ? left : right};
  });
}

async function see(element: EventTimeline, domain: Domain | null): Promise<Seen[]> {
  element.domain = domain;
  await element.ready;
  return seen(element);
}

/** The labels of a view that are in another as well, so far from its ends that there is room on both sides of their leaders. */
function within(labels: readonly Seen[], move: (x: number) => number): Seen[] {
  return labels.filter(({left, right, x}) => {
    const reach = right - left + CLEARANCE;
    return [x, move(x)].every((at) => at >= reach && at <= WIDTH - reach);
  });
}

/** Expects of all labels of one view that are in another that they are there, at the same time, on the same side and height. */
function expectSame(labels: readonly Seen[], others: readonly Seen[], move: (x: number) => number): number {
  const both = within(labels, move);
  for (const {title, words, side, top, left, x} of both) {
    const other = others.find((label) => label.title === title);
    expect(other, `"${title}" is there`).to.not.equal(undefined);
    expect([other!.words, other!.side, other!.top], title).to.deep.equal([words, side, top]);
    expect(other!.left, title).to.be.closeTo(move(x) + left - x, 0.5);
  }
  return both.length;
}

/** Expects of all labels of one view that are in a closer one that they are there, at the same time. */
function expectKept(labels: readonly Seen[], closer: readonly Seen[], move: (x: number) => number): number {
  const both = within(labels, move);
  for (const {title, words, x} of both) {
    const other = closer.find((label) => label.title === title);
    expect(other, `"${title}" is there`).to.not.equal(undefined);
    expect(other!.words).to.equal(words);
    expect(other!.x, title).to.be.closeTo(move(x), 0.5);
  }
  return both.length;
}

/** All that is seen and told. */
const picture = (element: EventTimeline): string[] => [text(element.shadowRoot), ...geometry(element)];

/** The time of the leader of an event of each title, ms. */
function timesOf(data: TimelineData | ColumnarData): Map<string, number> {
  const {events} = data;
  if (Array.isArray(events)) {
    return new Map(events.map(({title, date}) => [title, Date.parse(date as string) + DAY / 2]));
  }
  const title = events.title as (row: number) => string;
  return new Map(Array.from(events.start, (time, row) => [title(row), time]));
}

/** The view, from two labels far from each other. */
function domainOf(element: EventTimeline, times: ReadonlyMap<string, number>): Domain {
  const known = seen(element).sort((a, b) => a.x - b.x);
  const [first, last] = [known[0]!, known.at(-1)!];
  const scale = (times.get(last.title)! - times.get(first.title)!) / (last.x - first.x);
  const start = times.get(first.title)! - first.x * scale;
  return [start, start + WIDTH * scale];
}

const SETS: readonly (readonly [name: string, data: TimelineData | ColumnarData, most: number])[] = [
  ['200 events', eventList(200), 200],
  ['1,000 events', eventList(1000), 1000],
  ['20,000 events in columns', eventColumns(20_000), 20_000],
];

/** Views of several lengths: years. */
const VIEWS: readonly Domain[] = [
  [FIRST_DAY + 200 * DAY, FIRST_DAY + 6200 * DAY],
  [FIRST_DAY + 3000 * DAY, FIRST_DAY + 5000 * DAY],
  [FIRST_DAY + 3123 * DAY, FIRST_DAY + 3723 * DAY],
];

before(() => setViewport({width: 1300, height: 900}));

for (const [name, data] of SETS) {
  describe(`labels of ${name}`, () => {
    let element: EventTimeline;

    beforeEach(async () => {
      element = await show(data, {width: WIDTH});
    });

    for (const [start, end] of VIEWS) {
      const tenth = (end - start) / 10;
      const days = (end - start) / DAY;

      it(`stay where they are on the axis while it moves by a tenth of ${days} days`, async () => {
        let views = await see(element, [start, end]);
        for (let step = 1; step <= 4; step++) {
          const moved = await see(element, [start + step * tenth, end + step * tenth]);
          expect(
            expectSame(views, moved, (x) => x - WIDTH / 10),
            'in both',
          ).to.be.above(2);
          expectSame(moved, views, (x) => x + WIDTH / 10);
          views = moved;
        }
      });

      it(`stay at their time while the middle half of ${days} days fills the view`, async () => {
        const wide = await see(element, [start, end]);
        const before = picture(element);
        const near = await see(element, [start + (end - start) / 4, end - (end - start) / 4]);
        expect(
          expectKept(wide, near, (x) => 2 * (x - WIDTH / 4)),
          'in both',
        ).to.be.above(0);
        expect(near.length).to.be.above(0);
        await see(element, [start, end]);
        expect(picture(element)).to.deep.equal(before);
      });
    }

    it('stay at their time while the middle half of all fills the view, and are as at first thereafter', async () => {
      const wide = await see(element, null);
      const before = picture(element);
      const [start, end] = domainOf(element, timesOf(data));
      const near = await see(element, [start + (end - start) / 4, end - (end - start) / 4]);
      expect(
        expectKept(wide, near, (x) => 2 * (x - WIDTH / 4)),
        'in both',
      ).to.be.above(2);
      expect(picture(element)).to.not.deep.equal(before);
      await see(element, null);
      expect(picture(element)).to.deep.equal(before);
    });

    it('are the same however the reader came there', async () => {
      const fresh = await show(data, {width: WIDTH});
      await see(fresh, VIEWS[2]!);
      for (const view of [null, VIEWS[0]!, VIEWS[1]!, VIEWS[2]!]) await see(element, view);
      expect(picture(element)).to.deep.equal(picture(fresh));
    });
  });
}

describe('the first view', () => {
  for (const [name, data] of [
    ['the article', article],
    ['fifty events on one day', charterData as TimelineData],
  ] as const) {
    it(`of ${name} comes back after others`, async () => {
      const element = await show(data, {width: WIDTH});
      const before = picture(element);
      const {length} = labels(element);
      for (const domain of [
        [Date.UTC(1945, 5, 26), Date.UTC(1945, 5, 27)],
        [Date.UTC(2022, 0), Date.UTC(2023, 0)],
        [Date.UTC(1900, 0), Date.UTC(2100, 0)],
      ] as const) {
        await see(element, domain);
        expect(picture(element)).to.not.deep.equal(before);
      }
      await see(element, null);
      expect(picture(element)).to.deep.equal(before);
      expect(all(element, '[part=label]')).to.have.length(length);
    });
  }
});

describe('an element that stands', () => {
  it('keeps its buttons while the axis moves', async () => {
    const element = await show(eventList(200), {width: WIDTH});
    const [start, end] = VIEWS[1]!;
    await see(element, [start, end]);
    const before = new Map(labels(element).map((button) => [titleOf(button), button]));
    await see(element, [start + (end - start) / 10, end + (end - start) / 10]);
    const kept = labels(element).filter((button) => before.has(titleOf(button)));
    expect(kept.length).to.be.above(2);
    for (const button of kept) expect(before.get(titleOf(button)) === button, titleOf(button)).to.equal(true);
  });
});
