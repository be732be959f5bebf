// The tests of the core -> run in Node, in the time zone of those in the browser, with the languages that Chromium has.
import {randomInt} from 'node:crypto';
import {defineConfig} from 'vitest/config';
import {NodeCounts} from './scripts/test-runner/node-counts.mjs';
import {SeedReporter} from './scripts/test-runner/seed-reporter.mjs';
import {nodeFiles} from './scripts/test-runner/test-files.mjs';

process.env.TZ = 'America/St_Johns'; // before any thread is made: they take it from here

const HOUR = 3_600_000;

export default defineConfig(({mode}) => {
  const isThorough = mode === 'thorough';
  const seed = Number(process.env.SEED ?? (isThorough ? randomInt(2 ** 31) : 1));
  if (!Number.isInteger(seed)) throw new Error(`SEED must be an integer: it is "${process.env.SEED}"`);
  return {
    test: {
      ...nodeFiles,
      setupFiles: ['test/lacking-locales.ts', 'test/runs.ts'],
      env: {SEED: String(seed), THOROUGH: String(isThorough)},
      globals: true,
      pool: 'threads',
      isolate: false,
      watch: false,
      testTimeout: isThorough ? HOUR : 60_000,
      update: 'none', // a picture that is missing fails
      coverage: {
        include: ['src/{strings,date,source,model,scale,layout,interaction,export}/**/*.ts'],
        reporter: 'text-summary',
        reportsDirectory: '.cache/coverage-core',
      },
      reporters: ['default', ...(isThorough ? [new SeedReporter(seed)] : []), new NodeCounts()],
    },
  };
});
