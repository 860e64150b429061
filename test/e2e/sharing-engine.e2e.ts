import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inEnginePage, startBrowser, startEnginePages } from '../sharing/engine-pages.ts';
import { startServer, type TestServer } from '../sharing/start.ts';
import { browsers } from './setup.ts';

const many = 5000;

describe.each(browsers)('the sharing engine in %s', (name) => {
  let server: TestServer;
  let pages: Awaited<ReturnType<typeof startEnginePages>>;
  let profile: string;
  let browser: Browser;
  beforeAll(async () => {
    const users = [{ name: 'team', password: 'пароль', roles: ['brand-bread'] }];
    server = await startServer({ users, brands: ['bread'] });
    pages = await startEnginePages();
    profile = await mkdtemp(join(tmpdir(), 'groupmate-engine-'));
    browser = await startBrowser(name, profile);
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
    await server.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  const who = (place: string) => ({ url: server.url, user: 'team', password: 'пароль', place });
  const open = async () => {
    const page = await browser.newPage();
    await page.goto(pages.url);
    return page;
  };
  const revisions = async () => {
    const all = (await server.ask('GET', '/brand-bread/_all_docs')) as {
      rows: { id: string; value: { rev: string } }[];
    };
    return all.rows.map(({ value }) => value.rev);
  };

  it('goes on where it was when the browser is killed in the middle of 5,000', async () => {
    const first = await open();
    await inEnginePage(first, 'write', who('anna'), 0, many);
    const round = inEnginePage(first, 'sync', who('anna')).then(
      () => 'ended',
      () => 'killed',
    );
    let sent = 0;
    while (sent < 1000) sent = (await revisions()).length;
    browser.process()?.kill('SIGKILL');
    expect(await round).toBe('killed');
    expect((await revisions()).length).toBeLessThan(many);
    browser = await startBrowser(name, profile);
    const page = await open();
    expect(await inEnginePage(page, 'count', who('anna'))).toBe(many);
    const { value } = await inEnginePage(page, 'sync', who('anna'));
    expect(value.end).toBe('done');
    const there = await revisions();
    expect(there).toHaveLength(many);
    expect(there.filter((rev) => !rev.startsWith('1-'))).toEqual([]);
  }, 180_000);

  it('gives each of 100 posts to exactly one of two pages that ask at once', async () => {
    const both = [await open(), await open()];
    const told = await Promise.all(
      both.map((page, n) => inEnginePage(page, 'race', who(`pc${String(n)}`), 100)),
    );
    expect(told.map(({ faults }) => faults)).toEqual([0, 0]);
    const won = told.flatMap((one) => one.won);
    expect(won).toHaveLength(100);
    expect(new Set(won).size).toBe(100);
  });
});
