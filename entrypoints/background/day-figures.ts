import { dayIn } from '../../utils/checklist/rules.ts';
import { communityKey } from '../../utils/communities/rules.ts';
import type { Community } from '../../utils/communities/schema.ts';
import { countAllWaiting } from '../../utils/conversations/store.ts';
import { baseline } from '../../utils/insights/rules.ts';
import { correctedBy, readDay } from '../../utils/metrics/read-day.ts';
import { noteFigures } from '../../utils/metrics/store.ts';
import type { PageReading } from '../../utils/readings/schema.ts';
import { lastMembers } from '../../utils/readings/store.ts';
import type { PostsOf } from './marks/index.ts';

/**
 * The checklist's rows from what is stored now: today's, and those of the last days whose posts or
 * comments were in this batch. A post of yesterday is liked today: yesterday's figure follows it.
 */
export async function tickDays(
  community: Community,
  reading: PageReading,
  now: number,
  postsOf: PostsOf,
): Promise<void> {
  const key = communityKey(community);
  const [members, posts, waiting] = await Promise.all([
    lastMembers(key),
    postsOf(community, now),
    countAllWaiting(key),
  ]);
  const { zone, url } = community;
  const today = dayIn(zone, now);
  const membersToday = members && dayIn(zone, members.at) === today ? members.members : null;
  const moments = [...reading.posts, ...reading.comments].map(({ fields }) => fields.date.value);
  const origin = { source: 'read', from: url } as const;
  for (const day of new Set([today, ...correctedBy(moments, zone, now)])) {
    const ofNow =
      day === today
        ? {
            ...(membersToday === null ? {} : { members: membersToday }),
            er: baseline(posts, community.denominator)?.median ?? null,
            waiting,
          }
        : {};
    const ofDay = await readDay(community, day, posts, now);
    await noteFigures(key, day, { ...ofDay, ...ofNow }, origin, now);
  }
}
