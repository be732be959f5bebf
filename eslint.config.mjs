// Every file -> its faults: those of the language, of lit and of the design of this project.
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** No DOM, no clock, no locale default, no randomness. */
const PURE = 'src/{strings,date,source,model,scale,layout}/**/*.ts';

const EXTENSION = {regex: '^\\.{1,2}/(?!.*\\.(m?js|json)$)', message: 'A relative specifier ends in ".js" or ".mjs".'};

const UNSAFE_IMPORTS = [
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

const TEMPLATE = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';
const HTML_SINK = /^(innerHTML|outerHTML|insertAdjacentHTML)$/;

const BANNED_SYNTAX = [
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

const BANNED_SYNTAX_IF_PURE = [
  {selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'The time comes as an argument.'},
  {selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The time comes as an argument.'},
  {selector: 'CallExpression[callee.name="Date"]', message: 'The time comes as an argument.'},
  {selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Same input, same result.'},
  {
    selector: 'NewExpression[callee.object.name="Intl"][arguments.length=0]',
    message: 'The locale comes as an argument.',
  },
];

export default defineConfig(
  {ignores: ['.cache', 'coverage', 'dist', 'storybook-static']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {files: ['**/*.mjs'], languageOptions: {globals: globals.node}},
  {files: ['test/page/*.js'], languageOptions: {globals: globals.browser}},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    settings: {wc: {elementBaseClasses: ['LitElement']}, litHtmlSources: ['lit', '@open-wc/testing']},
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit-a11y/no-redundant-role': 'off', // <ol role="list">: Safari drops the role of a list without markers
      'wc/guard-super-call': 'off', // LitElement has every callback
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
      '@typescript-eslint/parameter-properties': 'error',
      'no-restricted-imports': ['error', {patterns: [EXTENSION]}],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off', // what chai returns looks like a promise
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['warn', {max: 300, skipBlankLines: true, skipComments: true}],
      'no-console': ['error', {allow: ['warn', 'error']}],
      'no-restricted-imports': ['error', {patterns: [EXTENSION, ...UNSAFE_IMPORTS]}],
      'no-restricted-syntax': ['error', ...BANNED_SYNTAX],
    },
  },
  {files: [PURE], rules: {'no-restricted-syntax': ['error', ...BANNED_SYNTAX, ...BANNED_SYNTAX_IF_PURE]}},
  prettier,
);
