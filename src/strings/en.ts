// strings/en: the words of the interface in English.

import {enInterface} from './en-interface.js';
import {halves, quarters, seasons, thirds} from './names.js';
import type {Strings} from './strings.js';

const withArticle = {
  decade: 'the {year}s',
  century: 'the {year}s',
  ...thirds('the {} third of {year}', 'first', 'second', 'last'),
  ...halves('the {} half of {year}', 'first', 'second'),
};

export const en: Strings = {
  lang: 'en',
  interface: enInterface,
  date: {
    long: {
      approximate: 'about {date}',
      uncertain: '{date} (uncertain)',
      moment: '{date}',
      span: '{date}',
      range: '{from} – {to}',
      between: 'between {from} and {to}',
      since: 'since {date}',
      until: 'until {date}',
      after: '{date} or later',
      by: 'by {date}',
      endUnknown: 'from {date}, end unknown',
      startUnknown: 'until {date}, start unknown',
      decade: '{year}s',
      century: '{year}s',
      ...seasons('{} {year}', 'spring', 'summer', 'autumn', 'winter'),
      twoYears: '{year}–{next}',
      southern: 'southern {date}',
      ...quarters('{} {year}', 'Q1', 'Q2', 'Q3', 'Q4'),
      ...thirds('{} third of {year}', 'first', 'second', 'last'),
      ...halves('{} half of {year}', 'first', 'second'),
      inYears: '{date}, {years}',
      estimate: '{date} ({range})',
      zoned: '{date} (UTC{offset})',
      reported: '{date}, reported',
      disputed: '{date}, disputed',
      expected: '{date}, expected',
      cancelled: '{date}, cancelled',
      inPhrase: withArticle,
    },
    short: {
      approximate: 'c. {date}',
      uncertain: '{date}?',
      endUnknown: '{date} – ?',
      startUnknown: '? – {date}',
      inPhrase: {},
    },
    spoken: {
      ...withArticle,
      moment: 'some time in {date}',
      span: 'all through {date}',
      range: '{from} to {to}',
      twoYears: '{year} to {next}',
    },
  },
};
