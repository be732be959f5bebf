// layout/marks/kinds: the kinds of marks; a date is drawn as the first that suits it.

import type {EventKind, TimelineDate} from '../../date/timeline-date.js';
import type {TimeScale} from '../../scale/time-scale.js';
import type {Piece} from '../scene.js';
import {band} from './band.js';
import {bar} from './bar.js';
import {dot} from './dot.js';
import type {MarkKind} from './kind.js';

export const MARK_KINDS: Readonly<Record<Piece['shape'], MarkKind>> = {dot, band, bar};

const ALL = Object.values(MARK_KINDS);

export function createPiece(date: TimelineDate, kind: EventKind, scale: TimeScale): Piece {
  const length = scale.position(date.latestEnd) - scale.position(date.earliestStart);
  return ALL.find(({suits}) => suits(kind, length))!.create(date, scale);
}
