// The costs of all runs -> what of the promises about them does not hold.
import {OURS} from './libraries/index.mjs';
import {cost, ratio} from './table.mjs';

const COMPARED = 1_000;
const LARGE = [100_000, 1_000_000];
const RIVAL = 'vis-timeline';
const LEAST_RATIO = 10;
const MOST_GROWTH = 2;

/** @returns a line for each promise that does not hold among the libraries and numbers of events that were run */
export function findBroken({cells, names, sizes}) {
  const broken = [];
  const demand = (holds, message) => holds || broken.push(message);
  for (const key of ['mount', 'frame']) {
    for (const name of names.filter((one) => one !== OURS && sizes.includes(COMPARED))) {
      const {failure} = cells.find((one) => one.name === name && one.size === COMPARED);
      if (failure) continue; // what cannot be shown is not cheaper
      const least = name === RIVAL ? LEAST_RATIO : 1;
      const times = ratio(cells, name, COMPARED, key);
      const seen = `${key} of ${name} costs ${times.toFixed(2)} times that of ${OURS}`;
      demand(times > least, `at ${COMPARED} events ${name} must cost over ${least} times as much: ${seen}`);
    }
  }
  const base = cost(cells, OURS, COMPARED, 'frame');
  for (const size of LARGE.filter((one) => sizes.includes(one))) {
    const growth = cost(cells, OURS, size, 'frame') / base;
    const rule = `a frame at ${size} events must cost at most ${MOST_GROWTH} times one at ${COMPARED}`;
    demand(
      growth <= MOST_GROWTH,
      `${rule}: ${growth ? `it costs ${growth.toFixed(2)} times` : 'it could not be measured'}`,
    );
  }
  return broken;
}
