// The costs of all runs -> medians, ratios, and the tables in Markdown that show them.
import {OURS} from './libraries/index.mjs';
import {median} from './median.mjs';

/** What is compared: the heading above it, and its unit. */
const COMPARED = {
  mount: ['Mount: from the call that hands over the data until it is painted', ' ms'],
  frame: ['Frame: a step of panning or zooming until it is painted', ' ms'],
  heap: ['Memory: JavaScript heap with the code of the library, beyond an empty page and the data', ' MB'],
  nodes: ['Nodes in the document', ''],
};

const format = (number, digits = 3) => number.toLocaleString('en', {maximumSignificantDigits: digits});
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map((_, i) => (i ? '--:' : '---'))), ...rows.map(row)].join('\n');

const ran = ({runs}) => Object.values(runs).length; // a round without a run leaves a gap
const find = (cells, name, size) => cells.find((one) => one.name === name && one.size === size);

/** Median of one of the costs, `NaN` if there was no run. */
export function cost(cells, name, size, key) {
  return median(Object.values(find(cells, name, size)?.runs ?? []).map((run) => run[key]));
}

/** Median of how many times a library costs what ours does in the same round, `NaN` if there was no such round. */
export function ratio(cells, name, size, key) {
  const ours = find(cells, OURS, size)?.runs ?? [];
  const theirs = Object.entries(find(cells, name, size)?.runs ?? []);
  return median(theirs.flatMap(([round, run]) => (ours[round] ? run[key] / ours[round][key] : [])));
}

/** What it costs itself if there is nothing to compare it with. */
function ratioCell(cells, name, size, key) {
  const cell = find(cells, name, size);
  if (!ran(cell)) return cell.failure ?? '–';
  const ours = find(cells, OURS, size);
  if (!ran(ours)) return `${format(cost(cells, name, size, key))}${COMPARED[key][1]}`;
  const share = ran(cell) < ran(ours) ? ` (${ran(cell)} of ${ran(ours)} runs)` : '';
  return `${format(ratio(cells, name, size, key), 2)} ×${share}`;
}

function ourTable(cells, sizes) {
  const columns = {
    'mount, ms': 'mount',
    'longest task of it, ms': 'mountTask',
    'frame panning, ms': 'pan',
    'frame zooming, ms': 'zoom',
    'script of a frame, ms': 'script',
    'longest task of frames, ms': 'longestTask',
    'heap, MB': 'heap',
    nodes: 'nodes',
  };
  const rows = sizes.map((size) => {
    const {failure, ...cell} = find(cells, OURS, size);
    const costs = Object.values(columns).map((key) =>
      ran(cell) ? format(cost(cells, OURS, size, key)) : (failure ?? '–'),
    );
    return [format(size), ...costs];
  });
  return table(['events', ...Object.keys(columns)], rows);
}

/** @returns the page of results in Markdown */
export function renderTables({cells, idle, readable, names, sizes, versions}) {
  const peers = names.filter((name) => name !== OURS);
  const runs = idle.length === 1 ? 'one run' : `medians of ${idle.length} runs`;
  const idleFrame = format(median(idle.map(({frame}) => frame)));
  const parts = [
    '# What event-timeline and its peers cost',
    `Written by \`npm run bench\`: ${runs}. ${versions.join(', ')}.`,
    `Milliseconds are processor time of the main thread: script, style, layout, paint, collection of garbage. A frame ends
two animation frames after the call; a page at rest spends ${idleFrame} ms in them, which every figure includes. "–" was
not run, since fewer events failed already. Runs of peers that take over 10 s are not repeated.`,
    '## event-timeline',
    ourTable(cells, sizes),
    '## Peers, as multiples of event-timeline in the same run',
  ];
  for (const [key, [heading]] of Object.entries(COMPARED)) {
    const rows = sizes.map((size) => [format(size), ...peers.map((name) => ratioCell(cells, name, size, key))]);
    if (peers.length) parts.push(`### ${heading}`, table(['events', ...peers], rows));
  }
  const rows = readable.map(({label, counts}) => [label, ...names.map((name) => counts[name] ?? '')]);
  parts.push(
    '## Titles that can be read whole in the first view, 960 × 480 px',
    table(['', ...names], rows),
    `A title counts if all of it is in view, at least 9 px high, not cut off and not under or across another. TimelineJS
shows one event at a time. timelines-chart has a line for each event here, with room for its title. The optimizer of
d3-milestones is on here and off above, where it would be tens of times as slow.`,
  );
  return `${parts.join('\n\n')}\n`;
}
