// The imports of src/, test/ and stories/ -> those against the order of the folders, and cycles, of types too.

/** A folder imports from itself and from those before it. */
const FOLDERS = ['strings', 'date', 'source', 'model', 'scale', 'layout', 'render', 'interaction', 'element', 'export'];

/** The last folder without a DOM. */
const LAST_PURE = 'layout';

/** Folders that come before, and yet may not be imported. */
const APART = {interaction: ['render'], export: ['element']};

const ENTRIES = '^src/(index|define|define-english|date/index)\\.ts$';

const inFolders = (folders) => `^src/(${folders.join('|')})/`;

function orderOf(folder, index) {
  const allowed = FOLDERS.slice(0, index + 1).filter((other) => !APART[folder]?.includes(other));
  const others = FOLDERS.filter((other) => !allowed.includes(other));
  return {
    name: `order-of-${folder}`,
    comment: `Of the folders of src/, ${folder}/ imports only from: ${allowed.join(', ')}.`,
    severity: 'error',
    from: {path: inFolders([folder])},
    to: {path: inFolders(others)},
  };
}

export default {
  forbidden: [
    ...FOLDERS.map(orderOf),
    {
      name: 'entries-come-last',
      comment: 'The entry files import the folders, not the reverse.',
      severity: 'error',
      from: {path: inFolders(FOLDERS)},
      to: {path: '^src/[^/]+$'},
    },
    {
      name: 'pure-without-lit',
      comment: `The folders from ${FOLDERS[0]}/ to ${LAST_PURE}/ are pure.`,
      severity: 'error',
      from: {path: inFolders(FOLDERS.slice(0, FOLDERS.indexOf(LAST_PURE) + 1))},
      to: {path: '^node_modules/(@lit|lit|lit-html|lit-element)/'},
    },
    {
      name: 'no-cycles',
      comment: 'These modules import each other, if only for types. Move what they share to a file of its own.',
      severity: 'error',
      from: {},
      to: {circular: true},
    },
    {
      name: 'no-unused-modules',
      comment: 'No entry file leads to this module. Import it, or delete it.',
      severity: 'error',
      from: {path: ENTRIES},
      to: {path: '^src/', pathNot: [ENTRIES, '^src/export/'], reachable: false},
    },
  ],
  options: {
    tsPreCompilationDeps: true, // sees imports of types
    tsConfig: {fileName: 'tsconfig.json'},
    doNotFollow: {path: 'node_modules'},
  },
};
