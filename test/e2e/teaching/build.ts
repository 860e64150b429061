import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../sandbox/extension.ts';

/** `find-values.ts` as one script for the page. */
export async function buildFinder(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: join(import.meta.dirname, 'find-values.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The finder was not built.');
  return chunk.code;
}
