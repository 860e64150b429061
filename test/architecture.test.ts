import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { networkIds } from '../utils/networks/ids.ts';
import { networks } from '../utils/networks/index.ts';
import type { Network, NetworkPlaces } from '../utils/networks/network.ts';
import { places } from '../utils/networks/places.ts';
import { featureIds } from '../utils/settings.ts';
import { SITES } from './sandbox/sites.ts';

const root = join(import.meta.dirname, '..');
const has = (path: string) => existsSync(join(root, path));

const scriptsInPages = ['page.content', 'page-hands', 'page-rest', 'teach.content'];
describe.each(scriptsInPages)('the script %s in pages', (script) => {
  it('is built without React, zod, Dexie, words, a store or a network', async () => {
    const built = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        rollupOptions: {
          input: join(root, `entrypoints/${script}/index.ts`),
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
    const heavy =
      /node_modules|\/(?:store|schema|db|words|settings)\.ts|\/locales\/|\.tsx$|\/networks\/[a-z]+\/|\/networks\/(?:index|places)\.ts$/;
    expect(modules.filter((module) => heavy.test(module))).toEqual([]);
    // What reads is there on every page; what does waits until the person wants it.
    const doing = modules.filter((module) => module.includes('/page-hands/'));
    expect(doing.length > 0).toBe(script === 'page-hands');
    // What counts and measures waits until the page is at rest.
    const resting = modules.filter((module) => module.includes('/page-rest/'));
    expect(resting.length > 0).toBe(script === 'page-rest');
  });
});

describe('the background', () => {
  it('loads no code later: a service worker may not', () => {
    const seen = new Set<string>();
    const later: string[] = [];
    const walk = (file: string) => {
      if (seen.has(file) || !existsSync(file)) return;
      seen.add(file);
      const source = readFileSync(file, 'utf8');
      if (/\bimport\(/u.test(source)) later.push(file.replace(root, ''));
      // Types leave no trace in what is built.
      for (const [, path] of source.matchAll(
        /^(?:import|export)(?! type\b)[^;]*? from '(\.[^']+)'/gmu,
      )) {
        walk(join(dirname(file), path ?? ''));
      }
    };
    walk(join(root, 'entrypoints/background/index.ts'));
    expect(seen.size).toBeGreaterThan(100);
    expect(later).toEqual([]);
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

  it.each([...featureIds])('hold all of the feature %s', (id) => {
    expect(has(`entrypoints/page.content/features/${id}.ts`)).toBe(true);
    expect(has(`entrypoints/panel/panels/${id}.tsx`)).toBe(true);
    const list = readFileSync(join(root, 'entrypoints/page.content/features/index.ts'), 'utf8');
    expect(list).toContain(`./${id}.ts`);
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`\`${id}\``);
  });
});

describe('what goes to the shops', () => {
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  const { version } = JSON.parse(text('package.json')) as { version: string };

  it('says in the README why it has each permission, and names no other', () => {
    const part = /## Permissions\n([\s\S]+?)\n## /u.exec(text('README.md'))?.[1] ?? '';
    const named = [...part.matchAll(/`([a-z][A-Za-z]+)`/gu)].map(([, name = '']) => name);
    const list = /permissions: \[([\s\S]+?)\]/u.exec(text('wxt.config.ts'))?.[1] ?? '';
    const asked = [...list.matchAll(/^\s+'(\w+)',/gmu)].map(([, name = '']) => name);
    expect(asked.length).toBeGreaterThan(5);
    // WXT itself asks for the side panel, because there is one.
    expect([...new Set(named)].sort()).toEqual([...asked, 'sidePanel'].sort());
  });

  it('has its version in package.json alone, and the newest change tells of it', () => {
    expect(text('CHANGELOG.md')).toMatch(new RegExp(`^# Changes\\n[\\s\\S]*?\\n## ${version}\\b`));
    expect(/\n## (\S+)/u.exec(text('CHANGELOG.md'))?.[1]).toBe(version);
    expect(text('wxt.config.ts')).not.toMatch(/\bversion\b/u);
  });

  it('names no network in its own name or icon', () => {
    const names = Object.values(networks as Readonly<Record<string, Network>>).flatMap(
      ({ id, title, titles }) => [id, title, ...Object.values(titles ?? {})],
    );
    const own = ['en', 'ru', 'ro', 'kk', 'ms'].map((language) => {
      const words = JSON.parse(text(`public/_locales/${language}/messages.json`)) as Record<
        string,
        { message: string }
      >;
      return words['extensionName']?.message ?? '';
    });
    // `x="4"` is no name in a picture.
    const icon = text('assets/icon.svg').replace(/\s[\w:-]+=/gu, ' ');
    own.push((JSON.parse(text('package.json')) as { name: string }).name, icon);
    const found = names.filter((name) =>
      own.some((one) => new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, 'iu').test(one)),
    );
    expect(own.every((one) => one.length > 3)).toBe(true);
    expect(found).toEqual([]);
  });
});

/** All that a network consists of, beside what its own tests hold: what of it is not there. */
function missingOf(id: string): string[] {
  const network = (networks as Readonly<Record<string, Network>>)[id];
  const rows = (places as Readonly<Record<string, NetworkPlaces>>)[id];
  const pages = `test/networks/${id}`;
  const saved = has(pages) ? readdirSync(join(root, pages)) : [];
  const html = saved.filter((file) => file.endsWith('.html'));
  const name = network ? (network.titles?.['en'] ?? network.title) : id;
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const parts: [there: boolean, what: string][] = [
    ...['index.ts', 'pages.ts', 'places.ts', 'rules.ts'].map((file): [boolean, string] => [
      has(`utils/networks/${id}/${file}`),
      `the file utils/networks/${id}/${file}`,
    ]),
    [networkIds.some((one) => one === id), `the word '${id}' in utils/networks/ids.ts`],
    [network?.id === id, 'its line in utils/networks/index.ts'],
    [rows?.id === id, 'its line in utils/networks/places.ts'],
    [html.length > 2, `more than two saved pages in ${pages}`],
    [html.every((file) => saved.includes(file.replace('.html', '.json'))), 'a .json for each'],
    [SITES.some((site) => site().id === id), 'its line in test/sandbox/sites.ts'],
    // VK came first: its day is told by topic (reply, fill, marks and more).
    [id === 'vk' || has(`test/e2e/${id}.e2e.ts`), `its day in test/e2e/${id}.e2e.ts`],
    [readme.includes(name), `its sentence in README.md (it does not say "${name}")`],
  ];
  return parts.filter(([there]) => !there).map(([, what]) => what);
}

describe('a network', () => {
  const folders = readdirSync(join(root, 'utils/networks'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  it.each([...new Set([...folders, ...networkIds])])('%s lacks nothing', (id) => {
    expect(missingOf(id)).toEqual([]);
  });

  it('that is only a thought lacks everything, by name', () => {
    const missing = missingOf('nowhere');
    expect(missing).toHaveLength(11);
    expect(missing).toContain("the word 'nowhere' in utils/networks/ids.ts");
    expect(missing).toContain('its day in test/e2e/nowhere.e2e.ts');
    expect(missing).toContain('its sentence in README.md (it does not say "nowhere")');
  });
});
