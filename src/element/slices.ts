// element/slices: work that can be interrupted -> the same, done bit by bit, so that the page stays responsive.

/** How long the page may have to wait, ms. */
const SLICE = 12;

/**
 * Returns what the steps come to, when that is done; between slices of them the page has its turn. Nothing if it is no
 * longer wanted by then.
 */
export async function inSlices<T>(steps: Generator<void, T>, isWanted: () => boolean): Promise<T | undefined> {
  while (isWanted()) {
    const until = performance.now() + SLICE;
    do {
      const {done, value} = steps.next();
      if (done) return value;
    } while (performance.now() < until);
    await nextTask();
  }
  return undefined;
}

/** Lets the page have its turn; timers would wait 4 ms once they are nested. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
