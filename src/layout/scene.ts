// layout/scene: everything to draw: each mark, leader, label, chip and tick, in px. Types only.

import type {Domain} from '../model/domain.js';
import type {TimeScale} from '../scale/time-scale.js';
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

/** A mark with its box. */
export interface PlacedMark extends Mark {
  readonly box: Box;
}

/** A cluster: marks that do not fit into the lanes and are drawn as one. */
export interface Pile {
  readonly events: readonly number[];
  /** Position along the axis where the leader of each meets it. */
  readonly anchors: readonly number[];
  readonly box: Box;
}

/** The visible pieces of the line from a label or chip to a mark. */
export interface Leader {
  /** The event; for a chip, the first of its events. */
  readonly event: number;
  readonly lines: readonly Line[];
}

/** Position of a card beside its label. */
export interface CardPlace {
  /** Left edge and width, px. */
  readonly x: number;
  readonly width: number;
  /** Preferred top; the card moves up if it would end below the plot. */
  readonly y: number;
}

export interface Label {
  readonly event: number;
  readonly box: Box;
  /** Position of its card; `null` if the details unfold below the label. */
  readonly card: CardPlace | null;
  /** Side of its leader on which the label stands. */
  readonly side: 'left' | 'right';
}

/** A button that counts events whose labels do not fit. */
export interface Chip {
  /** Identifies the part of the axis that it counts. */
  readonly key: string;
  readonly count: number;
  /** Positions of the events, in order of time; only the first ones if there are very many. */
  readonly events: readonly number[];
  /** Position of the last event. */
  readonly last: number;
  readonly box: Box;
  /** Spans the events along the axis. */
  readonly bracket: Line;
  /** The interval that it counts, ms. */
  readonly domain: Domain;
  /** Position of its list when open; `null` for a heading, whose events follow below it. */
  readonly card: CardPlace | null;
  readonly heading?: {
    /** EDTF of the calendar unit; `null` if it has none. */
    readonly edtf: string | null;
    readonly open: boolean;
  };
}

/** A histogram of events along the axis, instead of marks that would be too dense. */
export interface SceneColumns {
  /** Left edge of the first column, and width of each, px. */
  readonly start: number;
  readonly width: number;
  /** Top of each column, px; all begin at `base`. */
  readonly tops: readonly number[];
  readonly base: number;
  /** Number of events that a column up to `fullAt`, px, means. */
  readonly full: number;
  readonly fullAt: number;
}

export interface SceneTick extends TimeTick {
  /** Empty if only the grid line shows. */
  readonly line: Line;
  /** The visible pieces of the grid line; empty for a minor tick. */
  readonly grid: readonly Line[];
  /** Absent for a minor tick. */
  readonly label?: AxisWord;
  /** The coarser unit that begins here: the year of a month, the day of an hour. */
  readonly context?: AxisWord;
}

/** Words at a position on the axis. On a vertical axis they end there. */
export interface AxisWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** An interval of time that is left out. */
export interface SceneBreak {
  /** Both edges of the gap. */
  readonly edges: readonly Line[];
  /** Its length in words, if shown. */
  readonly word: AxisWord | null;
}

export interface SceneEra {
  readonly title: string;
  readonly box: Box;
  /** Beside a vertical axis: start of the title, which runs downwards in a column of its own. */
  readonly column?: Point;
  /** Above a horizontal axis: row of the title, from the top, and its start; absent if there is no room. */
  readonly row?: number;
  readonly titleAt?: Point;
}

export interface Scene {
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  /** Whether labels show their dates. */
  readonly dated: boolean;
  /** Maps time to px along the axis; of several bands, the scale of the last one. */
  readonly scale: TimeScale;
  /** The parts of the axis between breaks. */
  readonly axis: readonly Line[];
  readonly breaks: readonly SceneBreak[];
  /** The time between neighbouring events, on a sequential scale. */
  readonly steps: readonly AxisWord[];
  readonly ticks: readonly SceneTick[];
  readonly eras: readonly SceneEra[];
  /** Replace marks and clusters where there are too many. */
  readonly columns: readonly SceneColumns[];
  readonly marks: readonly PlacedMark[];
  readonly piles: readonly Pile[];
  readonly leaders: readonly Leader[];
  readonly labels: readonly Label[];
  readonly chips: readonly Chip[];
  /** The groups, if any, from the top; their labels and chips are also in the lists above. */
  readonly bands?: readonly SceneBand[];
}

/** A group of events. */
export interface SceneBand {
  readonly dated: boolean;
  readonly title: string;
  readonly count: number;
  /** Top of the title, px. */
  readonly y: number;
  readonly labels: readonly Label[];
  readonly chips: readonly Chip[];
}
