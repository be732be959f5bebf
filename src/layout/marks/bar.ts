// layout/marks/bar: all through a range -> a solid bar; what is possible only is light.

import {UNIT} from '../../date/precision.js';
import type {TimelineDate} from '../../date/timeline-date.js';
import {clamp} from '../../model/domain.js';
import type {TimeScale} from '../../scale/time-scale.js';
import type {Piece, Shape} from '../scene.js';
import type {Brush, KeyKind, MarkKind} from './kind.js';
import {outline} from './outline.js';
import {isHollow} from './paint.js';
import {createStretch, drawStretch, SHORTEST, shownStretch} from './stretch.js';

/** Of the corners, px. */
const RADIUS = 3;

export const bar: MarkKind = {
  suits: (kind) => kind === 'span',
  create(date, scale) {
    const stretch = createStretch(date, scale);
    return {...stretch, shape: 'bar', core: coreOf(date, scale, stretch)};
  },
  draw(piece, brush) {
    const inside = isHollow(piece, brush) ? 'hollow' : hasWings(piece) ? 'light' : 'solid';
    return drawStretch(piece, brush, RADIUS, inside, drawCore(piece, brush));
  },
};

/**
 * Returns the certain part of a bar: from the latest start to the earliest end. A single date and an interval known to the day
 * are certain throughout, and a bar with an unknown end up to that end.
 */
function coreOf(
  date: TimelineDate,
  scale: TimeScale,
  shown: Pick<Piece, 'start' | 'end'>,
): readonly [number, number] | undefined {
  const whole = !date.interval || UNIT[date.precision] <= UNIT.day;
  const startsWhole = whole || date.start === 'unknown';
  const endsWhole = whole || date.end === 'unknown';
  const start = startsWhole ? shown.start : clamp(scale.position(date.latestStart), shown.start, shown.end);
  const end = endsWhole
    ? Math.max(shown.end, shown.start + SHORTEST)
    : clamp(scale.position(date.earliestEnd), shown.start, shown.end);
  return start < end ? [start, end] : undefined;
}

/** Whether a piece is a bar with parts that are only possible. */
export function hasWings({shape, core, start, end}: Piece): boolean {
  return shape === 'bar' && (!core || start < core[0] || end > core[1]);
}

/** The part of a bar with wings that is sure. */
function drawCore(piece: Piece, brush: Brush): Shape[] {
  const {core, start, end, startEnd, endEnd} = piece;
  if (!core || !hasWings(piece)) return [];
  const shown = shownStretch(piece);
  const [startsLater, endsSooner] = [core[0] > start, core[1] < end];
  const stretch = {
    start: startsLater ? core[0] : shown.start,
    end: endsSooner ? core[1] : shown.end,
    startEnd: startsLater ? 'edge' : startEnd,
    endEnd: endsSooner ? 'edge' : endEnd,
  } as const;
  const inside = isHollow(piece, brush) ? 'light' : 'solid';
  return [{type: 'path', looks: ['core', inside], d: outline(stretch, 0, brush.box)}];
}

export const barKey = {
  through: {
    shows: (_, pieces) => pieces.some((piece) => piece.shape === 'bar' && !hasWings(piece)),
    sample: ['2020-01-01/2022-12-31', 'span'],
  },
  bounds: {shows: (_, pieces) => pieces.some(hasWings), sample: ['2020/2022', 'span']},
} satisfies Record<string, KeyKind>;
