// strings/en: the words of the interface in English.

import {enInterface} from './en-interface.js';
import type {Strings} from './strings.js';

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
      decadeInPhrase: 'the {year}s',
      century: '{year}s',
      centuryInPhrase: 'the {year}s',
      spring: 'spring {year}',
      summer: 'summer {year}',
      autumn: 'autumn {year}',
      winter: 'winter {year}–{next}',
      zoned: '{date} (UTC{offset})',
      reported: '{date}, reported',
      disputed: '{date}, disputed',
      expected: '{date}, expected',
      cancelled: '{date}, cancelled',
    },
    short: {
      approximate: 'c. {date}',
      uncertain: '{date}?',
      endUnknown: '{date} – ?',
      startUnknown: '? – {date}',
      decadeInPhrase: '{year}s',
      centuryInPhrase: '{year}s',
    },
    spoken: {
      moment: 'some time in {date}',
      span: 'all through {date}',
      range: '{from} to {to}',
      winter: 'winter {year} to {next}',
    },
  },
};
