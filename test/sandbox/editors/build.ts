import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { Alias } from 'vite';
import type { BrowserName } from '../browsers/candidates.ts';
import { ROOT } from '../extension.ts';
import { EDITORS, EDITORS_FOLDER, EDITORS_HOST, REFUSERS } from './editors.ts';

const NEWEST = '-newest';
const source = (name: string) => join(import.meta.dirname, 'pages', `${name}.ts`);

/** Which package an import of the pages means: the same page is built on two versions. */
const measured: Alias[] = [{ find: /^(react|react-dom)(\/.*)?$/, replacement: '$1-18$2' }];
const newest: Alias[] = [
  { find: /^lexical$/, replacement: `lexical${NEWEST}` },
  { find: /^@lexical\/(plain-text|history)$/, replacement: `lexical-$1${NEWEST}` },
  { find: /^@tiptap\/(core|pm)(\/.*)?$/, replacement: `tiptap-$1${NEWEST}$2` },
];

/** Bundles the pages with the editors' packages, those of the networks and the newest. */
export async function buildEditors(): Promise<void> {
  const names = [...EDITORS, ...REFUSERS];
  const isNewest = (name: string) => name.endsWith(NEWEST);
  await bundle(
    names.filter((name) => !isNewest(name)),
    measured,
    EDITORS_FOLDER,
  );
  await bundle(names.filter(isNewest), newest, EDITORS_FOLDER);
}

async function bundle(names: string[], alias: Alias[], outDir: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias },
    // Draft.js asks for `global`; React is built as networks have it.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      rollupOptions: {
        input: Object.fromEntries(names.map((name) => [name, source(name.replace(NEWEST, ''))])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

/**
 * A tiny extension whose content script inserts what it is sent: the isolated world is the real
 * one, and so is `utils/page/insert-text.ts`. Returns its folder.
 */
export async function buildInserter(name: BrowserName): Promise<string> {
  const folder = join(ROOT, '.output', `inserter-${name}`);
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'import.meta.env.FIREFOX': String(name === 'firefox') },
    build: {
      outDir: folder,
      minify: false,
      rollupOptions: {
        input: join(import.meta.dirname, 'extension', 'content.ts'),
        output: { format: 'iife', entryFileNames: 'content.js' },
      },
    },
  });
  await mkdir(folder, { recursive: true });
  const matches = [`https://${EDITORS_HOST}/*`];
  const manifest = {
    manifest_version: 3,
    name: 'Inserter of the tests',
    version: '1.0.0',
    host_permissions: matches,
    content_scripts: [{ matches, js: ['content.js'], run_at: 'document_idle' }],
    ...(name === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'inserter@groupmate.example' } } }
      : {}),
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2));
  // From here the test asks the content script, as the extension's background does.
  await writeFile(join(folder, 'ask.html'), '<!doctype html><title>ask</title>');
  return folder;
}
