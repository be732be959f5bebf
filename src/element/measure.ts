// element/measure: labels as the browser lays them out -> their sizes in px, for the layout.

import {render, type TemplateResult} from 'lit';
import type {LabelShape} from '../layout/label-shapes.js';
import type {LabelSize, MeasureLabels} from '../layout/layout-scene.js';

/** A line is so much longer than an even share of the title, since words do not break. */
const SLACK = 1.25;

/** What the browser rounds to, px. */
const NEAR = 1 / 64;

/** A title shorter than this stays on a line, by the number of lines of others, em. */
const SHORTEST = [0, 0, 12, 10, 8];

/**
 * Returns a function that measures labels, each once for a shape.
 *
 * @param list - an empty list with the look of that on the plot; it is empty again afterwards
 * @param loose - renders labels in their natural size
 */
export function labelMeasurer(list: HTMLElement, loose: (events: readonly number[]) => TemplateResult): MeasureLabels {
  const known = new Map<string, Map<number, LabelSize>>();
  return (events, shape, width) => {
    const key = `${shape.lines} ${shape.dated} ${width}`;
    let sizes = known.get(key);
    if (!sizes) known.set(key, (sizes = new Map<number, LabelSize>()));
    const missing = events.filter((event) => !sizes.has(event));
    if (missing.length) {
      list.className = `measured ${width === null ? 'horizontal' : 'vertical'}${shape.dated ? '' : ' undated'}`;
      render(loose(missing), list);
      const items = Array.from(list.children) as HTMLElement[];
      const measured = width === null ? measureNatural(items, shape) : measureFilling(items, width);
      missing.forEach((event, i) => sizes.set(event, measured[i]!));
      render(null, list);
    }
    return events.map((event) => sizes.get(event)!);
  };
}

/** The sizes of labels that fill a width. */
function measureFilling(items: readonly HTMLElement[], width: number): LabelSize[] {
  for (const item of items) item.style.inlineSize = `${width}px`;
  return items.map((item) => {
    const height = heightOf(labelOf(item));
    return {width, height, unfolded: heightOf(item) - height};
  });
}

/** The sizes of labels as wide as their widest line. */
function measureNatural(items: readonly HTMLElement[], {lines, dated}: LabelShape): LabelSize[] {
  const {maxInlineSize, fontSize} = getComputedStyle(items[0]!);
  for (const item of items) item.style.maxInlineSize = 'none';
  const texts = items.map((item) => textOf(labelOf(item), dated));
  const shortest = SHORTEST[lines]! * parseFloat(fontSize);
  items.forEach(({style}, i) => {
    const {title, date, around} = texts[i]!;
    const line = Math.min(Math.max((title / lines) * (lines > 1 ? SLACK : 1), shortest), parseFloat(maxInlineSize));
    style.maxInlineSize = `${Math.ceil(Math.max(line, date)) + around + 0.5}px`;
  });
  return items.map((item) => {
    const {title, date, around} = textOf(labelOf(item), dated);
    // half a px more keeps the lines as they were broken
    return {width: Math.ceil(Math.max(title, date) + around + 0.5), height: heightOf(item), unfolded: 0};
  });
}

function labelOf(item: HTMLElement): HTMLElement {
  return item.firstElementChild as HTMLElement;
}

/**
 * By how much a transform magnifies what rectangles tell; what boxes are given, it does not. That of the list tells it most
 * exactly, since the width of a box is rounded.
 */
function zoomOf(element: HTMLElement): number {
  const list = element.closest<HTMLElement>('.measured')!;
  return list.getBoundingClientRect().width / list.offsetWidth || 1;
}

/** Whole px that hold an element. */
function heightOf(element: HTMLElement): number {
  return Math.ceil(element.getBoundingClientRect().height / zoomOf(element) - NEAR);
}

/** The widest lines of title and date of a label, and what its box adds around them. */
function textOf(label: HTMLElement, dated: boolean): {title: number; date: number; around: number} {
  const {paddingLeft, paddingRight} = getComputedStyle(label);
  const zoom = zoomOf(label);
  const [title, date] = Array.from(label.children, (line) => textWidth(line) / zoom);
  return {title: title!, date: dated ? date! : 0, around: parseFloat(paddingLeft) + parseFloat(paddingRight)};
}

/** Of an element that may be wider than its text; magnified. */
function textWidth(element: Element): number {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().width;
}

/** Returns a function that measures text in the font of an element, each once. */
export function textMeasurer(element: Element): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 8;
  const {fontWeight, fontSize, fontFamily, letterSpacing} = getComputedStyle(element);
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  context.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing;
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) known.set(text, (width = context.measureText(text).width));
    return width;
  };
}
