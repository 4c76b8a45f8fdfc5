import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { noBarrel } from './scripts/lint/noBarrel.ts';
import { noWordsInJsx } from './scripts/lint/noWordsInJsx.ts';
import { overrideAccess } from './scripts/lint/overrideAccess.ts';

const house = {
  rules: { 'no-barrel': noBarrel, 'no-words-in-jsx': noWordsInJsx, 'override-access': overrideAccess },
};

const TESTS = ['**/*.test.{ts,tsx}', 'src/testing/**', 'e2e/**', 'bench/**'];

const ENVIRONMENT = 'The environment is read once, in src/platform/env.ts; take the setting as an argument.';

export default defineConfig(
  globalIgnores([
    'dist',
    '.next',
    '.cache',
    'data',
    'next-env.d.ts',
    'src/app',
    'src/payload-types.ts',
    'src/migrations',
    'src/site/assets/pageScript.js',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    plugins: { house },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'house/no-barrel': 'error',
      'house/override-access': 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['src/**', 'collections/**', 'locales/**'],
    ignores: ['src/platform/env.ts', ...TESTS],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: ENVIRONMENT }],
      'no-restricted-imports': [
        'error',
        {
          paths: ['process', 'node:process'].map((name) => ({
            name,
            importNames: ['env', 'default'],
            message: ENVIRONMENT,
          })),
          patterns: [{ regex: '/payload\\.config$', message: 'Import the config by its alias, @payload-config.' }],
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'collections/**/*.{ts,tsx}'],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }] },
  },
  {
    files: ['src/site/**/*.tsx', 'src/admin/**/*.tsx'],
    ignores: TESTS,
    rules: { 'house/no-words-in-jsx': 'error' },
  },
);
