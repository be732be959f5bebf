// The one-file builds in dist/ -> their sizes when gzipped, printed; fails above the limits.
import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';

/** Bytes, gzip -9. */
const LIMITS = {
  'dist/event-timeline.min.js': 62_000,
  'dist/event-timeline.all.min.js': 74_500,
};

const format = (bytes) => bytes.toLocaleString('en');

for (const [file, limit] of Object.entries(LIMITS)) {
  const size = gzipSync(readFileSync(file), {level: 9}).length;
  console.log(`${file}: ${format(size)} of ${format(limit)} bytes gzipped`);
  if (size > limit) {
    console.error(`${file} must not pass ${format(limit)} bytes gzipped: it is ${format(size - limit)} over`);
    process.exitCode = 1;
  }
}
