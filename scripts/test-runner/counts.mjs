// How many tests passed, failed and were skipped -> the closing line of a run, or a file from which `npm test` adds them up.
import {writeFileSync} from 'node:fs';

let latest;

/** Reports the counts of one runner: to the file that the environment names, or else as the last line of its output. */
export function reportCounts(counts) {
  const file = process.env.COUNTS_FILE;
  if (file) return writeFileSync(file, JSON.stringify(counts));
  if (!latest) process.once('exit', () => console.log(`\n${closingLine(latest)}`));
  latest = counts;
}

export function closingLine({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
