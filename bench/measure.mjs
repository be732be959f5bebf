// A library and a number of events -> what it costs to show them, measured in a page of its own.
//
// Costs are processor time of the main thread of the page, read off the trace at marks that the page sets: whatever
// the thread did between two marks counts, that is script, style, layout, paint and garbage collection, and waiting
// does not. So other work of the machine matters little. Rasterizing, on other threads, is not counted.
// "Mount" is from the call that hands over the data, "frame" from the call that moves the view, both until two
// animation frames later, when what they changed is painted. What an idle page spends on two frames is in both, and
// for event-timeline what it costs to trace the details.
/* global window */
import {withPage} from './browser.mjs';
import {OURS} from './libraries/index.mjs';
import {DETAILS, MARKS, readTrace} from './trace.mjs';
import {median} from './median.mjs';

const VIEWPORT = {width: 960, height: 480};
const STEPS = 20;
const LEAST_STEPS = 3;
/** Time after which no more steps are taken, ms. */
const STEPS_BUDGET = 10_000;
const MEGABYTE = 1e6;
/** Animations of the first view are over then, ms. */
const SETTLED = 1_500;

/** Calls a function of the page's `bench`. */
const call = (page, name, ...args) => page.evaluate((name, args) => window.bench[name](...args), name, args);

async function open(page, origin) {
  await page.goto(`${origin}/page/index.html`);
  await page.waitForFunction(() => window.bench);
}

/** Bytes of the JavaScript heap in use after a collection, with those of array buffers. */
async function measureHeap(session) {
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize, backingStorageSize = 0} = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

async function traced(page, categories, run) {
  await page.tracing.start({categories});
  await run();
  const {traceEvents} = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  return readTrace(traceEvents);
}

/**
 * @returns in ms `mount`, `pan` and `zoom` (medians of the steps) and `frame` (the mean of the two), and of event-timeline
 *   `script` (of a frame), `longestTask` (of all frames) and `mountTask` (the longest of mounting) as well; in MB `heap`,
 *   beyond that of an empty page and of the data; `nodes` in the document
 */
export function measureCosts(browser, origin, library, count) {
  return withPage(browser, VIEWPORT, async (page) => {
    const session = await page.createCDPSession();
    await open(page, origin);
    const empty = await measureHeap(session);
    await call(page, 'load', library);
    const loaded = await measureHeap(session);
    await call(page, 'prepare', count);
    const prepared = await measureHeap(session);
    const categories = library === OURS ? DETAILS : MARKS;
    const [mount] = await traced(page, categories, () => call(page, 'mount', {isForReading: false}));
    const mounted = await measureHeap(session);
    const nodes = await call(page, 'countNodes');
    const steps = await traced(page, categories, () => call(page, 'move', STEPS, LEAST_STEPS, STEPS_BUDGET));
    const [pan, zoom] = ['pan', 'zoom'].map((kind) =>
      median(steps.filter(({name}) => name === kind).map(({cost}) => cost)),
    );
    return {
      mount: mount.cost,
      mountTask: mount.longestTask,
      frame: (pan + zoom) / 2,
      pan,
      zoom,
      script: median(steps.map(({script}) => script)),
      longestTask: Math.max(...steps.map(({longestTask}) => longestTask)),
      heap: (mounted - empty - (prepared - loaded)) / MEGABYTE,
      nodes,
    };
  });
}

/**
 * Returns how many titles of `count` events can be read in the first view.
 *
 * @param options - `isFree`: whether the container is as high as what is in it; `shot`: a file for a picture of it
 */
export function measureReadable(browser, origin, library, count, {viewport = VIEWPORT, isFree = false, shot} = {}) {
  return withPage(browser, viewport, async (page) => {
    await open(page, origin);
    await call(page, 'load', library);
    await call(page, 'prepare', count);
    await call(page, 'mount', {isForReading: true, isFree});
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    if (shot) await page.screenshot({path: shot});
    return call(page, 'readable');
  });
}
