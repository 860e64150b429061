import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { GroupmateDb } from '../../../utils/db.ts';

/** What sharing touches, as version 26 had it. */
const version26 = {
  communities: 'uuid, &[network+id], [network+screenName], role',
  templates: 'uuid, starter',
  personNotes: 'uuid, &person',
  reports: 'uuid',
  facts: 'name',
};
const shared = (n: number) => ({ uuid: `uuid-${String(n)}`, updatedAt: n, updatedBy: 'one' });
const rows: Record<string, object[]> = {
  communities: [{ ...shared(1), network: 'vk', id: '-7', screenName: 'bakery', role: 'mine' }],
  templates: [{ ...shared(2), starter: null, title: 'Цена', body: 'Двести рублей.' }],
  personNotes: [{ ...shared(3), person: 'vk:5', note: 'Любит ржаной' }],
  reports: [{ ...shared(4), client: 'Пекарня', communities: ['vk:-7'] }],
  facts: [{ name: 'install', value: 'one' }],
};

it('a database of version 26 opens with every row, and shares nothing by itself', async () => {
  const old = new Dexie('example-26');
  old.version(26).stores(version26);
  await old.open();
  for (const [table, content] of Object.entries(rows)) await old.table(table).bulkAdd(content);
  old.close();

  const now = new GroupmateDb('example-26');
  await now.open();
  expect(now.verno).toBeGreaterThanOrEqual(27);
  for (const [table, content] of Object.entries(rows)) {
    expect(await now.table(table).toArray(), table).toEqual(content);
  }
  await now.templates.update('uuid-2', { title: 'Сколько стоит' });
  const { sharedAccounts, sharedMarks, sharedDirty, sharedClaims, sharedState } = now;
  const added = [sharedAccounts, sharedMarks, sharedDirty, sharedClaims, sharedState];
  expect(await Promise.all(added.map((table) => table.count()))).toEqual(added.map(() => 0));
  // The indices that rounds and surfaces look through.
  expect(await sharedMarks.where({ unsent: 1 }).count()).toBe(0);
  expect(await sharedMarks.where({ clashing: 1 }).count()).toBe(0);
  now.close();
});
