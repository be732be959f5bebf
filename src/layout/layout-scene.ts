// layout/layout-scene: Timeline + domain + sizes of labels -> Scene. Pure.

import type {Domain} from '../model/domain.js';
import type {Timeline} from '../model/timeline.js';
import {layoutHorizontal} from './horizontal.js';
import type {Orientation, Scene} from './scene.js';
import {layoutVertical} from './vertical.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a scene is made from. All sizes in px. */
export interface SceneInput {
  readonly timeline: Timeline;
  readonly domain: Domain;
  readonly orientation: Orientation;
  /** Of the plot. */
  readonly width: number;
  readonly minHeight: number;
  /** Beyond this, labels of a horizontal scene give way to chips. */
  readonly maxHeight: number;
  /** Of the label of each event, by its position in the timeline. */
  readonly labels: readonly Size[];
  /** BCP 47, for the words on the axis. */
  readonly locale: string;
  /** Width of a text on the axis, px. */
  readonly measureText: (text: string) => number;
}

/** Returns the scene of a timeline: flags on both sides of their leaders, or labels along a rail. */
export function layoutScene(input: SceneInput): Scene {
  return input.orientation === 'horizontal' ? layoutHorizontal(input) : layoutVertical(input);
}
