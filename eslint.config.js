import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const everywhere = {
  eqeqeq: 'error',
  'max-lines': ['error', 250],
  'no-console': 'error',
  'no-constant-condition': 'error',
  'no-debugger': 'error',
  'no-duplicate-imports': 'error',
  'no-else-return': 'error',
  'no-empty': ['error', { allowEmptyCatch: true }],
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-self-compare': 'error',
  'no-unreachable': 'error',
  'no-useless-escape': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'prefer-template': 'error',
};

const model = {
  'no-restricted-globals': [
    'error',
    ...[
      'window',
      'document',
      'navigator',
      'localStorage',
      'fetch',
      'performance',
      'process',
      'setTimeout',
      'Date',
    ].map((name) => ({
      name,
      message: 'The model is pure: no browser, no clock, no process.',
    })),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'Pass a seeded generator instead.' },
    { object: 'Intl', property: 'NumberFormat', message: 'The model knows nothing of display.' },
  ],
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', '.look/', 'coverage/', 'node_modules/']),
  {
    files: ['**/*.{js,mjs,ts,svelte,astro}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: everywhere,
  },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // Indexed access is checked, so code that walks an array within its bounds has to say so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Interfaces use the method form; what they hold are plain functions without `this`.
      '@typescript-eslint/unbound-method': 'off',
      // An empty environment variable or text means "not given".
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Numbers belong in sentences here; objects and promises still do not.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNever: true },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [svelte.configs.recommended],
    languageOptions: {
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        parser: typescript.parser,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { '@typescript-eslint': typescript.plugin },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
    },
  },
  {
    files: ['**/*.astro'],
    extends: [astro.configs.recommended],
    rules: { '@typescript-eslint/no-explicit-any': 'error' },
    plugins: { '@typescript-eslint': typescript.plugin },
  },
  { files: ['src/model/**/*.ts'], rules: model },
  // Scripts and benchmarks talk to a person at a terminal.
  { files: ['scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
);
