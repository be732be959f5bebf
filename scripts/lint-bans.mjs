// What src/ may not import or say -> options for the ESLint rules no-restricted-imports and no-restricted-syntax.

/** A folder imports from itself and from those before it. */
export const FOLDERS = [
  'strings',
  'date',
  'source',
  'model',
  'scale',
  'layout',
  'render',
  'interaction',
  'element',
  'export',
];

/** No DOM, no clock, no locale default, no randomness. */
export const PURE_FOLDERS = FOLDERS.slice(0, FOLDERS.indexOf('render'));

/** Folders that come before, and yet may not be imported. */
const APART = {interaction: ['render'], export: ['element']};

const EXTENSION = {regex: '^\\.{1,2}/(?!.*\\.(js|json)$)', message: 'A relative specifier ends in ".js".'};

const UNSAFE = [
  {
    regex: '^lit/directives/(style-map|unsafe-html|unsafe-svg|unsafe-mathml)\\.js$',
    message: 'Data is plain text, and styleMap breaks a strict CSP: bind .style or text.',
  },
  {
    regex: '^lit/static-html\\.js$',
    importNames: ['unsafeStatic'],
    message: 'No tag or attribute name comes from data.',
  },
];

const NO_LIT = {regex: '^(lit|lit-html|lit-element)(/|$)', message: 'The folders from strings/ to layout/ are pure.'};

/** Options of no-restricted-imports for the root of src/. */
export const IMPORTS_OF_ENTRIES = {patterns: [EXTENSION, ...UNSAFE]};

/** Options of no-restricted-imports for a folder of src/. */
export function importsOf(folder) {
  const before = FOLDERS.slice(0, FOLDERS.indexOf(folder));
  const allowed = [folder, ...before.filter((other) => !APART[folder]?.includes(other))];
  const others = FOLDERS.filter((other) => !allowed.includes(other));
  const patterns = [
    ...IMPORTS_OF_ENTRIES.patterns,
    {
      regex: '^(\\.\\./)+(index|define|define-english)\\.js$',
      message: 'The entry files import the folders, not the reverse.',
    },
  ];
  if (others.length > 0) {
    const message = `Of the folders of src/, ${folder}/ imports only from: ${allowed.join(', ')}.`;
    patterns.push({regex: `^(\\.\\./)+(${others.join('|')})/`, message});
  }
  if (PURE_FOLDERS.includes(folder)) patterns.push(NO_LIT);
  return {patterns};
}

/** Options of no-restricted-imports outside src/. */
export const IMPORTS_ELSEWHERE = {patterns: [EXTENSION]};

const TEMPLATE = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';
const HTML_SINK = /^(innerHTML|outerHTML|insertAdjacentHTML)$/;

/** Options of no-restricted-syntax for all of src/. */
export const BANNED_SYNTAX = [
  {selector: 'TSEnumDeclaration', message: 'TypeScript is for types: use a union of literals.'},
  {selector: 'ExportAllDeclaration', message: 'Export each thing by name.'},
  {
    selector: `MemberExpression > Identifier.property[name=${HTML_SINK}]`,
    message: 'Data is plain text: set textContent.',
  },
  {selector: `${TEMPLATE}[value.raw=/\\.(innerHTML|outerHTML)\\s*=/]`, message: 'Data is plain text: bind it as text.'},
  {
    selector: `${TEMPLATE}[value.raw=/(^|\\s)style\\s*=/]`,
    message: 'A style attribute breaks a strict CSP: bind .style.',
  },
];

/** The same for the pure folders. */
export const BANNED_SYNTAX_IF_PURE = [
  ...BANNED_SYNTAX,
  {selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'The time comes as an argument.'},
  {selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The time comes as an argument.'},
  {selector: 'CallExpression[callee.name="Date"]', message: 'The time comes as an argument.'},
  {selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Same input, same result.'},
  {
    selector: 'NewExpression[callee.object.name="Intl"][arguments.length=0]',
    message: 'The locale comes as an argument.',
  },
];
