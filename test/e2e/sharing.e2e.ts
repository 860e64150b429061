import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../sandbox/extension.ts';
import { startServer, type TestServer } from '../sharing/start.ts';
import { faultsOf } from './accessible-help.ts';
import { goTo, looksSo, plainLooks } from './accessible-pages.ts';
import { comment, community, person, planned, rowsOf, seed } from './day-seed.ts';
import { misfitsOf } from './lengths-help.ts';
import { pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import {
  anna,
  brand,
  cardIs,
  Colleague,
  connect,
  couchHost,
  fillIn,
  sees,
  signIs,
  syncNow,
  write,
} from './sharing-help.ts';

const minute = 60_000;
const template = (title: string, body: string) => ({
  uuid: crypto.randomUUID(),
  updatedAt: Date.now(),
  updatedBy: 'oleg-laptop',
  ...{ title, body, tags: [], language: 'en', starter: null },
});

describe.each(browsers)('sharing with colleagues in %s', (name) => {
  const e2e = withSession(name, { width: 1100, height: 1000 });
  let server: TestServer;
  let oleg: Colleague;
  beforeEach(async () => {
    await server?.stop();
    server = await startServer({ strict: true, users: [anna] });
    oleg = new Colleague(server, 'Oleg');
    e2e.sandbox.front(couchHost, server.url);
  });
  afterAll(() => server?.stop());

  const shot = async (page: Page, what: string) => {
    await page.bringToFront();
    await e2e.session.screenshot(page, join(ROOT, '.output', 'sharing', `${what}-${name}.png`));
  };
  /** Nothing wrong for readers, and room for all words, also in the dark and on a small window. */
  async function isWhole(page: Page): Promise<void> {
    for (const look of plainLooks) {
      await looksSo(page, look, name);
      expect(await faultsOf(page)).toEqual([]);
      expect(await misfitsOf(page)).toEqual([]);
      await shot(page, `look-${look.theme}-${String(look.width)}`);
    }
    await looksSo(page, { theme: 'light', language: 'en', width: 1100 }, name);
  }
  async function sharing(): Promise<Page> {
    const page = await e2e.session.openExtensionPage('dashboard.html#sharing');
    await sees(page, 'You work alone here');
    return page;
  }
  /** Rows put in beside the extension: a page shows them when it is opened anew. */
  async function again(page: Page, route: string): Promise<void> {
    await goTo(page, 'help');
    await page.evaluate(() => location.reload());
    await page.waitForFunction(() => document.querySelector('main h1'));
    await goTo(page, route);
  }
  const mine = () => community(7, 'Warm Bread', '#d9730d');

  it('is connected by hand: tested, told what is wrong, its databases made, in step', async () => {
    const first = await sharing();
    expect(await first.$('[data-sync]')).toBeNull();
    await seed(first, { communities: [mine()] });
    await again(first, 'sharing');
    await pressNamed(first, /^Connect a server$/);
    // Nothing typed: nothing is asked of anybody.
    await pressNamed(first, /^Test$/);
    await sees(first, 'Give the address as');
    await fillIn(first, { password: 'wrong' });
    expect(await first.$eval('input[name="brand"]', (field) => field.value)).toBe(brand);
    await pressNamed(first, /^Test$/);
    await first.waitForSelector('[data-findings="bad"]');
    await sees(first, 'User or password are wrong.');
    await shot(first, 'denied');
    await write(first, 'password', anna.password);
    await pressNamed(first, /^Test$/);
    await sees(first, 'The client’s databases are not there.');
    await shot(first, 'no-databases');
    expect(await faultsOf(first)).toEqual([]);
    await write(first, 'admin', server.admin.user);
    await write(first, 'admin-password', server.admin.password);
    await pressNamed(first, /^Create the databases$/);
    await first.waitForSelector('[data-findings="good"]');
    await shot(first, 'good');
    await pressNamed(first, /^Warm Bread$/);
    await pressNamed(first, /^Save and share$/);
    await cardIs(first, 'step');
    await signIs(first, 'step');
    await shot(first, 'in-step');
    const doc = await oleg.read(`communities:${mine().uuid}`);
    expect(doc.row).toMatchObject({ name: 'Warm Bread', network: 'vk', id: '-7' });
    // What may open the server stands in no page and in no row as it was typed.
    const rows = JSON.stringify([await rowsOf(first, 'sharedAccounts'), await first.content()]);
    expect(rows).not.toContain(anna.password);
    expect(rows).not.toContain(server.admin.password);
  });

  it('shows what a colleague made and changed, and lets the person choose of two versions', async () => {
    await server.addBrand(brand);
    const page = await sharing();
    await connect(page);
    const made = template('Price', 'A loaf is 90.');
    const id = `templates:${made.uuid}`;
    await oleg.make('templates', made);
    await syncNow(page);
    await goTo(page, 'templates');
    await sees(page, 'A loaf is 90.');

    // Both change the same text, and know nothing of each other.
    await pressNamed(page, /^Price$/);
    await page.waitForSelector('[data-history]');
    await sees(page, 'Oleg: made');
    const body = await page.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].find((one) => one.value === 'A loaf is 90.'),
    );
    await (body as unknown as { click(o: object): Promise<void> }).click({ count: 3 });
    await page.evaluate(() => document.execCommand('insertText', false, 'A loaf is 95.'));
    await oleg.change(id, 'body', 'A loaf is 99.');
    await pressNamed(page, /^Save$/);
    await goTo(page, 'sharing');
    await syncNow(page);
    await page.waitForSelector('[data-clash]');
    await signIs(page, 'clash');
    await sees(page, 'A loaf is 95.');
    await sees(page, 'A loaf is 99.');
    await shot(page, 'clash');
    await isWhole(page);

    await goTo(page, 'templates');
    await pressNamed(page, /^Price$/);
    await page.waitForSelector('[data-clashed]');
    await shot(page, 'clash-in-editor');
    await pressNamed(page, /^Choose$/);
    await page.waitForSelector('[data-clash]');
    await pressNamed(page, /^Keep theirs/);
    await page.waitForFunction(() => !document.querySelector('[data-clash]'));
    await expect
      .poll(async () => (await oleg.read(id)).row['body'], { timeout: 20_000 })
      .toBe('A loaf is 99.');
    const [row] = (await rowsOf(page, 'templates')).filter(({ uuid }) => uuid === made.uuid);
    expect(row?.['body']).toBe('A loaf is 99.');
    await syncNow(page);
    await signIs(page, 'step');
  });

  it('says that the server is gone and what waits, and goes on when it is back', async () => {
    await server.addBrand(brand);
    const page = await sharing();
    await connect(page);
    await server.down();
    await syncNow(page);
    await cardIs(page, 'fault');
    await signIs(page, 'fault');
    await sees(page, 'The server does not answer.');
    await shot(page, 'gone');
    await isWhole(page);
    const popup = await e2e.session.openExtensionPage('popup.html');
    await signIs(popup, 'fault');
    await popup.click('[data-sync]');
    await server.restart();
    await page.bringToFront();
    await syncNow(page);
    await cardIs(page, 'step');
    await signIs(page, 'step');

    await pressNamed(page, /^More: Bakery$/);
    await pressNamed(page, /^Turn off$/);
    await cardIs(page, 'off');
    await page.waitForFunction(() => !document.querySelector('[data-sync]'));
    await pressNamed(page, /^More: Bakery$/);
    await pressNamed(page, /^Leave$/);
    await sees(page, 'What was shared stays here');
    await shot(page, 'leave');
    await page.waitForFunction(() => !document.querySelector('[role="menu"]'));
    await pressNamed(page, /^Leave$/);
    await sees(page, 'You work alone here');
    expect(await rowsOf(page, 'sharedAccounts')).toEqual([]);
  });

  it('says who answers and who publishes, and asks the person where nobody can know', async () => {
    await server.addBrand(brand);
    const page = await sharing();
    const late = planned(1, 7, Date.now() - 60 * minute, 'Rye bread', { state: 'missed' });
    await seed(page, {
      communities: [mine()],
      plan: [late, planned(2, 7, Date.now() + 60 * minute, 'Croissants')],
      people: [person(31, 'Maria')],
      comments: [comment(501, 7, 31, 'Maria', 'Do you deliver?')],
    });
    await again(page, 'sharing');
    await pressNamed(page, /^Connect a server$/);
    await fillIn(page);
    await pressNamed(page, /^Warm Bread$/);
    await pressNamed(page, /^Save and share$/);
    await cardIs(page, 'step');
    await oleg.claim(`post:${late.uuid}`, -minute);
    await oleg.claim(`post:${planned(2, 7, 0, '').uuid}`, 10 * minute);
    await oleg.claim('answer:vk:-7_501', 2 * minute);
    await syncNow(page);
    await goTo(page, 'inbox');
    await page.waitForSelector('[data-answering]');
    await sees(page, 'Oleg is answering');
    await goTo(page, 'plan');
    await page.waitForSelector('[data-claim="held"]');
    await sees(page, 'Oleg is publishing this');
    await page.waitForSelector('[data-claim="stopped"]');
    await sees(page, 'did not finish. Look at the wall before you go on.');
    await shot(page, 'plan');
    expect(await faultsOf(page)).toEqual([]);
    await pressNamed(page, /^It is out$/);
    await expect
      .poll(
        async () => (await rowsOf(page, 'plan')).find(({ uuid }) => uuid === late.uuid)?.['state'],
      )
      .toBe('live');
    await page.waitForFunction(() => !document.querySelector('[data-claim="stopped"]'));
  });
});
