import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Page } from 'puppeteer';
import { launch } from '../sandbox/browsers/launch.ts';
import type { BrowserName, Session, SessionOptions } from '../sandbox/browsers/launch.ts';
import { builtExtension } from '../sandbox/extension.ts';
import { startSandbox } from '../sandbox/server.ts';
import type { Sandbox } from '../sandbox/server.ts';
import { saveFailure } from './save-failure.ts';

/** For `describe.each(browsers)`: both, or the one that E2E_BROWSER names. */
export const browsers: readonly BrowserName[] = pickBrowsers(process.env['E2E_BROWSER'] ?? 'both');

/** What the tests of one `describe` share. Its fields can be read inside tests and hooks only. */
export interface E2e {
  readonly session: Session;
  readonly sandbox: Sandbox;
  /** A new tab at `url`; what its console says is kept for the case that the test fails. */
  open(url: string): Promise<Page>;
}

export interface E2eOptions extends Partial<Omit<SessionOptions, 'sandbox'>> {
  /** True: the extension keeps its data from one test to the next. Default false. */
  keepData?: boolean;
}

/**
 * Starts one sandbox and one browser with the extension for the tests of this `describe`. Before
 * each test everything is as on the first day: no pages, the sandbox's first state, no data. When
 * a test fails, its pages and pictures are saved in `.output/e2e-failures`.
 */
export function withSession(name: BrowserName, options: E2eOptions = {}): E2e {
  let session: Session | undefined;
  let sandbox: Sandbox | undefined;
  let isFirst = true;
  let said: string[] = [];

  beforeAll(async () => {
    const extension = options.extension ?? (await builtExtension(name));
    sandbox = await startSandbox();
    session = await launch(name, { ...options, extension, sandbox });
  });
  beforeEach(async () => {
    said = [];
    if (isFirst) {
      isFirst = false;
      return;
    }
    await session?.closePages();
    if (!options.keepData) await session?.reinstall();
    sandbox?.reset();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || !session) return;
    await saveFailure(session, task, said);
  });
  afterAll(async () => {
    await session?.close();
    await sandbox?.close();
  });

  return {
    get session() {
      return started(session);
    },
    get sandbox() {
      return started(sandbox);
    },
    async open(url) {
      const page = await started(session).newPage();
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(`uncaught: ${String(error)}`));
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
  };
}

function started<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The session exists inside tests and hooks only.');
  return value;
}

function pickBrowsers(wanted: string): BrowserName[] {
  if (wanted === 'both') return ['chromium', 'firefox'];
  if (wanted === 'chromium' || wanted === 'firefox') return [wanted];
  throw new Error(`E2E_BROWSER is "${wanted}"; it can be chromium, firefox or both.`);
}
