import { db } from '../../../utils/db.ts';
import type { PlanDraft } from '../../../utils/plan/schema.ts';
import type { SeenPost } from '../../../utils/readings/schema.ts';
import { now } from '../readings/made-up.ts';

/** Made-up plans and posts for the tests of the plan. */
export const bakery = 'vk:-7';
export const minute = 60_000;
export const day = 86_400_000;

export function aDraft(over: Partial<PlanDraft> = {}): PlanDraft {
  return {
    network: 'vk',
    community: bakery,
    text: 'Сегодня печём ржаной хлеб с тмином',
    media: [],
    dueAt: now + 60 * minute,
    zone: 'Europe/Moscow',
    ...over,
  };
}

export function aSeenPost(id: string, over: Partial<SeenPost> = {}): SeenPost {
  const unknown = { value: null, precision: null };
  return {
    key: `vk:${id}`,
    network: 'vk',
    id,
    community: bakery,
    url: `https://vk.com/wall${id}`,
    text: 'Сегодня печём ржаной хлеб с тмином',
    publishedAt: now,
    attachments: [],
    pinned: false,
    ad: false,
    repost: false,
    likes: unknown,
    reposts: unknown,
    comments: unknown,
    views: unknown,
    followers: unknown,
    firstSeenAt: now,
    lastSeenAt: now,
    ...over,
  };
}

export async function addCommunity(id: string, role: 'mine' | 'competitor' = 'mine') {
  await db.communities.add({
    uuid: crypto.randomUUID(),
    updatedAt: now,
    updatedBy: 'test',
    network: 'vk',
    id,
    screenName: null,
    name: `Пекарня ${id}`,
    url: `https://vk.com/club${id.slice(1)}`,
    role,
    zone: 'Europe/Moscow',
    colour: '#3b76d4',
    denominator: 'views',
    firstSeenAt: now,
    lastSeenAt: now,
  });
}
