import { dirname } from 'node:path';
import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { layers, packages } from './directions.js';

const tests = '**/*.test.{ts,tsx}';

const files = layers.map(({ name, pattern, capture }) => ({
  category: name,
  pattern,
  stopMatching: true,
  ...(capture && { capture }),
}));

/** One policy per layer: it may import what it lists; the rest is refused with its advice. */
const layerPolicies = layers.flatMap(({ name, may, advice }) => {
  const from = { file: { categories: name } };
  const targets = may.map((target) =>
    typeof target === 'string'
      ? { file: { categories: target } }
      : { file: { categories: name, captured: target } },
  );
  return [
    { from, disallow: { to: { module: { origin: 'local' } } }, message: advice },
    { from, allow: { to: targets } },
  ];
});

const packagePolicies = packages.flatMap(({ module, allowed, advice }) => [
  { disallow: { to: { module } }, message: advice },
  ...allowed.map((name) => ({
    from: { file: { categories: name } },
    allow: { to: { module } },
  })),
]);

/** Tests may read files and open Cytoscape, wherever they stand. */
const testPolicy = {
  from: { file: { path: tests } },
  allow: { to: { module: { origin: ['core', 'external'] } } },
};

export default tseslint.config(
  {
    ignores: ['dist', 'node_modules', '.cache', 'test-results', 'playwright-report', 'public'],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: dirname(import.meta.dirname) },
    },
  },
  {
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      // control characters are what a text normaliser looks for
      'no-control-regex': 'off',
      // spreading a string into code points is what is meant here
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrels: import from the file that defines it.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'No clock: pass the day in.',
        },
      ],
    },
  },
  {
    files: ['src/extract/**', 'src/graph/**'],
    ignores: ['src/extract/cli/**', tests],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'window', message: 'No browser here: pass the value in.' },
        { name: 'document', message: 'No browser here: pass the value in.' },
        { name: 'process', message: 'No Node here: pass the value in from src/extract/cli.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'No clock: same input, same bytes.' },
        { object: 'Math', property: 'random', message: 'No randomness: same input, same bytes.' },
        ...['toLocaleLowerCase', 'toLocaleUpperCase', 'toLocaleString', 'localeCompare'].map(
          (property) => ({ property, message: 'No default locale: same bytes on any machine.' }),
        ),
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: { 'boundaries/files': files },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'allow',
          checkAllOrigins: true,
          policies: [...layerPolicies, ...packagePolicies, testPolicy],
        },
      ],
    },
  },
  {
    files: ['src/view/**'],
    plugins: { 'react-hooks': hooks },
    rules: hooks.configs.recommended.rules,
  },
  {
    files: ['vite.config.ts', '.config/*', 'e2e/playwright.config.ts', '**/*.d.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
