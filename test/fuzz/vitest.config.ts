import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The long run alone; its short one is a unit test. */
export default defineConfig({
  plugins: [WxtVitest()],
  resolve: {
    alias: [{ find: /^css-select$/, replacement: join(import.meta.dirname, 'css-select.ts') }],
  },
  test: {
    include: ['test/fuzz/long.fuzz.ts'],
    setupFiles: ['test/unit/setup.ts'],
    // So that the alias holds in it.
    server: { deps: { inline: ['linkedom'] } },
    disableConsoleIntercept: true,
    reporters: ['dot'],
  },
});
