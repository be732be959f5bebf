// test/layout/scene-input: a timeline and a width -> what scenes are made from, with labels as a browser might measure them.

import type {LabelShape} from '../../src/layout/label-shapes.js';
import type {LabelSize, MeasureLabels, SceneInput} from '../../src/layout/layout-scene.js';
import type {Timeline} from '../../src/model/timeline.js';
import {fitDomain} from '../../src/scale/fit-domain.js';

/** Of a character and of a line, px. */
const CHARACTER = 7;
const LINE = 18;

/** Around the text of a label, px. */
const PADDING = 11;

/** Widths of lines: of one at most; of a date; and of a title at least before it is broken, px. */
const WIDEST = 224;
const DATE = 77;
const SHORTEST = 90;

export const measureText = (text: string): number => CHARACTER * text.length;

/** Returns the input of a layout; `rest` replaces what a timeline has by default. */
export function sceneInput(timeline: Timeline, width: number, rest: Partial<SceneInput> = {}): SceneInput {
  return {
    timeline,
    home: fitDomain(timeline.extent ?? [0, 1], timeline.precision ?? 'day'),
    first: null,
    orientation: 'horizontal',
    scale: 'chronological',
    width,
    minHeight: 192,
    textScale: 1,
    maxHeight: 640,
    locale: 'en-GB',
    measureText,
    measureLabels: measurer(timeline),
    open: new Set(),
    current: null,
    groups: null,
    ...rest,
  };
}

function measurer(timeline: Timeline): MeasureLabels {
  return (events, shape, width) =>
    events.map((event) => {
      const {title} = timeline.event(event);
      return width === null ? natural(title, shape) : filling(title, width);
    });
}

function filling(title: string, width: number): LabelSize {
  const lines = Math.ceil(measureText(title) / Math.max(width, CHARACTER));
  return {width, height: LINE * (lines + 1), unfolded: 0};
}

/** As wide as its widest line. */
function natural(title: string, {lines, dated}: LabelShape): LabelSize {
  const length = measureText(title);
  const line = Math.min(Math.ceil(Math.max(length / lines, Math.min(length, SHORTEST))), WIDEST);
  const height = LINE * (Math.ceil(length / line) + (dated ? 1 : 0));
  return {width: Math.max(line, dated ? DATE : 0) + PADDING, height, unfolded: 0};
}
