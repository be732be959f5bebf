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

/** How labels look, and what stands on them. */
export interface LabelSource {
  /** Renders labels in their natural size. */
  readonly render: (events: readonly number[]) => TemplateResult;
  readonly title: (event: number) => string;
  readonly date: (event: number) => string;
  /** The event that has unfolded below its label, if one has. */
  readonly current: number | null;
}

/**
 * Returns a function that measures labels, each once for a shape.
 *
 * @param list - an empty list with the look of that on the plot; it is empty again afterwards
 */
export function labelMeasurer(list: HTMLElement, source: LabelSource): MeasureLabels {
  const known = new Map<string, Map<number, LabelSize>>();
  return (events, shape, width) => {
    const key = `${shape.lines} ${shape.dated} ${width}`;
    let sizes = known.get(key);
    if (!sizes) known.set(key, (sizes = new Map<number, LabelSize>()));
    const missing = events.filter((event) => !sizes.has(event));
    if (missing.length) {
      list.className = `measured ${width === null ? 'horizontal' : 'vertical'}${shape.dated ? '' : ' undated'}`;
      const items = itemsOf(missing, shape, source);
      list.append(...items);
      const measured = width === null ? measureNatural(items, shape) : measureFilling(items, width);
      missing.forEach((event, i) => sizes.set(event, measured[i]!));
      list.replaceChildren();
    }
    return events.map((event) => sizes.get(event)!);
  };
}

/** One label is rendered, and the open one; the others are copies with words of their own, which is ten times cheaper. */
function itemsOf(events: readonly number[], {dated}: LabelShape, source: LabelSource): HTMLElement[] {
  const {current} = source;
  const first = events.find((event) => event !== current);
  const rendered = [first, current].filter((event) => event !== undefined && event !== null && events.includes(event));
  const box = document.createElement('ol');
  render(source.render(rendered as number[]), box);
  const items = Array.from(box.children) as HTMLElement[];
  const [sample] = items;
  const made = new Map(rendered.map((event, i) => [event, items[i]!]));
  return events.map((event) => {
    const known = made.get(event);
    if (known) return known;
    const item = sample!.cloneNode(true) as HTMLElement;
    const [title, date] = labelOf(item).children;
    title!.firstElementChild!.textContent = source.title(event);
    if (dated) date!.firstElementChild!.textContent = source.date(event);
    return item;
  });
}

/** The sizes of labels that fill a width. */
function measureFilling(items: readonly HTMLElement[], width: number): LabelSize[] {
  for (const item of items) item.style.inlineSize = `${width}px`;
  const zoom = zoomOf(items[0]!);
  return items.map((item) => {
    const height = heightOf(labelOf(item), zoom);
    return {width, height, unfolded: heightOf(item, zoom) - height};
  });
}

/** The sizes of labels as wide as their widest line. */
function measureNatural(items: readonly HTMLElement[], {lines, dated}: LabelShape): LabelSize[] {
  const {maxInlineSize, fontSize} = getComputedStyle(items[0]!);
  const {paddingLeft, paddingRight} = getComputedStyle(labelOf(items[0]!));
  const around = parseFloat(paddingLeft) + parseFloat(paddingRight);
  const zoom = zoomOf(items[0]!);
  const widest = parseFloat(maxInlineSize);
  const shortest = SHORTEST[lines]! * parseFloat(fontSize);
  const range = items[0]!.ownerDocument.createRange(); // one for all, since each that lives slows every removal of a node
  for (const item of items) item.style.maxInlineSize = 'none';
  const sizeOf = (item: HTMLElement): LabelSize & {title: number; date: number} => {
    const {title, date} = textOf(labelOf(item), dated, zoom, range);
    // half a px more keeps the lines as they were broken
    const width = Math.ceil(Math.max(title, date) + around + 0.5);
    return {width, height: heightOf(item, zoom), unfolded: 0, title, date};
  };
  const sizes = items.map(sizeOf);
  const isBroken = ({title}: {title: number}): boolean => title > (lines > 1 ? shortest : widest);
  items.forEach(({style}, i) => {
    const {title, date} = sizes[i]!;
    if (!isBroken(sizes[i]!)) return;
    const line = Math.min(Math.max((title / lines) * (lines > 1 ? SLACK : 1), shortest), widest);
    style.maxInlineSize = `${Math.ceil(Math.max(line, date)) + around + 0.5}px`;
  });
  return items.map((item, i) => (isBroken(sizes[i]!) ? sizeOf(item) : sizes[i]!));
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
function heightOf(element: HTMLElement, zoom: number): number {
  return Math.ceil(element.getBoundingClientRect().height / zoom - NEAR);
}

/** The widest lines of title and date of a label. */
function textOf(label: HTMLElement, dated: boolean, zoom: number, range: Range): {title: number; date: number} {
  const [title, date] = label.children;
  return {title: textWidth(title!, range) / zoom, date: dated ? textWidth(date!, range) / zoom : 0};
}

/** Of an element that may be wider than its text; magnified. */
function textWidth(element: Element, range: Range): number {
  range.selectNodeContents(element);
  return range.getBoundingClientRect().width;
}

/** Returns a function that measures text in the font of an element, each once. */
export function textMeasurer(element: Element): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 8;
  const {fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing} = getComputedStyle(element);
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  context.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing;
  context.wordSpacing = wordSpacing;
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) known.set(text, (width = context.measureText(text).width));
    return width;
  };
}
