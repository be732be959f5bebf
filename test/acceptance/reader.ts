// test/acceptance/reader: an element -> what a reader presses in it, and where its text cannot be read.

import type {EventTimeline} from '../../src/index.js';
import {click} from '../element/acts.js';
import {all, one, settle, text} from '../element/timeline-fixture.js';

/** Clicks a button of the toolbar, whatever the language. */
async function clickKey(element: EventTimeline, key: string): Promise<void> {
  await click(element, one(element, `[part=controls] [data-key=${key}]`));
  await settle(element);
}

/** What a reader can have on the screen. */
export const STATES = {
  'at first': (element) => settle(element),
  'with an event open': async (element) => {
    all(element, '[part=label]')[0]?.click();
    await settle(element);
  },
  'with help open': (element) => clickKey(element, 'help'),
  'zoomed in': async (element) => {
    await clickKey(element, 'in');
    await clickKey(element, 'in');
    one(element, '.overview');
  },
  'as a list': (element) => clickKey(element, 'list'),
} as const satisfies Readonly<Record<string, (element: EventTimeline) => Promise<void>>>;

export type State = keyof typeof STATES;

/** Takes an element back from a state to what it was at first. */
async function leave(element: EventTimeline, state: State): Promise<void> {
  if (state === 'with an event open') element.current = null;
  if (state === 'with help open') await clickKey(element, 'help');
  if (state === 'zoomed in') element.fit();
  if (state === 'as a list') element.view = 'timeline';
  await settle(element);
}

/** Has an element in one state after the other: gives the name of each once it is there. */
export async function* throughStates(element: EventTimeline): AsyncGenerator<State> {
  for (const state of Object.keys(STATES) as State[]) {
    await STATES[state](element);
    yield state;
    await leave(element, state);
  }
}

/** A line of text, and where it stands in the viewport, px. */
interface Line {
  readonly words: string;
  readonly owner: Element;
  readonly box: DOMRect;
}

const isSeen = (node: Element): boolean =>
  !node.closest('.hidden, .measured, style') && node.checkVisibility({visibilityProperty: true});

/** The lines of text that are seen, those of the drawing too. Signs in marks are no text. */
export function lines(element: Element): Line[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: Line[] = [];
  while (walker.nextNode()) {
    const owner = walker.currentNode.parentElement!;
    const words = text(walker.currentNode);
    if (!words || owner.matches('.question') || !isSeen(owner)) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    for (const box of range.getClientRects()) if (box.width >= 1) found.push({words, owner, box});
  }
  return found;
}

/** What browsers round, px. */
const NEAR = 1.5;

const isWithin = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left >= outer.left - NEAR &&
  inner.right <= outer.right + NEAR &&
  inner.top >= outer.top - NEAR &&
  inner.bottom <= outer.bottom + NEAR;

/** Says where text is cut off, sticks out of its box or its page, can be read by scrolling sideways only, or lies on other text. */
export function textFaults(element: Element): string[] {
  const found = lines(element).filter(({owner}) => !isShortened(owner));
  const faults = new Set<string>();
  const cuts = new Map<Element, DOMRect | null>();
  for (const {words, owner, box} of found) {
    if (box.left < -NEAR || box.right > innerWidth + NEAR) faults.add(`out of the page: ${words}`);
    for (let node: Element | null = owner; node; node = node.parentElement) {
      if (!cuts.has(node)) cuts.set(node, cuttingBox(node));
      const cut = cuts.get(node);
      if (cut && !isWithin(box, cut)) faults.add(`cut off: ${words}`);
    }
    const room = holderOf(owner)?.getBoundingClientRect();
    if (room && (box.left < room.left - NEAR || box.right > room.right + NEAR)) faults.add(`out of its box: ${words}`);
  }
  for (const node of all(element, '*')) {
    const scrolls = node.scrollWidth > node.clientWidth + NEAR && /auto|scroll/.test(getComputedStyle(node).overflowX);
    if (scrolls) faults.add(`scrolls sideways: ${text(node)}`);
  }
  for (const [a, b] of overlapping(found)) faults.add(`on each other: ${a.words} / ${b.words}`);
  return [...faults];
}

/** Whether words are the name of an era that ends in "…" where the era is too short for it; a tooltip has all of it. */
function isShortened(owner: Element): boolean {
  const name = owner.closest<HTMLElement>('.era-name');
  return name !== null && name.title === text(name) && getComputedStyle(name).textOverflow === 'ellipsis';
}

/** The box out of which nothing of an element is seen; `null` if all of it is. */
function cuttingBox(node: Element): DOMRect | null {
  return /hidden|clip/.test(getComputedStyle(node).overflowX) ? node.getBoundingClientRect() : null;
}

/** The lines that lie on each other. */
function overlapping(found: readonly Line[]): [Line, Line][] {
  const sorted = found
    .map((line) => ({line, ground: line.owner.closest('.card, .sticky .foot')}))
    .sort((a, b) => a.line.box.top - b.line.box.top);
  return sorted.flatMap(({line, ground}, i) => {
    const pairs: [Line, Line][] = [];
    for (let j = i + 1; j < sorted.length && sorted[j]!.line.box.top < line.box.bottom; j++) {
      const other = sorted[j]!;
      const isCovered = ground !== other.ground; // a card, or an axis that stays in sight, hides what is behind it
      if (line.owner !== other.line.owner && !isCovered && overlap(line.box, other.line.box))
        pairs.push([line, other.line]);
    }
    return pairs;
  });
}

/** The box that text should stay in; none in a drawing. */
function holderOf(owner: Element): Element | null {
  if (owner instanceof SVGElement) return null;
  let node: Element | null = owner;
  while (node && /^(inline|contents)$/.test(getComputedStyle(node).display)) node = node.parentElement;
  return node;
}

/** Whether two lines share more than the quarter of their height that the boxes of letters leave empty. */
function overlap(a: DOMRect, b: DOMRect): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > NEAR && height > Math.min(a.height, b.height) / 4;
}
