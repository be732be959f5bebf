// element/measure: labels laid out by the browser -> their sizes in px.

import {render, type TemplateResult} from 'lit';
import type {LabelShape} from '../layout/label-shapes.js';
import type {LabelSize, MeasureLabels} from '../layout/layout-scene.js';

/** Lines may be this much longer than an even share of the title, since words do not break. */
const SLACK = 1.25;

/** The browser rounds lengths to this, px. */
const NEAR = 1 / 64;

/** A title shorter than this stays on one line, em; indexed by the target number of lines. */
const SHORTEST = [0, 0, 12, 10, 8];

/** Renders labels and supplies their texts. */
export interface LabelSource {
  /** Renders labels in their natural size. */
  readonly render: (events: readonly number[]) => TemplateResult;
  readonly title: (event: number) => string;
  readonly date: (event: number) => string;
  /** Position of the event whose details are unfolded below its label. */
  readonly current: number | null;
}

/**
 * Returns a function that measures labels, each once for each shape.
 *
 * @param list - an empty list, styled like the list on the plot; used for measuring, and empty again afterwards
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

/** Renders one label and the open one. All others are copies with their own texts, which takes a tenth of the time. */
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

/** Returns the sizes of labels that fill a given width. */
function measureFilling(items: readonly HTMLElement[], width: number): LabelSize[] {
  for (const item of items) item.style.inlineSize = `${width}px`;
  const zoom = zoomOf(items[0]!);
  return items.map((item) => {
    const height = heightOf(labelOf(item), zoom);
    return {width, height, unfolded: heightOf(item, zoom) - height};
  });
}

/** Returns the sizes of labels as wide as their widest line. */
function measureNatural(items: readonly HTMLElement[], {lines, dated}: LabelShape): LabelSize[] {
  const {maxInlineSize, fontSize} = getComputedStyle(items[0]!);
  const {paddingLeft, paddingRight} = getComputedStyle(labelOf(items[0]!));
  const around = parseFloat(paddingLeft) + parseFloat(paddingRight);
  const zoom = zoomOf(items[0]!);
  const widest = parseFloat(maxInlineSize);
  const shortest = SHORTEST[lines]! * parseFloat(fontSize);
  const range = items[0]!.ownerDocument.createRange(); // one range for all, since every live range slows the removal of nodes
  for (const item of items) item.style.maxInlineSize = 'none';
  const sizeOf = (item: HTMLElement): LabelSize & {title: number; date: number} => {
    const {title, date} = textOf(labelOf(item), dated, zoom, range);
    // half a px more keeps the same line breaks
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
 * Returns the factor by which transforms scale `getBoundingClientRect()`; `offsetWidth` is not scaled. The list gives it most
 * exactly: it is wide, and `offsetWidth` is rounded.
 */
function zoomOf(element: HTMLElement): number {
  const list = element.closest<HTMLElement>('.measured')!;
  return list.getBoundingClientRect().width / list.offsetWidth || 1;
}

/** Returns the height of an element, rounded up to whole px. */
function heightOf(element: HTMLElement, zoom: number): number {
  return Math.ceil(element.getBoundingClientRect().height / zoom - NEAR);
}

/** Returns the widths of title and date of a label. */
function textOf(label: HTMLElement, dated: boolean, zoom: number, range: Range): {title: number; date: number} {
  const [title, date] = label.children;
  return {title: textWidth(title!, range) / zoom, date: dated ? textWidth(date!, range) / zoom : 0};
}

/** Returns the width of the text in an element, scaled by transforms. */
function textWidth(element: Element, range: Range): number {
  range.selectNodeContents(element);
  return range.getBoundingClientRect().width;
}

/** Returns a function that measures texts in the font of an element, each once. */
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
