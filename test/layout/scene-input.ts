// test/layout/scene-input: a timeline and a width -> what a scene is made from, with labels as a browser might measure them.

import {
  labelWidth,
  type LabelSize,
  type LabelSizes,
  type SceneFrame,
  type SceneInput,
} from '../../src/layout/layout-scene.js';
import type {Timeline} from '../../src/model/timeline.js';
import {fitDomain} from '../../src/scale/fit-domain.js';

/** Of a character and of a line, px. */
const CHARACTER = 7;
const LINE = 18;

export const measureText = (text: string): number => CHARACTER * text.length;

/** Returns the input of a scene; `rest` replaces what a timeline has by default. */
export function sceneInput(timeline: Timeline, width: number, rest: Partial<SceneInput> = {}): SceneInput {
  const frame: SceneFrame = {
    timeline,
    domain: fitDomain(timeline.extent ?? [0, 1], timeline.precision ?? 'day'),
    orientation: 'horizontal',
    width,
    minHeight: 192,
    maxHeight: 640,
    locale: 'en-GB',
    measureText,
    ...rest,
  };
  return {shapes: shapesOf(frame), ...frame};
}

/** Labels of two, three and four lines; beside a vertical axis, labels that fill their column. */
function shapesOf(frame: SceneFrame): LabelSizes[] {
  const width = labelWidth(frame);
  if (width !== null) return [frame.timeline.events.map(({title}) => filling(title, width))];
  return [2, 3, 4].map((lines) => frame.timeline.events.map(({title}) => ofLines(title, lines)));
}

function filling(title: string, width: number): LabelSize {
  const lines = Math.ceil(measureText(title) / Math.max(width, CHARACTER));
  return {width, height: LINE * (lines + 1), unfolded: 0};
}

function ofLines(title: string, lines: number): LabelSize {
  const line = Math.ceil(Math.max(measureText(title) / lines, Math.min(measureText(title), 90)));
  return {width: line + 11, height: LINE * (Math.ceil(measureText(title) / line) + 1), unfolded: 0};
}
