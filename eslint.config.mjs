import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { waits } from './.ci/waits.mjs';

/** A sentence: Dutch words that only stand in sentences, with others round them. */
const DUTCH = '/(?:^|\\s)(?:deze|geef|hier|niet|wordt|kies|het|een|de|van|zijn|geen)\\s+\\S+/i';
/** What says so only to an editor while the site is built, in data or in a file; and parts of a drawing, that say what they are. */
const SPOKEN_ELSEWHERE = [
  'src/components/{build,check,data,herkomst,keten,praatplaat,problem,search,templates,words}/**',
  'src/components/forms/domain/*.ts',
  'src/components/own-plate/domain/{drawable,for-site}.ts',
];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'public/', 'tests/fixtures/mini/', 'src/components/praatplaat/beeld/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    // Scripts in templates are a line or two that import the rest; no program of TypeScript knows them.
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    // One program for the whole run; the service of an editor asks for more work, file by file.
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `interface Boom extends Maat {}` gives a part's options a name of its own, ready for the first option it adds.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // A store on the device waits for the database, the one in the tab answers at once: both keep the same promise.
      '@typescript-eslint/require-await': 'off',
      // `keten.bron` is handed over as a function: an interface says so, and TypeScript then compares its parameters strictly.
      '@typescript-eslint/method-signature-style': ['error', 'property'],
    },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      // A table wider than the window is a region that scrolls; with the keyboard that takes a region that can be reached.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region', 'tabpanel'] }],
    },
  },
  // Plain scripts run on the Node of the machine; TypeScript knows the globals of everything else.
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        PerformanceObserver: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
  {
    files: ['**/*.{ts,astro}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      'no-undef': 'off',
      'no-unused-vars': 'off',
      // Taking a field off by naming it is how a record is copied without it.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { rules: { 'max-len': ['error', { code: 140, ignoreUrls: true }], 'max-depth': ['error', 4] } },
  {
    files: ['src/**/*.ts'],
    rules: {
      // What a reader can keep in mind; a switch over kinds counts as one choice.
      complexity: ['error', { max: 15, variant: 'modified' }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  // A conversation knows no page; where a browser keeps things stands behind a port, in `platform.ts`.
  {
    files: ['src/components/gesprek/domain/**/*.ts'],
    ignores: ['src/components/gesprek/domain/storage/platform.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'document',
          'window',
          'location',
          'history',
          'localStorage',
          'sessionStorage',
          'indexedDB',
          'Image',
          'Element',
          'HTMLElement',
        ],
      ],
    },
  },
  // What a visitor reads stands in the language file; what only the build says to an editor, and what parts of a drawing are
  // called, stands beside what it is about.
  {
    files: ['src/components/**/*.ts'],
    ignores: SPOKEN_ELSEWHERE,
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['Literal', 'TemplateElement'].map((node) => ({
          selector: `${node}[${node === 'Literal' ? 'value' : 'value.raw'}=${DUTCH}]`,
          message: 'Words of the interface stand in src/content/teksten/nl.yaml.',
        })),
      ],
    },
  },
  {
    files: ['tests/{a11y,build,e2e}/**/*.ts'],
    plugins: { tests: { rules: { waits } } },
    rules: { 'tests/waits': 'error' },
  },
  // A drawing is a list of strokes from back to front, as long as the thing has parts.
  { files: ['src/components/praatplaat/**/*.ts'], rules: { 'max-lines-per-function': ['error', { max: 130 }] } },
  // What was found by trying stands apart from the steps, so these are small.
  { files: ['src/components/{search,text}/**/*.ts'], rules: { complexity: ['error', 12] } },
);
