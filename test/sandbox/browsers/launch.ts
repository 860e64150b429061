import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import puppeteer from 'puppeteer';
import type { Browser, Page, Target, WebWorker } from 'puppeteer';
import type { BrowserName } from './candidates.ts';
import { findBrowser } from './find.ts';
import { openFirefoxExtensionPage, stopFirefoxBackground } from './firefox-background.ts';
import { launchOptionsOf } from './options.ts';
import type { SessionOptions } from './options.ts';
import { withinSeconds } from './within-seconds.ts';

export type { BrowserName } from './candidates.ts';
export type { SessionOptions } from './options.ts';

/** A running browser with the extension in it. */
export interface Session {
  readonly browser: Browser;
  readonly name: BrowserName;
  /** Chromium: the host of its addresses. Firefox: the id from the manifest. */
  readonly extensionId: string;
  /** A new tab, at `url` when given: its document is parsed, its pictures may still come. */
  newPage(url?: string): Promise<Page>;
  /** A tab with a page of the extension, such as `popup.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * The service worker once it runs. Waits at most 10 s and does not wake it: only an event (a
   * message, an alarm, a new tab of the extension) does. Chromium only.
   */
  worker(): Promise<WebWorker>;
  /**
   * Ends the background as the browser does after 30 idle seconds; one that does not run stays so.
   * Works in both browsers.
   */
  stopWorker(): Promise<void>;
  /** Removes the extension with all its data and installs it again; pages stay open. */
  reinstall(): Promise<void>;
  /** Installs the same build over itself, as an update does: its data and the pages stay. */
  update(): Promise<void>;
  /** Closes every page but one, which becomes blank; a browser without a page would end. */
  closePages(): Promise<void>;
  /** A PNG of what the page shows now; folders are made. Returns the whole path. */
  screenshot(page: Page, path: string): Promise<string>;
  /** Ends the browser, by force when needed, and removes its temporary profile. */
  close(): Promise<void>;
}

/** Finds `name`, starts it with the extension and with the sandbox as its whole web. */
export async function launch(name: BrowserName, options: SessionOptions): Promise<Session> {
  const { path } = await findBrowser(name);
  const profile =
    options.userDataDir ?? (await mkdtemp(join(tmpdir(), `groupmate-${name}-profile-`)));
  const removeProfile = async (): Promise<void> => {
    if (options.userDataDir) return;
    // The last child processes may still write; `rm` tries again until they are gone.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };

  let browser: Browser;
  try {
    browser = await puppeteer.launch(launchOptionsOf(name, path, profile, options));
  } catch (error) {
    await removeProfile();
    throw new Error(`${name} (${path}) did not start.`, { cause: error });
  }
  const end = async (): Promise<void> => {
    await endBrowser(browser);
    await removeProfile();
  };
  try {
    const extension = resolve(options.extension);
    const extensionId = await withinSeconds(
      30,
      `${name} to install the extension`,
      browser.installExtension(extension),
    );
    return createSession(name, browser, extension, extensionId, end);
  } catch (error) {
    await end();
    throw error;
  }
}

function createSession(
  name: BrowserName,
  browser: Browser,
  extension: string,
  extensionId: string,
  close: () => Promise<void>,
): Session {
  const onlyChromium = (what: string): void => {
    if (name === 'firefox') {
      throw new Error(`${what} cannot be reached in Firefox; test it in Chromium.`);
    }
  };
  const newPage = async (url?: string): Promise<Page> => {
    const page = await browser.newPage();
    if (url) await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    return page;
  };
  const isWorker = (target: Target) =>
    target.type() === 'service_worker' &&
    target.url().startsWith(`chrome-extension://${extensionId}/`);
  const findWorker = async (): Promise<WebWorker> => {
    onlyChromium('The background script');
    const target = await browser.waitForTarget(isWorker, { timeout: 10_000 });
    const worker = await target.worker();
    if (!worker) throw new Error('The service worker ended while it was being reached.');
    return worker;
  };

  return {
    browser,
    name,
    extensionId,
    newPage,
    async openExtensionPage(path) {
      const file = path.replace(/^\//, '');
      if (name === 'firefox') return openFirefoxExtensionPage(browser, extensionId, file);
      return newPage(`chrome-extension://${extensionId}/${file}`);
    },
    worker: findWorker,
    async stopWorker() {
      if (name === 'firefox') {
        const stop = stopFirefoxBackground(browser, extensionId);
        await withinSeconds(10, 'the background page to stop', stop);
        return;
      }
      // Neither `ServiceWorker.stopAllWorkers` nor `Target.closeTarget` lets it wake again;
      // puppeteer's own close does.
      const target = browser.targets().find(isWorker);
      // None runs: it has ended by itself, or has not woken since the last time. That is the wish.
      if (!target) return;
      const isGone = new Promise<void>((done) => {
        const listen = (gone: Target): void => {
          if (gone !== target) return;
          browser.off('targetdestroyed', listen);
          done();
        };
        browser.on('targetdestroyed', listen);
      });
      await (await target.worker())?.close();
      // Else the next `worker()` would hand out the dead one.
      await withinSeconds(10, 'the service worker to stop', isGone);
    },
    async reinstall() {
      await browser.uninstallExtension(extensionId);
      const again = await withinSeconds(
        30,
        `${name} to install the extension again`,
        browser.installExtension(extension),
      );
      if (again !== extensionId) throw new Error(`The extension's id changed to ${again}.`);
    },
    async update() {
      await withinSeconds(30, `${name} to update`, browser.installExtension(extension));
    },
    async closePages() {
      const [first, ...rest] = await browser.pages();
      await Promise.all(rest.map((page) => page.close().catch(() => undefined)));
      await first?.goto('about:blank');
    },
    async screenshot(page, path) {
      const whole = resolve(path);
      await mkdir(dirname(whole), { recursive: true });
      const png = await withinSeconds(20, 'a screenshot', page.screenshot({ type: 'png' }));
      await writeFile(whole, png);
      return whole;
    },
    close,
  };
}

async function endBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  try {
    await withinSeconds(10, 'the browser to close', browser.close());
  } catch {
    // A hung browser must not hang the tests; its children go with it.
    if (child?.pid === undefined) return;
    try {
      if (process.platform === 'win32') child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It ended by itself in between.
    }
  }
}
