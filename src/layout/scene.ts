// layout/scene: what is drawn and where: every mark, leader, label, chip and tick, in px. Types only.

import type {TimeTick} from '../scale/time-ticks.js';
import type {Mark} from './marks.js';

export type Orientation = 'horizontal' | 'vertical';

/** A point, px from the top left corner of the plot. */
export type Point = readonly [x: number, y: number];

/** A straight or bent line through points. */
export type Line = readonly Point[];

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A mark at its place across the axis. */
export interface PlacedMark extends Mark {
  readonly box: Box;
}

/** Marks that share a place, more than there are lanes for: drawn as one, with their number. */
export interface Pile {
  readonly events: readonly number[];
  /** Where the leader of each meets it along the axis. */
  readonly anchors: readonly number[];
  readonly box: Box;
}

/** The visible pieces of the line from a label or chip to a mark. */
export interface Leader {
  /** The event or, of a chip, the first of its events. */
  readonly event: number;
  readonly lines: readonly Line[];
}

/** Where a card stands beside its label. */
export interface CardPlace {
  /** Left edge and width, px. */
  readonly x: number;
  readonly width: number;
  /** Where its top would stand; it moves up as far as it must to end within the plot. */
  readonly y: number;
}

export interface Label {
  readonly event: number;
  readonly box: Box;
  /** Where what it opens stands; `null` if that unfolds below it. */
  readonly card: CardPlace | null;
  /** Which side of its leader the label stands on. */
  readonly side: 'left' | 'right';
}

/** Stands for events whose labels found no room. */
export interface Chip {
  readonly events: readonly number[];
  readonly box: Box;
  readonly card: CardPlace;
  readonly side: 'left' | 'right';
}

export interface SceneTick extends TimeTick {
  readonly line: Line;
  /** The visible pieces of the line through the plot; none for a minor tick. */
  readonly grid: readonly Line[];
  /** None for a minor tick. */
  readonly label?: {readonly text: string; readonly x: number; readonly y: number};
  /** The coarser unit that begins here: the year of a month, the day of an hour. */
  readonly context?: {readonly text: string; readonly x: number; readonly y: number};
}

export interface SceneEra {
  readonly title: string;
  readonly box: Box;
  /** Where the title runs downwards, in a column of its own; else it stands at the top of the box. */
  readonly column?: Point;
}

export interface Scene {
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  readonly axis: Line;
  readonly ticks: readonly SceneTick[];
  readonly eras: readonly SceneEra[];
  readonly marks: readonly PlacedMark[];
  readonly piles: readonly Pile[];
  readonly leaders: readonly Leader[];
  readonly labels: readonly Label[];
  readonly chips: readonly Chip[];
}
