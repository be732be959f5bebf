// test/acceptance/fixtures: the data sets on which what is promised to every reader is checked, F1 to F12.

import article from '../../data/belarus-china-2023.json' with {type: 'json'};
import charter from '../../data/un-charter-1945.json' with {type: 'json'};
import deepTime from '../../data/deep-time.json' with {type: 'json'};
import battuta from '../../data/ibn-battuta.json' with {type: 'json'};
import type {TimelineData, TimelineEvent} from '../../src/index.js';

const MONTHS = 12;

/** Made-up events, one a month from January 1990 on. */
function monthly(count: number): TimelineData {
  const events = Array.from({length: count}, (_, i): TimelineEvent => {
    const [year, month] = [1990 + Math.floor(i / MONTHS), (i % MONTHS) + 1];
    return {id: `m-${i + 1}`, date: `${year}-${String(month).padStart(2, '0')}`, title: `Month number ${i + 1}`};
  });
  return {title: `${count} months`, lang: 'en', events};
}

const inLanes: TimelineData = {
  title: 'Ranges in five lanes',
  lang: 'en',
  categories: ['North', 'East', 'South', 'West', 'Centre'].map((label) => ({id: label.toLowerCase(), label})),
  events: ['north', 'east', 'south', 'west', 'centre'].flatMap((category, i) =>
    [0, 1, 2].map((j): TimelineEvent => {
      const start = 1950 + 7 * i + 20 * j;
      return {id: `${category}-${j + 1}`, date: `${start}/${start + 15}`, title: `${category} ${j + 1}`, category};
    }),
  ),
};

const hebrew: TimelineData = {
  title: 'שלוש שנים',
  lang: 'he',
  events: [
    {id: 'a', date: '1947-11-29', title: 'ההצבעה באומות המאוחדות'},
    {id: 'b', date: '1948-05-14', title: 'ההכרזה'},
    {id: 'c', date: '1949', title: 'הבחירות הראשונות'},
  ],
};

const longWords: TimelineData = {
  title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  lang: 'de',
  events: [
    {id: 'a', date: '1900', title: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'},
    {id: 'b', date: '1950', title: 'กรุงเทพมหานครอมรรัตนโกสินทร์มหินทรายุธยามหาดิลกภพ'},
    {id: 'c', date: '2000', title: 'https://example.org/a/very/long/address/without/any/space/in/it/at/all.html'},
  ],
};

const withMedia: TimelineData = {
  title: 'With an image',
  lang: 'en',
  events: [
    {
      id: 'a',
      date: '2023-03-01',
      title: 'An event with an image',
      text: 'What happened.\n\nAnd then.',
      media: {
        url: '/stories/pictures/article-light.png',
        alt: 'A timeline of ten events',
        caption: 'The dates behind the meeting',
        credit: 'event-timeline',
      },
      sources: [{label: 'A source', url: 'https://example.org/a'}],
    },
    {id: 'b', date: '2022', title: 'One without'},
  ],
};

/** By their numbers; F12, a load error, has no data: give `src` the address of no file. */
export const FIXTURES = {
  F1: monthly(3),
  F2: article as TimelineData,
  F3: monthly(200),
  F4: monthly(2000),
  F5: charter as TimelineData,
  F6: inLanes,
  F7: deepTime as TimelineData,
  F8: battuta as TimelineData,
  F8b: hebrew,
  F9: longWords,
  F10: withMedia,
  F11: {title: 'Nothing yet', lang: 'en', events: []} as TimelineData,
} as const;

export type FixtureName = keyof typeof FIXTURES;
