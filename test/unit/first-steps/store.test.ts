import { beforeEach, describe, expect, it } from 'vitest';
import { communityKey } from '../../../utils/communities/rules.ts';
import { changeCommunity, noteCommunity } from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';
import { firstKept } from '../../../utils/first-steps/store.ts';
import { addStarters, noteUse, saveTemplate } from '../../../utils/templates/store.ts';

const now = Date.UTC(2026, 10, 22, 9);
const seen = (id: string, at = now) =>
  noteCommunity(
    { network: 'vk', id, screenName: null, name: `Пекарня ${id}`, url: `https://vk.com/club${id}` },
    at,
  );

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await addStarters(now);
});

describe('what the first steps rest on', () => {
  it('is nothing on the first day, starters aside', async () => {
    const kept = await firstKept();
    expect([kept.mine, kept.ownTemplates, kept.uses]).toEqual([0, 0, 0]);
    expect(kept.templates.length).toBeGreaterThan(10);
  });

  it('tells own communities from those that were only seen, the last seen first', async () => {
    for (const [place, id] of ['-1', '-2', '-3', '-4', '-5'].entries()) await seen(id, now + place);
    await changeCommunity('vk:-3', { role: 'mine' }, now);
    await changeCommunity('vk:-5', { role: 'competitor' }, now);
    const kept = await firstKept();
    expect(kept.own.map(communityKey)).toEqual(['vk:-3']);
    expect(kept.seen.map(communityKey)).toEqual(['vk:-4', 'vk:-2', 'vk:-1']);
    expect(kept.mine).toBe(1);
  });

  it('counts a changed starter as the person’s own, and takes that back with it', async () => {
    const [first] = (await firstKept()).templates;
    if (!first) throw new Error('There are no starters.');
    await saveTemplate({ ...first, body: 'Наша цена — 200 ₽' }, now, first.uuid);
    expect((await firstKept()).ownTemplates).toBe(1);
    await saveTemplate({ ...first }, now, first.uuid);
    expect((await firstKept()).ownTemplates).toBe(0);
  });

  it('counts insertions', async () => {
    await noteUse('any', now);
    expect((await firstKept()).uses).toBe(1);
  });
});
