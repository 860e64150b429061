import { beforeEach, describe, expect, it } from 'vitest';
import { fileOf } from '../../../entrypoints/background/taken-from-page.ts';
import { db } from '../../../utils/db.ts';
import { draftFromPage } from '../../../utils/plan/from-page.ts';
import { savePlan } from '../../../utils/plan/store.ts';
import { now } from '../readings/made-up.ts';
import { addCommunity, aDraft, day } from './made-up-plan.ts';

const taken = { text: 'Цитата', media: [], url: 'https://news.example/a' };

describe('a draft from a page', () => {
  beforeEach(async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
  });

  it('is kept nowhere while the person has no community', async () => {
    await addCommunity('-9', 'competitor');
    expect(await draftFromPage(taken, now)).toBeNull();
    expect(await db.plan.count()).toBe(0);
  });

  it('goes to the community that was planned for last, with the address as its note', async () => {
    await addCommunity('-7');
    await addCommunity('-8');
    expect((await draftFromPage(taken, now))?.item.community).toBe('vk:-7');
    await savePlan(aDraft({ community: 'vk:-8', dueAt: now + 9 * day }), now);
    const again = await draftFromPage(taken, now);
    expect(again?.item).toMatchObject({
      community: 'vk:-8',
      state: 'draft',
      text: 'Цитата',
      note: 'https://news.example/a',
    });
  });

  it('of a whole book or a monstrous address is cut, not lost', async () => {
    await addCommunity('-7');
    const url = `https://news.example/${'a'.repeat(3000)}`;
    const long = await draftFromPage({ ...taken, text: 'я'.repeat(50_000), url }, now);
    expect([long?.item.text.length, long?.item.note?.length]).toEqual([20_000, 500]);
  });
});

describe('a picture’s bytes', () => {
  it('come from a data address', async () => {
    const file = fileOf('data:image/png;base64,AAEC', 'кот.png');
    expect([file?.name, file?.type]).toEqual(['кот.png', 'image/png']);
    expect([...new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0))]).toEqual([
      0, 1, 2,
    ]);
  });
  it.each([
    '',
    'data:image/svg+xml,<svg/>',
    'data:image/png;base64,%%%',
    'https://a.example/b.png',
  ])('are none in %j', (address) => {
    expect(fileOf(address, 'x')).toBeNull();
  });
});
