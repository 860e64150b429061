import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The long run alone; its short one is a unit test. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/fuzz/long.fuzz.ts'],
    setupFiles: ['test/unit/setup.ts'],
    disableConsoleIntercept: true,
    reporters: ['dot'],
  },
});
