import {expect} from 'chai';
import fc from 'fast-check';
import {parseDate} from '../../src/date/parse-date.js';
import {checkData} from '../../src/source/read-data.js';
import type {EventRecord, Problem, Records} from '../../src/source/records.js';
import {runs} from '../runs.js';

const GOOD = {date: '2023-03-01', title: 'A meeting'};

/** Checks a data set of one event that can be placed and has some more fields. */
function check(fields: object): Records {
  return checkData({events: [{...GOOD, ...fields}]});
}

/** Problems as `where: message`, with a mark on those for which the entry was left out. */
function told(problems: readonly Problem[]): string[] {
  return problems.map(({where, message, dropped}) => `${where}: ${message}${dropped ? ' (left out)' : ''}`);
}

const titles = ({events}: Records): string[] => events.map(({title}) => title);

/** What is said of one event that breaks a rule. */
const BROKEN: readonly [rule: string, fields: object, problems: string[]][] = [
  ['a date must be there', {date: undefined}, ['event 1: date must be a text: it is missing (left out)']],
  ['a date must be a text', {date: 2020}, ['event 1: date must be a text: 2020 (left out)']],
  ['a date must not be empty', {date: ' '}, ['event 1: date must be a text: " " (left out)']],
  [
    'a Date must be valid',
    {date: new Date(NaN)},
    [
      'event 1: date must be EDTF, or a Date or a Temporal object of a year of four digits: it is an invalid Date (left out)',
    ],
  ],
  [
    'an object must stand for a time',
    {date: {year: 2020}},
    ['event 1: date must be EDTF, or a Date or a Temporal object of a year of four digits: it is an object (left out)'],
  ],
  [
    'a date must be EDTF',
    {date: '2023-02-29'},
    ['event 1: date must be EDTF: "2023-02-29" has day 29, but February 2023 has 28 days (left out)'],
  ],
  [
    'a date must be EDTF, with advice',
    {date: 'c. 1984'},
    ['event 1: date must be EDTF: "c. 1984" has "c" where a four-digit year was expected: write "1984~" (left out)'],
  ],
  ['a title must be there', {title: undefined}, ['event 1: title must be a text: it is missing (left out)']],
  ['a title must be a text', {title: ['a']}, ['event 1: title must be a text: it is a list (left out)']],
  ['a title must not be empty', {title: ''}, ['event 1: title must be a text: "" (left out)']],
  [
    'both must be there',
    {title: null, date: null},
    ['event 1: title must be a text: null (left out)', 'event 1: date must be a text: null (left out)'],
  ],
  ['a text must be a text', {text: 5}, ['event 1: text must be a text: 5']],
  ['a place must be a text', {place: true}, ['event 1: place must be a text: true']],
  ['a dateLabel must be a text', {dateLabel: {}}, ['event 1: dateLabel must be a text: it is an object']],
  ['a text must not be a bigint', {text: 12n}, ['event 1: text must be a text: 12']],
  ['a text must not be a symbol', {text: Symbol('a')}, ['event 1: text must be a text: symbol']],
  ['a text must not be a function', {text: () => 'a'}, ['event 1: text must be a text: function']],
  ['an id must be a text', {id: 7}, ['event 1: id must be a text: 7']],
  ['a kind is one of two', {kind: 'era'}, ['event 1: kind must be one of moment, span: "era"']],
  [
    'a status is one of five',
    {status: 'rumoured'},
    ['event 1: status must be one of confirmed, reported, disputed, expected, cancelled: "rumoured"'],
  ],
  ['a status is a text', {status: 1}, ['event 1: status must be a text: 1']],
  ['a long value is cut', {kind: 'x'.repeat(100)}, [`event 1: kind must be one of moment, span: "${'x'.repeat(56)}…`]],
  ['an importance is at most 1', {importance: 1.5}, ['event 1: importance must be a number from 0 to 1: 1.5']],
  ['an importance is at least 0', {importance: -1}, ['event 1: importance must be a number from 0 to 1: -1']],
  ['an importance is a number', {importance: '1'}, ['event 1: importance must be a number from 0 to 1: "1"']],
  ['an importance is not NaN', {importance: NaN}, ['event 1: importance must be a number from 0 to 1: NaN']],
  ['evidence is an object', {evidence: 'said so'}, ['event 1: evidence must be an object: "said so"']],
  [
    'evidence has a phrase',
    {evidence: {basis: 'stated'}},
    ['event 1, evidence: evidence must have a phrase and a basis of stated, inferred, relative, external'],
  ],
  [
    'evidence has a basis',
    {evidence: {phrase: 'in 2020'}},
    ['event 1, evidence: evidence must have a phrase and a basis of stated, inferred, relative, external'],
  ],
  [
    'a basis is one of four',
    {evidence: {phrase: 'in 2020', basis: 'guessed'}},
    [
      'event 1, evidence: basis must be one of stated, inferred, relative, external: "guessed"',
      'event 1, evidence: evidence must have a phrase and a basis of stated, inferred, relative, external',
    ],
  ],
  ['sources are a list', {sources: {label: 'A report'}}, ['event 1: sources must be a list: it is an object']],
  [
    'a source is an object',
    {sources: ['A report', {label: 'Another'}]},
    ['event 1, source 1: source must be an object: "A report" (left out)'],
  ],
  [
    'a source has a label',
    {sources: [{label: 'A report'}, {url: 'https://example.org/'}]},
    ['event 1, source 2: source must have a label'],
  ],
  [
    'a source was published at a date',
    {sources: [{label: 'A report', published: 'yesterday'}]},
    ['event 1, source 1: date must be EDTF: "yesterday" has "y" where a four-digit year was expected'],
  ],
  ['media are an object', {media: ['a.png']}, ['event 1: media must be an object: it is a list']],
  ['media have a url', {media: {alt: 'Two people'}}, ['event 1, media: media must have a url']],
  [
    'media have a text that takes their place',
    {media: {url: 'a.png'}},
    ['event 1, media: media must have an alt text: describe what the image shows'],
  ],
];

