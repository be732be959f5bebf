// element/slices: work that can be interrupted -> the same work in short slices, so that the page stays responsive.

/** Length of a slice, ms. */
const SLICE = 12;

/**
 * Runs a generator in short slices, and lets the page respond between them. Resolves to the generator's return value, or to
 * `undefined` once `isWanted` returns false.
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

/** Lets the page respond. A nested timer would wait at least 4 ms. */
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
