import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'public/', 'tests/fixtures/mini/', 'src/components/praatplaat/beeld/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  // Plain scripts run on the Node of the machine; TypeScript knows the globals of everything else.
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
  { files: ['**/*.{ts,astro}'], rules: { 'no-undef': 'off' } },
  { files: ['src/components/{search,text}/**/*.ts'], rules: { complexity: ['error', 12] } },
  { rules: { 'max-len': ['error', { code: 140, ignoreUrls: true }] } },
);