describe('checkData(data)', () => {
  describe('an event', () => {
    it('has every default filled in', () => {
      const {events, problems} = checkData({events: [GOOD]});
      expect(problems).to.deep.equal([]);
      expect(JSON.parse(JSON.stringify(events))).to.deep.equal([
        {
          id: 'event-1',
          date: JSON.parse(JSON.stringify(parseDate('2023-03-01'))) as unknown,
          kind: 'moment',
          title: 'A meeting',
          status: 'confirmed',
          importance: 0.5,
          sources: [],
        },
      ]);
    });

    it('keeps every field that an author can write', () => {
      const source = {label: 'A report', url: 'https://example.org/', publisher: 'An agency'};
      const written = {
        id: 'meeting',
        kind: 'span',
        title: 'A meeting',
        text: 'First.\n\nSecond.',
        dateLabel: 'on Wednesday',
        category: 'diplomacy',
        status: 'expected',
        importance: 1,
        place: 'Beijing',
        evidence: {phrase: 'on Wednesday', basis: 'relative', note: 'The dateline.'},
        media: {url: 'a.png', alt: 'Two people', caption: 'A handshake', credit: 'A photographer'},
      };
      const sources = [{...source, published: '2023-03-01'}];
      const {events, problems} = checkData({events: [{...written, date: '2023-03-01', sources}]});
      const date = parseDate('2023-03-01');
      expect(problems).to.deep.equal([]);
      expect(events).to.deep.equal([{...written, date, sources: [{...source, published: date}]}]);
    });

    it('is a span if its date is an interval, and a moment if not, unless it says otherwise', () => {
      const kindOf = (fields: object): string => check(fields).events[0]!.kind;
      expect(kindOf({date: '2022'})).to.equal('moment');
      expect(kindOf({date: '2022/2023'})).to.equal('span');
      expect(kindOf({date: '2022/..'})).to.equal('span');
      expect(kindOf({date: '2022', kind: 'span'})).to.equal('span');
      expect(kindOf({date: '../2022', kind: 'moment'})).to.equal('moment');
    });

    it('has the white space around its texts cut, and no text of white space alone', () => {
      const [event] = check({title: '  A title\n', date: ' 2020 ', text: ' \n ', place: '\tBeijing'}).events;
      expect(event).to.include({title: 'A title', text: undefined, place: 'Beijing'});
      expect(event!.date).to.deep.equal(parseDate('2020'));
    });

    it('reads null as absent', () => {
      const nothing = {id: null, kind: null, text: null, category: null, status: null, importance: null};
      const {events, problems} = check({...nothing, evidence: null, sources: null, media: null});
      expect(problems).to.deep.equal([]);
      expect(events[0]).to.include({id: 'event-1', kind: 'moment', status: 'confirmed', importance: 0.5});
    });

    it('has no fields but those', () => {
      const {events, problems} = check({colour: 'red', html: '<b>'});
      expect(problems).to.deep.equal([]);
      expect(events[0]).to.not.have.any.keys('colour', 'html');
    });
  });

  describe('a problem', () => {
    for (const [rule, fields, problems] of BROKEN) {
      it(`says that ${rule}`, () => {
        expect(told(check(fields).problems)).to.deep.equal(problems);
      });
    }

    it('names the entry by its id, the first 40 characters of it, else by its place', () => {
      const bad = {title: 'A title', date: 'never'};
      const {problems} = checkData({events: [GOOD, {...bad, id: 'samarkand'}, bad, {...bad, id: 'x'.repeat(50)}]});
      expect(problems.map(({where}) => where)).to.deep.equal([
        'event "samarkand"',
        'event 3',
        `event "${'x'.repeat(40)}"`,
      ]);
    });

    it('leaves out the field and keeps the event', () => {
      const {events} = check({
        kind: 'era',
        status: 5,
        importance: 7,
        text: [],
        evidence: {phrase: 'in 2020'},
        sources: ['A report', {label: 'Another'}, {}],
        media: {},
      });
      expect(events).to.have.length(1);
      expect(events[0]).to.include({kind: 'moment', status: 'confirmed', importance: 0.5, text: undefined});
      expect(events[0]).to.include({evidence: undefined, media: undefined});
      expect(events[0]!.sources.map(({label}) => label)).to.deep.equal(['Another']);
    });

    it('keeps an image without a text in its place', () => {
      expect(check({media: {url: 'a.png'}}).events[0]!.media).to.include({url: 'a.png', alt: ''});
    });

    it('leaves out an event that cannot be placed, and keeps the rest', () => {
      const records = checkData({
        events: [
          {date: '2020', title: 'one'},
          {date: '2023-02-29', title: 'two'},
          'three',
          null,
          {title: 'five'},
          {date: '2020'},
          {date: '2021', title: 'seven'},
        ],
      });
      expect(titles(records)).to.deep.equal(['one', 'seven']);
      expect(records.problems.every(({dropped}) => dropped)).to.equal(true);
      expect(records.problems.map(({where, message}) => `${where}: ${message}`)).to.have.members([
        'event 2: date must be EDTF: "2023-02-29" has day 29, but February 2023 has 28 days',
        'event 3: event must be an object: "three"',
        'event 4: event must be an object: null',
        'event 5: date must be a text: it is missing',
        'event 6: title must be a text: it is missing',
      ]);
    });
  });

  describe('ids', () => {
    it('count from the place in the list, events that are left out included', () => {
      const {events} = checkData({events: [GOOD, {}, GOOD, {...GOOD, id: 'named'}, GOOD]});
      expect(events.map(({id}) => id)).to.deep.equal(['event-1', 'event-3', 'named', 'event-5']);
    });

    it('are unique: a second of one name is given another', () => {
      const events = ['a', 'a', 'b', 'a', 'a-2'].map((id) => ({...GOOD, id}));
      const records = checkData({events});
      expect(records.events.map(({id}) => id)).to.deep.equal(['a', 'a-2', 'b', 'a-3', 'a-2-2']);
      expect(told(records.problems)).to.deep.equal([
        'event "a": id must be unique: "a" is taken, so "a-2" stands for it',
        'event "a": id must be unique: "a" is taken, so "a-3" stands for it',
        'event "a-2": id must be unique: "a-2" is taken, so "a-2-2" stands for it',
      ]);
    });

    it('may be the names of what every object has', () => {
      const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__proto__'];
      const records = checkData({events: ids.map((id) => ({...GOOD, id, category: id}))});
      expect(records.events.map(({id}) => id)).to.deep.equal([...ids.slice(0, 4), '__proto__-2']);
      expect(records.categories.map(({id}) => id)).to.deep.equal(ids.slice(0, 4));
      expect(({} as Record<string, unknown>)['title']).to.equal(undefined);
    });

    it('do no harm as keys in JSON, nor is a field taken from what they hold', () => {
      const text = `{
        "__proto__": {"title": "Evil"},
        "constructor": {"prototype": {"title": "Evil"}},
        "events": [{"__proto__": {"title": "Evil", "date": "2020"}}, {"title": "Good", "date": "2020"}]
      }`;
      const records = checkData(JSON.parse(text));
      expect(records.title).to.equal(undefined);
      expect(titles(records)).to.deep.equal(['Good']);
      expect(({} as Record<string, unknown>)['title']).to.equal(undefined);
    });
  });

  it('reads nothing that an object inherits', () => {
    const inherited = Object.create({title: 'Inherited', date: '2020', place: 'Beijing'}) as object;
    expect(checkData({events: [inherited]}).events).to.deep.equal([]);
    const own = Object.assign(Object.create({place: 'Beijing'}) as object, GOOD);
    expect(checkData({events: [own]}).events[0]!.place).to.equal(undefined);
  });

  describe('categories', () => {
    it('are those declared, each with a label', () => {
      const declared = [{id: 'war', label: 'War', color: 'red'}, {id: 'trade'}];
      const {categories, problems} = checkData({categories: declared, events: []});
      expect(problems).to.deep.equal([]);
      expect(categories).to.deep.equal([
        {id: 'war', label: 'War', color: 'red'},
        {id: 'trade', label: 'trade', color: undefined},
      ]);
    });

    it('are, where none is declared, those that events name, in that order', () => {
      const events = ['war', undefined, 'trade', 'war'].map((category) => ({...GOOD, category}));
      const {categories, problems} = checkData({events});
      expect(problems).to.deep.equal([]);
      expect(categories).to.deep.equal([
        {id: 'war', label: 'war'},
        {id: 'trade', label: 'trade'},
      ]);
    });

    it('must be declared if any is', () => {
      const declared = [{id: 'war'}, {id: 'trade'}];
      const {events, problems} = checkData({categories: declared, events: [{...GOOD, category: 'peace'}]});
      expect(events[0]!.category).to.equal(undefined);
      expect(told(problems)).to.deep.equal(['event 1: category must be declared: "peace" is not one of war, trade']);
    });

    it('are told up to eight where one is not among them', () => {
      const declared = Array.from({length: 10}, (_, i) => ({id: `c${i}`}));
      const {problems} = checkData({categories: declared, events: [{...GOOD, category: 'peace'}]});
      expect(problems[0]!.message).to.equal(
        'category must be declared: "peace" is not one of c0, c1, c2, c3, c4, c5, c6, c7 …',
      );
    });

    it('must have an id', () => {
      const {categories, problems} = checkData({categories: [{label: 'War'}, 'trade', {id: 'unrest'}], events: []});
      expect(categories.map(({id}) => id)).to.deep.equal(['unrest']);
      expect(told(problems)).to.have.members([
        'category 1: id must be a text: it is missing (left out)',
        'category 2: category must be an object: "trade" (left out)',
      ]);
    });
  });

  describe('the whole', () => {
    it('keeps title, description, language, source and eras', () => {
      const records = checkData({
        title: 'A title',
        description: 'A description',
        lang: 'en-GB',
        source: {label: 'A report', published: '2023-03-01'},
        eras: [{date: '2020/2021', title: 'An era', category: 'war'}],
        events: [],
      });
      expect(records).to.include({title: 'A title', description: 'A description', lang: 'en-GB'});
      expect(records.source).to.deep.include({label: 'A report', published: parseDate('2023-03-01')});
      expect(records.eras).to.deep.equal([{date: parseDate('2020/2021'), title: 'An era', category: 'war'}]);
      expect(records.problems).to.deep.equal([]);
    });

    it('reports what of these breaks a rule, and keeps the rest', () => {
      const {problems, events, eras} = checkData({
        title: 5,
        source: 'A report',
        eras: [{title: 'No date'}, {date: '2020'}, {date: '2020', title: 'An era'}],
        events: [GOOD],
      });
      expect(told(problems)).to.have.members([
        ': title must be a text: 5',
        ': source must be an object: "A report"',
        'era 1: date must be a text: it is missing (left out)',
        'era 2: title must be a text: it is missing (left out)',
      ]);
      expect(events).to.have.length(1);
      expect(eras.map(({title}) => title)).to.deep.equal(['An era']);
    });

    it('is empty where there are no events', () => {
      expect(checkData({events: []})).to.deep.include({events: [], categories: [], eras: [], problems: []});
    });

    for (const data of [undefined, null, 5, 'events', true, [], [GOOD], () => ({events: []})]) {
      it(`is refused if it is no object, but ${JSON.stringify(data) ?? typeof data}`, () => {
        expect(() => checkData(data)).to.throw(
          TypeError,
          'timeline data must be an object with a list "events": it is not an object; write {"events": […]}',
        );
      });
    }

    for (const data of [{}, {events: null}, {events: {}}, {events: 'none'}, {event: []}]) {
      it(`is refused without a list of events, as ${JSON.stringify(data)}`, () => {
        expect(() => checkData(data)).to.throw(
          TypeError,
          'timeline data must have a list "events": it has none; add "events": [] with an entry for each event',
        );
      });
    }

    it('is left as it is', () => {
      const evidence = Object.freeze({phrase: 'in 2020', basis: 'stated'});
      const events = Object.freeze([Object.freeze({...GOOD, evidence})]);
      expect(checkData(Object.freeze({events})).problems).to.deep.equal([]);
    });

    it('may be anything: nothing is thrown but a TypeError that says so', () => {
      fc.assert(
        fc.property(junkData, (data) => {
          try {
            expectWellFormed(checkData(data));
          } catch (error) {
            if (!(error instanceof TypeError)) throw error;
            expect(error.message).to.match(/^timeline data must /);
          }
        }),
        {numRuns: runs(300)},
      );
    });
  });
});

