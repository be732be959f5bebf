// layout/layout-scene: Timeline + label sizes -> the Scene of each domain. Pure.

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
  /** Height of the details unfolded below the label. */
  readonly unfolded: number;
}

/**
 * Returns the sizes of the labels of some events, px.
 *
 * @param width - width that the labels fill, px; `null` if their text decides
 */
export type MeasureLabels = (
  events: readonly number[],
  shape: LabelShape,
  width: number | null,
) => readonly LabelSize[];

/** The input for scenes. All sizes in px. */
export interface SceneInput {
  readonly timeline: Timeline;
  /** The full extent, with room at both ends. A layout may add more room if labels need it. */
  readonly home: Domain;
  /** The initial domain; `null` for the full extent. */
  readonly first: Domain | null;
  readonly orientation: Orientation;
  readonly scale: ScaleKind;
  /** Width of the plot. */
  readonly width: number;
  readonly minHeight: number;
  /** Maximum height of a horizontal scene; chips count the events whose labels do not fit. */
  readonly maxHeight: number;
  /** Language of the words on the axis, as a BCP 47 tag. */
  readonly locale: string;
  /** Size of the words on the axis as a multiple of 12 px, at least 1. */
  readonly textScale: number;
  /** Returns the width of a text on the axis, px. */
  readonly measureText: (text: string) => number;
  readonly measureLabels: MeasureLabels;
  /** Beside a vertical axis: keys of the open groups, and position of the open event. */
  readonly open: ReadonlySet<string>;
  readonly current: number | null;
  /** The groups that get a band each, in order; `null` without bands. */
  readonly groups: readonly BandInput[] | null;
  /** For a band: the timeline of all bands, which share an axis, and whether another band is below, so that this one shows no words. */
  readonly whole?: Timeline;
  readonly isInner?: boolean;
}

/** Makes scenes of one timeline at one size. Everything that they share is computed once. */
export interface Layout {
  /** The full extent, with room at both ends. */
  readonly home: Domain;
  /** Returns the scene of a domain; the same one whatever views came before. */
  scene(domain: Domain): Scene;
}

/** Returns a layout in bands, or a horizontal or vertical one. */
export function createLayout(input: SceneInput): Layout {
  if (input.groups?.some(({events}) => events.length)) return new BandedLayout(input, input.groups, createLayout);
  return input.orientation === 'horizontal'
    ? new HorizontalLayout(input)
    : {home: input.home, scene: (domain) => layoutVertical(input, domain)};
}
