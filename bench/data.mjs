// How many -> that many events, the same in every run: days over 24 years and titles of about 30 characters.

const FIRST_DAY = Date.UTC(2000, 0, 1);
const LAST_DAY = Date.UTC(2023, 11, 31);
const DAY = 86_400_000;

const SUBJECTS = [
  ...['Parliament', 'The ministry', 'The city', 'A committee', 'The railway', 'The museum', 'A delegation', 'The bank'],
  ...['The university', 'The harbour', 'The observatory', 'A court', 'The council', 'The theatre', 'The airline'],
];
const VERBS = [
  ...['opens', 'closes', 'funds', 'rebuilds', 'visits', 'approves', 'rejects', 'inspects', 'restores', 'presents'],
  ...['measures', 'renames', 'leases', 'sells', 'names', 'moves', 'shows', 'loses', 'finds'],
];
const OBJECTS = [
  ...['a bridge', 'the archive', 'a new tunnel', 'the old market', 'a treaty', 'the north wing', 'the budget'],
  ...['the last ferry', 'a bronze statue', 'two bridges', 'the canal', 'a reservoir', 'the station', 'an orchard'],
  ...['the east gate', 'a lighthouse', 'the old quarry', 'a library', 'the first map', 'a clock tower', 'a garden'],
];

/** Returns a function that gives numbers from 0 to below `max`, the same in every run. */
function createRandom(seed) {
  let state = seed;
  return (max) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * max);
  };
}

/** So many events, the first, have titles that all differ; there are not many more titles than that. */
export const MOST_DISTINCT = 1_000;

/**
 * Returns `count` events in no order. Those of `count + 1` are those of `count` and one more.
 *
 * @returns `start` in ms since 1970-01-01T00:00Z, at midnight; `title` is plain text
 */
export function createEvents(count) {
  const random = createRandom(3);
  const pick = (words) => words[random(words.length)];
  const pickTitle = () => [pick(SUBJECTS), pick(VERBS), pick(OBJECTS)].join(' ');
  const days = (LAST_DAY - FIRST_DAY) / DAY + 1;
  const titles = new Set();
  return Array.from({length: count}, (_, i) => {
    const start = FIRST_DAY + random(days) * DAY;
    let title = pickTitle();
    while (i < MOST_DISTINCT && titles.has(title)) title = pickTitle();
    titles.add(title);
    return {start, title};
  });
}

/** What the events above can cover, ms. */
export const EXTENT = [FIRST_DAY, LAST_DAY + DAY];
