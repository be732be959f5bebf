// test/element/lanes: an element -> where its labels and marks stand, and which of them a reader could not read.

import type {EventTimeline} from '../../src/index.js';
import {all, chips, one, part, parts, text, titleOf} from './timeline-fixture.js';

/** What browsers round, px. */
const NEAR = 0.5;

/** How a plot is drawn: `packed dated`, `single dated` or `packed undated`. */
export const formOf = (element: Element): string =>
  ['packed', 'single', 'dated', 'undated'].filter((name) => part(element, 'plot').classList.contains(name)).join(' ');

/** The titles of the events with a lane, in order of time. */
export const named = (element: Element): string[] => all(element, '.lanes [part=label]').map(titleOf);

/** The height of the lanes, px. */
export const lanesHeight = (element: Element): number => one(element, '.lanes').offsetHeight;

/** The heights that labels have, px: one for each that there is. */
export const rowHeights = (element: Element): number[] => [
  ...new Set(all(element, '.lanes [part=label]').map((button) => button.getBoundingClientRect().height)),
];

/** The titles of the events that chips count: opens one after the other, and closes the last. */
export async function countedTitles(element: EventTimeline): Promise<string[]> {
  const titles: string[] = [];
  for (const chip of chips(element)) {
    chip.click();
    await element.ready;
    titles.push(...Array.from(chip.parentElement!.querySelectorAll('[part=label]'), titleOf));
    chip.click();
    await element.ready;
  }
  return titles;
}

const areOnEachOther = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > NEAR &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > NEAR;

const isWithin = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left >= outer.left - NEAR &&
  inner.right <= outer.right + NEAR &&
  inner.top >= outer.top - NEAR &&
  inner.bottom <= outer.bottom + NEAR;

/** The boxes of what is drawn of a text, line by line. */
function linesOf(node: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return Array.from(range.getClientRects());
}

/** Returns the pairs of labels, chips and headings of groups that lie on each other. */
export function overlaps(element: Element): string[] {
  const boxes = all(element, '.lanes [part=label], [part=chip], .group-name strong').map((node) => ({
    name: nameOf(node),
    box: node.getBoundingClientRect(),
  }));
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (areOnEachOther(a.box, b.box) ? [`${a.name} / ${b.name}`] : [])),
  );
}

const nameOf = (node: Element): string => (node.matches('[part=label]') ? titleOf(node) : text(node));

/** Returns the labels, marks and chips that are not wholly within the plot, and the words that are not within their label. */
export function outside(element: Element): string[] {
  const plot = part(element, 'plot').getBoundingClientRect();
  const boxes = all(element, '[part=label], [part=mark], [part=chip], .group-name, .era-name')
    .filter((node) => !isWithin(node.getBoundingClientRect(), plot))
    .map((node) => `${node.getAttribute('part') ?? node.className} ${text(node)}`);
  const words = all(element, '.lanes [part=label]').flatMap((button) => {
    const box = button.getBoundingClientRect();
    const texts = [...button.querySelectorAll('.title, .date')].filter((node) => !isShortened(node));
    return texts.flatMap(linesOf).some((line) => !isWithin(line, box)) ? [`words of ${titleOf(button)}`] : [];
  });
  return [...boxes, ...words];
}

function isShortened(node: Element): boolean {
  return node.scrollWidth > node.clientWidth && getComputedStyle(node).textOverflow === 'ellipsis';
}

/** The titles that end in "…". */
export const shortened = (element: Element): string[] => parts(element, 'title').filter(isShortened).map(text);

/** A label and where it stands, px from the side on which time begins and from the top of the plot. */
export interface Place {
  readonly title: string;
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Returns the places of the labels, or of other parts, in a plot that runs from one side to the other. */
export function places(element: Element, selector: string, from: 'left' | 'right'): Place[] {
  const plot = part(element, 'plot').getBoundingClientRect();
  return all(element, selector).map((node) => {
    const {left, right, top, width, height} = node.getBoundingClientRect();
    const start = from === 'left' ? left - plot.left : plot.right - right;
    const px = [start, top - plot.top, width, height].map(Math.round) as [number, number, number, number];
    return {title: text(node), start: px[0], top: px[1], width: px[2], height: px[3]};
  });
}
