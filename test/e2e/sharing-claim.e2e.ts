import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCommunities, channel } from '../faults/posts.ts';
import { launch, type Session } from '../sandbox/browsers/launch.ts';
import { builtExtension } from '../sandbox/extension.ts';
import { BOT_TOKENS } from '../sandbox/keys/telegram-api.ts';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { startServer, type TestServer } from '../sharing/start.ts';
import { planned, rowsOf, seed } from './day-seed.ts';
import { browsers } from './setup.ts';
import { askAsSurface } from './surface.ts';

const host = 'couch.agency.example';
const many = 100;
const hour = 3_600_000;
const waits = { timeout: 240_000, interval: 500 };

describe.each(browsers)('two computers that share a plan in %s', (name) => {
  const people = ['oleg', 'anna'] as const;
  let server: TestServer;
  let sandbox: Sandbox;
  const sessions: Session[] = [];
  const pages: Page[] = [];

  beforeAll(async () => {
    const users = people.map((one) => ({
      ...{ name: one, password: `secret of ${one}`, roles: ['brand-bakery'] },
    }));
    server = await startServer({ users, brands: ['bakery'] });
    sandbox = await startSandbox();
    sandbox.front(host, server.url);
    const extension = await builtExtension(name);
    for (const person of people) {
      const session = await launch(name, { extension, sandbox, locale: 'ru' });
      sessions.push(session);
      const page = await session.openExtensionPage('popup.html');
      pages.push(page);
      await addCommunities(page, ['telegram']);
      const ask = { community: channel.key, key: BOT_TOKENS.good };
      expect(await askAsSurface(page, 'ui.key.add', ask), person).toMatchObject({ ok: true });
    }
  });
  afterAll(async () => {
    for (const session of sessions) await session.close();
    await sandbox.close();
    await server.stop();
  });

  const ofAll = (ask: string, question: object) =>
    Promise.all(pages.map((page) => askAsSurface(page, ask, question)));
  const posts = () =>
    (sandbox.ask('https://api.telegram.org/sandbox/posts') as { posts: { text: string }[] }).posts;
  const items = (dueAt: number) =>
    Array.from({ length: many }, (_, n) =>
      planned(n + 1, 7, dueAt + n, `Хлеб ${String(n)}: ${crypto.randomUUID()}`, {
        ...{ way: 'key', network: 'telegram', community: channel.key },
      }),
    );

  it('publish each of 100 posts once, whoever comes first', { timeout: 400_000 }, async () => {
    const [first, second] = pages;
    if (!first || !second) throw new Error('There are no two computers.');
    const later = items(Date.now() + hour);
    await seed(first, { plan: later });
    for (const [n, page] of pages.entries()) {
      const user = people[n] ?? '';
      const account = {
        ...{ brand: 'bakery', title: 'Пекарня', url: `https://${host}`, user, who: user },
        ...{ communities: [channel.key], common: true, on: true, addedAt: 1 },
      };
      const ask = { account, password: `secret of ${user}` };
      expect(await askAsSurface(page, 'ui.sharing.save', ask)).toEqual({
        ok: true,
        answer: { saved: true },
      });
      await askAsSurface(page, 'ui.sharing.now', {});
    }
    await expect.poll(async () => (await rowsOf(second, 'plan')).length, waits).toBe(many);

    // The hour of all of them comes on both computers at once.
    const now = Date.now();
    for (const page of pages) {
      await seed(page, { plan: later.map((item, n) => ({ ...item, dueAt: now - many + n })) });
    }
    await ofAll('ui.changed', { what: 'plan' });
    await expect.poll(() => posts().length, waits).toBe(many);
    await expect
      .poll(async () => {
        await ofAll('ui.sharing.now', {});
        const states = await Promise.all(pages.map((page) => rowsOf(page, 'plan')));
        return states.flat().filter(({ state }) => state !== 'sent').length;
      }, waits)
      .toBe(0);

    // None twice, and each computer knows who published what.
    expect(new Set(posts().map(({ text }) => text)).size).toBe(many);
    expect(posts()).toHaveLength(many);
    for (const page of pages) {
      const claims = (await rowsOf(page, 'sharedClaims')) as { claim: { state: string } }[];
      expect(claims.map(({ claim }) => claim.state)).toEqual(later.map(() => 'done'));
    }
    const claims = (await rowsOf(first, 'sharedClaims')) as { claim: { who: string } }[];
    const shares = people.map((one) => claims.filter(({ claim }) => claim.who === one).length);
    console.log(`${name}: oleg published ${String(shares[0])}, anna ${String(shares[1])}`);
    expect(Math.min(...shares)).toBeGreaterThan(0);
    expect(sandbox.unexpected()).toEqual([]);
  });
});