const junk = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});
const FIELDS =
  'id date title text kind category status importance evidence sources media phrase basis label url published'.split(
    ' ',
  );
const junkFields = fc.dictionary(
  fc.constantFrom(...FIELDS, '__proto__', 'constructor'),
  fc.oneof(junk, fc.constantFrom('2020', '2021/..', 'a', 'moment', 'stated')),
);
const junkEntries = fc.oneof(junk, fc.array(fc.oneof(junk, junkFields)));

/** Anything at all, and what looks like timeline data from a distance. */
const junkData = fc.oneof(
  junk,
  fc.record({
    title: junk,
    source: fc.oneof(junk, junkFields),
    categories: junkEntries,
    eras: junkEntries,
    events: junkEntries,
  }),
);

const TEXTS: readonly (keyof EventRecord)[] = ['id', 'kind', 'text', 'dateLabel', 'category', 'status', 'place'];

/** Expects that a checked data set is what its type says. */
function expectWellFormed({events, problems}: Records): void {
  expect(new Set(events.map(({id}) => id)).size).to.equal(events.length);
  for (const event of events) {
    expect(event.title).to.be.a('string').and.not.empty;
    expect(event.date.earliestStart).to.be.at.most(event.date.latestEnd);
    expect(event.importance).to.be.within(0, 1);
    for (const field of TEXTS) expect(['string', 'undefined']).to.include(typeof event[field]);
  }
  for (const {where, message} of problems) expect([typeof where, typeof message]).to.deep.equal(['string', 'string']);
}
