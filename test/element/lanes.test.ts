import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import titlesData from '../../data/long-titles.json' with {type: 'json'};
import curie from '../../data/marie-curie.json' with {type: 'json'};
import moon from '../../data/moon-landing-1969.json' with {type: 'json'};
import voyager from '../../data/voyager-1977.json' with {type: 'json'};
import type {EventTimeline, TimelineData} from '../../src/index.js';
import {blackout, council, festival} from '../../stories/hard-cases.js';
import {countedTitles, formOf, named, outside, overlaps, places, shortened} from './lanes.js';
import {all, article, chips, countOf, label, part, settle, show, text} from './timeline-fixture.js';

const titles: TimelineData = titlesData;

const ROBINSON =
  'The Life and Strange Surprizing Adventures of Robinson Crusoe, of York, Mariner: Who lived Eight and Twenty Years, all alone in an un-inhabited Island on the Coast of America, near the Mouth of the Great River of Oroonoque; Having been cast on Shore by Shipwreck, wherein all the Men perished but himself. With an Account how he was at last as strangely deliver’d by Pyrates';

const STAGES = [
  'Main Stage 3',
  'Barn 3',
  'Chapel 3',
  'Village Hall 3',
  'Orchard 3',
  'Lakeside 3',
  'School Yard 3',
  'Library 3',
  'Market Square 3',
  'Old Mill 3',
  'Town Museum 3',
  'Railway Station 3',
];

async function showGroups(width: number): Promise<EventTimeline> {
  const element = await show(festival, {width});
  element.groupBy = 'category';
  await element.ready;
  return element;
}

/** What is drawn: the form, how many have a lane, and how many each chip counts. */
type Drawn = readonly [form: string, named: number, counts: readonly number[]];

const CASES: readonly [name: string, data: unknown, drawn: Readonly<Record<number, Drawn>>][] = [
  [
    'one event',
    moon,
    {
      200: ['single dated', 1, []],
      320: ['single dated', 1, []],
      960: ['packed dated', 1, []],
      2560: ['packed dated', 1, []],
    },
  ],
  [
    'two events',
    voyager,
    {
      200: ['single dated', 2, []],
      320: ['single dated', 2, []],
      960: ['packed dated', 2, []],
      2560: ['packed dated', 2, []],
    },
  ],
  ['the article', article, {200: ['single dated', 10, []], 2560: ['packed dated', 10, []]}],
  [
    'thirty events at one instant',
    blackout,
    {320: ['single dated', 30, []], 360: ['packed undated', 30, []], 960: ['packed undated', 26, [4]]},
  ],
  [
    'forty spans over all',
    council,
    {200: ['packed undated', 33, [7]], 360: ['packed undated', 33, [7]], 960: ['packed undated', 26, [14]]},
  ],
  [
    'titles wider than the plot',
    titles,
    {
      200: ['single dated', 8, []],
      320: ['single dated', 8, []],
      960: ['single dated', 8, []],
      2560: ['packed dated', 8, []],
    },
  ],
  [
    'eras',
    curie,
    {
      200: ['single dated', 15, []],
      320: ['single dated', 15, []],
      960: ['packed dated', 15, []],
      2560: ['packed dated', 15, []],
    },
  ],
  [
    'twelve groups',
    festival,
    {
      200: ['single dated', 36, []],
      320: ['packed undated', 36, []],
      960: ['packed undated', 36, []],
      2560: ['packed dated', 36, []],
    },
  ],
];

/** So high that no axis stays in sight above the lanes of its own plot. */
before(() => setViewport({width: 2600, height: 12_000}));

for (const [name, data, drawn] of CASES) {
  for (const [key, [form, count, counts]] of Object.entries(drawn)) {
    const width = Number(key);
    describe(`${name}, ${width} px wide`, () => {
      let element: EventTimeline;

      beforeEach(async () => {
        element = data === festival ? await showGroups(width) : await show(data, {width});
      });

      it(`are drawn in the form ${form}`, () => {
        expect(formOf(element)).to.equal(form);
      });

      it(`have ${count} names, and ${counts.join(' + ') || 'none'} on chips: each event once`, async () => {
        expect(named(element)).to.have.length(count);
        expect(chips(element).map(countOf)).to.deep.equal(counts);
        const shown = [...named(element), ...(await countedTitles(element))];
        expect(shown.sort()).to.deep.equal((data as TimelineData).events.map(({title}) => title).sort());
      });

      it('are cut nowhere, and lie nowhere on each other', () => {
        expect(outside(element)).to.deep.equal([]);
        expect(shortened(element)).to.deep.equal([]);
        expect(overlaps(element)).to.deep.equal([]);
        expect(element.scrollWidth).to.equal(width);
      });
    });
  }
}

describe('no events', () => {
  for (const width of [200, 960]) {
    it(`are a message and no plot, ${width} px wide`, async () => {
      const element = await show({title: 'Nothing yet', events: []}, {width});
      expect(all(element, '[part=plot], [part=label]')).to.deep.equal([]);
      expect(text(part(element, 'base'))).to.include('No events');
      expect(element.scrollWidth).to.equal(width);
    });
  }
});

describe('thirty events at one instant', () => {
  for (const width of [360, 960]) {
    it(`stand one below the other in the order of the data, ${width} px wide`, async () => {
      const element = await show(blackout, {width});
      const marks = places(element, '[part=mark]', 'left');
      expect(new Set(marks.map(({start, width: long}) => `${start} ${long}`)).size).to.equal(1);
      const tops = marks.map(({top}) => top);
      expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
      expect(named(element)).to.deep.equal(blackout.events.slice(0, marks.length).map(({title}) => title));
    });
  }
});

