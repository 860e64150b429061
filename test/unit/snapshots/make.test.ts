import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkBackup } from '../../../utils/backup/import.ts';
import { loadChecked, undoLoad } from '../../../utils/backup/load.ts';
import * as pages from '../../../utils/backup/store.ts';
import { db } from '../../../utils/db.ts';
import { snapshotDb } from '../../../utils/snapshots/db.ts';
import {
  keepNewest,
  listSnapshots,
  sizeOfAll,
  thinSnapshots,
} from '../../../utils/snapshots/store.ts';
import { SnapshotDamaged, snapshotAsFile } from '../../../utils/snapshots/read.ts';
import { aComment, kept } from '../backup/made-up.ts';
import { asFile, day, fill, make, now, wipeAll, work } from './help.ts';

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await wipeAll();
});

const newest = async () => (await listSnapshots())[0]?.id ?? '';

describe('a snapshot', () => {
  it('brings everything back as a file does, and that can be undone', async () => {
    await fill();
    const before = await kept();
    expect(await make()).toBe('made');
    const [made] = await listSnapshots();
    expect(made).toMatchObject({ madeAt: now, app: '1.0.0', tables: { communities: 1 } });
    expect(made?.rows).toBe(Object.values(before).reduce((sum, rows) => sum + rows.length, 0));
    await db.communities.clear();
    await db.templates.clear();
    await db.comments.add(aComment(99));
    const spoiled = await kept();
    const checked = await checkBackup(await asFile(await newest()));
    const of = (name: string) => checked.tables.find(({ table }) => table === name);
    expect(of('communities')).toMatchObject({ added: 1, onlyHere: 0 });
    expect(of('comments')).toMatchObject({ onlyHere: 1 });
    await loadChecked({ ...checked, of: 'snapshot' }, 'replace', now);
    expect(await kept()).toEqual(before);
    await undoLoad(now);
    expect(await kept()).toEqual(spoiled);
  });

  it('is there when the main database is gone', async () => {
    await fill();
    await make();
    await db.delete();
    await db.open();
    expect(await db.communities.count()).toBe(0);
    const checked = await checkBackup(await asFile(await newest()));
    await loadChecked(checked, 'replace', now);
    expect(await db.communities.count()).toBe(1);
    // The bytes of pictures are not in it: the row goes, and that is told.
    expect(await db.media.count()).toBe(0);
    const { stream, read } = snapshotAsFile(await newest());
    await new Response(stream).arrayBuffer();
    expect(read.lostPictures).toBe(1);
  });

  it('is made once a day, and only when something changed', async () => {
    await fill();
    expect(await make()).toBe('made');
    expect(await make(now + 60_000)).toBe('not-due');
    expect(await make(now + 60_000, true)).toBe('same');
    expect(await make(now + day)).toBe('same');
    expect(await make(now + day + 60_000)).toBe('not-due');
    await work(now + 2 * day);
    expect(await make(now + 2 * day)).toBe('made');
    expect(await listSnapshots()).toHaveLength(2);
    expect(await snapshotDb.making.count()).toBe(0);
  });

  it('shares with the one before what has not changed', async () => {
    await fill();
    await make();
    const one = await sizeOfAll();
    await work(now + day);
    await make(now + day);
    expect(await sizeOfAll()).toBeLessThan(one * 1.3);
    await keepNewest();
    expect(await listSnapshots()).toHaveLength(1);
    expect(await sizeOfAll()).toBeLessThan(one * 1.05);
    const used = new Set((await snapshotDb.files.toArray()).map(({ sha256 }) => sha256));
    expect(await snapshotDb.parts.count()).toBe(used.size);
    await checkBackup(await asFile(await newest()));
  });

  it('never holds the install, keys or problems', async () => {
    await fill();
    await db.facts.put({ name: 'install', value: 'this-very-install' });
    await make();
    const text = await (await asFile(await newest())).text();
    expect(text).toContain('manifest.json');
    expect(text).not.toContain('this-very-install');
  });

  it('goes on where it was broken off, at every await', async () => {
    await fill();
    await db.comments.bulkAdd(Array.from({ length: 1500 }, (_, n) => aComment(1000 + n)));
    await make(now - day);
    await work(now + 1);
    const before = await kept();
    const { nextPage } = pages;
    for (let stop = 1; stop < 60; stop += 7) {
      let calls = 0;
      const spied = vi.spyOn(pages, 'nextPage').mockImplementation(async (table, last) => {
        calls += 1;
        if (calls > 7) throw new Error('The worker was ended.');
        return nextPage(table, last);
      });
      await make().catch(() => 'ended');
      spied.mockRestore();
      // Half of it is no snapshot, and the good one is still there.
      if (await snapshotDb.making.count()) {
        expect((await listSnapshots()).map(({ madeAt }) => madeAt)).toEqual([now - day]);
      }
    }
    expect(['made', 'not-due']).toContain(await make());
    expect(await listSnapshots()).toHaveLength(2);
    const checked = await checkBackup(await asFile(await newest()));
    expect(checked.tables.every(({ added, onlyHere }) => added === 0 && onlyHere === 0)).toBe(true);
    await loadChecked(checked, 'replace', now);
    expect(await kept()).toEqual(before);
  });

  it('is begun anew when the half is of another day or version', async () => {
    await fill();
    vi.spyOn(pages, 'nextPage').mockRejectedValueOnce(new Error('The worker was ended.'));
    await make().catch(() => 'ended');
    const half = (await snapshotDb.making.get('now'))?.snapshot ?? '';
    expect(half).not.toBe('');
    expect(await make(now + day)).toBe('made');
    expect(await newest()).not.toBe(half);
    expect((await listSnapshots())[0]?.madeAt).toBe(now + day);
    expect(
      await snapshotDb.files.where('[snapshot+name]').between([half, ''], [half, '\uffff']).count(),
    ).toBe(0);
  });

  it('leaves the oldest when all are too large, never the newest', async () => {
    await fill();
    for (let n = 0; n < 4; n++) {
      await work(now + n * day);
      await make(now + n * day);
    }
    await thinSnapshots(now + 3 * day, (await sizeOfAll()) - 1);
    expect((await listSnapshots()).map(({ madeAt }) => madeAt)).toEqual(
      [3, 2, 1].map((n) => now + n * day),
    );
    await thinSnapshots(now + 3 * day, 1);
    expect((await listSnapshots()).map(({ madeAt }) => madeAt)).toEqual([now + 3 * day]);
  });

  it('that is damaged says so', async () => {
    await fill();
    await make();
    await snapshotDb.parts.toCollection().modify((part) => {
      part.bytes = part.bytes.slice(0, -9);
    });
    await expect(asFile(await newest())).rejects.toThrow(SnapshotDamaged);
    await expect(asFile('none')).rejects.toThrow(SnapshotDamaged);
  });
});
