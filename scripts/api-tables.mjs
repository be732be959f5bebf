// custom-elements.json -> the tables between the two marks in README.md; --check: fails if they are stale.
import {readFileSync, writeFileSync} from 'node:fs';

const START = '<!-- api -->';
const END = '<!-- /api -->';

const text = (value) => (value ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (value) => (value ? `\`${text(value)}\`` : '');

const column = {
  name: ({name}) => code(name),
  property: ({fieldName}) => code(fieldName),
  slot: ({name}) => code(name) || '(default)',
  type: ({type}) => code(type?.text),
  initial: ({default: initial}) => code(initial),
  signature: ({name, parameters = []}) => code(`${name}(${parameters.map(parameter).join(', ')})`),
  description: ({description}) => text(description),
};

function parameter({name, optional, default: initial, type}) {
  return `${name}${optional || initial ? '?' : ''}${type ? `: ${type.text}` : ''}`;
}

const isInstanceMember = (kind) => (member) => member.kind === kind && !member.static;
const hasNoAttribute = ({attribute}) => !attribute;

/** Each table: its heading, the rows it takes from the element, and its columns. One without rows is left out. */
const TABLES = [
  [
    'Attributes',
    ({attributes}) => attributes,
    {Attribute: column.name, Property: column.property, Type: column.type, Default: column.initial},
  ],
  [
    'Properties without an attribute',
    ({members = []}) => members.filter(isInstanceMember('field')).filter(hasNoAttribute),
    {Property: column.name, Type: column.type, Default: column.initial},
  ],
  ['Methods', ({members = []}) => members.filter(isInstanceMember('method')), {Method: column.signature}],
  ['Events', ({events}) => events, {Event: column.name, Type: column.type}],
  ['Slots', ({slots}) => slots, {Slot: column.slot}],
  ['Parts', ({cssParts}) => cssParts, {Part: column.name}],
  ['CSS custom properties', ({cssProperties}) => cssProperties, {Property: column.name, Default: column.initial}],
  ['States', ({cssStates}) => cssStates, {State: column.name}],
];

function table([heading, rowsOf, ownColumns], element) {
  const rows = rowsOf(element) ?? [];
  if (rows.length === 0) return '';
  const columns = {...ownColumns, Description: column.description};
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const titles = Object.keys(columns);
  const bare = rows.find(({description}) => !description);
  if (bare) throw new Error(`each row of "${heading}" must have a description: "${bare.name}" has none; write one`);
  const body = rows.map((row) => line(Object.values(columns).map((cell) => cell(row))));
  return [`### ${heading}`, '', line(titles), line(titles.map(() => '---')), ...body, '', ''].join('\n');
}

function elementOf({modules}) {
  const element = modules.flatMap(({declarations = []}) => declarations).find(({customElement}) => customElement);
  if (!element)
    throw new Error('custom-elements.json must declare a custom element: it has none; run "npm run analyze"');
  return element;
}

const readme = readFileSync('README.md', 'utf8');
const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
if (start < 0 || end < start)
  throw new Error(`README.md must hold ${START} and after it ${END}: add them on lines of their own`);

const element = elementOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
const tables = TABLES.map((spec) => table(spec, element)).join('');
const updated = `${readme.slice(0, start)}${START}\n\n${tables}${readme.slice(end)}`;

if (!process.argv.includes('--check')) {
  writeFileSync('README.md', updated);
} else if (updated !== readme) {
  console.error('the tables in README.md must follow custom-elements.json: they differ; run "npm run docs"');
  process.exitCode = 1;
}
