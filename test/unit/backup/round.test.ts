import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeBackup } from '../../../utils/backup/export.ts';
import { checkBackup } from '../../../utils/backup/import.ts';
import { forgetUndo, leaveChecked, loadChecked, undoLoad } from '../../../utils/backup/load.ts';
import { keptTables } from '../../../utils/backup/schema.ts';
import { lastLoad, lastSaved, noteSaved } from '../../../utils/backup/store.ts';
import { db } from '../../../utils/db.ts';
import { addReminder, reminderBy } from '../../../utils/reminders/store.ts';
import { changeSettings, readSettings } from '../../../utils/settings.ts';
import { bytesOf, repacked } from './forged.ts';
import { aComment, everything, fill, kept, now, saved, wipe } from './made-up.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await wipe();
});

describe('a kept file', () => {
  it('holds every table of the database but those of this install', () => {
    const tables = db.tables.map(({ name }) => name).sort();
    expect(
      [
        ...keptTables,
        'problems',
        'health',
        'foldsSeen',
        'staged',
        'keys',
        'vault',
        'membershipJobs',
        'listeners',
        'figureImports',
        'importShapes',
        // Sharing begins anew on each computer, with its own password.
        ...['sharedAccounts', 'sharedMarks', 'sharedDirty', 'sharedClaims', 'sharedState'],
      ].sort(),
    ).toEqual(tables);
  });

  it.each(['merge', 'replace'] as const)(
    'brings everything back into an empty one (%s)',
    async (mode) => {
      await fill();
      await changeSettings({ language: 'ru', theme: 'dark' });
      const before = await kept();
      for (const rows of Object.values(before)) expect(rows.length).toBeGreaterThan(0);
      const file = await saved();
      await wipe();
      await changeSettings({ language: 'auto', theme: 'auto' });
      await db.facts.put({ name: 'install', value: 'a-new-one' });
      const checked = await checkBackup(file);
      expect(checked.settingsDiffer).toBe(true);
      expect(checked.rows).toBe(2300 + 35);
      expect(checked.tables.every(({ added, same }) => added > 0 && same === 0)).toBe(true);
      await loadChecked(checked, mode, now);
      expect(await kept()).toEqual(before);
      expect((await db.facts.get('install'))?.value).toBe('a-new-one');
      expect((await readSettings()).theme).toBe(mode === 'replace' ? 'dark' : 'auto');
    },
  );

  it('is read the same after another program packed it again', async () => {
    await fill();
    const before = await kept();
    const file = await repacked((files) => {
      files['tables/'] = new Uint8Array();
    });
    await wipe();
    await loadChecked(await checkBackup(file), 'replace', now);
    expect(await kept()).toEqual(before);
  });

  it('holds no install id, no problems and no note of an earlier file', async () => {
    await fill();
    await noteSaved({ at: now, size: 1, name: 'earlier.zip' });
    await db.problems.add({
      ...{ id: 'p', feature: 'page', network: null, pageKind: null, what: 'threw' },
      ...{ detail: 'secret-detail', firstAt: now, lastAt: now, times: 1, version: '1' },
    });
    const files = unzipSync(await bytesOf(await saved()));
    const text = Object.values(files)
      .map((bytes) => new TextDecoder().decode(bytes))
      .join('\n');
    for (const absent of ['this-install', 'this-worker', 'secret-detail', 'earlier.zip']) {
      expect(text).not.toContain(absent);
    }
    expect(Object.keys(files).filter((name) => name.startsWith('tables/postCounts'))).toHaveLength(
      3,
    );
  });

  it('changes nothing until it is loaded, and nothing remains when it is left', async () => {
    await fill();
    const file = await saved();
    await db.comments.add(aComment(6));
    const before = await everything();
    const checked = await checkBackup(file);
    expect(await everything()).toEqual(before);
    expect(checked.tables.find(({ table }) => table === 'comments')).toMatchObject({
      same: 1,
      onlyHere: 1,
    });
    await leaveChecked(checked);
    expect(await db.staged.count()).toBe(0);
    await expect(loadChecked(checked, 'merge', now)).rejects.toMatchObject({ reason: 'gone' });
    expect(await everything()).toEqual(before);
  });

  it('keeps rows aside that would not be read back, and says how many', async () => {
    await fill();
    await db.comments.add({ ...aComment(7), waiting: 7 } as never);
    await db.media.add({
      ...{ id: 'f'.repeat(64), name: 'lost', type: 'image/png', bytes: new Blob(['x']) },
      ...{ size: 1, width: 0, height: 0, addedAt: now },
    });
    const { stream, written } = writeBackup('0.1.0', now);
    const file = await new Response(stream).blob();
    expect(written).toMatchObject({ aside: 2, rows: 2335, size: file.size });
    const checked = await checkBackup(file);
    expect(checked).toMatchObject({ aside: 2, rows: 2335 });
    expect(Object.keys(unzipSync(await bytesOf(file)))).toContain('aside/comments-0001.jsonl');
  });

  it('keeps any text whatever', async () => {
    const anything = fc.string({ unit: 'binary', maxLength: 300 }).map((text) => text + '\ud800');
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anything, { minLength: 1, maxLength: 20 }),
        fc.array(anything),
        fc
          .jsonValue({ maxDepth: 3 })
          .filter((value) => !JSON.stringify(value).includes('__proto__')),
        async (texts, list, value) => {
          await wipe();
          await db.comments.bulkAdd(
            texts.map((text, n) => ({ ...aComment(n), text, authorName: text, key: `k${text}` })),
          );
          await db.facts.add({ name: `f${texts[0]}`, value: { list, value } });
          // Written as JSON, -0 becomes 0: the one thing that is not the same afterwards.
          const before = JSON.stringify(await kept());
          const file = await saved();
          await wipe();
          await loadChecked(await checkBackup(file), 'replace', now);
          expect(JSON.stringify(await kept())).toBe(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a load', () => {
  it('is taken back wholly, settings too', async () => {
    await fill();
    const file = await saved();
    await wipe();
    await changeSettings({ theme: 'light' });
    await db.comments.bulkAdd([aComment(8), aComment(5, { text: 'мой' })]);
    await db.facts.put({ name: 'visit:vk:-1', value: 1 });
    const before = await kept();
    const checked = await checkBackup(file);
    await loadChecked(checked, 'replace', now);
    expect((await kept())['comments']).toHaveLength(1);
    expect(await lastLoad()).toEqual({ at: now, mode: 'replace' });
    expect(await undoLoad()).toBe(true);
    expect(await kept()).toEqual(before);
    expect((await readSettings()).theme).toBe('light');
    expect(await lastLoad()).toBeNull();
    expect(await db.staged.count()).toBe(0);
    expect(await undoLoad()).toBe(false);
  });

  it('that fails half way leaves everything as it was', async () => {
    await fill();
    const file = await saved();
    await wipe();
    await db.comments.add(aComment(8));
    const checked = await checkBackup(file);
    const before = await everything();
    // The last table of all fails: all others have been written by then.
    const fail = () => {
      throw new Error('the disk is full');
    };
    db.media.hook('creating', fail);
    const loading = loadChecked(checked, 'replace', now);
    await expect(loading)
      .rejects.toThrow('the disk is full')
      .finally(() => {
        db.media.hook('creating').unsubscribe(fail);
      });
    expect(await everything()).toEqual(before);
    expect(await lastLoad()).toBeNull();
    await loadChecked(checked, 'replace', now);
    expect(await db.media.count()).toBe(1);
  });

  it('never comes from a file that was left in a closed tab, and the way back survives it', async () => {
    await fill();
    const file = await saved();
    await loadChecked(await checkBackup(file), 'replace', now);
    const left = await checkBackup(file);
    const checked = await checkBackup(file);
    await expect(loadChecked(left, 'replace', now)).rejects.toMatchObject({ reason: 'gone' });
    const before = await kept();
    await leaveChecked(checked);
    await db.comments.clear();
    expect(await undoLoad()).toBe(true);
    expect(await kept()).toEqual(before);
  });

  it('can be kept for good', async () => {
    await fill();
    await loadChecked(await checkBackup(await saved()), 'merge', now);
    const after = await kept();
    await forgetUndo();
    expect(await db.staged.count()).toBe(0);
    expect(await lastLoad()).toBeNull();
    expect(await kept()).toEqual(after);
  });
});

it('a saved file is noted, and its reminder is done', async () => {
  const due = { text: '', at: now - 1000, comment: null, url: null };
  const weekly = await addReminder({ ...due, kind: 'backup', repeat: 'weekly' });
  const own = await addReminder({ ...due, kind: 'own', repeat: 'no', text: 'Позвонить' });
  await noteSaved({ at: now, size: 2048, name: 'groupmate.zip' });
  expect(await lastSaved()).toEqual({ at: now, size: 2048, name: 'groupmate.zip' });
  expect((await reminderBy(weekly.uuid))?.at).toBeGreaterThan(now);
  expect(await reminderBy(own.uuid)).toEqual(own);
});

it('every reason of a refusal has its sentence', () => {
  const source = readFileSync(
    join(import.meta.dirname, '../../../utils/backup/refusal.ts'),
    'utf8',
  );
  const words = readFileSync(
    join(import.meta.dirname, '../../../components/backup-words.ts'),
    'utf8',
  );
  const reasons = [...source.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, reason]) => reason);
  expect(reasons.length).toBeGreaterThan(10);
  for (const reason of reasons) expect(words).toContain(reason);
});
