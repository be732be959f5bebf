// layout/marks/set: one of several dates, or all of them -> a mark for each, joined by a line.

import type {EventKind, TimelineDate} from '../../date/timeline-date.js';
import {cut} from '../../model/segments.js';
import type {TimeScale} from '../../scale/time-scale.js';
import {polyline} from '../polyline.js';
import type {Box, Mark, Piece, Shape} from '../scene.js';
import type {KeyKind} from './kind.js';
import {createPiece} from './kinds.js';
import {middleOf} from './outline.js';

/** Returns a piece for each member. Together they occupy the lane, even between the members and outside the view. */
export function createSet(
  members: readonly TimelineDate[],
  choice: 'one' | 'all',
  kind: EventKind,
  scale: TimeScale,
): Pick<Mark, 'start' | 'end' | 'pieces' | 'choice'> {
  const [from, to] = scale.range;
  const pieces = members
    .filter(({earliestStart, latestEnd}) => earliestStart < scale.domain[1] && latestEnd > scale.domain[0])
    .map((member) => createPiece(member, choice === 'all' && member.interval ? 'span' : kind, scale));
  const goesOn = (edge: number, isOutside: (member: TimelineDate) => boolean) =>
    members.some(isOutside) ? [edge] : [];
  const starts = goesOn(from, ({earliestStart}) => earliestStart < scale.domain[0]);
  const ends = goesOn(to, ({latestEnd}) => latestEnd > scale.domain[1]);
  return {
    start: Math.min(...pieces.map(({start}) => start), ...starts),
    end: Math.max(...pieces.map(({end}) => end), ...ends),
    pieces,
    choice,
  };
}

/** Returns the line that joins the members, which is not seen through them. */
export function drawJoin({start, end, choice}: Mark, pieces: readonly Piece[], box: Box): Shape {
  const taken = pieces.map((piece) => [piece.start, piece.end] as const);
  const d = cut([start, end], taken)
    .map(([x0, x1]) => polyline([x0, middleOf(box)], [x1, middleOf(box)]))
    .join('');
  return {type: 'path', looks: choice === 'one' ? ['join', 'fine'] : ['join'], d};
}

export const setKey = {
  oneOf: {shows: ({choice}) => choice === 'one', sample: ['[2020-07,2022-06]', 'moment']},
  allOf: {shows: ({choice}) => choice === 'all', sample: ['{2020-07,2022-06}', 'moment']},
} satisfies Record<string, KeyKind>;
