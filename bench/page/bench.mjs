// In the page: what the benchmark makes a library do, with marks in the trace around each thing.
/* global document, NodeFilter, requestAnimationFrame, window */
import {createEvents, EXTENT, MOST_DISTINCT} from '../data.mjs';
import {IDLE, LIBRARIES} from '../libraries/index.mjs';
import {countReadable} from './readable.mjs';

/** Share of the events in view while panning, and how far a step of it moves in widths of the view. */
const VIEW = 1 / 4;
const PAN = 1 / 20;
const ZOOM = 0.9;

const container = document.querySelector('#container');
let library;
let data;
let titles;
let chart;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Settles when what was drawn is painted: the next frame has begun. The first may be the one that a library draws in. */
async function painted() {
  await frame();
  await frame();
}

function loadOne(tag, properties) {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement(tag), properties, {onload: resolve});
    element.onerror = () => reject(new Error('a file of the library does not load'));
    document.head.append(element);
  });
}

async function load(name) {
  library = [...LIBRARIES, IDLE].find((one) => one.name === name);
  for (const href of library.styles) await loadOne('link', {rel: 'stylesheet', href});
  for (const src of library.scripts) await loadOne('script', {src});
}

function prepare(count) {
  const events = createEvents(count);
  titles = count <= MOST_DISTINCT ? events.map(({title}) => title) : null;
  data = library.toData(events);
}

/** `isFree`: whether the container is as high as what is in it. */
async function mount({isFree = false, ...options}) {
  if (isFree) container.style.height = 'auto';
  await painted();
  performance.mark('mount');
  chart = await library.mount(container, data, options);
  await painted();
  performance.mark('end');
}

/** Returns from where panning, then zooming, begins, and where each step of it leads. */
function createSteps(count) {
  const [first, last] = EXTENT;
  const width = (last - first) * VIEW;
  const middle = (first + last) / 2;
  const indices = Array.from({length: count + 1}, (_, i) => i);
  return {
    pan: indices.map((i) => first + i * PAN * width).map((start) => [start, start + width]),
    zoom: indices.map((i) => ((last - first) / 2) * ZOOM ** i).map((half) => [middle - half, middle + half]),
  };
}

/** Takes `count` steps of both kinds; fewer, but `least`, if they last longer than `budget` ms. */
async function move(count, least, budget) {
  for (const [kind, [from, ...domains]] of Object.entries(createSteps(count))) {
    const begun = performance.now();
    await chart[kind](from);
    await painted();
    for (const [i, domain] of domains.entries()) {
      if (i >= least && performance.now() - begun > budget / 2) break;
      performance.mark(kind);
      await chart[kind](domain);
      await painted();
      performance.mark('end');
    }
  }
}

/** Returns how many nodes the body has, with those in shadow roots. */
function countNodes(root = document.body) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    count++;
    if (node.shadowRoot) count += countNodes(node.shadowRoot);
  }
  return count;
}

window.bench = {
  load,
  prepare,
  mount,
  move,
  countNodes: () => countNodes(),
  readable: () => countReadable(container, titles),
};
