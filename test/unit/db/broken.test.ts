import { Dexie } from 'dexie';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkBackup } from '../../../utils/backup/import.ts';
import { leaveChecked, loadChecked } from '../../../utils/backup/load.ts';
import { db, GroupmateDb } from '../../../utils/db.ts';
import { dataFaultOf } from '../../../utils/opening/rules.ts';
import { NothingThere, rescue } from '../../../utils/opening/rescue.ts';
import { wipe } from '../backup/made-up.ts';
import { rowsOfToday } from './example-rows.ts';
import { asOf, history, makeExample, storesOf, type Rows } from './history.ts';

let rows: Rows;
beforeAll(async () => {
  rows = await rowsOfToday();
});
beforeEach(() => fakeBrowser.reset());

// A database of each, opened five ways: some seconds for all.
const versions = history.map(([version]) => version);
const ours = db.verno;

/** Everything that the browser holds under a name, and its version; nothing is opened by us. */
async function raw(name: string): Promise<{ version: number; rows: Record<string, unknown[]> }> {
  const there = new Dexie(name);
  await there.open();
  const all: Record<string, unknown[]> = {};
  for (const table of there.tables) all[table.name] = await table.toArray();
  const { verno: version } = there;
  there.close();
  return { version, rows: all };
}

/** Opens as today's code does; the fault that the person would be told of. */
async function faultOf(now: Dexie, name: string) {
  const { verno: wanted } = now;
  const error: unknown = await now.open().then(
    () => null,
    (reason: unknown) => reason,
  );
  now.close();
  return error === null ? null : dataFaultOf(error, (await raw(name)).version, wanted);
}

/** Today's code with a last step that breaks after it has written. */
class Broken extends GroupmateDb {
  constructor(name: string, broken: () => never) {
    super(name);
    this.version(ours + 1)
      .stores({})
      .upgrade(async (old) => {
        await old.table('communities').clear();
        await old.table('daily').clear();
        broken();
      });
  }
}

describe.each(versions)('a database of version %i that is broken', (version) => {
  it('in a step that breaks half-way keeps every row and its version, and says so', async () => {
    const name = `half-${version}`;
    await makeExample(name, version, rows);
    const before = await raw(name);
    const broken = new Broken(name, () => {
      throw new TypeError('a row that no step expected');
    });
    expect(await faultOf(broken, name)).toBe('step');
    expect(await raw(name)).toEqual(before);
    // Tried again by code whose step works, nothing is missing.
    const mended = new GroupmateDb(name);
    expect(await mended.communities.count()).toBe(rows['communities']?.length);
    mended.close();
  });

  it('with a step that has no room left keeps every row, and says why', async () => {
    const name = `full-${version}`;
    await makeExample(name, version, rows);
    const before = await raw(name);
    const broken = new Broken(name, () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await faultOf(broken, name)).toBe('full');
    expect(await raw(name)).toEqual(before);
  });

  it('by a row of a wrong shape opens with all others, and that row is kept aside', async () => {
    const name = `odd-${version}`;
    await makeExample(name, version, rows);
    const old = new Dexie(name);
    await old.open();
    const odd = { communities: { uuid: 'odd', network: 5, id: { x: 1 }, role: [] } };
    await old.table('communities').add(odd.communities);
    await old.table('people').add({ key: 'vk:odd', lastSeenAt: 'never', name: 7 });
    await old.table('posts').add({ key: 'vk:odd', lastSeenAt: Date.now(), text: null });
    await old.table('daily').add({ uuid: 'odd', community: null, day: 12, members: 'x' });
    old.close();
    const now = new GroupmateDb(name);
    expect(await faultOf(now, name)).toBe(null);
    await now.open();
    for (const table of ['communities', 'people', 'posts', 'daily']) {
      expect(await now.table(table).count(), table).toBe((rows[table]?.length ?? 0) + 1);
    }
    expect(await now.communities.get('odd')).toEqual(odd.communities);
    now.close();
  });

  it('by a missing table opens with all others, or stays as it was and says so', async () => {
    const name = `gap-${version}`;
    const stores = storesOf(version);
    delete stores['posts'];
    const old = new Dexie(name);
    old.version(version).stores(stores);
    await old.open();
    for (const { name: table } of old.tables) {
      await old.table(table).bulkAdd((rows[table] ?? []).map((row) => asOf(version, table, row)));
    }
    old.close();
    const before = await raw(name);
    const fault = await faultOf(new GroupmateDb(name), name);
    const after = await raw(name);
    if (fault === null) {
      for (const [table, there] of Object.entries(before.rows)) {
        expect(after.rows[table], table).toHaveLength(there.length);
      }
    } else {
      expect(fault).toBe('step');
      expect(after).toEqual(before);
    }
  });

  it('gives a file of what is there, and that file loads', async () => {
    const name = `file-${version}`;
    await makeExample(name, version, rows);
    const before = await raw(name);
    const file = await rescue('0.1.0', Date.UTC(2026, 10, 22), name);
    expect(await raw(name)).toEqual(before);
    await wipe();
    const checked = await checkBackup(file);
    expect(checked.aside).toBe(0);
    await loadChecked(checked, 'merge', Date.UTC(2026, 10, 22));
    for (const table of ['communities', 'daily', 'people', 'templates', 'plan', 'media'] as const) {
      const were = table in storesOf(version) ? (rows[table]?.length ?? 0) : 0;
      expect(await db.table(table).count(), table).toBe(were);
    }
    await leaveChecked(checked);
  });
});

describe('a database of a newer version', () => {
  it('is not opened, not changed, and gives a file', async () => {
    const newer = new Dexie('newer');
    newer.version(ours + 1).stores({ ...storesOf(ours), later: 'id' });
    await newer.open();
    await newer.table('people').add({ key: 'vk:5', lastSeenAt: 1, name: 'Анна', more: 'new' });
    newer.close();
    const before = await raw('newer');
    const now = new GroupmateDb('newer');
    expect(await faultOf(now, 'newer')).toBe('newer');
    // A second try is refused too, and a query writes nothing.
    expect(await faultOf(now, 'newer')).toBe('newer');
    await expect(now.people.add({ key: 'x' } as never)).rejects.toThrow();
    expect(await raw('newer')).toEqual(before);
    const file = await rescue('0.1.0', 1, 'newer');
    await expect(checkBackup(file)).rejects.toMatchObject({ reason: 'newer' });
  });
});

describe('no database', () => {
  it('is not made by asking for a file of it', async () => {
    await expect(rescue('0.1.0', 1, 'nowhere')).rejects.toThrow(NothingThere);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nowhere');
  });

  it.each([
    ['MissingAPIError', 'missing'],
    ['InvalidStateError', 'missing'],
    ['SecurityError', 'missing'],
    ['QuotaExceededError', 'full'],
    ['NewerData', 'newer'],
    ['UnknownError', 'unreadable'],
  ])('%s is told as %s, also from within', (name, fault) => {
    const plain = Object.assign(new Error('x'), { name });
    const inner = Object.assign(new Error('x'), { name: 'DatabaseClosedError', inner: plain });
    expect(dataFaultOf(plain, null, 26)).toBe(fault);
    expect(dataFaultOf(inner, 26, 26)).toBe(fault);
  });
});
