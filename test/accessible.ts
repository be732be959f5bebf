// test/accessible: an element -> what axe finds in it, and the contrast of what is in it, WCAG 2.2.

import {expect} from '@open-wc/testing';
import axe from 'axe-core';

const OPTIONS: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'],
  rules: {
    'target-size': {enabled: true},
    'hidden-content': {enabled: false}, // finds any that there is: the title of a detail, say, that its label has
    'aria-roledescription': {enabled: true},
    'duplicate-id': {enabled: true},
    'duplicate-id-active': {enabled: true},
    'identical-links-same-purpose': {enabled: true},
  },
  resultTypes: ['violations', 'incomplete'],
  elementRef: true,
};

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/** Relative luminance of colours painted over one another, 0 to 1. */
function luminance(...colors: readonly string[]): number {
  for (const color of colors) {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [r, g, b] = Array.from(canvas.getImageData(0, 0, 1, 1).data, (value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** The colour of the page where nothing has a background: that of the colour scheme of its root. */
function canvasColor(): string {
  const probe = document.createElement('div');
  probe.style.backgroundColor = 'Canvas';
  document.documentElement.append(probe);
  const {backgroundColor} = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}

/** The backgrounds behind an element, from the page up. */
export function backgroundsOf(element: Element): string[] {
  const colors: string[] = [];
  for (let node: Element | null = element; node; node = node.assignedSlot ?? parentOf(node))
    colors.unshift(getComputedStyle(node).backgroundColor);
  return [canvasColor(), ...colors, ...markAround(element)];
}

/** The colour of the mark in which a name stands; none if it stands beside its mark. */
function markAround(element: Element): string[] {
  const item = element.closest('li.inside');
  if (!item || element.closest('.card')) return [];
  const probe = document.createElement('span');
  probe.style.color = 'var(--mark)';
  item.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return [color];
}

const parentOf = (node: Element): Element | null =>
  node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;

/** Contrast of a colour with those behind it, the first of which is at the back: 1 to 21. */
export function contrastOn(color: string, behind: readonly string[]): number {
  const [low, high] = [luminance(...behind, color), luminance(...behind)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

/** Contrast of the text of an element with what is behind it. */
export function contrastOf(element: Element): number {
  const {color, fill} = getComputedStyle(element);
  return contrastOn(element instanceof SVGElement ? fill : color, backgroundsOf(element));
}

/**
 * Whether text of which axe cannot tell the contrast has enough of it. Axe takes the drawing behind a label for an image,
 * though the layout keeps its lines off the words, and cannot see that a heading is in front of the host around it.
 */
function isReadable(element: Element): boolean {
  element.scrollIntoView({block: 'center'});
  const range = document.createRange();
  range.selectNodeContents(element);
  const {left, top, width, height} = range.getClientRects()[0]!;
  const shown = Math.min(width, element.parentElement?.clientWidth || width); // less of words that end in "…"
  const hit = (element.getRootNode() as ShadowRoot).elementFromPoint(left + shown / 2, top + height / 2);
  const isSeen = element.contains(hit) || hit?.contains(element); // in reversed lines, Chromium hits what holds the words
  return (isUnder(hit, element) || isSeen === true) && contrastOf(element) >= 4.5;
}

/** Whether a card that the reader has opened, and can close, lies over an element. */
function isUnder(hit: Element | null, element: Element): boolean {
  return Boolean(hit?.closest('.card')) && !element.closest('.card');
}

/** Whether a button is large enough but for the card over it. */
function isLargeUnderCard(element: Element): boolean {
  element.scrollIntoView({block: 'center'});
  const {left, right, top, bottom, width, height} = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  const corners = [left + 1, right - 1].flatMap((x) => [top + 1, bottom - 1].map((y) => root.elementFromPoint(x, y)));
  return width >= 24 && height >= 24 && corners.some((hit) => isUnder(hit, element));
}

/** Whether we know, of what axe cannot tell, that it is well. */
function isExplained(id: string, element: Element): boolean {
  if (id === 'color-contrast') return isReadable(element);
  return id === 'target-size' && isLargeUnderCard(element);
}

/** What axe has found, one line for each element. */
function describeResults(results: readonly axe.Result[]): string[] {
  return results.flatMap(({id, help, nodes}) =>
    nodes.map(({target, any, all, none}) => {
      const reasons = [...any, ...all, ...none].map(({message}) => message);
      return `${id} (${help}) at ${target.join(' ')}: ${reasons.join('; ')}`;
    }),
  );
}

/** Expects that axe finds nothing in an element, and that what it cannot tell is explained. */
export async function expectAccessible(element: HTMLElement): Promise<void> {
  const {violations, incomplete} = await axe.run(element, OPTIONS);
  expect(describeResults(violations), 'violations').to.deep.equal([]);
  const unexplained = incomplete.map((result) => ({
    ...result,
    nodes: result.nodes.filter(({element: node}) => !isExplained(result.id, node!)),
  }));
  expect(describeResults(unexplained), 'what axe cannot tell').to.deep.equal([]);
}
