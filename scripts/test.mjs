// Every check and every test, one step after the other -> one closing line over all runners, and whether all is well.
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {closingLine} from './test-runner/counts.mjs';

/** Scripts of package.json. The first that fails ends the run. */
const CHECKS = ['check', 'build', 'check:package'];

/** Scripts that count tests. All of them run, even if one fails. */
const RUNNERS = ['test:core', 'test:browser'];

const COUNTS = '.cache/counts';

/** Runs a script of package.json and returns its exit code. */
function run(script, env = {}) {
  const started = performance.now();
  const {status} = spawnSync('npm', ['run', '--silent', script], {stdio: 'inherit', env: {...process.env, ...env}});
  console.log(`npm run ${script}: ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
  return status;
}

/** Returns the counts that a runner wrote, with a failure that no test accounts for as one more. */
function countsOf(script) {
  const file = join(COUNTS, `${script.replace(':', '-')}.json`);
  const status = run(script, {COUNTS_FILE: file});
  let counts = {passed: 0, failed: 0, skipped: 0};
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error(`npm run ${script} must count its tests: it ended with ${status} before it had`);
    return {...counts, failed: 1};
  }
  return status !== 0 && counts.failed === 0 ? {...counts, failed: 1} : counts;
}

for (const script of CHECKS) {
  const status = run(script);
  if (status === 0) continue;
  console.error(`npm run ${script} must pass: it ended with ${status}`);
  process.exit(1);
}

rmSync(COUNTS, {recursive: true, force: true});
mkdirSync(COUNTS, {recursive: true});
const sum = {passed: 0, failed: 0, skipped: 0};
for (const counts of RUNNERS.map(countsOf)) for (const outcome in sum) sum[outcome] += counts[outcome];
console.log(closingLine(sum));
if (sum.failed > 0 || sum.passed === 0) process.exitCode = 1;
