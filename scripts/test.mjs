// Every check and every test -> one closing line over all runners, and whether all is well.
import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {text} from 'node:stream/consumers';
import {closingLine} from './test-runner/counts.mjs';

/** Scripts of package.json that run at the same time, and before the next of them. The first that fails ends the run. */
const CHECKS = [['check', 'build'], ['check:package']];

/** Scripts that count tests, with their arguments. Each runs, whether or not tests of another failed. */
const RUNNERS = [['test:core', '--', '--coverage'], ['test:browser']];

const COUNTS = '.cache/counts';

const npmRun = (args, options) => spawn('npm', ['run', '--silent', ...args], options);
const ended = (child) => new Promise((resolve) => child.once('close', resolve));
const secondsSince = (start) => ((performance.now() - start) / 1000).toFixed(0);

/** Runs a check, prints at its end what it had to say, and returns whether all was well. */
async function check(script) {
  const start = performance.now();
  const child = npmRun([script], {stdio: ['ignore', 'pipe', 'pipe']});
  const [code, ...output] = await Promise.all([ended(child), text(child.stdout), text(child.stderr)]);
  console.log(`${output.join('')}npm run ${script}: ${secondsSince(start)} s`);
  if (code !== 0) console.error(`npm run ${script} must pass: it ended with ${code}`);
  return code === 0;
}

/** Returns the counts that a runner writes; if it fails and no test did, that is a failure more. */
async function countsOf([script, ...args]) {
  const start = performance.now();
  const file = `${COUNTS}/${script.replace(':', '-')}.json`;
  const code = await ended(npmRun([script, ...args], {stdio: 'inherit', env: {...process.env, COUNTS_FILE: file}}));
  console.log(`npm run ${script}: ${secondsSince(start)} s`);
  const counts = readCounts(file);
  if (code === 0 || counts.failed > 0) return counts;
  console.error(`npm run ${script} must pass: it ended with ${code}, although no test failed`);
  return {...counts, failed: 1};
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error(`a runner must count its tests: it wrote no ${file}`);
    return {passed: 0, failed: 1, skipped: 0};
  }
}

for (const scripts of CHECKS) {
  const passed = await Promise.all(scripts.map(check));
  if (passed.includes(false)) process.exit(1);
}

rmSync(COUNTS, {recursive: true, force: true});
mkdirSync(COUNTS, {recursive: true});
const sum = {passed: 0, failed: 0, skipped: 0};
for (const runner of RUNNERS) {
  const counts = await countsOf(runner);
  for (const outcome in sum) sum[outcome] += counts[outcome];
}
console.log(`\n${closingLine(sum)}`);
if (sum.failed > 0 || sum.passed === 0) process.exitCode = 1;
