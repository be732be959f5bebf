// test/thorough: how many cases a property is tried on, in short and in long runs -> the settings of fast-check.

/** Long runs are asked for by the variable THOROUGH. SEED, which a failed run prints, repeats one. */
const {THOROUGH, SEED} = process.env;

export const isThorough = THOROUGH !== undefined || SEED !== undefined;

/** Returns settings for `short` cases, the same in every run, or for `long` ones from another seed each time. */
export function runs(short: number, long = 10 * short): {readonly numRuns: number; readonly seed?: number} {
  if (!isThorough) return {numRuns: short, seed: 1};
  return SEED === undefined ? {numRuns: long} : {numRuns: long, seed: Number(SEED)};
}
