import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from '../sandbox/browsers/launch.ts';
import { builtExtension } from '../sandbox/extension.ts';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { composer, plainSpaces, publish, report } from './composer-help.ts';
import { claimCommunity, marksWhen, pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { plan, planned, plannedIn } from './surface.ts';

const wall = 'https://vk.com/teplyhleb?skin=react';
const text = 'Завтра печём чиабатту с оливками. Первые двадцать буханок в восемь утра.';

/** Sets a native date or time field as its picker does. */
const choose = (page: Page, type: 'date' | 'time', value: string) =>
  page.$eval(
    `input[type="${type}"]`,
    (input, chosen) => {
      const field = input as HTMLInputElement;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
        field,
        chosen,
      );
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    value,
  );

const inMoscow = (at: number) =>
  new Intl.DateTimeFormat('sv', {
    timeZone: 'Europe/Moscow',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(at)
    .split(' ') as [string, string];

const firstItem = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ uuid: string; dueAt: number; liveUrl: string | null }>((resolve, reject) => {
        const opening = indexedDB.open('groupmate');
        opening.onerror = () => reject(opening.error ?? new Error('no database'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('plan').objectStore('plan').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result[0] as never);
          };
        };
      }),
  );

describe.runIf(browsers.includes('chromium'))('a planned post in chromium', () => {
  const e2e = withSession('chromium');

  it('rings at its time, is filled in, published by hand, and seen live', async () => {
    await claimCommunity(await e2e.open(wall));
    const draft = await e2e.session.openExtensionPage('sidepanel.html');
    await draft.waitForSelector('textarea');
    await draft.focus('textarea');
    await draft.keyboard.type(text);
    const soon = Math.ceil((Date.now() + 5000) / 60_000) * 60_000;
    const [date, time] = inMoscow(soon);
    await choose(draft, 'date', date);
    await choose(draft, 'time', time);
    await pressNamed(draft, /^Save to the plan$/);
    await draft.waitForFunction(() => document.querySelector('textarea')?.value === '');
    const { uuid, dueAt } = await firstItem(draft);
    expect(dueAt).toBe(soon);

    // Nobody is there but the alarm: the worker is ended, its ticker wakes it.
    await e2e.session.stopWorker();
    const due = await plannedIn(draft, uuid, 'due', 150);
    expect(due.journal.map(({ to }) => to)).toEqual(['planned', 'due']);
    const notes = () =>
      draft.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { notifications: { getAll(): Promise<object> } };
        };
        return Object.keys(await chrome.notifications.getAll());
      });
    // It is told after the state stands.
    await expect.poll(notes).toEqual([`due:${uuid}:${dueAt}`]);

    const popup = await e2e.session.openExtensionPage('popup.html');
    await popup.waitForFunction(
      (line) => document.body.innerText.includes(line),
      {},
      text.slice(0, 20),
    );
    await pressNamed(popup, /^Open and fill/);
    await plannedIn(popup, uuid, 'unconfirmed');
    const pages = await e2e.session.browser.pages();
    const filled = pages.find((page) => page.url().startsWith('https://vk.com/teplyhleb'));
    if (!filled) throw new Error('The community’s page is not open.');
    expect(plainSpaces((await composer(filled)).text)).toBe(text);
    expect((await report(filled)).published).toEqual([]);

    await publish(filled, 'react');
    await plannedIn(popup, uuid, 'live');
    expect((await firstItem(popup)).liveUrl).toMatch(/^https:\/\/vk\.com\/wall-224700111_9\d+$/);
    expect((await report(filled)).published.map((post) => post.text)).toEqual([text]);
    await marksWhen(filled, (all) => all.length > 0);
  }, 240_000);
});

describe.each(browsers)('a browser opened too late: %s', (name) => {
  let sandbox: Sandbox;
  let profile: string;
  let session: Session | undefined;
  const start = async () => {
    const extension = await builtExtension(name);
    // A try before this one may have left its browser on the same profile.
    await session?.close().catch(() => undefined);
    session = await launch(name, { extension, sandbox, userDataDir: profile });
    return session;
  };
  beforeAll(async () => {
    sandbox = await startSandbox();
    profile = await mkdtemp(join(tmpdir(), 'groupmate-late-'));
  });
  afterAll(async () => {
    await session?.close();
    await sandbox.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  it('tells what was missed, with a choice, and fills nothing by itself', async () => {
    const first = await start();
    const page = await first.openExtensionPage('popup.html');
    await page.waitForFunction(async () =>
      (await indexedDB.databases()).some(({ name: one }) => one === 'groupmate'),
    );
    const item = await plan(page, text, [], undefined, { state: 'planned', late: 40 * 60_000 });
    await first.close();

    const again = await start();
    const popup = await again.openExtensionPage('popup.html');
    // The first browser may have died amid its own look: that lease ends after 30 s, and the ticker
    // looks again within a minute.
    const missed = await plannedIn(popup, item.uuid, 'missed', 100);
    expect(missed.journal.at(-1)?.cause).toBe('came-late');
    await popup.waitForFunction(
      (line) => document.body.innerText.includes(line),
      {},
      text.slice(0, 20),
    );
    await pressNamed(popup, /next free|Next free/);
    await plannedIn(popup, item.uuid, 'planned');
    expect((await planned(popup, item.uuid)).journal.at(-1)?.cause).toBe('moved');
    expect(sandbox.requests.filter(({ host }) => host.endsWith('vk.com'))).toEqual([]);
  }, 180_000);
});
