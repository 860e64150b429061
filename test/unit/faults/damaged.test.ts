import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reconcileAll, type Notice } from '../../../entrypoints/background/reconcile.ts';
import { checkBackup } from '../../../utils/backup/import.ts';
import { loadChecked } from '../../../utils/backup/load.ts';
import { clearAbandoned } from '../../../utils/backup/store.ts';
import { popupRecord } from '../../../utils/checklist/store.ts';
import { db } from '../../../utils/db.ts';
import { setAside } from '../../../utils/opening/aside.ts';
import { fill, kept, now, saved, wipe } from '../backup/made-up.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await wipe();
  await fill();
});

const odd = {
  communities: { uuid: 'odd', network: 'vk', id: 'odd', role: 'mine' },
  plan: { uuid: 'odd', dueAt: now - 1000, state: 'planned', community: 'vk:-7' },
  templates: { uuid: 'odd' },
  reminders: { uuid: 'odd', at: now - 1000, doneAt: null },
  people: { key: 'odd', lastSeenAt: 5 },
  daily: { uuid: 'odd', community: 'vk:-7', day: '2026-11-20' },
  comments: { key: 'odd', waiting: 1, waitingSince: 5, post: 'x' },
} as const;

async function damage(): Promise<void> {
  for (const [table, row] of Object.entries(odd)) await db.table(table).put({ ...row });
}
const told: Notice[] = [];
const world = {
  settings: { checklistAt: null, backupEvery: 'never' } as const,
  show: async (notice: Notice) => void told.push(notice),
  failed: async () => undefined,
};

it('a damaged row of any kind is put aside, and all others are as they were', async () => {
  const before = await kept();
  await damage();
  expect((await setAside()).sort()).toEqual(
    Object.keys(odd)
      .map((table) => `${table} 1`)
      .sort(),
  );
  expect(await kept()).toEqual(before);
  expect(await setAside()).toEqual([]);
  expect(await db.staged.where('[side+table+key]').above(['aside']).count()).toBe(7);
  // Out of the way: the day goes on.
  await expect(popupRecord(now)).resolves.toBeTruthy();
  await expect(reconcileAll(now + 90_000_000, world)).resolves.not.toBe(null);
});

it('is in the next saved file, apart, and stays when an abandoned file is swept away', async () => {
  await damage();
  await setAside();
  await clearAbandoned();
  const file = await saved();
  const checked = await checkBackup(file);
  expect(checked.aside).toBe(7);
  await loadChecked(checked, 'merge', now);
  expect(await setAside()).toEqual([]);
});

it('nothing that is as it should be is ever put aside', async () => {
  expect(await setAside()).toEqual([]);
});
