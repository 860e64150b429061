import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../sandbox/extension.ts';
import { pressOn, says } from './data-help.ts';
import {
  catchFiles,
  caughtFiles,
  faultOn,
  makeNewer,
  makeOldAndBroken,
  whatIsThere,
} from './faults-help.ts';
import { browsers, withSession } from './setup.ts';
import { bakery, surface } from './surface.ts';

const surfaces = ['popup.html', 'dashboard.html#plan', 'sidepanel.html', 'dashboard.html#data'];

describe.each(browsers)('broken worlds in %s', (name) => {
  const e2e = withSession(name, { locale: 'ru', width: 1000, height: 800 });
  const shot = (page: Awaited<ReturnType<typeof e2e.open>>, what: string) =>
    e2e.session.screenshot(page, join(ROOT, '.output', 'faults', `${what}-${name}.png`));

  it('data of a newer version: every surface says so, nothing is touched', async () => {
    const page = await surface(e2e);
    await makeNewer(page);
    const before = await whatIsThere(page);
    await e2e.session.stopWorker();
    for (const path of surfaces) {
      const opened = await e2e.session.openExtensionPage(path);
      expect(await faultOn(opened), path).toBe('newer');
      await says(opened, 'более новой версией Groupmate');
      await shot(opened, `newer-${path.replace(/\W+/gu, '-')}`);
    }
    expect(await whatIsThere(page)).toEqual(before);
  });

  it('a step that fails: the old data stays, a file of it can be saved, and trying again helps', async () => {
    const page = await surface(e2e);
    const community = { uuid: 'one', updatedAt: 1, updatedBy: 'test', network: 'vk', ...bakery };
    await makeOldAndBroken(page, community);
    const before = await whatIsThere(page);
    expect(before).toMatchObject({ version: 170, communities: [community] });
    await e2e.session.stopWorker();
    const dashboard = await e2e.session.openExtensionPage('dashboard.html#data');
    expect(await faultOn(dashboard)).toBe('step');
    await says(dashboard, 'Ничего не изменено');
    await catchFiles(dashboard);
    await pressOn(dashboard, 'Сохранить файл с тем, что есть');
    await says(dashboard, 'Файл готов: groupmate-');
    const [file] = await caughtFiles(dashboard);
    expect(file?.name).toMatch(/^groupmate-\d{4}-\d\d-\d\d\.zip$/u);
    expect(file?.size).toBeGreaterThan(500);
    await shot(dashboard, 'step');
    expect(await whatIsThere(page)).toEqual(before);

    // What was wrong is gone (here: the data itself); the same button opens everything again.
    await page.evaluate(async () => {
      const gone = indexedDB.deleteDatabase('groupmate');
      await new Promise((done) => (gone.onsuccess = done));
    });
    await pressOn(dashboard, 'Попробовать ещё раз');
    await says(dashboard, 'Сохранить');
    await dashboard.waitForFunction(() => !document.querySelector('[data-fault]'));
  });
});
