import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../sandbox/extension.ts';

/** in-page.ts with all that it imports, as one script for `page.evaluate`. */
export async function inPageScript(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '#imports': join(import.meta.dirname, 'imports.ts') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'benchPage' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The bench’s page script could not be built.');
  return chunk.code;
}
