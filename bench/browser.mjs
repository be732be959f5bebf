// Nothing -> a headless Chromium that reaches no network, and pages in it that share nothing.
import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';

const FINDER = join(import.meta.dirname, '..', 'scripts', 'ensure-chromium.mjs');
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--force-device-scale-factor=1',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
/** Most time for one command to the browser, ms; the time for a run is kept by itself. */
const PROTOCOL_TIMEOUT = 600_000;

export async function launch() {
  const executablePath = execFileSync(process.execPath, [FINDER], {
    encoding: 'utf8',
    cwd: join(FINDER, '..', '..'),
  }).trim();
  return puppeteer.launch({
    executablePath,
    args: ARGUMENTS,
    env: {...process.env, TZ: 'UTC'},
    protocolTimeout: PROTOCOL_TIMEOUT,
  });
}

/** Ends a browser that is too busy to be asked to close, and removes what it has written. */
export async function kill(browser) {
  const process = browser.process();
  const profile = process.spawnargs.find((one) => one.startsWith('--user-data-dir=')).split('=')[1];
  const exit = once(process, 'exit');
  if (process.kill('SIGKILL')) await exit; // else it has ended by itself
  await rm(profile, {recursive: true, force: true, maxRetries: 5});
}

/**
 * Hands a new page to `use` and closes it.
 *
 * @returns what `use` does
 * @throws if the page crashes, for want of memory as a rule
 */
export async function withPage(browser, viewport, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(viewport);
    const crash = new Promise((_, reject) => page.once('error', () => reject(new Error('the page crashes'))));
    return await Promise.race([use(page), crash]);
  } finally {
    await context.close().catch(() => {}); // the browser may have been ended
  }
}
