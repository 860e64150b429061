import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { forgetCommunity } from '../../../utils/communities/store.ts';
import { keepList, noteFigures } from '../../../utils/metrics/store.ts';
import {
  deletePlacement,
  listPlacements,
  openOffers,
  restorePlacement,
  savePlacement,
  suggestionFor,
  takeSpend,
} from '../../../utils/placements/store.ts';
import type { Placement, PlacementDraft } from '../../../utils/placements/schema.ts';
import { aCommunity } from '../backup/made-up.ts';
import { aPlacement } from '../backup/made-up-placements.ts';

const now = Date.UTC(2026, 10, 22, 9);
const key = 'vk:-7';

const draft = (over: Partial<PlacementDraft> = {}): PlacementDraft => {
  const { uuid, updatedAt, updatedBy, ...rest } = aPlacement();
  expect([uuid, updatedAt, updatedBy].every(Boolean)).toBe(true);
  return { ...rest, ...over };
};
async function kept(over: Partial<PlacementDraft> = {}, uuid?: string): Promise<Placement> {
  const made = await savePlacement(draft(over), now, uuid);
  if ('refused' in made) throw new Error(made.refused);
  return made;
}

beforeEach(async () => {
  for (const table of [db.placements, db.daily, db.metricLists, db.communities]) {
    await table.clear();
  }
});

describe('the ledger', () => {
  it('keeps, changes, deletes and brings back', async () => {
    const first = await kept();
    await kept({ day: '2026-11-12', title: 'Пекарь' });
    await kept({ cost: 6000 }, first.uuid);
    expect((await listPlacements(key)).map(({ title, cost }) => [title, cost])).toEqual([
      ['Пекарь', 5000],
      ['Маша печёт', 6000],
    ]);
    expect(await listPlacements('vk:-8')).toEqual([]);
    await deletePlacement(first.uuid);
    expect(await listPlacements(null)).toHaveLength(1);
    await restorePlacement(first, now + 1);
    expect(await listPlacements(null)).toHaveLength(2);
  });
  it.each<[string, Partial<PlacementDraft>]>([
    ['title', { title: '  ' }],
    ['day', { day: '2026-02-31' }],
    ['cost', { cost: -1 }],
    ['cost', { currency: 'руб' }],
    ['page', { page: 'javascript:alert(1)' }],
    ['link', { link: 'просто слова' }],
    ['erid', { erid: 'a b' }],
    ['result', { followers: 1.5 }],
    ['text', { note: 'x'.repeat(2001) }],
  ])('refuses a wrong %s', async (refused, over) => {
    expect(await savePlacement(draft(over), now)).toEqual({ refused });
    expect(await db.placements.count()).toBe(0);
  });
  it('goes with its community', async () => {
    await db.communities.add(aCommunity());
    await kept();
    await kept({ community: 'vk:-8' });
    await forgetCommunity(key);
    expect((await listPlacements(null)).map(({ community }) => community)).toEqual(['vk:-8']);
  });
});

describe('ad spend of a day', () => {
  const spend = async () =>
    (await db.daily.get({ community: key, day: '2026-11-10' }))?.figures.adSpend;

  it('is only offered, and taken back as it was', async () => {
    await kept();
    await kept({ cost: 700 });
    const [offer, ...others] = await openOffers(null);
    expect(others).toEqual([]);
    expect(offer).toMatchObject({ sum: 5700, count: 2, has: null });
    expect(await spend()).toBeUndefined();
    if (!offer) return;
    await takeSpend(offer, offer.sum, now);
    expect(await spend()).toMatchObject({ value: 5700, source: 'typed' });
    expect(await openOffers(key)).toEqual([]);
    await takeSpend(offer, offer.has, now + 1);
    expect(await spend()).toBeUndefined();
  });
  it('is offered again when it says otherwise, never in another currency', async () => {
    await kept();
    await noteFigures(key, '2026-11-10', { adSpend: 1 }, { source: 'typed' }, now);
    expect(await openOffers(key)).toMatchObject([{ has: 1, sum: 5000 }]);
    await keepList(key, { metrics: ['adSpend'], currency: 'KZT' }, now);
    expect(await openOffers(key)).toEqual([]);
  });
});

describe('a suggestion', () => {
  it('leaves the placement itself out of the others', async () => {
    await db.communities.add(aCommunity());
    const own = await kept();
    for (let n = 1; n <= 30; n++) {
      const day = new Date(Date.UTC(2026, 9, 14 + n)).toISOString().slice(0, 10);
      await noteFigures(key, day, { members: 1000 + n }, { source: 'read' }, now);
    }
    const found = await suggestionFor(own, own.uuid, now);
    expect(found).toMatchObject({ came: 3, usual: 1, value: 0, others: 0 });
    await kept({ day: '2026-11-11' });
    expect(await suggestionFor(own, own.uuid, now)).toMatchObject({ others: 1 });
  });
  it('is nothing for a community that is not known', async () => {
    expect(await suggestionFor(draft(), null, now)).toBeNull();
  });
});
