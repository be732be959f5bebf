// The tests of the core -> run in Node, in the time zone of those in the browser, with languages that Chromium has.
import {defineConfig} from 'vitest/config';
import {NodeCounts} from './scripts/test-runner/node-counts.mjs';
import {nodeFiles} from './scripts/test-runner/test-files.mjs';

process.env.TZ = 'America/St_Johns'; // before any thread is made: they take it from here

export default defineConfig({
  test: {
    ...nodeFiles,
    setupFiles: 'test/lacking-locales.ts',
    globals: true,
    pool: 'threads',
    isolate: false,
    watch: false,
    testTimeout: 60_000,
    reporters: ['default', new NodeCounts()],
  },
});
