// The entry files of src/ -> dist/**/*.js (ES modules), and everything in one file: dist/event-timeline.min.js and .all.min.js.
import {readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import {transformSync} from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';

const {name, version, dependencies} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const packages = Object.keys(dependencies);
const isDependency = (id) => packages.some((dependency) => id === dependency || id.startsWith(`${dependency}/`));

/** Every warning fails the build, except cycles wholly inside d3. */
function failOnWarning({code, message, ids}) {
  if (code === 'CIRCULAR_DEPENDENCY' && ids.every((id) => id.includes('/node_modules/d3-'))) return;
  throw new Error(`rollup must build without warnings: ${code} ${message}`);
}

const typescript = () => esbuild({target: 'es2022', tsconfig: 'tsconfig.json'});

const modules = {
  input: ['src/index.ts', 'src/define.ts', 'src/define-english.ts', 'src/date/index.ts'],
  external: isDependency,
  onwarn: failOnWarning,
  output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true},
  plugins: [resolve({extensions: ['.ts', '.js']}), typescript()],
};

/** The plugin's own minifier of CSS knows neither nesting nor layers. */
const minifyCSS = (css) =>
  transformSync(css, {loader: 'css', minify: true, charset: 'utf8', target: 'esnext'}).code.trim();

const minifyTemplates = () =>
  minifyTemplateLiterals({
    include: 'src/**',
    failOnError: true,
    // a template may be a piece of SVG, or of a sentence: keep its closing slashes and the spaces at its ends
    options: {minifyOptions: {minifyCSS, keepClosingSlash: true, conservativeCollapse: true}},
  });

/** Gives the Trusted Types policy of Lit our name, so that a page can allow this one alone. */
const renamePolicy = () =>
  replace({
    include: '**/lit-html.js',
    values: {'createPolicy("lit-html"': `createPolicy("${name}"`},
    delimiters: ['', ''],
    preventAssignment: true,
  });

/** First a byte order mark, for pages and servers that name no encoding. */
const PREAMBLE = `\uFEFF/*! ${name} ${version} | MIT | with lit (BSD-3-Clause, Google LLC) and d3 (ISC, Mike Bostock) */`;

/** Everything in one file; an iife runs alike in a classic script and in a module. */
const oneFile = (input, file) => ({
  input,
  onwarn: failOnWarning,
  output: {file, format: 'iife'},
  plugins: [
    resolve({extensions: ['.ts', '.mjs', '.js'], browser: true, exportConditions: ['production']}),
    typescript(),
    minifyTemplates(),
    renamePolicy(),
    terser({format: {comments: false, preamble: PREAMBLE}}),
  ],
});

export default [
  modules,
  oneFile('src/define-english.ts', `dist/${name}.min.js`),
  oneFile('src/define.ts', `dist/${name}.all.min.js`),
];
