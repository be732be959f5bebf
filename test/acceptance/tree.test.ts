import {expect} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import type {EventTimeline} from '../../src/index.js';
import {all, labels, one, parse, settle, show, text, TITLES, titleOf} from '../element/timeline-fixture.js';
import {FIXTURES, type FixtureName} from './fixtures.js';

/** What the browser gives to assistive technology, as the command `accessibility-tree` returns it. */
interface TreeNode {
  readonly depth: number;
  readonly role: string;
  readonly name: string;
  readonly props: readonly string[];
}

const tree = (): Promise<TreeNode[]> => executeServerCommand('accessibility-tree');

/** Roles whose name is the text within. */
const NAMED_BY_CONTENT = /^(button|heading|link|term)$/;

/** A tree, a line for each node: its role, its name and state; and the texts that no name has. */
function print(nodes: readonly TreeNode[]): string {
  const names: string[] = []; // of the nodes around
  const lines = nodes.slice(1).flatMap(({depth, role, name, props}) => {
    names.length = depth;
    const isSaid = role === 'StaticText' && names.some((one) => one.includes(name.trim()));
    names[depth] = NAMED_BY_CONTENT.test(role) ? name : '';
    if (isSaid) return [];
    const words = [role === 'StaticText' ? 'text' : role, name && `"${name}"`, ...props.filter((prop) => prop !== 'level=1')]; // prettier-ignore
    return ' '.repeat(depth - 1) + words.filter(Boolean).join(' ');
  });
  return lines.join('\n');
}

/** Shows a fixture alone on the page; F12 is an address of no file. */
async function mount(name: FixtureName | 'F12', setting: Parameters<typeof show>[1] = {}): Promise<EventTimeline> {
  if (name === 'F12') return parse('<event-timeline lang="en" src="/no/such/file.json"></event-timeline>');
  const data = FIXTURES[name];
  const element = await show(data, {lang: data.lang === 'en' ? 'en-GB' : (data.lang ?? 'en-GB'), ...setting});
  await settle(element);
  return element;
}

