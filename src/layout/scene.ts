// layout/scene: what is drawn and where: every mark, leader, label, chip and tick, in px. Types only.

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
  /** Names the stretch of the axis that it counts. */
  readonly key: string;
  readonly count: number;
  /** Positions of the events, in order of time; of very many the first. */
  readonly events: readonly number[];
  /** Position of the last of all. */
  readonly last: number;
  readonly box: Box;
  /** Spans them along the axis. */
  readonly bracket: Line;
  /** The stretch that it counts, ms. */
  readonly domain: Domain;
  /** Where its list stands when it is open; `null` for a heading, below which its events stand. */
  readonly card: CardPlace | null;
  readonly heading?: {
    /** The calendar unit; `null` if it has no EDTF. */
    readonly edtf: string | null;
    readonly open: boolean;
  };
}

/** How many events touch each of neighbouring stretches of the axis, in place of marks that could not be told apart. */
export interface SceneColumns {
  /** Left edge of the first, and width of each, px. */
  readonly start: number;
  readonly width: number;
  /** Top of each, px; their foot is at `base`. */
  readonly tops: readonly number[];
  readonly base: number;
  /** How many events the height at `fullAt`, px, stands for. */
  readonly full: number;
  readonly fullAt: number;
}

export interface SceneTick extends TimeTick {
  /** Empty where only the grid shows. */
  readonly line: Line;
  /** The visible pieces of the line through the plot; none for a minor tick. */
  readonly grid: readonly Line[];
  /** None for a minor tick. */
  readonly label?: AxisWord;
  /** The coarser unit that begins here: the year of a month, the day of an hour. */
  readonly context?: AxisWord;
}

/** Words at a place on the axis; those of a vertical axis end there. */
export interface AxisWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A stretch of time that is left out. */
export interface SceneBreak {
  /** Both edges of the gap. */
  readonly edges: readonly Line[];
  /** How long it is, where that is told. */
  readonly word: AxisWord | null;
}

export interface SceneEra {
  readonly title: string;
  readonly box: Box;
  /** Beside a vertical axis: where the title runs downwards, in a column of its own. */
  readonly column?: Point;
  /** Above a horizontal axis: which row the title stands in, from the top, and where it begins; none if it has no room. */
  readonly row?: number;
  readonly titleAt?: Point;
}

export interface Scene {
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  /** Whether labels show their dates. */
  readonly dated: boolean;
  /** From the time to the px along the axis; of bands below one another, those of the last. */
  readonly scale: TimeScale;
  /** Its stretches between breaks. */
  readonly axis: readonly Line[];
  readonly breaks: readonly SceneBreak[];
  /** How much time lies between neighbours, where distances do not tell. */
  readonly steps: readonly AxisWord[];
  readonly ticks: readonly SceneTick[];
  readonly eras: readonly SceneEra[];
  /** In place of marks and piles, where there are too many. */
  readonly columns: readonly SceneColumns[];
  readonly marks: readonly PlacedMark[];
  readonly piles: readonly Pile[];
  readonly leaders: readonly Leader[];
  readonly labels: readonly Label[];
  readonly chips: readonly Chip[];
  /** The groups that events are in, if they are, from the top; their labels and chips are among those above. */
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
