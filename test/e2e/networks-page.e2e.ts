import { describe, expect, it } from 'vitest';
import { addRow, dataHelp, says } from './data-help.ts';
import { bakery, plan, surface } from './surface.ts';
import { browsers, withSession } from './setup.ts';

const now = Date.now();

describe.each(browsers)('the networks page in %s', (name) => {
  const e2e = withSession(name);
  const { shoot, shootAll, dashboard } = dataHelp(name, e2e);

  it('shows each network in one place, and its report names nobody', async () => {
    const popup = await surface(e2e);
    await plan(popup, 'Ржаной', [], bakery, { state: 'draft' });
    const problem = {
      ...{ feature: 'post-insight', network: 'vk', pageKind: 'community', what: 'threw' },
      ...{ firstAt: now, lastAt: now, times: 2, version: '0.1.0' },
    };
    const detail = 'TypeError: Анна Забытова is not a function https://vk.com/id5001?token=vk1.a.X';
    await addRow(popup, 'problems', { ...problem, id: 'a', detail });
    await addRow(popup, 'problems', { ...problem, id: 'b', network: null, detail: 'Error: 5001' });
    await addRow(popup, 'keys', {
      ...{ community: 'vk:-224700111', network: 'vk', owner: '224700111', name: bakery.name },
      ...{ sealed: { by: 'device' } },
      ...{ addedAt: now, checkedAt: now, fault: null, waitUntil: null },
      stop: { fault: 'captcha', at: now, url: null, sid: null },
    });
    const page = await dashboard('networks');
    await page.evaluate(() => {
      const copied: string[] = [];
      Object.assign(window, { copied });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
      });
    });
    const vk = await page.waitForSelector('[data-network="vk"] [data-keys]');
    expect(await vk?.evaluate((one) => one.textContent)).toContain(bakery.name);
    await says(page, 'Groupmate itself');
    await shootAll(page, 'networks', 'Сам Groupmate');
    await (await page.waitForSelector('button[aria-label="Copy for a report: VK"]'))?.click();
    await says(page, 'Copied, without any personal data');
    const said = await page.evaluate(() => (window as unknown as { copied: string[] }).copied[0]);
    expect(said).toMatch(/vk: \d of \d addresses allowed/);
    expect(said).toContain('key: captcha');
    expect(said).toContain('TypeError: … is not a function');
    expect(said).not.toMatch(/Анна|5001|vk1|224700111|хлеб|https/);

    // The old address leads to the same place.
    await page.evaluate(() => {
      location.hash = '#problems';
    });
    await says(page, 'What of Groupmate did not work');
    const here = await page.$eval('nav [aria-current="page"]', (link) => link.textContent);
    expect(here).toBe('Networks');
    await shoot(page, 'problems');
  });
});