/** The tree of each: what a screen reader goes through. */
const GOLDEN = {
  F1: `
region "3 months"
 heading "3 months" level=2
 paragraph
  text "3 events, 1990"
 toolbar "Timeline controls"
  button "Zoom in"
  button "Previous event"
  button "Next event"
  button "List" pressed=false
  button "Keyboard help" expanded=false
 status live=polite
 list "Events"
  listitem
   button "Month number 1 , some time in January 1990" expanded=false
  listitem
   button "Month number 2 , some time in February 1990" expanded=false
  listitem
   button "Month number 3 , some time in March 1990" expanded=false
`,
  F2: `
region "Minsk and Beijing: the dates behind the meeting"
 heading "Minsk and Beijing: the dates behind the meeting" level=2
 paragraph
  text "Ten dates from a dpa/MIA report from Beijing, 1 March 2023, each as exact as the report gives it"
 paragraph
  text "10 events, 2020 to 2023"
 toolbar "Categories"
  button "Unrest" pressed=true
  button "War in Ukraine" pressed=true
  button "Diplomacy" pressed=true
  button "Trade" pressed=true
 toolbar "Timeline controls"
  button "Zoom in"
  button "Previous event"
  button "Next event"
  button "Groups" pressed=false
  button "List" pressed=false
  button "Keyboard help" expanded=false
 status live=polite
 list "Events"
  listitem
   button "Crackdown on protests after the election in Belarus , some time in 2020 , Unrest" expanded=false
  listitem
   button "China–Belarus trade grows by a third, to $5 billion , all through 2022 , Trade" expanded=false
  listitem
   button "Russian troops invade Ukraine, staging from Belarus , about February 2022 , War in Ukraine" expanded=false
  listitem
   button "Sanctions on Lukashenko, before the war , by February 2022 , Diplomacy" expanded=false
  listitem
   button "Xi and Lukashenko meet at the SCO summit in Samarkand , some time in September 2022 , Diplomacy" expanded=false
  listitem
   button "Belarus expects to join the SCO , some time in 2023, expected , Diplomacy" expanded=false
  listitem
   button "China presents its proposals to end the fighting , about late February 2023 , Diplomacy" expanded=false
  listitem
   button "Western leaders warn China against arming Russia , about February 2023 , War in Ukraine" expanded=false
  listitem
   button "Lukashenko’s visit to China , 1 March 2023 to 2 March 2023 , Diplomacy" expanded=false
  listitem
   button "Xi receives Lukashenko in Beijing , 1 March 2023 , Diplomacy" expanded=false
 paragraph
  text "Source"
  text ": "
  text "Report from Beijing on the talks of Xi Jinping and Alexander Lukashenko"
  text ", "
  text "dpa/MIA"
  text ", "
  text "1 March 2023"
`,
  F6: `
region "Ranges in five lanes"
 heading "Ranges in five lanes" level=2
 paragraph
  text "15 events, 1950 to 2033"
 toolbar "Categories"
  button "North" pressed=true
  button "East" pressed=true
  button "South" pressed=true
  button "West" pressed=true
  button "Centre" pressed=true
 toolbar "Timeline controls"
  button "Zoom in"
  button "Previous event"
  button "Next event"
  button "Groups" pressed=false
  button "List" pressed=false
  button "Keyboard help" expanded=false
 status live=polite
 list "Events"
  listitem
   button "north 1 , 1950 to 1965 , North" expanded=false
  listitem
   button "east 1 , 1957 to 1972 , East" expanded=false
  listitem
   button "south 1 , 1964 to 1979 , South" expanded=false
  listitem
   button "north 2 , 1970 to 1985 , North" expanded=false
  listitem
   button "west 1 , 1971 to 1986 , West" expanded=false
  listitem
   button "east 2 , 1977 to 1992 , East" expanded=false
  listitem
   button "centre 1 , 1978 to 1993 , Centre" expanded=false
  listitem
   button "south 2 , 1984 to 1999 , South" expanded=false
  listitem
   button "north 3 , 1990 to 2005 , North" expanded=false
  listitem
   button "west 2 , 1991 to 2006 , West" expanded=false
  listitem
   button "east 3 , 1997 to 2012 , East" expanded=false
  listitem
   button "centre 2 , 1998 to 2013 , Centre" expanded=false
  listitem
   button "south 3 , 2004 to 2019 , South" expanded=false
  listitem
   button "west 3 , 2011 to 2026 , West" expanded=false
  listitem
   button "centre 3 , 2018 to 2033 , Centre" expanded=false
`,
  F8: `
region "أسفار ابن بطوطة"
 heading "أسفار ابن بطوطة" level=2
 paragraph
  text "من طنجة إلى الصين، كما رواها هو؛ ومنها ما يشك فيه المؤرخون"
 paragraph
  text "12 حدثًا، 1304 – 1368"
 list
  listitem
   text "الرحلة الأولى"
   text ", "
   text "من عام 1325 إلى عام 1349"
 toolbar "الفئات"
  button "حياته" pressed=true
  button "الأسفار" pressed=true
  button "القضاء" pressed=true
 toolbar "أدوات التحكم في الخط الزمني"
  button "تكبير"
  button "الحدث السابق"
  button "الحدث التالي"
  button "مجموعات" pressed=false
  button "قائمة" pressed=false
  button "مساعدة لوحة المفاتيح" expanded=false
 status live=polite
 list "الأحداث"
  listitem
   button "وُلد في طنجة , 24 فبراير 1304 , حياته" expanded=false
  listitem
   button "خرج من طنجة حاجًّا، وحيدًا , 14 يونيو 1325 , الأسفار" expanded=false
  listitem
   button "حجّ إلى مكة أول مرة , في وقت ما من نوفمبر 1326 , الأسفار" expanded=false
  listitem
   button "ركب البحر إلى كلوة وساحل شرق أفريقيا , نحو عام 1331 , الأسفار" expanded=false
  listitem
   button "قاضٍ في دلهي عند السلطان محمد بن تغلق , من عام 1334 إلى عام 1341 , القضاء" expanded=false
  listitem
   button "قاضٍ في جزر المالديف , من نحو عام 1343 إلى نحو عام 1344 , القضاء" expanded=false
  listitem
   button "بلغ الصين، على ما يقول , في وقت ما من عام 1345 (غير مؤكد)، محل خلاف , الأسفار" expanded=false
  listitem
   button "عاد إلى فاس , في وقت ما من نوفمبر 1349 , الأسفار" expanded=false
  listitem
   button "زار غرناطة , في وقت ما من عام 1350 , الأسفار" expanded=false
  listitem
   button "عبر الصحراء إلى مالي , من عام 1352 إلى عام 1353 , الأسفار" expanded=false
  listitem
   button "فرغ ابن جزي من تدوين الرحلة , في وقت ما من ديسمبر 1355 , حياته" expanded=false
  listitem
   button "توفي , نحو عام 1368 , حياته" expanded=false
 paragraph
  text "المصدر"
  text ": "
  text "رحلة ابن بطوطة، وشروح المؤرخين عليها"
`,
  F10: `
region "With an image"
 heading "With an image" level=2
 paragraph
  text "2 events, 2022 to 2023"
 toolbar "Timeline controls"
  button "Zoom in"
  button "Previous event"
  button "List" pressed=false
  button "Keyboard help" expanded=false
 status live=polite
 list "Events"
  listitem
   button "One without , some time in 2022" expanded=false
  listitem
   button "An event with an image , 1 March 2023" expanded=true
   button "Close"
   paragraph
    text "An event with an image"
   paragraph
    strong
     text "1 March 2023"
   paragraph
    text "What happened."
   paragraph
    text "And then."
   figure
    image "A timeline of ten events"
    Figcaption
     text "The dates behind the meeting · event-timeline"
   DescriptionList
    term "Sources:"
    definition
     link "A source"
   button "Previous event"
   text "2 of 2"
   button "Next event"
`,
  F11: `
region "Nothing yet"
 heading "Nothing yet" level=2
 status live=polite
 strong
  text "No events yet"
 text "Give this timeline events: in the “data” property, in the JSON file that “src” names, or as a list inside the element."
`,
  F12: `
region "Timeline"
 status live=polite
 alert live=assertive
  strong
   text "The timeline could not be loaded"
  text "src must be reachable: "/no/such/file.json" answered 404; check the address"
  button "Try again"
`,
} as const;

