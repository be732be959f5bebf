// layout/marks/kind: what each kind of mark has to say of itself. Types only.

import type {EventKind, EventStatus, TimelineDate} from '../../date/timeline-date.js';
import type {TimeScale} from '../../scale/time-scale.js';
import type {Box, Mark, Piece, Shape} from '../scene.js';

/** What decides how a piece is painted, besides itself. */
export interface Brush {
  readonly box: Box;
  readonly status: EventStatus;
  readonly choice: Mark['choice'];
  /** Unlike that of any other piece in the scene. */
  readonly id: string;
}

export interface MarkKind {
  /** Whether a date is drawn so. @param length - along the axis, px */
  readonly suits: (kind: EventKind, length: number) => boolean;
  readonly create: (date: TimelineDate, scale: TimeScale) => Piece;
  /** Returns the shapes of a piece, from the back to the front. */
  readonly draw: (piece: Piece, brush: Brush) => Shape[];
}

/** A kind of date in the key. */
export interface KeyKind {
  /** Whether a mark shows it. */
  readonly shows: (mark: Mark, pieces: readonly Piece[]) => boolean;
  /** A date that is of this kind and of no other, from 2020 to 2022; `short` if it is too short to be seen as more than a dot. */
  readonly sample: readonly [edtf: string, kind: EventKind, status?: EventStatus];
  readonly short?: string;
}
