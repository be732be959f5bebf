// A container and titles -> how many of them can be read whole where they stand. Text is found in shadow roots too.
/* global document, getComputedStyle, innerHeight, innerWidth, CSSStyleSheet, DOMRect, NodeFilter */

/** Least height of a line of readable text, px: that of a font of about 8 px. */
const LEAST_HEIGHT = 9;
/** How far rectangles may touch or stick out, px. */
const SLACK = 1;
/** Lines set close overlap by a little of their empty top and bottom, as a share of their height. */
const SLACK_OF_LINES = 0.2;
/** What is more opaque hides what is below. */
const LEAST_ALPHA = 0.5;
/** Where along a line it is looked whether something is on top. */
const PROBES = [0.02, 0.25, 0.5, 0.75, 0.98];

const parentOf = (node) => node.assignedSlot ?? node.parentNode ?? node.host ?? null;

/** The element and all that it is in, across shadow roots, from the inside out. */
function lineage(node) {
  const elements = [];
  for (let one = node; one; one = parentOf(one)) if (one.nodeType === 1) elements.push(one);
  return elements;
}

function* textNodes(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) yield node;
    else if (node.shadowRoot) yield* textNodes(node.shadowRoot);
  }
}

function shadowRoots(root = document) {
  const roots = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
  return roots.flatMap((one) => [one, ...shadowRoots(one)]);
}

/** Everything at a point, topmost first, in shadow roots too. */
function stackAt(x, y, root = document) {
  const own = root.elementsFromPoint(x, y).filter((element) => element.getRootNode() === root);
  return own.flatMap((element) => (element.shadowRoot ? [...stackAt(x, y, element.shadowRoot), element] : element));
}

function isInside(inner, outer) {
  return (
    inner.left >= outer.left - SLACK &&
    inner.right <= outer.right + SLACK &&
    inner.top >= outer.top - SLACK &&
    inner.bottom <= outer.bottom + SLACK
  );
}

function isOpaque(element) {
  const style = getComputedStyle(element);
  if (element.localName === 'img' || style.backgroundImage !== 'none') return true;
  const isShape = element.namespaceURI.endsWith('svg') && !['svg', 'g', 'text', 'tspan'].includes(element.localName);
  const color = isShape ? style.fill : style.backgroundColor;
  const alpha = /(?:^rgba.*,|\/) ([\d.]+)\)$/.exec(color)?.[1] ?? (color === 'none' ? 0 : 1);
  return alpha * style.opacity > LEAST_ALPHA;
}

/** Returns what a text is cut by: the view, the container, and all around it that does not let it stick out. */
function framesOf(element, container) {
  const view = new DOMRect(0, 0, innerWidth, innerHeight);
  const cutting = lineage(element).filter((one) => {
    const {overflowX, overflowY, display} = getComputedStyle(one);
    const isPage = one === document.documentElement || one === document.body;
    return !isPage && display !== 'inline' && (overflowX !== 'visible' || overflowY !== 'visible');
  });
  return [view, ...[container, ...cutting].map((one) => one.getBoundingClientRect())];
}

/** Whether an end of the text is left out for an ellipsis. */
function isShortened(element) {
  return lineage(element).some((one) => {
    const {textOverflow, webkitLineClamp} = getComputedStyle(one);
    const isCut = one.scrollWidth > one.clientWidth + SLACK || one.scrollHeight > one.clientHeight + SLACK;
    return isCut && (textOverflow === 'ellipsis' || webkitLineClamp !== 'none');
  });
}

function intersect(a, b) {
  const [x0, y0] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
  return new DOMRect(x0, y0, Math.min(a.right, b.right) - x0, Math.min(a.bottom, b.bottom) - y0);
}

/** Returns the lines of a text as far as they are drawn, and whether that is all of it. */
function linesOf(node, container) {
  const element = node.parentElement;
  if (!element.checkVisibility({opacityProperty: true, visibilityProperty: true})) return {lines: [], isWhole: false};
  const range = document.createRange();
  range.selectNodeContents(node);
  const rects = [...range.getClientRects()].filter(({width, height}) => width && height);
  const frames = framesOf(element, container);
  return {
    lines: rects.map((rect) => frames.reduce(intersect, rect)).filter(({width, height}) => width > 0 && height > 0),
    isWhole:
      rects.every((rect) => rect.height >= LEAST_HEIGHT && frames.every((box) => isInside(rect, box))) &&
      !isShortened(element),
  };
}

/** Whether something that is not part of the label lies on the line at a point. */
function isCovered(x, y, label) {
  const mine = lineage(label);
  for (const element of stackAt(x, y)) {
    if (element === label || label.contains(element) || mine.includes(element)) return false;
    if (isOpaque(element) || hasTextAt(element, x, y)) return true;
  }
  return true; // it is not there
}

/** Whether an element has text of its own at a point. */
function hasTextAt(element, x, y) {
  const range = document.createRange();
  return [...element.childNodes].some((node) => {
    if (node.nodeType !== 3 || !node.data.trim()) return false;
    range.selectNodeContents(node);
    return [...range.getClientRects()].some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
  });
}

function overlap(a, b) {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > SLACK && height > SLACK_OF_LINES * Math.min(a.height, b.height);
}

/** Whether the text of another label runs through that of this one, and is not hidden under its background. */
function isMixed(one, other) {
  return one.lines.some((a) =>
    other.lines.some((b) => {
      if (!overlap(a, b)) return false;
      const x = (Math.max(a.left, b.left) + Math.min(a.right, b.right)) / 2;
      const y = (Math.max(a.top, b.top) + Math.min(a.bottom, b.bottom)) / 2;
      const theirs = lineage(other.label);
      const first = stackAt(x, y).find((element) => element === other.label || !theirs.includes(element));
      return !(first && lineage(one.label).includes(first) && first !== other.label && isOpaque(first));
    }),
  );
}

/** Returns how many of the titles are drawn whole, within the container and the view, and free of anything on top. */
export function countReadable(container, titles) {
  if (new Set(titles).size < titles.length) throw new Error('titles must differ to be told apart');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* {pointer-events: auto !important}'); // so that everything can be hit
  for (const root of [document, ...shadowRoots()]) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const wanted = new Set(titles);
  const labels = [...textNodes(container)]
    .filter(({data}) => wanted.has(data.trim()))
    .map((node) => ({title: node.data.trim(), label: node.parentElement, ...linesOf(node, container)}))
    .filter(({lines}) => lines.length > 0);
  const isFree = ({label, lines}) =>
    lines.every(({left, top, width, height}) =>
      PROBES.every((share) => !isCovered(left + share * width, top + height / 2, label)),
    );
  const isClear = (one) => labels.every((other) => other.title === one.title || !isMixed(one, other));
  const readable = labels.filter((one) => one.isWhole && isFree(one) && isClear(one));
  return new Set(readable.map(({title}) => title)).size;
}
