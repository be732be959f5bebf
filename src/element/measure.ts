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
    const height = labelOf(item).offsetHeight;
    return {width, height, unfolded: item.offsetHeight - height};
  });
}

/** The sizes of labels as wide as their widest line, once for each number of lines. */
function measureShapes(items: readonly HTMLElement[]): LabelSize[][] {
  const labels = items.map(labelOf);
  const {maxInlineSize, fontSize} = getComputedStyle(items[0]!);
  const [widest, shortest] = [parseFloat(maxInlineSize), SHORTEST_LINE * parseFloat(fontSize)];
  for (const item of items) item.style.maxInlineSize = 'none';
  const lengths = labels.map((label) => textWidth(label.firstElementChild!) / zoomOf(label));
  return LINES.map((lines) => {
    items.forEach(({style}, i) => {
      style.maxInlineSize = `${Math.min(Math.max((lengths[i]! / lines) * SLACK, shortest), widest)}px`;
    });
    return labels.map((label) => ({width: Math.ceil(widthOfLines(label)), height: label.offsetHeight, unfolded: 0}));
  });
}

function labelOf(item: HTMLElement): HTMLElement {
  return item.firstElementChild as HTMLElement;
}

/** The widest line of text of a label and what its box adds around it; half a px more keeps the lines as they were broken. */
function widthOfLines(label: HTMLElement): number {
  const {paddingLeft, paddingRight} = getComputedStyle(label);
  const lines = Math.max(...Array.from(label.children, textWidth)) / zoomOf(label);
  return lines + parseFloat(paddingLeft) + parseFloat(paddingRight) + 0.5;
}

/** By how much a transform around it magnifies an element: what rectangles tell is magnified, what boxes are given is not. */
function zoomOf(element: HTMLElement): number {
  return element.getBoundingClientRect().width / element.offsetWidth || 1;
}

/** Of an element that may be wider than its text; magnified. */
function textWidth(element: Element): number {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().width;
}

/** Returns a function that measures text in the font of an element. */
function textMeasurer(element: Element): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 8;
  const {fontWeight, fontSize, fontFamily, letterSpacing} = getComputedStyle(element);
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  context.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing;
  return (text) => context.measureText(text).width;
}
