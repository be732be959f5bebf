// Every file -> its faults: those of the language, of lit and of the design of this project.
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import {
  BANNED_SYNTAX,
  BANNED_SYNTAX_IF_PURE,
  FOLDERS,
  IMPORTS_ELSEWHERE,
  IMPORTS_OF_ENTRIES,
  PURE_FOLDERS,
  importsOf,
} from './scripts/lint-bans.mjs';

const inFolder = (folder) => `src/${folder}/**/*.ts`;

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
      'no-restricted-imports': ['error', IMPORTS_ELSEWHERE],
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
      'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
      'no-console': ['error', {allow: ['warn', 'error']}],
      'no-restricted-imports': ['error', IMPORTS_OF_ENTRIES],
      'no-restricted-syntax': ['error', ...BANNED_SYNTAX],
    },
  },
  ...FOLDERS.map((folder) => ({
    files: [inFolder(folder)],
    rules: {'no-restricted-imports': ['error', importsOf(folder)]},
  })),
  {files: PURE_FOLDERS.map(inFolder), rules: {'no-restricted-syntax': ['error', ...BANNED_SYNTAX_IF_PURE]}},
  prettier,
);
