import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeBackup } from '../../../utils/backup/export.ts';
import { checkBackup } from '../../../utils/backup/import.ts';
import { loadChecked, undoLoad } from '../../../utils/backup/load.ts';
import { lastLoad } from '../../../utils/backup/store.ts';
import { db } from '../../../utils/db.ts';
import { giveLease, takeLease } from '../../../utils/lease.ts';
import { aTemplate, everything, fill, kept, now, saved, wipe } from '../backup/made-up.ts';
import { refusal } from '../backup/forged.ts';
import { bringBack, dieAfter } from '../db/crash.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await wipe();
});

describe('a browser that dies at any moment', () => {
  it('while a file is loaded leaves all as it was, or all of the file', async () => {
    await fill();
    const file = await saved();
    const ofFile = await kept();
    let deaths = 0;
    for (let calls = 0; ; calls += calls < 40 ? 1 : 23) {
      await wipe();
      await db.templates.add(aTemplate({ title: 'Здешний' }));
      const before = await everything();
      dieAfter(calls);
      await checkBackup(file)
        .then((checked) => loadChecked(checked, 'replace', now))
        .catch(() => undefined);
      const died = bringBack();
      if ((await lastLoad()) !== null) {
        // Loaded: then it is all of it, and the way back is there as well.
        expect(await kept()).toEqual(ofFile);
        expect(await undoLoad(now)).toBe(true);
      }
      expect(await everything(), `after ${calls} calls`).toEqual(before);
      if (!died) break;
      deaths += 1;
    }
    expect(deaths).toBeGreaterThan(40);
  });

  it('while a file is saved leaves a half that nobody takes for whole', async () => {
    await fill();
    for (const calls of [0, 3, 20, 45]) {
      const { stream } = writeBackup('0.1.0', now);
      dieAfter(calls);
      const reader = stream.getReader();
      const parts: Uint8Array<ArrayBuffer>[] = [];
      const error: unknown = await (async () => {
        for (;;) {
          const { done, value } = await reader.read();
          if (done) return null;
          parts.push(value);
        }
      })().catch((reason: unknown) => reason);
      if (!bringBack()) continue;
      expect(error).not.toBe(null);
      expect((await refusal(new Blob(parts)))?.name).toBe('BackupRefused');
    }
  });
});

describe('a profile that was copied', () => {
  it('has the other’s lease, which holds back nobody in another run of the browser', async () => {
    // As the copy was made, the original's background held it.
    expect(await takeLease('reconcile', 'run-1/worker', now)).toBe(true);
    expect(await takeLease('reconcile', 'run-2/worker', now + 1)).toBe(true);
    await giveLease('reconcile', 'run-2/worker');
    expect(await takeLease('reconcile', 'run-1/other', now + 2)).toBe(true);
  });

  it('brings its rows home without doubling one, and the later word stands', async () => {
    await fill();
    const mine = aTemplate({ updatedBy: 'this-install' });
    await db.templates.put(mine);
    const copy = { ...mine, title: 'Изменён в копии', updatedAt: now + 5 };
    await db.templates.put(copy);
    const file = await saved();
    await db.templates.put({ ...mine, title: 'Изменён здесь', updatedAt: now + 3 });
    const before = await kept();
    await loadChecked(await checkBackup(file), 'merge', now + 10);
    const after = await kept();
    for (const [table, rows] of Object.entries(before)) {
      expect(after[table], table).toHaveLength(rows.length);
    }
    expect((await db.templates.get(mine.uuid))?.title).toBe('Изменён в копии');
    expect(await undoLoad(now)).toBe(true);
    expect((await db.templates.get(mine.uuid))?.title).toBe('Изменён здесь');
  });
});
