import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from '../sandbox/browsers/launch.ts';
import { ROOT } from '../sandbox/extension.ts';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { browsers } from './setup.ts';

/** A zip of `npm run zip`, by the version that package.json has. */
async function zipOf(kind: string): Promise<Record<string, Uint8Array>> {
  const about = await readFile(join(ROOT, 'package.json'), 'utf8');
  const { version } = JSON.parse(about) as { version: string };
  return unzipSync(await readFile(join(ROOT, '.output', `groupmate-${version}-${kind}.zip`)));
}
const textOf = (files: Record<string, Uint8Array>, path: string) =>
  new TextDecoder().decode(files[path]);

interface Manifest {
  version: string;
  manifest_version: number;
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
}

describe.each(browsers)('the package for %s', (name) => {
  let session: Session | undefined;
  let sandbox: Sandbox | undefined;
  let folder = '';
  let files: Record<string, Uint8Array> = {};

  beforeAll(async () => {
    files = await zipOf(name === 'chromium' ? 'chrome' : 'firefox');
    folder = await mkdtemp(join(tmpdir(), 'groupmate-package-'));
    for (const [path, bytes] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    sandbox = await startSandbox();
    session = await launch(name, { extension: folder, sandbox });
  });
  afterAll(async () => {
    await session?.close();
    await sandbox?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  it('asks for no host, and holds nothing but what runs', () => {
    const manifest = JSON.parse(textOf(files, 'manifest.json')) as Manifest;
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.permissions.filter((one) => one.includes(':'))).toEqual([]);
    expect(manifest.optional_host_permissions.length).toBeGreaterThan(9);
    const kinds = Object.keys(files).map((path) => path.replace(/^.*\./u, ''));
    expect([...new Set(kinds)].sort()).toEqual(
      ['bin', 'css', 'html', 'js', 'json', 'png', 'svg', 'txt', 'woff2'].filter((kind) =>
        kinds.includes(kind),
      ),
    );
    // Only the variant for tests opens our roots in pages.
    const scripts = Object.keys(files).filter((path) => path.startsWith('content-scripts/'));
    for (const script of scripts) {
      const roots = textOf(files, script).match(/attachShadow\(\{mode:[^}]*\}\)/gu) ?? [];
      expect(roots.length).toBeGreaterThan(0);
      expect([...new Set(roots)]).toEqual([expect.stringMatching(/closed/)]);
    }
    expect(textOf(files, 'licences.txt')).toContain('react-dom 19');
    expect(textOf(files, 'licences.txt')).toContain('@fontsource-variable/inter');
  });

  it('starts, opens its pages without an error, and asks nothing of any server', async () => {
    for (const path of ['popup.html', 'sidepanel.html', 'dashboard.html#settings']) {
      const page = await session?.openExtensionPage(path);
      const errors: string[] = [];
      page?.on('pageerror', (error) => errors.push(String(error)));
      page?.on('console', (said) => {
        if (said.type() === 'error') errors.push(said.text());
      });
      // From the beginning again: errors of the first moments were not yet listened to. By the page
      // itself: Firefox lets nobody outside go to such an address.
      await page?.evaluate(() => {
        document.title = 'before';
        location.reload();
      });
      await page?.waitForFunction(
        () => document.title !== 'before' && document.body.innerText.length > 40,
      );
      expect([path, errors]).toEqual([path, []]);
    }
    const page = await session?.openExtensionPage('dashboard.html#settings');
    await page?.waitForFunction(() => document.querySelectorAll('details li').length > 20);
    expect(await page?.evaluate(() => document.body.innerText)).toMatch(/Version \d+\.\d+\.\d+/);
    expect(sandbox?.requests).toEqual([]);
    expect(sandbox?.unexpected()).toEqual([]);
  });

  it('leaves a network’s page alone until it was allowed', async () => {
    const page = await session?.newPage('https://vk.com/teplyhleb?skin=react');
    await page?.waitForSelector('[data-post-id]');
    const other = await session?.openExtensionPage('popup.html');
    await other?.waitForSelector('main h1');
    expect(await page?.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
  });
});

describe('the archive of the sources', () => {
  it('has what the build needs, and no tests, outputs or tools of ours', async () => {
    const paths = Object.keys(await zipOf('sources'));
    for (const path of ['package.json', 'package-lock.json', 'wxt.config.ts', 'README.md']) {
      expect(paths).toContain(path);
    }
    expect(paths.filter((path) => /^(?:\.(?!npmrc)|node_modules|test\/)/u.test(path))).toEqual([
      'test/triage/ATTRIBUTIONS.md',
    ]);
    expect(paths.filter((path) => path.startsWith('public/')).length).toBeGreaterThan(10);
  });
});
