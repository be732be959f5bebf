// Options of the command line -> results.md and results.svg: what event-timeline and its peers cost.
//
//   --quick           one run, up to 1,000 events
//   --only=name,name  these libraries beside event-timeline
//   --max=n           up to n events
//   --runs=n          this many runs, 5 if not said
//   --limit=s         most time for a run, 60 s if not said
//   --check           fails if a promise about the costs does not hold
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {findBroken} from './check.mjs';
import {LIBRARIES, OURS} from './libraries/index.mjs';
import {renderPlot} from './plot.mjs';
import {runCosts, Runner, runReadable} from './runs.mjs';
import {serve} from './server.mjs';
import {cost, renderTables} from './table.mjs';

const HERE = import.meta.dirname;
const SIZES = [10, 100, 1_000, 10_000, 100_000, 1_000_000];
const QUICK_MAX = 1_000;

function readOptions() {
  const {values} = parseArgs({
    options: {
      quick: {type: 'boolean', default: false},
      check: {type: 'boolean', default: false},
      only: {type: 'string'},
      max: {type: 'string'},
      runs: {type: 'string'},
      limit: {type: 'string', default: '60'},
    },
  });
  const all = LIBRARIES.map(({name}) => name);
  const only = values.only?.split(',') ?? all;
  const unknown = only.find((name) => !all.includes(name));
  if (unknown !== undefined) throw new Error(`--only must name libraries, ${all.join(', ')}: "${unknown}"`);
  const numbers = {
    max: Number(values.max ?? (values.quick ? QUICK_MAX : Infinity)),
    rounds: Number(values.runs ?? (values.quick ? 1 : 5)),
    limit: Number(values.limit) * 1000,
  };
  if (!(numbers.max >= SIZES[0] && numbers.rounds >= 1 && numbers.limit > 0))
    throw new Error(`--max must be at least ${SIZES[0]}, --runs at least 1, --limit above 0`);
  return {
    ...numbers,
    check: values.check,
    names: all.filter((name) => name === OURS || only.includes(name)),
    sizes: SIZES.filter((size) => size <= numbers.max),
  };
}

function versionOf({name, packageFolder}) {
  return `${name} ${JSON.parse(readFileSync(join(HERE, packageFolder, 'package.json'), 'utf8')).version}`;
}

/** Writes the results and returns their text. */
function report({cells, names, sizes, ...rest}, chromium) {
  const versions = [...LIBRARIES.filter(({name}) => names.includes(name)).map(versionOf), chromium];
  const text = renderTables({cells, names, sizes, versions, ...rest});
  const line = (key) => sizes.map((size) => [size, cost(cells, OURS, size, key)]).filter(([, ms]) => ms > 0);
  writeFileSync(join(HERE, 'results.md'), text);
  const series = {mount: line('mount'), frame: line('frame')};
  if (series.mount.length)
    writeFileSync(
      join(HERE, 'results.svg'),
      renderPlot(series, 'event-timeline: processor time to mount, and of a frame'),
    );
  return text;
}

async function main() {
  const options = readOptions();
  if (!existsSync(join(HERE, '../dist/event-timeline.min.js')))
    throw new Error('the benchmark measures dist/event-timeline.min.js: there is none; run npm run build');
  const server = await serve();
  const runner = new Runner(server.origin, options.limit);
  try {
    const log = (line) => console.error(line);
    const chromium = await runner.version();
    const {cells, idle} = await runCosts(runner, {...options, log});
    const readable = await runReadable(runner, {...options, log});
    console.log(report({...options, cells, idle, readable}, chromium));
    const broken = options.check ? findBroken({...options, cells}) : [];
    for (const line of broken) console.error(line);
    if (broken.length) process.exitCode = 1;
  } finally {
    await runner.close();
    server.close();
  }
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
