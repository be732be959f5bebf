// element/measure: what the browser makes of texts -> their sizes in px, for the layout.

import {render, type TemplateResult} from 'lit';
import type {DateForm, TextSizes, WrappedLabel} from '../layout/lanes/text-sizes.js';
import type {EventRecord} from '../source/records.js';

/** What the browser rounds to, px. */
const ROUNDING = 1 / 64;

/** Elements without content of their own, in the fonts of the element. */
export interface Probe {
  readonly node: HTMLElement;
  readonly title: HTMLElement;
  readonly date: HTMLElement;
  readonly word: HTMLElement;
  /** Has the greatest height of the lanes in a narrow container; `node` has that of others. */
  readonly narrow: HTMLElement;
  /** As high as the page sets the element. */
  readonly height: HTMLElement;
  /** An empty list with the look of that on the plot. */
  readonly list: HTMLElement;
}

/** Makes the probe; it is not seen, and takes no room. */
export function createProbe(root: DocumentFragment | HTMLElement): Probe {
  const element = <K extends keyof HTMLElementTagNameMap>(tag: K, name: string): HTMLElementTagNameMap[K] =>
    Object.assign(document.createElement(tag), {className: name});
  const node = element('div', 'probe');
  node.setAttribute('aria-hidden', 'true');
  const [title, date, word, narrow] = [
    element('span', 'title'),
    element('span', 'date'),
    element('span', 'word'),
    element('span', 'narrow'),
  ];
  const list = element('ol', 'measured single');
  for (const sample of [title, date, word]) sample.textContent = '0 0';
  const samples = element('div', 'samples');
  samples.append(title, date, word, list);
  node.append(samples, narrow);
  const height = element('div', 'height');
  root.append(node, height);
  return {node, title, date, word, narrow, height, list};
}

/** The words on labels. */
export interface LabelWords {
  /** What stands before each title, em. */
  readonly lead: () => number;
  readonly date: (record: EventRecord, form: DateForm) => string;
  /** Renders labels as they are on the plot. */
  readonly render: (records: readonly EventRecord[]) => TemplateResult;
}

/** Returns what measures labels; it is to be made anew when the fonts or the words change. */
export function textSizes({title, date, list}: Probe, words: LabelWords): TextSizes {
  const titleWidth = textMeasurer(title);
  const dateWidth = textMeasurer(date);
  const em = parseFloat(getComputedStyle(title).fontSize);
  const lead = words.lead() * em;
  return {
    line: Math.ceil(title.offsetHeight),
    em,
    title: (record) => whole(lead + titleWidth(record.title)),
    date: (record, form) => whole(dateWidth(words.date(record, form))),
    heights: (labels) => measureHeights(labels, list, words),
  };
}

/** Whole px that hold a width, with half a px so that rounding breaks no line. */
const whole = (width: number): number => Math.ceil(width + 0.5);

function measureHeights(labels: readonly WrappedLabel[], list: HTMLElement, words: LabelWords): number[] {
  if (!labels.length) return [];
  render(words.render(labels.map(({record}) => record)), list);
  const items = Array.from(list.children) as HTMLElement[];
  items.forEach((item, i) => item.style.setProperty('width', `${labels[i]!.width}px`));
  const zoom = list.getBoundingClientRect().width / list.offsetWidth || 1;
  const heights = items.map((item) => Math.ceil(item.getBoundingClientRect().height / zoom - ROUNDING));
  render('', list);
  return heights;
}

/** Returns a function that measures texts in the font of an element, each once. */
export function textMeasurer(element: Element): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 8;
  const {fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing} = getComputedStyle(element);
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  context.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing;
  context.wordSpacing = wordSpacing;
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) known.set(text, (width = context.measureText(text).width));
    return width;
  };
}
