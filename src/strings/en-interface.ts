// strings/en-interface: the interface in English.

import {between} from './between.js';
import type {InterfaceStrings} from './interface-strings.js';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const enInterface: InterfaceStrings = {
  timeline: 'Timeline',
  events: 'Events',
  categories: 'Categories',
  dates: 'How dates are drawn',
  dateKinds: {
    within: 'some time within',
    through: 'all through',
    bounds: 'possible start and end',
    approximate: 'about',
    uncertain: 'uncertain',
    open: 'open at this end',
    unknown: 'start or end unknown',
    oneOf: 'one of these',
    allOf: 'each of these',
    reported: 'reported',
    disputed: 'disputed',
    expected: 'expected',
    cancelled: 'cancelled',
  },
  summary: (count, dates) => `${counted(count, 'event', 'events')}, ${between(dates, ' to ')}`,
  timesIn: (zone) => `Times in ${zone}`,
  leftOut: (times) => `Left out: ${times.join(', ')}`,
  orderOnly: 'Order only: distances tell nothing',
  loading: 'Loading the events …',
  empty: 'No events yet',
  emptyHelp:
    'Give this timeline events: in the “data” property, in the JSON file that “src” names, or as a list inside the element.',
  error: 'The timeline could not be loaded',
  retry: 'Try again',
  problems: (count) => `${counted(count, 'entry', 'entries')} could not be read as written`,
  more: (count) => `+${count}`,
  moreEvents: (count, dates) => `${counted(count, 'more event', 'more events')}, ${between(dates, ' to ')}`,
  close: 'Close',
  source: 'Source',
  sources: 'Sources',
  category: 'Category',
  others: 'Others',
  place: 'Place',
  basis: {
    stated: 'stated in the source',
    inferred: 'inferred from the source',
    relative: 'counted from another date',
    external: 'known from elsewhere',
  },
  quote: (phrase) => `“${phrase}”`,
};
