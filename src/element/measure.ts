// element/measure: labels as the browser has laid them out -> their sizes in px, for the layout.

import {labelWidth, type SceneFrame, type SceneInput, type LabelSize} from '../layout/layout-scene.js';

/** Labels of a horizontal scene can have titles of about so many lines, all of them together; the first is the best to read. */
const LINES = [2, 3, 4];

/** A line is so much longer than an even share of the title, since words do not break; and it is at least so long, em. */
const SLACK = 1.25;
const SHORTEST_LINE = 8;

/** What is known before anything is measured. */
export type FrameStart = Omit<SceneFrame, 'minHeight' | 'maxHeight' | 'measureText'>;

/**
 * Returns all that a scene is made from.
 *
 * @param plot - holds the list, its labels in their natural size
 * @param probe - has the font of the axis, and the least and greatest height of the plot
 */
export function measure(start: FrameStart, plot: HTMLElement, probe: Element): SceneInput {
  const {minBlockSize, maxBlockSize} = getComputedStyle(probe);
  const frame: SceneFrame = {
    ...start,
    minHeight: parseFloat(minBlockSize) || 0,
    maxHeight: parseFloat(maxBlockSize) || Infinity,
    measureText: textMeasurer(probe),
  };
  const width = labelWidth(frame);
  const items = Array.from(plot.querySelectorAll<HTMLElement>('ol > li'));
  return {...frame, shapes: width === null ? measureShapes(items) : [measureFilling(items, width)]};
}

/** The sizes of labels that fill a width. */
function measureFilling(items: readonly HTMLElement[], width: number): LabelSize[] {
  for (const item of items) item.style.inlineSize = `${width}px`;
  return items.map((item) => {
    const {height} = item.firstElementChild!.getBoundingClientRect();
    return {width, height: Math.ceil(height), unfolded: Math.ceil(item.getBoundingClientRect().height - height)};
  });
}

/** The sizes of labels as wide as their widest line, once for each number of lines. */
function measureShapes(items: readonly HTMLElement[]): LabelSize[][] {
  const labels = items.map((item) => item.firstElementChild!);
  const widest = parseFloat(getComputedStyle(items[0]!).maxInlineSize);
  const shortest = SHORTEST_LINE * parseFloat(getComputedStyle(items[0]!).fontSize);
  for (const item of items) item.style.maxInlineSize = 'none';
  const lengths = labels.map((label) => textWidth(label.firstElementChild!));
  return LINES.map((lines) => {
    items.forEach(({style}, i) => {
      style.maxInlineSize = `${Math.min(Math.max((lengths[i]! / lines) * SLACK, shortest), widest)}px`;
    });
    return labels.map((label) => {
      const height = Math.ceil(label.getBoundingClientRect().height);
      return {width: Math.ceil(widthOfLines(label)), height, unfolded: 0};
    });
  });
}

/** The widest line of text of a label and what its box adds around it; half a px more keeps the lines as they were broken. */
function widthOfLines(label: Element): number {
  const {paddingLeft, paddingRight, borderLeftWidth, borderRightWidth} = getComputedStyle(label);
  const around = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth].reduce(
    (sum, px) => sum + parseFloat(px),
    0,
  );
  return Math.max(...Array.from(label.children, textWidth)) + around + 0.5;
}

/** Of an element that may be wider than its text. */
function textWidth(element: Element): number {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().width;
}

/** Returns a function that measures text in the font of an element. */
function textMeasurer(element: Element): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 8;
  const {fontWeight, fontSize, fontFamily} = getComputedStyle(element);
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return (text) => context.measureText(text).width;
}
