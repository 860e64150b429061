import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** E2e: the built extension in real browsers on the sandbox. `E2E_BROWSER` picks the browsers. */
export default defineConfig({
  // Found from here, so that the command works from any folder.
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    environment: 'node',
    // One file at a time in each browser; test/run.ts runs the two side by side.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two browsers share two cores, and one of them starves at times (measured: each of 3 tests that
    // failed so passed alone). One more try; the report says "retry x1" of those that needed it, and
    // one that needs it again and again has a fault.
    retry: 1,
  },
});