/** Titles and dates in full, in order of time. */
type Told = readonly (readonly [title: string, date: string])[];

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore

/** What is told of the first months of F1, F3 and F4. */
const months = (count: number): Told =>
  Array.from({length: count}, (_, i) => [
    `Month number ${i + 1}`,
    `some time in ${MONTHS[i % 12]!} ${1990 + Math.floor(i / 12)}`,
  ]);

const TOLD: Readonly<Record<string, Told>> = {
  F1: [
    ['Month number 1', 'some time in January 1990'],
    ['Month number 2', 'some time in February 1990'],
    ['Month number 3', 'some time in March 1990'],
  ],
  F2: [
    [TITLES[0], 'some time in 2020'],
    [TITLES[1], 'all through 2022'],
    [TITLES[2], 'about February 2022'],
    [TITLES[3], 'by February 2022'],
    [TITLES[4], 'some time in September 2022'],
    [TITLES[5], 'some time in 2023, expected'],
    [TITLES[6], 'about late February 2023'],
    [TITLES[7], 'about February 2023'],
    [TITLES[8], '1 March 2023 to 2 March 2023'],
    [TITLES[9], '1 March 2023'],
  ],
  F6: [
    ['north 1', '1950 to 1965'],
    ['east 1', '1957 to 1972'],
    ['south 1', '1964 to 1979'],
    ['north 2', '1970 to 1985'],
    ['west 1', '1971 to 1986'],
    ['east 2', '1977 to 1992'],
    ['centre 1', '1978 to 1993'],
    ['south 2', '1984 to 1999'],
    ['north 3', '1990 to 2005'],
    ['west 2', '1991 to 2006'],
    ['east 3', '1997 to 2012'],
    ['centre 2', '1998 to 2013'],
    ['south 3', '2004 to 2019'],
    ['west 3', '2011 to 2026'],
    ['centre 3', '2018 to 2033'],
  ],
  F7: [
    ['The universe begins', '13.8 billion years ago'],
    ['The oldest stars of the Milky Way form', 'about 13 billion years ago'],
    ['The Earth forms', '4.54 billion years ago'],
    ['Life begins', '4 to 3.5 billion years ago'],
    ['Oxygen fills the air', 'about 2.4 billion years ago'],
    ['The first animals live', 'about 600 million years ago'],
    ['An impact ends the age of dinosaurs', '66 million years ago'],
    ['Homo sapiens appears', 'about 300,000 years ago'],
  ],
  F8: [
    ['وُلد في طنجة', '24 فبراير 1304'],
    ['خرج من طنجة حاجًّا، وحيدًا', '14 يونيو 1325'],
    ['حجّ إلى مكة أول مرة', 'في وقت ما من نوفمبر 1326'],
    ['ركب البحر إلى كلوة وساحل شرق أفريقيا', 'نحو عام 1331'],
    ['قاضٍ في دلهي عند السلطان محمد بن تغلق', 'من عام 1334 إلى عام 1341'],
    ['قاضٍ في جزر المالديف', 'من نحو عام 1343 إلى نحو عام 1344'],
    ['بلغ الصين، على ما يقول', 'في وقت ما من عام 1345 (غير مؤكد)، محل خلاف'],
    ['عاد إلى فاس', 'في وقت ما من نوفمبر 1349'],
    ['زار غرناطة', 'في وقت ما من عام 1350'],
    ['عبر الصحراء إلى مالي', 'من عام 1352 إلى عام 1353'],
    ['فرغ ابن جزي من تدوين الرحلة', 'في وقت ما من ديسمبر 1355'],
    ['توفي', 'نحو عام 1368'],
  ],
  F8b: [
    ['ההצבעה באומות המאוחדות', '29 בנובמבר 1947'],
    ['ההכרזה', '14 במאי 1948'],
    ['הבחירות הראשונות', 'some time in 1949'],
  ],
  F9: [
    ['Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz', 'irgendwann im Jahr 1900'],
    ['กรุงเทพมหานครอมรรัตนโกสินทร์มหินทรายุธยามหาดิลกภพ', 'irgendwann im Jahr 1950'],
    ['https://example.org/a/very/long/address/without/any/space/in/it/at/all.html', 'irgendwann im Jahr 2000'],
  ],
  F10: [
    ['One without', 'some time in 2022'],
    ['An event with an image', '1 March 2023'],
  ],
};