describe('forty spans over all', () => {
  it('have their names in their bars, from the same day to the same day', async () => {
    const element = await show(council);
    expect(all(element, '.lanes li:not(.inside)')).to.deep.equal([]);
    const bars = places(element, '[part=mark]', 'left');
    expect([...new Set(bars.map(({start, width}) => `${start} ${width}`))]).to.deep.equal(['39 869']);
  });
});

describe('a title wider than the plot', () => {
  for (const [width, lines] of [[200, 18], [320, 11], [960, 4]] as const) {
    it(`wraps into ${lines} lines, ${width} px wide`, async () => {
      const element = await show(titles, {width});
      const words = label(element, ROBINSON).querySelector('[part=title] bdi')!;
      const tops = new Set(Array.from(words.getClientRects(), ({top}) => Math.round(top)));
      expect(tops.size).to.equal(lines);
    });
  } // prettier-ignore

  it('is shortened where labels have one line, from the one edge of the plot to the other, and no other is', async () => {
    const element = await show(titles);
    element.style.height = '400px';
    await settle(element);
    expect(formOf(element)).to.equal('packed undated');
    expect(shortened(element)).to.deep.equal([ROBINSON]);
    const button = label(element, ROBINSON);
    expect(button.getBoundingClientRect().width).to.equal(960);
    expect(button.querySelector<HTMLElement>('.words')!.offsetWidth).to.equal(960);
    expect(outside(element)).to.deep.equal([]);
    expect(overlaps(element)).to.deep.equal([]);
  });
});

describe('eras', () => {
  const NAMES = ['Warsaw', 'Paris', 'With Pierre', 'War'];
  for (const [width, names, cut] of [
    [2560, NAMES, []],
    [960, NAMES, []],
    [320, ['Warsaw', 'Paris'], []],
  ] as const) {
    it(`have their names within them, or none without room, ${width} px wide`, async () => {
      const element = await show(curie, {width});
      const shown = all(element, '.era-name');
      expect(shown.map(({title}) => title)).to.deep.equal(names);
      expect(shown.filter((name) => name.scrollWidth > name.clientWidth).map(text)).to.deep.equal(cut);
      const eras = all<SVGElement>(element, 'rect.era').map((era) => era.getBoundingClientRect());
      const boxes = shown.map((name) => name.getBoundingClientRect());
      for (const [i, {left, right}] of boxes.entries()) {
        expect(left).to.be.within(eras[i]!.left, eras[i]!.right);
        expect(right).to.be.within(eras[i]!.left, eras[i]!.right);
        if (i) expect(left).to.be.at.least(boxes[i - 1]!.right);
      }
    });
  }
});

describe('twelve groups', () => {
  it('have real headings, a level below that of the timeline', async () => {
    const element = await showGroups(960);
    const headings = all(element, '.lanes [role=heading]');
    expect(headings.map(text)).to.deep.equal(STAGES);
    expect(headings.map((heading) => heading.ariaLevel)).to.deep.equal(STAGES.map(() => '3'));
  });

  for (const width of [320, 960]) {
    it(`have their events between their heading and the next, ${width} px wide`, async () => {
      const element = await showGroups(width);
      const tops = all(element, '.group-name').map((name) => name.getBoundingClientRect());
      const lists = all(element, '.lanes > ol');
      expect(lists).to.have.length(12);
      for (const [i, list] of lists.entries()) {
        const boxes = Array.from(list.querySelectorAll('[part=label]'), (button) => button.getBoundingClientRect());
        expect(boxes.length, STAGES[i]).to.be.at.least(1);
        for (const box of boxes) {
          expect(box.top).to.be.at.least(tops[i]!.bottom);
          expect(box.bottom).to.be.at.most(tops[i + 1]?.top ?? Infinity);
        }
      }
    });
  }
});

describe('a timeline from right to left', () => {
  const CASES_RTL = [
    ['the article', article, null],
    ['eras', curie, null],
    ['titles wider than the plot', titles, null],
    ['forty spans over all', council, null],
    ['twelve groups', festival, 'category'],
  ] as const;

  for (const [name, data, groupBy] of CASES_RTL) {
    for (const width of [360, 960]) {
      it(`is the mirror image of one from left to right: ${name}, ${width} px wide`, async () => {
        const seen = (element: EventTimeline, from: 'left' | 'right') =>
          places(element, '[part=label], [part=mark], [part=chip], .words, .era-name, .group-name', from);
        const element = await show(data, {width});
        element.groupBy = groupBy;
        await element.ready;
        const fromLeft = seen(element, 'left');
        element.parentElement!.dir = 'rtl';
        const fromRight = seen(element, 'right');
        expect(getComputedStyle(element).direction).to.equal('rtl');
        expect(fromRight).to.deep.equal(fromLeft);
        expect(outside(element)).to.deep.equal([]);
        expect(element.scrollWidth).to.equal(width);
      });
    }
  }
});

describe('the heading of a long group', () => {
  it('stays in sight while its lanes are scrolled past', async () => {
    const element = await show(blackout, {width: 320});
    element.groupBy = 'category';
    await settle(element);
    const page = element.parentElement!;
    Object.assign(page.style, {height: '300px', overflowY: 'auto'});
    await settle(element);
    const [name] = all(element, '.group-name');
    const before = name!.getBoundingClientRect().top - page.getBoundingClientRect().top;
    page.scrollTop = before + 200;
    await settle(element);
    expect(name!.getBoundingClientRect().top - page.getBoundingClientRect().top).to.be.closeTo(0, 1);
  });
});
