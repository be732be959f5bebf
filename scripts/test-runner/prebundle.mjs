// The packages that tests import -> one split bundle, so that a test page loads a dozen files and not six hundred.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';

const OUTDIR = '.cache/test-packages';
const PACKAGES = [
  'd3',
  'lit',
  '@guidepup/virtual-screen-reader',
  '@mozilla/readability',
  '@open-wc/testing',
  '@web/test-runner-commands',
  'axe-core',
  'edtf',
  'fast-check',
];

/** Returns what can be imported of lit beside its root: `lit/decorators.js`, `lit/directives/repeat.js` and so on. */
function litModules(rootDir) {
  const {exports} = JSON.parse(readFileSync(join(rootDir, 'node_modules/lit/package.json'), 'utf8'));
  const isModule = (path) =>
    /^\.\/(async-directive|directive|directive-helpers|decorators|static-html|directives\/.*)\.js$/.test(path);
  return Object.keys(exports)
    .filter(isModule)
    .map((path) => path.replace('.', 'lit'));
}

const outfileOf = (specifier) => `${OUTDIR}/${specifier.replace(/\.js$/, '')}`;

export function prebundlePlugin() {
  let specifiers = [];
  return {
    name: 'prebundle',
    async serverStart({config: {rootDir}}) {
      specifiers = [...PACKAGES, ...litModules(rootDir)];
      await build({
        absWorkingDir: rootDir,
        entryPoints: Object.fromEntries(specifiers.map((specifier) => [outfileOf(specifier), specifier])),
        outdir: '.',
        bundle: true,
        splitting: true,
        chunkNames: `${OUTDIR}/[name]-[hash]`,
        format: 'esm',
        target: 'es2022',
        conditions: ['browser', 'development'],
        logLevel: 'warning',
      });
    },
    resolveImport({source}) {
      return specifiers.includes(source) ? `/${outfileOf(source)}.js` : undefined;
    },
  };
}
