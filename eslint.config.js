import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import awaitAccessible from './tools/eslint/await-accessible.mjs';
import importDirection from './tools/eslint/import-direction.mjs';
import noStringStyles from './tools/eslint/no-string-styles.mjs';

const wegwijzer = { rules: { 'import-direction': importDirection, 'no-string-styles': noStringStyles, 'await-accessible': awaitAccessible } };
const typescript = ['packages/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts', '.storybook/**/*.ts'];
const tests = ['packages/*/test/**', 'stories/test/**', 'test/**'];

/** Calls that return a promise which nobody needs to await. */
const safeCalls = [
  { from: 'package', package: 'node:test', name: ['describe', 'it', 'test'] },
  // semantic-dom-diff types every equal() of Chai as a promise, for the sake of snapshots.
  { from: 'package', package: '@types/chai', name: 'Equal' },
];

const zodMini = { name: 'zod', message: "Import * as z from 'zod/mini': the whole of zod weighs ten times as much, and calls Function, which a strict policy forbids." };
const unsafe = (name) => ({ name, message: 'What a feed says is text, never markup.' });
const styleMap = { name: 'lit/directives/style-map.js', message: 'styleMap writes a style attribute on the first render, which a strict policy forbids.' };

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '**/.cache/', 'storybook-static/', 'coverage/', '**/custom-elements.json'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: { globals: globals.node },
  },
  // Scripts of pages, and tests that run a part of themselves in a page.
  { files: ['demo/**/*.js', 'test/journeys/**', 'test/bench/**', 'tools/stories.mjs'], languageOptions: { globals: globals.browser } },
  {
    files: typescript,
    extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked, lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y, wegwijzer },
    languageOptions: {
      parserOptions: { project: ['tsconfig.json', 'tsconfig.node.json', 'packages/core/tsconfig.json', 'packages/publisher/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      'wegwijzer/import-direction': 'error',
      'wegwijzer/no-string-styles': 'error',
      'wegwijzer/await-accessible': 'error',
      'no-restricted-imports': ['error', { paths: [zodMini, styleMap, ...['unsafe-html', 'unsafe-svg'].map((name) => unsafe(`lit/directives/${name}.js`))] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
      // An abort is passed on with the reason that its signal gives, whatever that is.
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      // Its wish depends on how two type programs resolve one generic; tsc is content either way.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      // A union such as 'silent' | string tells the reader which words are meant.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: safeCalls }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]', message: 'Throws on a page that requires Trusted Types, and what a feed says is text.' },
        { selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]', message: 'Throws on a page that requires Trusted Types, and what a feed says is text.' },
      ],
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
