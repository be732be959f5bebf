// layout/marks/vague: dates that are only about, open, unknown or doubtful -> how their marks end, and their key.

import {UNIT} from '../../date/precision.js';
import type {Bound, TimelineDate} from '../../date/timeline-date.js';
import type {MarkEnd, Piece, Shape} from '../scene.js';
import type {KeyKind} from './kind.js';
import {middleOf} from './outline.js';
import type {Box} from '../scene.js';

/** A season may begin this part of its length sooner or later: some three weeks, the difference to astronomical seasons. */
const SEASON_EDGE = 4;

const EXACT_SEASON = /^(quarter|third|half)/;

/** No standard defines the months of a season, but those of quarters, thirds and halves are certain. */
function isSoftSeason({precision, season}: TimelineDate): boolean {
  return precision === 'season' && season !== undefined && !EXACT_SEASON.test(season);
}

export function isAbout(date: TimelineDate): boolean {
  return date.approximate || isSoftSeason(date);
}

/** How far an approximate date may lie beyond its ends, ms: one unit of its precision, or two if it is uncertain as well. */
export function softness(date: TimelineDate): number {
  if (date.approximate) return UNIT[date.precision] * (date.uncertain ? 2 : 1);
  return isSoftSeason(date) ? UNIT.season / SEASON_EDGE : 0;
}

/** @param isOutside - whether the end is outside the view */
export function markEnd(bound: Bound, date: TimelineDate, isOutside: boolean): MarkEnd {
  if (bound === 'open') return 'arrow';
  if (bound === 'unknown') return 'vanish';
  if (isOutside) return 'cut';
  return isAbout(date) ? 'fade' : 'edge';
}

/** The least length that holds a question mark, and its size, px. */
const GLYPH = 10;
const QUESTION = 9;

/** From the middle of a line of text to its baseline, em. */
const BASELINE = 0.35;

/** Returns question marks: in what is doubtful, and at an end that is unknown. */
export function drawQuestions({start, end, startEnd, endEnd, doubtful}: Piece, box: Box): Shape[] {
  const [startVanishes, endVanishes] = [startEnd === 'vanish', endEnd === 'vanish'];
  const asks = doubtful && !startVanishes && !endVanishes && end - start >= GLYPH;
  const places = [
    ...(asks ? [(start + end) / 2] : []),
    ...(startVanishes ? [start + GLYPH / 2] : []),
    ...(endVanishes ? [end - GLYPH / 2] : []),
  ];
  const y = middleOf(box) + BASELINE * QUESTION;
  return places.map((x): Shape => ({type: 'text', looks: ['question'], text: '?', at: [x, y], isCentred: true}));
}

const ends =
  (end: MarkEnd): KeyKind['shows'] =>
  (_, pieces) =>
    pieces.some(({startEnd, endEnd}) => startEnd === end || endEnd === end);

export const vagueKey = {
  approximate: {shows: ends('fade'), sample: ['2021~', 'moment'], short: '2021-07~'},
  uncertain: {
    shows: (_, pieces) => pieces.some(({doubtful}) => doubtful),
    sample: ['2020-06/2022-06?', 'moment'],
    short: '2021-07?',
  },
  open: {shows: ends('arrow'), sample: ['2020-01-01/..', 'span']},
  unknown: {shows: ends('vanish'), sample: ['2020-01-01/', 'span']},
} satisfies Record<string, KeyKind>;
