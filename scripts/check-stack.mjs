// Random labels, up to ten at a time -> how much higher than need be they are stacked, in the mean and at worst.
// node scripts/check-stack.mjs [count] [first seed]; fails above the limits, or if some are held that need not be, or the reverse.
import {importTest} from './import-test.mjs';

/** By how much a stack may be higher than the lowest. */
const LIMIT = {mean: 0.03, worst: 0.15};

const [count = 300, first = 1] = process.argv.slice(2).map(Number);
const {randomStack} = await importTest('test/layout/random-stack.ts');

const start = performance.now();
let sum = 0;
let held = 0;
let worst = {excess: -1, seed: 0};
const wrong = [];
for (let seed = first; seed < first + count; seed++) {
  const {height, least} = randomStack(seed);
  if (height < least || (height === Infinity) !== (least === Infinity)) wrong.push(seed);
  if (least === Infinity || height === Infinity) continue;
  const excess = height / least - 1;
  held++;
  sum += excess;
  if (excess > worst.excess) worst = {excess, seed};
}
const percent = (part) => `${(100 * part).toFixed(2)} %`;
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`${count} stacks from seed ${first} on, ${held} of which a room holds; ${seconds} s`);
console.log(`higher than the lowest by ${percent(sum / held)} in the mean, ${percent(worst.excess)} at worst`);
if (wrong.length) console.error(`heights that cannot be: randomStack(${wrong.slice(0, 5).join('), randomStack(')})`);
if (worst.excess > LIMIT.worst) {
  const {flags, room} = randomStack(worst.seed);
  console.error(`the highest: fitFlags(${JSON.stringify(flags)}, ${JSON.stringify({...room, height: '∞'})})`);
}
if (wrong.length || sum / held > LIMIT.mean || worst.excess > LIMIT.worst) process.exitCode = 1;
