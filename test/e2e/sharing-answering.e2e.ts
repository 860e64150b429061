import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../sandbox/extension.ts';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import { startServer, type TestServer } from '../sharing/start.ts';
import {
  claimCommunity,
  commentScope,
  markButton,
  marks,
  marksWhen,
  panel,
  panelDrawn,
  press,
  pressNamed,
} from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import {
  anna,
  brand,
  cardIs,
  Colleague,
  couchHost,
  fillIn,
  sees,
  syncNow,
} from './sharing-help.ts';
import { bakery } from './surface.ts';

describe.each(browsers)('who answers, in %s', (name) => {
  const e2e = withSession(name, { width: 1100, height: 1000 });
  let server: TestServer;
  let oleg: Colleague;
  beforeEach(async () => {
    await server?.stop();
    server = await startServer({ strict: true, users: [anna], brands: [brand] });
    oleg = new Colleague(server, 'Oleg');
    e2e.sandbox.front(couchHost, server.url);
  });
  afterAll(() => server?.stop());

  it('shows beside the comment that a colleague answers, and tells them who answers here', async () => {
    const wall = await e2e.open('https://vk.com/teplyhleb?skin=react');
    await claimCommunity(wall);
    await wall.goto(`https://vk.com/wall${LANDMARKS.mainThread}?skin=react`, {
      waitUntil: 'domcontentloaded',
    });
    await marksWhen(wall, (all) => all.filter(({ text }) => text === 'Reply').length > 3);
    const page = await e2e.session.openExtensionPage('dashboard.html#sharing');
    await sees(page, 'You work alone here');
    await page.bringToFront();
    await pressNamed(page, /^Connect a server$/);
    await fillIn(page);
    await pressNamed(page, /^Пекарня/);
    await pressNamed(page, /^Save and share$/);
    await cardIs(page, 'step');
    const asked = `${bakery.id}_5007`;
    await oleg.claim(`answer:vk:${asked}`, 120_000);
    await syncNow(page);
    await wall.bringToFront();
    const scope = commentScope('5007');
    const mark = await markButton(wall, /^A colleague is answering/, scope);
    // A page may read marks: whose name it is that is none of its business.
    expect(JSON.stringify(await marks(wall))).not.toContain('Oleg');
    await press(mark);
    await panelDrawn(wall);
    if (name === 'chromium') {
      const frame = await panel(wall);
      await frame.waitForSelector('[data-answering]');
      expect(await frame.evaluate(() => document.body.innerText)).toContain('Oleg is answering');
    }
    await e2e.session.screenshot(wall, join(ROOT, '.output', 'sharing', `panel-${name}.png`));
    await wall.keyboard.press('Escape');

    // Another comment is answered here: colleagues see it, and that it is over.
    const other = commentScope('5008');
    await press(await markButton(wall, /^Waits for an answer|^Open who/, other));
    await panelDrawn(wall);
    const ours = () => oleg.claimOf(`answer:vk:${bakery.id}_5008`);
    await expect.poll(ours, { timeout: 20_000 }).toMatchObject({ state: 'held', who: 'Anna' });
    await wall.keyboard.press('Escape');
    await expect.poll(ours, { timeout: 20_000 }).toMatchObject({ state: 'free' });
  });
});
