// element/measure: labels as the browser has laid them out -> their sizes in px, for the layout.

import {labelWidth, type SceneFrame, type SceneInput, type LabelSize} from '../layout/layout-scene.js';

/** Labels of a horizontal scene can have titles of about so many lines, all of them together; the first is the best to read. */
const LINES = [2, 3, 4];

/** A line is so much longer than an even share of the title, since words do not break. */
const SLACK = 1.25;

/** A title shorter than this stays on a line, by the number of lines of others, em. */
const SHORTEST = [0, 0, 12, 10, 8];

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
  const {maxInlineSize, fontSize} = getComputedStyle(items[0]!);
  for (const item of items) item.style.maxInlineSize = 'none';
  const texts = items.map((item) => textOf(labelOf(item)));
  return LINES.map((lines) => {
    const shortest = SHORTEST[lines]! * parseFloat(fontSize);
    items.forEach(({style}, i) => {
      const {title, date, around} = texts[i]!;
      const line = Math.min(Math.max((title / lines) * SLACK, shortest), parseFloat(maxInlineSize));
      style.maxInlineSize = `${Math.max(line, date) + around}px`;
    });
    return items.map((item) => {
      const {title, date, around} = textOf(labelOf(item));
      // half a px more keeps the lines as they were broken
      return {width: Math.ceil(Math.max(title, date) + around + 0.5), height: item.offsetHeight, unfolded: 0};
    });
  });
}

function labelOf(item: HTMLElement): HTMLElement {
  return item.firstElementChild as HTMLElement;
}

/** The widest lines of title and date of a label, and what its box adds around them. */
function textOf(label: HTMLElement): {title: number; date: number; around: number} {
  const {paddingLeft, paddingRight} = getComputedStyle(label);
  // by how much a transform magnifies what rectangles tell; what boxes are given, it does not
  const zoom = label.getBoundingClientRect().width / label.offsetWidth || 1;
  const [title, date] = Array.from(label.children, (line) => textWidth(line) / zoom);
  return {title: title!, date: date!, around: parseFloat(paddingLeft) + parseFloat(paddingRight)};
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