/** The texts of each item of the lists of events, of labels and of chips, those of an item within another with the inner one. */
function itemsOf(nodes: readonly TreeNode[]): string[][] {
  const headings = nodes.filter(({role}) => role === 'heading').map(({name}) => name);
  const isList = ({role, name}: TreeNode): boolean =>
    role === 'list' && (['Events', 'Ereignisse', 'الأحداث', ...headings].includes(name) || / more events, /.test(name));
  let listDepth = Infinity; // of the list around
  const within = nodes.filter((node) => {
    if (isList(node)) listDepth = node.depth;
    else if (node.depth <= listDepth) listDepth = Infinity;
    return node.depth >= listDepth;
  });
  const items: string[][] = [];
  const around: {depth: number; item: string[]}[] = [];
  for (const {depth, role, name} of within) {
    while (around.length && around.at(-1)!.depth >= depth) around.pop();
    if (role === 'listitem') {
      const item: string[] = [];
      items.push(item);
      around.push({depth, item});
    }
    const words = role === 'StaticText' ? name.replace(/^,/, '').trim() : '';
    if (words) around.at(-1)!.item.push(words);
  }
  return items;
}

/** What is told of each event in the tree: the items that have its title, and how often these have its title and its date. */
function tell(items: readonly string[][], told: Told): string[] {
  const count = (texts: readonly string[], words: string): number => texts.filter((one) => one === words).length;
  return told.flatMap(([title, date]) => {
    const found = items.filter((item) => item.includes(title));
    const dated = found[0] ?? [];
    const [titles, dates] = [count(dated, title), count(dated, date)];
    return found.length === 1 && titles === 1 && dates === 1
      ? []
      : `${title}, ${date}: in ${found.length} items, title ${titles}, date ${dates}: ${dated.join(' | ')}`;
  });
}

