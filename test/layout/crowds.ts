// test/layout/crowds: a number -> so many events of towns, or of a project, that crowd a timeline. The same every time.

import type {TimelineEvent} from '../../src/source/timeline-data.js';
import {randomFrom} from '../random.js';

const KINDS = ['Council of', 'Siege of', 'Treaty of', 'Fair at', 'Bridge at', 'University of', 'Plague in', 'Strike in', 'Fire in', 'Printing press in']; // prettier-ignore
const TOWNS = 'Basel Bath Bergen Brno Cork Ghent Graz Leeds Lviv Lyon Malmö Naples Porto Riga Rouen Seville Split Trieste Turku Utrecht'.split(' '); // prettier-ignore

/** Centuries, and how many years there are in them. */
const [FIRST, YEARS] = [1400, 400];

/**
 * Returns events of the years 1400 to 1800, most of them of 1450 to 1700: days, years, short spans and, one in twenty, spans of
 * ten to sixty years. Those of `count + 1` are those of `count` and one more.
 */
export function towns(count: number): TimelineEvent[] {
  const random = randomFrom(7);
  return Array.from({length: count}, () => {
    const [kind, town, shape, length] = [random(), random(), random(), random()];
    const year = Math.floor(FIRST + (YEARS * (random() + random() + random())) / 3);
    const title = `${KINDS[Math.floor(kind * KINDS.length)]!} ${TOWNS[Math.floor(town * TOWNS.length)]!}`;
    return {title, date: dateOf(year, shape, length)};
  });
}

function dateOf(year: number, shape: number, length: number): string {
  const day = `${year}-${pad(1 + Math.floor(length * 12))}-${pad(1 + Math.floor(length * 28))}`;
  if (shape < 0.3) return day;
  if (shape < 0.7) return String(year);
  const years = shape < 0.95 ? 1 + Math.floor(length * 6) : 10 + Math.floor(length * 50);
  return `${year}/${year + years}`;
}

const pad = (n: number): string => String(n).padStart(2, '0');

const DAY = 86_400_000;
const START = Date.UTC(2000, 0);

const iso = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);

/** Spans over all of ten years, each a week shorter than the one before it. */
export function spans(count: number): TimelineEvent[] {
  return Array.from({length: count}, (_, i) => ({date: `${iso(i)}/${iso(3650 - 6 * i)}`, title: `Programme ${i + 1}`}));
}

/** Days spread over the same ten years. */
export function days(count: number): TimelineEvent[] {
  const random = randomFrom(11);
  return Array.from({length: count}, (_, i) => ({date: iso(Math.floor(random() * 3650)), title: `Meeting ${i + 1}`}));
}
