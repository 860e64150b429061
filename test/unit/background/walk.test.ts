import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { walkHandlers } from '../../../entrypoints/background/walk.ts';
import { lastOpened, noteOpened } from '../../../utils/checklist/walk.ts';
import type { CommunityRole } from '../../../utils/communities/schema.ts';
import { db } from '../../../utils/db.ts';

const asker = { tabId: 1, url: '' };
const walk = (community: string) => walkHandlers['ui.walk']({ community }, asker);
const created: string[] = [];
const updated: [number, string][] = [];
/** The tab in front, as the browser tells it. */
let front = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  created.length = 0;
  updated.length = 0;
  front = 0;
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) => {
    front = 100 + created.push(url);
    return { id: front };
  }) as never);
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation((async (
    id: number,
    { url }: { url: string },
  ) => {
    updated.push([id, url]);
    return { id };
  }) as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: front }]) as never);
  for (const name of ['setBadgeText', 'setBadgeBackgroundColor', 'setTitle'] as const) {
    vi.spyOn(fakeBrowser.action, name).mockImplementation((async () => undefined) as never);
  }
  await db.communities.clear();
  await db.facts.clear();
  const community = (n: number, role: CommunityRole) => ({
    ...{ uuid: `00000000-0000-4000-8000-00000000000${n}`, updatedAt: 0, updatedBy: 'one' },
    ...{ network: 'vk', id: `-${n}`, screenName: null, name: `№ ${n}`, role },
    ...{ url: `https://vk.com/public${n}`, zone: 'Europe/Moscow', colour: '#000' },
    ...{ denominator: 'views' as const, firstSeenAt: 0, lastSeenAt: 0 },
  });
  await db.communities.bulkAdd([community(1, 'mine'), community(2, 'mine'), community(3, 'seen')]);
});

it('opens the pages one after another in one tab, while that is in front', async () => {
  await walk('vk:-1');
  await walk('vk:-2');
  expect(created).toEqual(['https://vk.com/public1']);
  expect(updated).toEqual([[101, 'https://vk.com/public2']]);
  expect(await lastOpened('vk:-2')).toBeGreaterThan(0);
});

it('leaves the tab alone that the person went to meanwhile', async () => {
  await walk('vk:-1');
  front = 7;
  await walk('vk:-2');
  expect(created).toEqual(['https://vk.com/public1', 'https://vk.com/public2']);
  expect(updated).toEqual([]);
});

it('opens a page once for a question that was asked twice, and again later', async () => {
  await walk('vk:-1');
  await walk('vk:-1');
  expect([created.length, updated.length]).toEqual([1, 0]);
  await noteOpened('vk:-1', Date.now() - 60_000);
  await walk('vk:-1');
  expect([created.length, updated.length]).toEqual([1, 1]);
});

it('opens nothing but the person’s own communities', async () => {
  await expect(walk('vk:-3')).rejects.toThrow('Only own communities');
  await expect(walk('vk:-4')).rejects.toThrow('Only own communities');
  expect(created).toEqual([]);
});

it('notes nothing of a page that did not open', async () => {
  vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValue(new Error('no window'));
  await expect(walk('vk:-1')).rejects.toThrow('no window');
  expect(await lastOpened('vk:-1')).toBeNull();
});
