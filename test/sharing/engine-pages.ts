import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { build } from 'vite';
import { findBrowser, type BrowserName } from '../sandbox/browsers/find.ts';
import type { InPage } from './in-page.ts';

/** in-page.ts with all that it imports, as one script. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'in-page.ts'),
        formats: ['iife'],
        name: 'sharingPage',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The script of the sharing engine could not be built.');
  return chunk.code;
}

/**
 * A place on this computer whose pages have the engine, as a background has it: its CORS and real
 * IndexedDB, without the extension around it.
 */
export async function startEnginePages() {
  const code = await script();
  const server = createServer((request, response) => {
    const isScript = request.url === '/engine.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript ? code : '<!doctype html><title>engine</title><script src="/engine.js"></script>',
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  return {
    url,
    close: () => new Promise((over) => (server.close(over), server.closeAllConnections())),
  };
}

/** A browser without the extension. Its profile is kept when `userDataDir` says where. */
export async function startBrowser(name: BrowserName, userDataDir?: string): Promise<Browser> {
  const { path } = await findBrowser(name);
  return puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: path,
    // As root Chromium refuses its sandbox.
    args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    protocolTimeout: 180_000,
    ...(userDataDir ? { userDataDir } : {}),
  });
}

type Answer<Name extends keyof InPage> = Awaited<ReturnType<InPage[Name]>>;

/** Calls one of in-page.ts in a page of `startEnginePages`. */
export function inEnginePage<Name extends keyof InPage>(
  page: Page,
  name: Name,
  ...given: Parameters<InPage[Name]>
): Promise<Answer<Name>> {
  return page.evaluate(
    (called, args) => {
      const { sharing } = globalThis as unknown as {
        sharing: Record<string, (...all: unknown[]) => unknown>;
      };
      return sharing[called]?.(...args);
    },
    name,
    given as unknown[],
  ) as Promise<Answer<Name>>;
}
