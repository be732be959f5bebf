// layout/layout-scene: Timeline + sizes of labels -> the Scene of each domain. Pure.

import type {Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import type {ScaleKind} from '../scale/time-scale.js';
import {BandedLayout, type BandInput} from './bands.js';
import {HorizontalLayout} from './horizontal.js';
import type {LabelShape} from './label-shapes.js';
import {layoutVertical} from './vertical.js';
import type {Orientation, Scene} from './scene.js';

/** The size of a label, px. */
export interface LabelSize {
  readonly width: number;
  readonly height: number;
  /** Height of what has unfolded below the label. */
  readonly unfolded: number;
}

/**
 * Returns the sizes of the labels of some events, px.
 *
 * @param width - that labels fill, px; `null` if it follows from their text
 */
export type MeasureLabels = (
  events: readonly number[],
  shape: LabelShape,
  width: number | null,
) => readonly LabelSize[];

/** What scenes are made from. All sizes in px. */
export interface SceneInput {
  readonly timeline: Timeline;
  /** All there is, with room at both ends; what is shown at first has more room if labels need it. */
  readonly home: Domain;
  /** What is shown at first, `null` for all. */
  readonly first: Domain | null;
  readonly orientation: Orientation;
  readonly scale: ScaleKind;
  /** Of the plot. */
  readonly width: number;
  readonly minHeight: number;
  /** Beyond this, labels of a horizontal scene give way to chips. */
  readonly maxHeight: number;
  /** BCP 47, for the words on the axis. */
  readonly locale: string;
  /** How many times as large as 12 px the words on the axis are, 1 or more. */
  readonly textScale: number;
  /** Width of a text on the axis, px. */
  readonly measureText: (text: string) => number;
  readonly measureLabels: MeasureLabels;
  /** The keys of groups that are open, and the position of the event that is, beside a vertical axis. */
  readonly open: ReadonlySet<string>;
  readonly current: number | null;
  /** A band for each, in order; `null` for none. */
  readonly groups: readonly BandInput[] | null;
  /** Of a band: the timeline of all bands, which have one axis, and whether others are below it, so that it needs no words. */
  readonly whole?: Timeline;
  readonly isInner?: boolean;
}

/** Makes scenes of one timeline at one size; what they have in common is worked out once. */
export interface Layout {
  /** All there is, with room at both ends. */
  readonly home: Domain;
  /** Returns the scene of a domain, the same however the reader came there. */
  scene(domain: Domain): Scene;
}

/** Returns a layout with flags on both sides of their leaders, or labels along a rail. */
export function createLayout(input: SceneInput): Layout {
  if (input.groups?.some(({events}) => events.length)) return new BandedLayout(input, input.groups, createLayout);
  return input.orientation === 'horizontal'
    ? new HorizontalLayout(input)
    : {home: input.home, scene: (domain) => layoutVertical(input, domain)};
}
