// dist/event-timeline.min.js -> its size when gzipped, printed; fails above the limit.
import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';

const FILE = 'dist/event-timeline.min.js';
const LIMIT = 47_000; // bytes, gzip -9

const size = gzipSync(readFileSync(FILE), {level: 9}).length;
const format = (bytes) => bytes.toLocaleString('en');
console.log(`${FILE}: ${format(size)} of ${format(LIMIT)} bytes gzipped`);
if (size > LIMIT) {
  console.error(`${FILE} must not pass ${format(LIMIT)} bytes gzipped: it is ${format(size - LIMIT)} over`);
  process.exitCode = 1;
}
