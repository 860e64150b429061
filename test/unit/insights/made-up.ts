import type { SeenPost } from '../../../utils/readings/schema.ts';

/** Saturday, 21 November 2026, 15:00 in Moscow. */
export const now = Date.UTC(2026, 10, 21, 12);
export const hour = 3_600_000;
export const day = 24 * hour;

type Four = readonly [
  likes: number | null,
  reposts: number | null,
  comments: number | null,
  views: number | null,
];

/** A VK post of 10,000 members' community with these counts, a day old. */
export function post(n: Four = [30, 5, 15, 1000], over: Partial<SeenPost> = {}): SeenPost {
  const counted = (value: number | null) => ({ value, precision: value === null ? null : 0 });
  const [likes, reposts, comments, views] = n.map(counted);
  if (!likes || !reposts || !comments || !views) throw new Error('four counts');
  return {
    key: 'vk:-1_1',
    network: 'vk',
    id: '-1_1',
    community: 'vk:-1',
    url: '',
    text: '',
    publishedAt: now - day,
    attachments: [],
    pinned: false,
    ad: false,
    repost: false,
    likes,
    reposts,
    comments,
    views,
    followers: counted(10_000),
    firstSeenAt: now,
    lastSeenAt: now,
    ...over,
  };
}
