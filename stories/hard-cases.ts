// stories/hard-cases: made-up timelines that are hard to draw: all at one instant, spans over everything, many groups.

import type {TimelineData} from '../src/index.js';

const TOWNS =
  'Aldbrook Ashwick Barrowby Birchden Calverley Carrick Dunmere Easthope Elmstead Farleigh Glenmoor Hadstock Hartwell Ivybank Kelmarsh Kirkdale Langford Linwood Marbury Netherton Oakham Penrose Queensferry Ravensby Rushmere Saltash Thornbury Ulverton Westerby Yarrow'.split(
    ' ',
  );

/** Thirty towns lose power at the same minute. */
export const blackout: TimelineData = {
  title: 'The blackout of 21:04',
  description: 'A made-up report: thirty towns lose power at the same minute',
  lang: 'en-GB',
  events: TOWNS.map((town) => ({date: '2027-01-14T21:04Z', title: `${town} is without power`})),
};

const FIRST_NAMES = 'Ada Boris Chloe David Elena Farid Grace Hugo'.split(' ');
const LAST_NAMES = 'Abbott Novak Okafor Rossi Tanaka'.split(' ');

/** Forty members of a council, each of whom sits in it from the first day to the last. */
export const council: TimelineData = {
  title: 'A council of forty',
  description: 'Made-up members, each of whom sits through the whole term',
  lang: 'en-GB',
  events: LAST_NAMES.flatMap((last) =>
    FIRST_NAMES.map((first) => ({date: '2019-05-27/2024-06-09', title: `${first} ${last}`})),
  ),
};

/** By stage: when each act begins, and its name. */
const STAGES = {
  'Main Stage': ['15:00 The Paper Lanterns', '18:30 Northern Line', '21:30 Ida Holm'],
  Barn: ['11:00 Fiddle workshop', '17:00 Ceilidh for beginners', '20:00 The Hay Makers'],
  Chapel: ['13:00 Lute songs', '17:30 Evensong', '22:30 Organ by candlelight'],
  'Village Hall': ['10:30 Puppets for children', '14:00 Open microphone', '19:30 Poetry slam'],
  Orchard: ['12:30 Cider tasting', '15:30 Stories under the trees', '18:00 Brass quintet'],
  Lakeside: ['10:00 Morning chorus', '16:30 Gamelan', '22:00 Fire show'],
  'School Yard': ['12:00 Skateboard contest', '16:00 Samba parade sets off', '23:00 Silent disco'],
  Library: ['11:30 Reading: Letters Home', '14:30 Panel: Who owns a song?', '17:00 Reading: The Ferry'],
  'Market Square': ['10:00 Opening by the mayor', '13:30 Choir of two hundred', '23:30 Farewell'],
  'Old Mill': ['11:00 Blues breakfast', '19:00 Jazz trio', '22:30 Late set'],
  'Town Museum': ['10:30 Guided tour', '13:00 Instruments of the valley', '16:00 A talk by the curator'],
  'Railway Station': ['12:00 Train of bands arrives', '15:00 Busking', '23:30 Night train home'],
} as const;

/** How long an act is, ms. */
const ACT = 90 * 60_000;

/** A day in July with three acts on each of twelve stages, each an hour and a half. */
export const festival: TimelineData = {
  title: 'Twelve stages, one day',
  description: 'The made-up programme of a festival',
  lang: 'en-GB',
  categories: Object.keys(STAGES).map((label) => ({id: idOf(label), label})),
  events: Object.entries(STAGES).flatMap(([stage, acts]) =>
    acts.map((act) => ({date: actTime(act.slice(0, 5)), title: act.slice(6), category: idOf(stage)})),
  ),
};

function idOf(label: string): string {
  return label.toLowerCase().replace(' ', '-');
}

/** Returns when an act is that begins at a time of the day. */
function actTime(time: string): string {
  const start = Date.parse(`2027-07-10T${time}Z`);
  return [start, start + ACT].map((end) => `${new Date(end).toISOString().slice(0, 16)}Z`).join('/');
}
