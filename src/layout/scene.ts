// layout/scene: what is drawn and where, in px: groups of lanes, and below them the axis. Types only.

import type {TimelineDate} from '../date/timeline-date.js';
import type {Domain} from '../model/domain.js';
import type {EventStatus} from '../date/timeline-date.js';
import type {TimeScale} from '../scale/time-scale.js';
import type {TimeTick} from '../scale/time-ticks.js';
import type {DateKind} from '../strings/interface-strings.js';

/** A point, px from the top left corner of the lanes or, of what belongs to the axis, of the axis. */
export type Point = readonly [x: number, y: number];

/** A straight or bent line through points; none if it is empty. */
export type Line = readonly Point[];

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/**
 * How a mark ends: with an edge where the date does; fading where that is only about; in an arrow head where it is open;
 * into nothing where it is unknown; cut where it goes on outside the view.
 */
export type MarkEnd = 'edge' | 'fade' | 'arrow' | 'vanish' | 'cut';

/** The range of a date, by its place along the axis, px. */
export interface Piece {
  /** A dot for a time that is shorter than it, a band for "some time within", a bar for "all through". */
  readonly shape: 'dot' | 'band' | 'bar';
  readonly start: number;
  readonly end: number;
  readonly startEnd: MarkEnd;
  readonly endEnd: MarkEnd;
  /** How far it fades beyond `start` and `end` where these are only about. */
  readonly fade: number;
  /** Of a dot, whether its date is known no closer than to a month. */
  readonly inexact?: boolean;
  /** The part of a bar that surely lies within it; its wings are possible only. */
  readonly core?: readonly [start: number, end: number];
  /** Whether it is doubtful that it happened at this date. */
  readonly doubtful: boolean;
}

/** The mark of an event. */
export interface Mark extends Piece {
  readonly event: number;
  /** Where it is counted. */
  readonly anchor: number;
  readonly status: EventStatus;
  /** Where in its range it is thought to be. */
  readonly estimate?: number;
  /** Of a set, what is drawn in place of the whole: its members in view, joined by a line. */
  readonly pieces?: readonly Piece[];
  /** Whether one of the members is meant or all of them. */
  readonly choice?: TimelineDate['choice'];
}

/** A mark at its place across the axis. */
export interface PlacedMark extends Mark {
  readonly box: Box;
}

/** Where a card stands. */
export interface CardPlace {
  /** Left edge and width, px. */
  readonly x: number;
  readonly width: number;
  /** Where its top would stand, px. */
  readonly y: number;
}

/** An event in its lane: its mark and its label, which are one target. */
export interface Label {
  readonly event: number;
  readonly mark: PlacedMark;
  /** Where the words stand: in the mark, after it, before it or above it. */
  readonly side: 'inside' | 'after' | 'before' | 'above';
  /** What can be pressed: all of the lane that mark and words take. */
  readonly box: Box;
  /** Left edge and width of the words. */
  readonly text: {readonly x: number; readonly width: number};
  /** Where what it opens stands; `null` if that unfolds below it. */
  readonly card: CardPlace | null;
}

/** Stands for events that are not named. */
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
  /** Where its list stands when it is open. */
  readonly card: CardPlace;
}

/** The events of a category, or all of them. */
export interface SceneBand {
  /** None where events are not in groups. */
  readonly title: string | null;
  readonly count: number;
  /** Top of the title, px. */
  readonly y: number;
  /** In order of time. */
  readonly labels: readonly Label[];
}

/** An event that is not named, drawn small. */
export interface SmallMark {
  readonly event: number;
  readonly box: Box;
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

/** Words at a place on the axis. */
export interface AxisWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface SceneTick extends TimeTick {
  readonly x: number;
  /** Whether a line of the grid stands at it. */
  readonly major: boolean;
  readonly line: Line;
  readonly label?: AxisWord;
  /** The coarser unit that begins here: the year of a month, the day of an hour. */
  readonly context?: AxisWord;
}

/** A stretch of time that is left out. */
export interface SceneBreak {
  /** Both edges of the gap. */
  readonly from: number;
  readonly to: number;
  /** How long it is. */
  readonly word: AxisWord;
}

/** The axis with what stands above and below it, px from its own top. */
export interface SceneAxis {
  readonly height: number;
  /** Of the line. */
  readonly y: number;
  /** Stretches of the line between breaks. */
  readonly stretches: readonly Line[];
  readonly ticks: readonly SceneTick[];
  readonly breaks: readonly SceneBreak[];
  /** The time between neighbouring events, on a sequential scale. */
  readonly steps: readonly AxisWord[];
  /** The word of the now line. */
  readonly now: AxisWord | null;
  /** What is not named: small marks or, where these could not be told apart, columns; and chips that count. */
  readonly small: readonly SmallMark[];
  readonly columns: SceneColumns | null;
  readonly chips: readonly Chip[];
}

/** A named interval shaded behind all lanes. */
export interface SceneEra {
  readonly x0: number;
  readonly x1: number;
  readonly title: string;
  /** Where its name stands in the row at the top, and how much room it has there; none without room. */
  readonly name?: {readonly x: number; readonly width: number};
}

/** A way to draw a date, and whether only dots are drawn in it. */
export interface KeyEntry {
  readonly kind: DateKind;
  readonly isDot: boolean;
}

export interface Scene {
  readonly form: {readonly kind: 'packed' | 'single'; readonly dates: 'long' | 'short' | null};
  readonly width: number;
  /** Of the lanes, with the names of the eras; of the whole, with the axis; px. */
  readonly lanesHeight: number;
  readonly height: number;
  readonly scale: TimeScale;
  readonly eras: readonly SceneEra[];
  /** One, or one for each group. */
  readonly bands: readonly SceneBand[];
  readonly axis: SceneAxis;
  /** The line at today or at a date, px from the left; `null` if it is not in view. */
  readonly now: number | null;
  /** What the key explains: all that is drawn at this scale, in view or not. */
  readonly key: readonly KeyEntry[];
}
