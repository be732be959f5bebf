import {expect} from 'chai';
import apollo from '../../data/apollo-11-1969.json' with {type: 'json'};
import article from '../../data/belarus-china-2023.json' with {type: 'json'};
import deepTime from '../../data/deep-time.json' with {type: 'json'};
import everyKind from '../../data/every-kind-of-date.json' with {type: 'json'};
import battuta from '../../data/ibn-battuta.json' with {type: 'json'};
import titles from '../../data/long-titles.json' with {type: 'json'};
import curie from '../../data/marie-curie.json' with {type: 'json'};
import moon from '../../data/moon-landing-1969.json' with {type: 'json'};
import stations from '../../data/space-stations.json' with {type: 'json'};
import transits from '../../data/transits-of-venus.json' with {type: 'json'};
import charter from '../../data/un-charter-1945.json' with {type: 'json'};
import voyager from '../../data/voyager-1977.json' with {type: 'json'};
import cups from '../../data/world-cups.json' with {type: 'json'};
import {createTimeline} from '../../src/model/timeline.js';
import {checkData, readData} from '../../src/source/read-data.js';

const DATA_SETS = {
  'apollo-11-1969': apollo,
  'belarus-china-2023': article,
  'deep-time': deepTime,
  'every-kind-of-date': everyKind,
  'ibn-battuta': battuta,
  'long-titles': titles,
  'marie-curie': curie,
  'moon-landing-1969': moon,
  'space-stations': stations,
  'transits-of-venus': transits,
  'un-charter-1945': charter,
  'voyager-1977': voyager,
  'world-cups': cups,
};

describe('data', () => {
  for (const [name, data] of Object.entries(DATA_SETS)) {
    it(`${name} is read without a problem`, () => {
      const records = checkData(data);
      expect(records.problems).to.deep.equal([]);
      expect(records.events).to.have.length(data.events.length);
      expect(records).to.include({title: data.title, lang: name === 'ibn-battuta' ? 'ar' : 'en-GB'});
      expect(records.source?.label).to.equal(data.source.label);
    });

    it(`${name} has an id of its own for each event, and a category that is declared`, () => {
      const ids = data.events.map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(ids.every((id) => /^[a-z]+(-[a-z]+)*$/.test(id))).to.equal(true);
      const {categories, events} = checkData(data);
      const named = events.flatMap(({category}) => category ?? []);
      expect(categories.map(({id}) => id)).to.include.members(named);
      expect(categories.every(({id}) => named.includes(id))).to.equal(true);
    });

    it(`${name} can be placed in time`, () => {
      const {extent, anchors} = createTimeline(readData(data));
      expect(extent).to.not.equal(null);
      for (const anchor of anchors) expect(anchor).to.be.within(...extent!);
    });
  }
});

describe('data/belarus-china-2023.json', () => {
  const {events, source} = checkData(article);

  it('has ten dates, each as exact as the report gives it', () => {
    expect(events.map(({date, kind, status}) => [date.edtf, kind, status])).to.deep.equal([
      ['2020', 'moment', 'confirmed'],
      ['../2022-02', 'moment', 'confirmed'],
      ['2022', 'span', 'confirmed'],
      ['2022-02~', 'moment', 'confirmed'],
      ['2022-09', 'moment', 'confirmed'],
      ['2023-02~', 'moment', 'confirmed'],
      ['2023-02~', 'moment', 'confirmed'],
      ['2023-03-01', 'moment', 'confirmed'],
      ['2023-03-01/2023-03-02', 'span', 'confirmed'],
      ['2023', 'moment', 'expected'],
    ]);
  });

  it('says of each how its date is known, in at most five words of the report', () => {
    expect(events.map(({evidence}) => evidence?.basis)).to.deep.equal([
      'stated',
      'relative',
      'relative',
      'relative',
      'inferred',
      'relative',
      'relative',
      'stated',
      'relative',
      'relative',
    ]);
    for (const {evidence} of events) {
      expect(evidence!.phrase.split(/\s+/).length).to.be.within(1, 5);
      expect(evidence!.note).to.be.a('string').and.not.empty;
    }
  });

  it('counts relative dates from the day of the report', () => {
    expect(source).to.include({publisher: 'dpa/MIA'});
    expect(source!.published!.edtf).to.equal('2023-03-01');
  });

  it('has a text and a category for every event', () => {
    for (const {text, category} of events) {
      expect(text).to.be.a('string').and.not.empty;
      expect(category).to.be.a('string').and.not.empty;
    }
  });
});

describe('data/un-charter-1945.json', () => {
  it('has fifty states that signed on one day', () => {
    const {events} = checkData(charter);
    expect(events).to.have.length(50);
    expect(new Set(events.map(({date}) => date.edtf))).to.deep.equal(new Set(['1945-06-26']));
    expect(new Set(events.map(({title}) => title)).size).to.equal(50);
  });
});
