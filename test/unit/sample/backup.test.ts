import { strToU8 } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeBackup } from '../../../utils/backup/export.ts';
import { checkBackup } from '../../../utils/backup/import.ts';
import { loadChecked, undoLoad } from '../../../utils/backup/load.ts';
import { db } from '../../../utils/db.ts';
import { sampleHere } from '../../../utils/sample/here.ts';
import { addSample, removeSample } from '../../../utils/sample/store.ts';
import { forged, refusal } from '../backup/forged.ts';
import { fill, kept, now, saved, wipe } from '../backup/made-up.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await wipe();
});
const add = () => addSample('ru', now, 'Europe/Moscow');

describe('a kept file', () => {
  it('holds nothing of the sample, and says how much was left out', async () => {
    await fill();
    const before = await kept();
    await add();
    const fact = await sampleHere();
    const many = Object.values(fact?.rows ?? {}).flat().length;
    const { stream, written } = writeBackup('0.1.0', now);
    const file = await new Response(stream).blob();
    expect(written.sample).toBe(many);
    await wipe();
    await loadChecked(await checkBackup(file), 'replace', now);
    expect(await kept()).toEqual(before);
  });

  it('takes the sample away when it replaces everything, and gives it back', async () => {
    await fill();
    const file = await saved();
    await add();
    const before = await kept();
    await loadChecked(await checkBackup(file), 'replace', now);
    expect(await sampleHere()).toBeNull();
    expect(await db.communities.count()).toBe(1);
    await undoLoad(now);
    expect(await kept()).toEqual(before);
    expect(await removeSample('ask')).toBe(true);
    expect(await db.communities.count()).toBe(1);
  });

  it('is refused when it says which rows are the sample’s', async () => {
    await fill();
    const file = await forged((files, manifest) => {
      const part = manifest.files.find(({ name }) => name.startsWith('tables/facts'));
      if (!part) throw new Error('The file has no facts.');
      const value = { at: 1, communities: [], rows: { templates: ['x'] } };
      files[part.name] = strToU8(`${JSON.stringify({ name: 'sample', value })}\n`);
      part.rows = 1;
      manifest.tables.facts = 1;
    });
    expect((await refusal(file))?.reason).toBeDefined();
  });
});