/** Titles of events in the order of the document, in the view shown. */
const titlesInOrder = (element: EventTimeline): string[] =>
  all(element, '.plot [part=title], .listing .detail-title').map(text);

const WIDTHS = [960, 360] as const;

before(() => setViewport({width: 1100, height: 900}));

describe('A-03 the accessibility tree', () => {
  for (const [name, golden] of Object.entries(GOLDEN)) {
    it(`is this, of ${name}${name === 'F10' ? ' with its event open' : ''}`, async () => {
      await mount(name as keyof typeof GOLDEN, {current: name === 'F10' ? 'a' : null});
      expect(`\n${print(await tree())}\n`).to.equal(golden);
    });
  }
});

describe('A-04 each title and each date in full is in the tree once', () => {
  for (const [name, told] of Object.entries(TOLD)) {
    for (const width of WIDTHS) {
      it(`of ${name}, ${width} px wide, and as many events as there are`, async () => {
        await mount(name as FixtureName, {width});
        const items = itemsOf(await tree());
        expect(tell(items, told)).to.deep.equal([]);
        expect(items.length).to.equal(told.length);
      });
    }

    it(`of ${name} as a list`, async () => {
      const element = await mount(name as FixtureName);
      element.view = 'list';
      await element.ready;
      const items = itemsOf(await tree());
      expect(tell(items, told)).to.deep.equal([]);
      expect(items.length).to.equal(told.length);
    });
  }

  it('of F3, 200 events, with what its chips count, opened one by one', async () => {
    const element = await mount('F3', {width: 960});
    const labelled = labels(element).map(titleOf);
    const chips = all(element, '[part=chip]').length;
    const rest: string[] = [];
    for (let i = 0; i < chips; i++) {
      all(element, '[part=chip]')[i]!.click();
      await element.ready;
      const items = itemsOf(await tree()).filter(([title]) => title?.startsWith('Month'));
      const listed = items.map(([title]) => title!).filter((title) => !labelled.includes(title));
      expect(
        tell(
          items,
          months(200).filter(([title]) => [...labelled, ...listed].includes(title)),
        ),
      ).to.deep.equal([]);
      expect(items.length).to.equal(labelled.length + listed.length);
      rest.push(...listed);
    }
    expect([...labelled, ...rest].sort()).to.deep.equal(
      months(200)
        .map(([title]) => title)
        .sort(),
    );
  });

  it('of F5, fifty events on a day, with what its chip counts', async () => {
    const element = await mount('F5', {width: 960});
    const before = labels(element).map(titleOf);
    expect(all(element, '[part=chip]').map(text)).to.deep.equal(['+24 24 more events, 26 June 1945']);
    one(element, '[part=chip]').click();
    await element.ready;
    const titles = itemsOf(await tree()).flatMap((item) => item.filter((words) => / signs? the Charter$/.test(words)));
    expect([before.length, titles.length, new Set(titles).size]).to.deep.equal([26, 50, 50]);
  });

  it('of F4, 2,000 events, as a list: 200, then 50 more at a time', async () => {
    const element = await mount('F4');
    element.view = 'list';
    await element.ready;
    expect(tell(itemsOf(await tree()), months(200))).to.deep.equal([]);
    expect(itemsOf(await tree()).length).to.equal(200);
    one(element, '.listing + .rest').click();
    await element.ready;
    expect(tell(itemsOf(await tree()), months(250))).to.deep.equal([]);
    expect(itemsOf(await tree()).length).to.equal(250);
  });
});

