import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { findBrowser } from '../../sandbox/browsers/find.ts';
import { launchOptionsOf } from '../../sandbox/browsers/options.ts';
import { builtExtension } from '../../sandbox/extension.ts';
import { seed } from '../../e2e/day-seed.ts';
import { communities, sizes } from '../make-rows.ts';
import { wall } from './wall.ts';

/** With what in the browser the page is looked at. */
export type With = 'none' | 'empty' | 'groupmate' | 'before';
export const address = 'https://vk.com/teplyhleb';

/** Those that are measured, in turn: an older build (`BENCH_AGAINST`, its folder) stands beside ours. */
export const kinds = (): With[] => [
  ...(['none', 'empty', 'groupmate'] as const),
  ...(process.env['BENCH_AGAINST'] ? (['before'] as const) : []),
];
/** How often each. */
export const rounds = () => Math.max(1, Number(process.env['BENCH_ROUNDS']) || 7);

/** What every extension costs that has a script in the page. */
async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'groupmate-empty-'));
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({
      ...{ manifest_version: 3, name: 'Empty', version: '1' },
      content_scripts: [{ matches: ['https://vk.com/*'], js: ['empty.js'] }],
    }),
  );
  await writeFile(join(folder, 'empty.js'), '');
  return folder;
}

async function folderOf(kind: With): Promise<string | null> {
  if (kind === 'none') return null;
  if (kind === 'empty') return emptyExtension();
  return kind === 'before'
    ? resolve(process.env['BENCH_AGAINST'] ?? '')
    : builtExtension('chromium');
}

/** Bytes that a page of VK is made to read: at first, and when it is at rest. */
export async function injectedBytes(folder: string): Promise<[first: number, rest: number]> {
  const of = (path: string) =>
    readFile(join(folder, path)).then(
      ({ length }) => length,
      () => 0,
    );
  const first = (await of('content-scripts/page.js')) + (await of('networks/vk.js'));
  return [first, first + (await of('page-rest.js'))];
}

export interface OwnBrowser {
  browser: Browser;
  /** Its page, blank; every address of VK is the wall. */
  page: Page;
  folder: string | null;
}

/** A browser with a fresh profile for one round, and nothing else; gone when `work` has ended. */
export async function inOwnBrowser<Told>(
  kind: With,
  work: (own: OwnBrowser) => Promise<Told>,
): Promise<Told> {
  const profile = await mkdtemp(join(tmpdir(), 'groupmate-bench-'));
  const folder = await folderOf(kind);
  const { path } = await findBrowser('chromium');
  // Nothing of the web is asked: the one page is answered below.
  const sandbox = { port: 9, proxyPort: 9 };
  const options = launchOptionsOf('chromium', path, profile, { extension: '', sandbox });
  const browser = await puppeteer.launch({ ...options, protocolTimeout: 300_000 });
  try {
    const id = folder && (await browser.installExtension(folder));
    if (id && kind !== 'empty') await knowTheBakery(browser, id);
    const page = await browser.newPage();
    const html = wall();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isWall = request.isNavigationRequest() && request.url().startsWith('https://vk.com/');
      if (!isWall) return void request.abort();
      void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    });
    await page.bringToFront();
    return await work({ browser, page, folder });
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    if (folder && kind === 'empty') await rm(folder, { recursive: true, force: true });
  }
}

/** The person's own community: its posts and comments all get their marks. */
async function knowTheBakery(browser: Browser, id: string): Promise<void> {
  const own = await browser.newPage();
  await own.goto(`chrome-extension://${id}/dashboard.html#settings`);
  await own.waitForSelector('main h1', { timeout: 60_000 });
  await seed(own, { communities: communities({ ...sizes.small, communities: 1 }, Date.now()) });
  await own.close();
}

export const browserVersion = () => inOwnBrowser('none', ({ browser }) => browser.version());
