// test/runs: how often a random test runs, and from which seed: a little and always the same, or long, as test:thorough asks.
import fc from 'fast-check';

export const isThorough = process.env.THOROUGH === 'true';

/** Where all that is random in a run starts. */
export const SEED = Number(process.env.SEED);

/** Returns how often a random test runs. */
export function runs(short: number, thorough = 20 * short): number {
  return isThorough ? thorough : short;
}

fc.configureGlobal({seed: SEED, numRuns: runs(100)});
