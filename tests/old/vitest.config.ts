import { mergeConfig } from 'vitest/config';
import all from '../../vitest.config.ts';

/** What `npm run test:oud` runs in an old Chromium: the main flows as everybody has them, and what is different there. */
export default mergeConfig(
  { ...all, test: { ...all.test, include: [] } },
  {
    test: {
      include: [
        'tests/old/*.flow.ts',
        ...['plaat', 'onderbouwing', 'keten', 'search', 'print-sheets', 'leeslijst', 'gesprek/*'].map(
          (name) => `tests/e2e/${name}.test.ts`,
        ),
      ],
    },
  },
);
