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

/**
 * With what in the browser the page is looked at. `floor`: an extension that reads nothing and asks
 * nobody, and only puts a button in a root beside every date: what marks cost whoever draws them.
 */
export type With = 'none' | 'empty' | 'floor' | 'groupmate' | 'before';
export const address = 'https://vk.com/teplyhleb';

/** Those that are measured, in turn: an older build (`BENCH_AGAINST`, its folder) stands beside ours. */
export const kinds = (): With[] => [
  ...(['none', 'empty', 'floor', 'groupmate'] as const),
  ...(process.env['BENCH_AGAINST'] ? (['before'] as const) : []),
];
/** How often each. */
export const rounds = () => Math.max(1, Number(process.env['BENCH_ROUNDS']) || 7);

/** Runs in the page of `floor`. */
function drawButtons(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host { all: initial; position: absolute; } button { font-size: 12px; }');
  const draw = (within: ParentNode) => {
    for (const at of within.querySelectorAll(
      '[data-testid$="_date"], [data-testid^="post_date"]',
    )) {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      const button = document.createElement('button');
      button.textContent = '3 h';
      root.append(button);
      at.after(host);
    }
  };
  draw(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element && !node.shadowRoot) draw(node);
  }).observe(document.documentElement, { childList: true, subtree: true });
}

/** What every extension costs that has a script in the page. */
async function smallExtension(script: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'groupmate-small-'));
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({
      ...{ manifest_version: 3, name: 'Small', version: '1' },
      content_scripts: [{ matches: ['https://vk.com/*'], js: ['small.js'] }],
    }),
  );
  await writeFile(join(folder, 'small.js'), script);
  return folder;
}

const isSmall = (kind: With) => kind === 'empty' || kind === 'floor';

async function folderOf(kind: With): Promise<string | null> {
  if (kind === 'none') return null;
  if (kind === 'empty') return smallExtension('');
  if (kind === 'floor') return smallExtension(`(${String(drawButtons)})()`);
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
    if (id && !isSmall(kind)) await knowTheBakery(browser, id);
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
    if (folder && isSmall(kind)) await rm(folder, { recursive: true, force: true });
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
