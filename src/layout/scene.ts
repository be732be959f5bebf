// layout/scene: what is drawn and where, in px: groups of lanes, and below them the axis. Types only.

import type {TimelineDate} from '../date/timeline-date.js';
import type {Domain} from '../model/domain.js';
import type {EventStatus} from '../date/timeline-date.js';
import type {TimeScale} from '../scale/time-scale.js';
import type {DateKind} from '../strings/interface-strings.js';

/** A point, px from the top left corner of the lanes or, of what belongs to the axis, of the axis. */
export type Point = readonly [x: number, y: number];

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What a shape is and, of a mark, how it is painted. Style sheets and files have a look for each. */
export type Look =
  | 'era'
  | 'grid'
  | 'cut'
  | 'now'
  | 'columns'
  | 'small'
  | 'tick'
  | 'minor'
  | 'axis'
  | 'break'
  | 'bracket'
  | 'label'
  | 'context'
  | 'gap'
  | 'today'
  | 'full'
  | 'shape'
  | 'core'
  | 'haze'
  | 'estimate'
  | 'question'
  | 'join'
  | 'hatch'
  | 'clear'
  | 'strike'
  | 'soft'
  | 'bold'
  | 'solid'
  | 'light'
  | 'fading'
  | 'ground'
  | 'hollow'
  | 'dashed'
  | 'fine'
  | 'dotted';

interface Looks {
  readonly looks: readonly Look[];
}

export interface PathShape extends Looks {
  readonly type: 'path';
  /** SVG path data. */
  readonly d: string;
}

export interface CircleShape extends Looks {
  readonly type: 'circle';
  readonly at: Point;
  readonly radius: number;
}

export interface BoxShape extends Looks {
  readonly type: 'box';
  readonly box: Box;
  /** Of its corners. */
  readonly radius: number;
  /** The event whose colour it has. */
  readonly event?: number;
}

export interface TextShape extends Looks {
  readonly type: 'text';
  readonly text: string;
  /** Where its baseline begins or, if it is centred, has its middle. */
  readonly at: Point;
  readonly isCentred?: boolean;
}

/** Shapes that fade out along the axis. */
export interface FadedShapes extends Looks {
  readonly type: 'faded';
  /** Unlike that of any other in the scene. */
  readonly id: string;
  readonly fade: Fade;
  readonly shapes: readonly Shape[];
}

export type Shape = PathShape | CircleShape | BoxShape | TextShape | FadedShapes;

/** A gradient along the axis, from one px to another, and the box that it fills. */
export interface Fade {
  readonly from: number;
  readonly to: number;
  readonly box: Box;
  readonly stops: readonly {readonly offset: number; readonly opacity: number}[];
}

/** Shapes of one kind, from the back to the front. */
export interface Layer {
  readonly name: string;
  readonly shapes: readonly Shape[];
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

/** A mark at its place across the axis, and what it is drawn with. */
export interface PlacedMark extends Mark {
  readonly box: Box;
  /** Its kind and status, and what else it is, for style sheets. */
  readonly classes: readonly string[];
  readonly shapes: readonly Shape[];
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
  /** Top of the title, and from there to the end of the lanes, px. */
  readonly y: number;
  readonly height: number;
  /** In order of time. */
  readonly labels: readonly Label[];
}

/** The axis with what stands above and below it, px from its own top. */
export interface SceneAxis {
  readonly height: number;
  /** Of the line. */
  readonly y: number;
  /** From the back to the front. */
  readonly layers: readonly Layer[];
  readonly chips: readonly Chip[];
}

/** The name of an interval that is shaded behind all lanes, in the row at the top. */
export interface EraName {
  readonly title: string;
  readonly x: number;
  /** The room that it has, px. */
  readonly width: number;
}

/** A mark that explains others, and the part of the axis around it, px. */
export interface KeySample {
  readonly mark: PlacedMark;
  readonly from: number;
  readonly length: number;
}

/** A way to draw a date, and the marks that show it. */
export interface KeyEntry {
  readonly kind: DateKind;
  readonly samples: readonly KeySample[];
}

export interface Scene {
  readonly form: {readonly kind: 'packed' | 'single'; readonly dates: 'long' | 'short' | null};
  readonly width: number;
  /** Of the lanes, with the names of the eras; of the whole, with the axis; px. */
  readonly lanesHeight: number;
  readonly height: number;
  readonly scale: TimeScale;
  /** What stands behind the marks, from the back to the front. */
  readonly ground: readonly Layer[];
  readonly eras: readonly EraName[];
  /** One, or one for each group. */
  readonly bands: readonly SceneBand[];
  readonly axis: SceneAxis;
  /** How long the stretches of time are that are left out, in view or not, in words. */
  readonly leftOut: readonly string[];
  /** What the key explains: all that is drawn at this scale, in view or not. */
  readonly key: readonly KeyEntry[];
}
