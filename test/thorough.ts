// test/thorough: how many cases a property is tried on, in short and in long runs -> the settings of fast-check.

/** Long runs are asked for by the variable THOROUGH; a seed in it, as a failed run prints it, repeats that run. */
const {THOROUGH} = process.env;

export const isThorough = THOROUGH !== undefined;

/** Returns settings for `short` cases, the same in every run, or for `long` ones from another seed each time. */
export function runs(short: number, long = 10 * short): {readonly numRuns: number; readonly seed?: number} {
  if (!isThorough) return {numRuns: short, seed: 1};
  return Number(THOROUGH) > 1 ? {numRuns: long, seed: Number(THOROUGH)} : {numRuns: long};
}
