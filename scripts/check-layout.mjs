// Random data sets, 10,000 or as many as are named, at four widths -> what of the promises about every layout does not hold.
// node scripts/check-layout.mjs [count] [first seed]; fails if there is anything.
import {importTest} from './import-test.mjs';

const WIDTHS = [320, 480, 960, 1600];
const MOST_TOLD = 5;

/** So often a failing case is made smaller at most. */
const MOST_TRIES = 300;

/** Cases of more events are told by their seeds. */
const MOST_PASTED = 40;

const [count = 10_000, first = 1] = process.argv.slice(2).map(Number);
if (!(Number.isInteger(count) && count > 0 && Number.isInteger(first)))
  throw new Error('count and first seed must be whole numbers: write "node scripts/check-layout.mjs 10000 1"');

const {checkCase, randomCase} = await importTest('test/layout/random-case.ts');

function messageOf(one) {
  try {
    checkCase(one);
    return null;
  } catch (error) {
    return error.message;
  }
}

/** The kind of a message, whatever its numbers. */
const kindOf = (message) => message?.replace(/-?\d+(\.\d+)?(e[+-]?\d+)?/g, '0').slice(0, 40);

/** Leaves out events as long as the same kind of thing is wrong. */
function smaller(one, message) {
  let {events} = one;
  let tries = 0;
  for (
    let part = Math.ceil(events.length / 2);
    part >= 1 && tries < MOST_TRIES;
    part = part > 1 ? Math.ceil(part / 2) : 0
  ) {
    for (let i = 0; i < events.length && events.length > 1 && tries < MOST_TRIES;) {
      const without = events.toSpliced(i, part);
      tries++;
      if (without.length && kindOf(messageOf({...one, events: without})) === kindOf(message)) events = without;
      else i += part;
    }
  }
  return {...one, events};
}

const start = performance.now();
const failures = new Map();
let cases = 0;
for (let seed = first; seed < first + count; seed++) {
  for (const width of WIDTHS) {
    const one = randomCase(seed, width);
    const message = messageOf(one);
    cases++;
    if (message === null) continue;
    const kind = kindOf(message);
    const known = failures.get(kind);
    if (known) known.count++;
    else failures.set(kind, {count: 1, seed, one, message});
  }
}
const seconds = ((performance.now() - start) / 1000).toFixed(0);
const wrong = [...failures.values()].reduce((sum, failure) => sum + failure.count, 0);
console.log(`${count} data sets from seed ${first} on, ${cases} cases: ${wrong} broke a promise; ${seconds} s`);
for (const {count, seed, one, message} of [...failures.values()].slice(0, MOST_TOLD)) {
  const least = smaller(one, message);
  console.error(`\n${count} like seed ${seed} at ${one.width} px: ${messageOf(least)}`);
  const isLong = least.events.length > MOST_PASTED;
  console.error(`checkCase(${isLong ? `randomCase(${seed}, ${one.width})` : JSON.stringify(least)});`);
}
if (wrong) process.exitCode = 1;