describe('A-05 each timeline is a region that is named after its heading', () => {
  it('three of them on a page by three names', async () => {
    const first = await mount('F1');
    first.insertAdjacentHTML('afterend', '<event-timeline><h2 slot="heading">Of my own</h2></event-timeline>');
    const [second, third] = [first.nextElementSibling as EventTimeline, document.createElement('event-timeline')];
    first.parentElement!.append(third);
    second.data = FIXTURES.F6;
    third.data = FIXTURES.F8;
    await second.ready;
    await third.ready;
    const nodes = await tree();
    const [regions, headings] = ['region', 'heading'].map((role) =>
      nodes.filter((node) => node.role === role).map(({name}) => name),
    );
    expect(regions).to.deep.equal(['3 months', 'Of my own', 'أسفار ابن بطوطة']);
    expect(headings).to.deep.equal(['3 months', 'Of my own', 'أسفار ابن بطوطة']);
  });

  for (const name of Object.keys(FIXTURES) as FixtureName[]) {
    it(`${name}`, async () => {
      await mount(name);
      const nodes = await tree();
      const names = (role: string) => nodes.filter((node) => node.role === role).map((node) => node.name);
      expect(names('region')).to.deep.equal([FIXTURES[name].title]);
      expect(names('heading')).to.deep.equal([FIXTURES[name].title]);
    });
  }

  it('F12, which could not be loaded, if the page gives it one', async () => {
    const element = await parse(
      '<event-timeline src="/no/such/file.json"><h2 slot="heading">Of my own</h2></event-timeline>',
    );
    expect(element.state).to.equal('error');
    const nodes = await tree();
    for (const role of ['region', 'heading'])
      expect(nodes.filter((node) => node.role === role).map(({name}) => name)).to.deep.equal(['Of my own']);
  });
});

describe('A-06 the order in the document is the order in time', () => {
  for (const [name, told] of Object.entries(TOLD)) {
    it(`of ${name}, wide, narrow and as a list`, async () => {
      for (const [width, view] of [
        [960, 'timeline'],
        [360, 'timeline'],
        [960, 'list'],
      ] as const) {
        const element = await mount(name as FixtureName, {width});
        element.view = view;
        await element.ready;
        expect(titlesInOrder(element), `${view}, ${width} px`).to.deep.equal(told.map(([title]) => title));
      }
    });
  }

  it('of F6 in each of its bands', async () => {
    const element = await mount('F6');
    element.groupBy = 'category';
    await settle(element);
    expect(titlesInOrder(element)).to.deep.equal(
      ['north', 'east', 'south', 'west', 'centre'].flatMap((band) => [`${band} 1`, `${band} 2`, `${band} 3`]),
    );
  });

  for (const [name, width] of [
    ['F3', 960],
    ['F4', 960],
    ['F4', 360],
  ] as const) {
    it(`of ${name}, ${width} px wide, labels in their list and chips in theirs`, async () => {
      const element = await mount(name, {width});
      for (const [selector, least] of [
        ['[part=label]', 30],
        ['[part=chip]', 5],
      ] as const) {
        const firsts = all(element, selector).map((stop) => firstMonth(text(stop).replace(/^Month number \d+/, '')));
        expect(firsts.length).to.be.at.least(least);
        expect(firsts).to.deep.equal(firsts.toSorted((a, b) => a - b));
        expect(firsts.filter(Number.isNaN)).to.deep.equal([]);
      }
    });
  }
});

/** Months since January 1990 of the first date that words name. */
function firstMonth(words: string): number {
  const [, month, year] = /(?:([A-Z][a-z]+) )?(\d{4})s?(?!\d)/.exec(words) ?? [];
  return (Number(year) - 1990) * 12 + Math.max(0, MONTHS.indexOf(month ?? ''));
}
