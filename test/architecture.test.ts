import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { featureIds } from '../utils/settings.ts';
import { networks } from '../utils/networks/index.ts';

const root = join(import.meta.dirname, '..');
const has = (path: string) => existsSync(join(root, path));

describe.each(['page', 'teach'])('the script %s in pages', (script) => {
  it('is built without React, zod, Dexie, words or a store', async () => {
    const built = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        rollupOptions: {
          input: join(root, `entrypoints/${script}.content/index.ts`),
          external: ['#imports'],
        },
      },
    });
    const outputs = Array.isArray(built) ? built : [built];
    const modules = outputs
      .flatMap((one) => ('output' in one ? one.output : []))
      .flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []))
      .map((module) => module.replace(root, ''));
    expect(modules.length).toBeGreaterThan(10);
    const heavy = /node_modules|\/(?:store|schema|db|words|settings)\.ts|\/locales\/|\.tsx$/;
    expect(modules.filter((module) => heavy.test(module))).toEqual([]);
  });
});

describe('the folders', () => {
  it('at the top are those that the design names', () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .filter((name) => name !== 'node_modules');
    expect(folders.sort()).toEqual([
      'assets',
      'components',
      'entrypoints',
      'public',
      'test',
      'utils',
    ]);
  });

  it.each(Object.keys(networks))('hold all of the network %s', (id) => {
    for (const file of ['index.ts', 'pages.ts', 'rules.ts']) {
      expect(has(`utils/networks/${id}/${file}`), file).toBe(true);
    }
    expect(has(`utils/networks/${id}/places.ts`) || has(`utils/networks/${id}/places`)).toBe(true);
    const saved = readdirSync(join(root, `test/networks/${id}`));
    expect(saved.filter((file) => file.endsWith('.html')).length).toBeGreaterThan(0);
  });

  it.each([...featureIds])('hold all of the feature %s', (id) => {
    expect(has(`entrypoints/page.content/features/${id}.ts`)).toBe(true);
    expect(has(`entrypoints/panel/panels/${id}.tsx`)).toBe(true);
    const list = readFileSync(join(root, 'entrypoints/page.content/features/index.ts'), 'utf8');
    expect(list).toContain(`./${id}.ts`);
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`\`${id}\``);
  });
});
