import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../extension.ts';

/** Where the client's bundle is written; never committed. */
export const BUNDLE = join(ROOT, '.output', 'sandbox-instagram');

/** Bundles the client with the true React and Lexical that Instagram's pages are made with. */
export async function buildClient(): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: {
      alias: [{ find: /^(react|react-dom)(\/.*)?$/, replacement: '$1-18$2' }],
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: BUNDLE,
      emptyOutDir: false,
      minify: false,
      rollupOptions: {
        input: join(import.meta.dirname, 'client', 'main.ts'),
        output: { entryFileNames: 'client.js' },
      },
    },
  });
}

if (import.meta.main) await buildClient();
