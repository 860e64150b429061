import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../extension.ts';
import { TWITCH_CLIENT } from './client-file.ts';

/** Bundles the client with the true Slate. */
export async function buildTwitch(): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: [{ find: /^(react|react-dom)(\/.*)?$/, replacement: '$1-18$2' }] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: dirname(TWITCH_CLIENT),
      minify: false,
      rollupOptions: {
        input: { main: join(import.meta.dirname, 'client', 'main.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildTwitch();
