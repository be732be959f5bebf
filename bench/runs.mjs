// Libraries and numbers of events -> what every run of them cost, and which could not be run.
import {kill, launch} from './browser.mjs';
import {IDLE, OURS} from './libraries/index.mjs';
import {measureCosts, measureReadable} from './measure.mjs';

/** Runs of peers that last longer than this are not repeated, ms. */
const ONCE_FROM = 10_000;
/** No round of runs begins after this, ms. */
const LAST_ROUND = 12 * 60_000;

const READABLE = [
  {label: '6 events', count: 6},
  {label: '30 events', count: 30},
  {label: '100 events', count: 100},
  {label: '1,000 events', count: 1_000},
  {
    label: '100 events, 360 px wide and as high as it likes',
    count: 100,
    viewport: {width: 360, height: 12_000},
    isOurs: true,
  },
];

/** A browser that is ended, and replaced at its next use, when something in it takes too long. */
export class Runner {
  #browser = null;
  #origin;
  #limit;

  /** @param limit - most time for a run, ms */
  constructor(origin, limit) {
    this.#origin = origin;
    this.#limit = limit;
  }

  async version() {
    this.#browser ??= await launch();
    return (await this.#browser.version()).replace(/^.*\//, 'Chromium ');
  }

  /** @throws with what is to be reported if the run fails or takes too long */
  async run(measure, ...args) {
    this.#browser ??= await launch();
    const running = measure(this.#browser, this.#origin, ...args);
    running.catch(() => {}); // it fails later if it is too slow
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`over ${this.#limit / 1000} s`)), this.#limit);
    });
    try {
      return await Promise.race([running, late]);
    } catch (error) {
      await kill(this.#browser);
      this.#browser = null;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async close() {
    await this.#browser?.close();
    this.#browser = null;
  }
}

const rotate = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];

/** One line for a cell of the table. */
function reason({message}) {
  const [line] = message.split('\n');
  return line.startsWith('over ') ? line : `fails: ${line.slice(0, 80)}`;
}

/**
 * Runs every library with every number of events, in rounds that each begin with another library. What fails is not
 * tried again, nor with more events.
 *
 * @returns for each library and number of events `runs`, by round and with gaps where there was none, and `failure`
 */
export async function runCosts(runner, {names, sizes, rounds, log}) {
  const begun = Date.now();
  const cells = names.flatMap((name) => sizes.map((size) => ({name, size, runs: [], failure: null, isSlow: false})));
  const idle = [];
  for (let round = 0; round < rounds; round++) {
    if (Date.now() - begun > LAST_ROUND) break;
    idle.push(await runner.run(measureCosts, IDLE.name, sizes[0]));
    for (const size of sizes) {
      for (const name of rotate(names, round)) {
        const cell = cells.find((one) => one.name === name && one.size === size);
        const hasFailed = cells.some((one) => one.name === name && one.size <= size && one.failure);
        if (hasFailed || cell.isSlow) continue;
        log(`run ${round + 1} of ${rounds}: ${name}, ${size} events`);
        const start = Date.now();
        try {
          cell.runs[round] = await runner.run(measureCosts, name, size);
        } catch (error) {
          cell.failure = reason(error);
        }
        cell.isSlow = name !== OURS && Date.now() - start > ONCE_FROM;
      }
    }
  }
  return {cells, idle};
}

/** Returns for each case how many titles each library shows; once, since the outcome is always the same. */
export async function runReadable(runner, {names, log}) {
  const cases = [];
  for (const {label, count, viewport, isOurs} of READABLE) {
    const counts = {};
    for (const name of isOurs ? [OURS] : names) {
      log(`readable titles: ${name}, ${label}`);
      counts[name] = await runner.run(measureReadable, name, count, {viewport, isFree: isOurs}).catch(reason);
    }
    cases.push({label, counts});
  }
  return cases;
}
