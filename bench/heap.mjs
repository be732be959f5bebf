// The article, mounted and removed fifty times -> what is left of it on the heap and in the page; fails above the limit.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {kill, launch, withPage} from './browser.mjs';

const MOUNTS = 50;
const LIMIT = 50_000; // bytes
/** Rounds before the one that counts, in which code is compiled and caches fill. */
const WARM_UPS = 3;

const root = join(import.meta.dirname, '..');
const script = readFileSync(join(root, 'dist/event-timeline.min.js'), 'utf8');
const data = readFileSync(join(root, 'data/belarus-china-2023.json'), 'utf8');

/* global document, requestAnimationFrame */
async function mountAndRemove(json, mounts) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const article = JSON.parse(json);
  for (let i = 0; i < mounts; i++) {
    const element = document.createElement('event-timeline');
    element.data = article;
    document.body.append(element);
    await element.ready;
    await frame();
    element.remove();
  }
  await frame();
  return document.querySelectorAll('*').length;
}

const browser = await launch();
await withPage(browser, {width: 1000, height: 800}, async (page) => {
  await page.evaluate(script);
  const session = await page.createCDPSession();
  const heap = async () => {
    for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const empty = await page.evaluate(() => document.querySelectorAll('*').length);
  for (let i = 0; i < WARM_UPS; i++) await page.evaluate(mountAndRemove, data, MOUNTS);
  const before = await heap();
  const nodes = (await page.evaluate(mountAndRemove, data, MOUNTS)) - empty;
  const bytes = (await heap()) - before;
  console.log(
    `${MOUNTS} mounts and removals leave ${nodes} nodes and ${bytes.toLocaleString('en')} bytes of heap behind`,
  );
  if (nodes || bytes > LIMIT) {
    console.error(`no nodes and at most ${LIMIT.toLocaleString('en')} bytes may be left`);
    process.exitCode = 1;
  }
});
await kill(browser);
