import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit tests: rules, readers on saved pages, stores on a fake IndexedDB. E2e has its own config. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    setupFiles: ['test/unit/setup.ts'],
    // A guard against what hangs, not a measure: a busy machine is slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
