// layout/layout-scene: Timeline + domain + sizes of labels -> Scene. Pure.

import type {Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import {layoutHorizontal} from './horizontal.js';
import type {Orientation, Scene} from './scene.js';
import {planRail} from './rail.js';
import {layoutVertical} from './vertical.js';

/** Of the label of each event, by its position in the timeline. */
export type LabelSizes = readonly LabelSize[];

export interface LabelSize {
  readonly width: number;
  readonly height: number;
  /** Height of what has unfolded below the label. */
  readonly unfolded: number;
}

/** What a scene is made from, but for the sizes of its labels. All sizes in px. */
export interface SceneFrame {
  readonly timeline: Timeline;
  readonly domain: Domain;
  readonly orientation: Orientation;
  /** Of the plot. */
  readonly width: number;
  readonly minHeight: number;
  /** Beyond this, labels of a horizontal scene give way to chips. */
  readonly maxHeight: number;
  /** BCP 47, for the words on the axis. */
  readonly locale: string;
  /** Width of a text on the axis, px. */
  readonly measureText: (text: string) => number;
}

export interface SceneInput extends SceneFrame {
  /** Size of the label of each event, by its position in the timeline; once for each shape that labels can take. */
  readonly shapes: readonly LabelSizes[];
}

/** Returns the width that labels have to fill, px; `null` where it follows from their text. */
export function labelWidth(frame: SceneFrame): number | null {
  if (frame.orientation === 'horizontal') return null;
  const {labels, end} = planRail(frame);
  return Math.max(0, end - labels);
}

/** Returns the scene of a timeline: flags on both sides of their leaders, or labels along a rail. */
export function layoutScene(input: SceneInput): Scene {
  return input.orientation === 'horizontal' ? layoutHorizontal(input) : layoutVertical(input);
}
