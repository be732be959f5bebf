// 100,000 mixed dates -> how long parseDate and the package edtf take to read them; and the size of parseDate gzipped.
import {gzipSync} from 'node:zlib';
import edtf from 'edtf';
import {build} from 'esbuild';

const COUNT = 100_000;
const RUNS = 5;
const LEAST_RATIO = 20;
const MOST_BYTES = 4_000;

/** Returns the reader by itself, minified. */
async function bundleReader() {
  const {outputFiles} = await build({
    entryPoints: ['src/date/parse-date.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}

/** Numbers from 0 to below `max`, the same in every run. */
function createRandom(seed) {
  let state = seed;
  return (max) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * max);
  };
}

/** Returns dates that both read: half of them plain, the others of every other kind. */
function createDates() {
  const random = createRandom(1);
  const digits = (length, min, max) => String(min + random(max - min + 1)).padStart(length, '0');
  const year = (min = 1000) => digits(4, min, 2029);
  const month = (min) => `${year(min)}-${digits(2, 1, 12)}`;
  const day = (min) => `${month(min)}-${digits(2, 1, 28)}`;
  const kinds = [
    () => year(),
    () => month(),
    () => day(),
    () => day(),
    () => `${day()}T${digits(2, 0, 23)}:${digits(2, 0, 59)}:${digits(2, 0, 59)}Z`,
    () => [`-${year()}`, `-${month()}`, `-${day()}`, `Y-${digits(6, 100_000, 200_000)}`, 'Y17E7'][random(5)],
    () => [`${digits(3, 100, 202)}X`, `${digits(2, 10, 20)}XX`, `${year()}-XX`, `156X-12-25`, `1984-1X`][random(5)],
    () => [`${year()}?`, `${month()}~`, `${day()}%`, `${year()}-~06-11`, `2004-06~-${digits(2, 1, 28)}`][random(5)],
    () => `${year()}/${digits(4, 2030, 2100)}`,
    () =>
      [`${day()}/..`, `../${month()}`, `${month()}/`, `${year()}-${digits(2, 21, 41)}`, `[1667,${year()}]`][random(5)],
  ];
  return Array.from({length: COUNT}, (_, i) => kinds[i % kinds.length]());
}

function time(read, dates) {
  const start = performance.now();
  for (const date of dates) read(date);
  return performance.now() - start;
}

const median = (times) => times.toSorted((a, b) => a - b)[(times.length - 1) / 2];

const reader = await bundleReader();
const {parseDate} = await import(`data:text/javascript,${encodeURIComponent(reader)}`);
const bytes = gzipSync(reader, {level: 9}).length;
const dates = createDates();
// one after the other, so that what else the machine does slows both
const runs = Array.from({length: RUNS}, () => [time(parseDate, dates), time(edtf, dates)]);
const [ours, theirs] = [0, 1].map((which) => median(runs.map((times) => times[which])));
const ratio = theirs / ours;

const format = (number) => number.toLocaleString('en', {maximumFractionDigits: 0});
console.log(`${format(COUNT)} mixed dates, medians of ${RUNS} runs in Node ${process.version}:`);
console.log(`parseDate ${format(ours)} ms, edtf ${format(theirs)} ms: ${format(ratio)} times faster`);
console.log(`parseDate by itself: ${format(bytes)} of ${format(MOST_BYTES)} bytes gzipped`);
if (ratio < LEAST_RATIO || bytes > MOST_BYTES) {
  console.error(`parseDate must be ${LEAST_RATIO} times as fast as edtf, in ${format(MOST_BYTES)} bytes`);
  process.exitCode = 1;
}
