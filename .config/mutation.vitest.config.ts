import { defineConfig } from 'vitest/config';

/** The tests that stand beside what is changed: see mutation-groups.js. */
export default defineConfig({
  test: {
    include: JSON.parse(process.env['MUTATION_TESTS'] ?? '[]') as string[],
    setupFiles: ['.config/property-runs.ts'],
    testTimeout: 30_000,
  },
});
