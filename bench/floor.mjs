// The picture of 1,000 events as plain markup, and the first use of Intl -> what mounting them costs at the very least.
// No script of ours is in these figures: they are what the browser needs for the same nodes and the same words.
/* global CSSStyleSheet, document, requestAnimationFrame, window */
import {launch, withPage} from './browser.mjs';
import {OURS} from './libraries/index.mjs';
import {measureCosts} from './measure.mjs';
import {median} from './median.mjs';
import {serve} from './server.mjs';
import {MARKS, readTrace} from './trace.mjs';

const COUNT = 1000;
const RUNS = 9;
const VIEWPORT = {width: 960, height: 480};

const call = (page, name, ...args) => page.evaluate((name, args) => window.bench[name](...args), name, args);

async function open(page, origin) {
  await page.goto(`${origin}/page/index.html`);
  await page.waitForFunction(() => window.bench);
}

/** The shadow tree of the element once it has mounted, and its style sheets, as text. */
function readPicture(browser, origin) {
  return withPage(browser, VIEWPORT, async (page) => {
    await open(page, origin);
    await call(page, 'load', OURS);
    await call(page, 'prepare', COUNT);
    await call(page, 'mount', {isForReading: false});
    return page.evaluate((name) => {
      const {innerHTML, adoptedStyleSheets} = document.querySelector(name).shadowRoot;
      const textOf = ({cssRules}) => Array.from(cssRules, ({cssText}) => cssText).join('\n');
      return {markup: innerHTML.replaceAll(/<!--.*?-->/g, ''), sheets: adoptedStyleSheets.map(textOf)};
    }, OURS);
  });
}

async function showPicture({markup, sheets}, usesIntl) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const painted = async () => {
    await frame();
    await frame();
  };
  await painted();
  performance.mark('mount');
  if (usesIntl) {
    new Intl.DateTimeFormat('en', {calendar: 'gregory', timeZone: 'UTC', year: 'numeric'}).format(0);
    new Intl.NumberFormat('en').format(1000);
  }
  const element = document.createElement('div');
  const root = element.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = sheets.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  root.innerHTML = markup;
  element.style.height = '100%';
  document.querySelector('#container').append(element);
  await painted();
  performance.mark('end');
}

/** Processor time of the main thread, ms. */
function measurePicture(browser, origin, picture, usesIntl) {
  return withPage(browser, VIEWPORT, async (page) => {
    await open(page, origin);
    await page.tracing.start({categories: MARKS});
    await page.evaluate(showPicture, picture, usesIntl);
    const {traceEvents} = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    return readTrace(traceEvents)[0].cost;
  });
}

const {origin, close} = await serve();
const browser = await launch();
try {
  const picture = await readPicture(browser, origin);
  const kinds = {
    'vis-timeline': () => measureCosts(browser, origin, 'vis-timeline', COUNT).then(({mount}) => mount),
    'event-timeline': () => measureCosts(browser, origin, OURS, COUNT).then(({mount}) => mount),
    'its picture and Intl': () => measurePicture(browser, origin, picture, true),
    'its picture alone': () => measurePicture(browser, origin, picture, false),
  };
  const costs = new Map(Object.keys(kinds).map((name) => [name, []]));
  for (let run = 0; run < RUNS; run++)
    for (const [name, measure] of Object.entries(kinds)) costs.get(name).push(await measure());
  const peer = median(costs.get('vis-timeline'));
  console.log(
    `Mount of ${COUNT.toLocaleString('en')} events, ms of the main thread, medians of ${RUNS}, and as a part of vis-timeline:`,
  );
  for (const [name, list] of costs)
    console.log(`${name.padEnd(22)} ${median(list).toFixed(0).padStart(4)}  1/${(peer / median(list)).toFixed(1)}`);
} finally {
  await browser.close();
  close();
}
