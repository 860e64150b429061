import { communityKey } from '../../utils/communities/rules.ts';
import type { Community } from '../../utils/communities/schema.ts';
import { countAllWaiting } from '../../utils/conversations/store.ts';
import { baseline } from '../../utils/insights/rules.ts';
import { correctedBy, correctedDays, readDays } from '../../utils/metrics/read-day.ts';
import { dayAfter } from '../../utils/metrics/rules.ts';
import { daysOf, noteFigures } from '../../utils/metrics/store.ts';
import { networkNamed } from '../../utils/networks/index.ts';
import type { PageReading } from '../../utils/readings/schema.ts';
import { lastMembers } from '../../utils/readings/store.ts';
import type { PostsOf } from './marks/index.ts';
import { dayIn } from '../../utils/text/day-in.ts';

/** When the batch's posts and comments of that community were written: a feed shows many. */
function momentsOf({ network, id }: Community, { posts, comments }: PageReading) {
  const ownerOf = networkNamed(network)?.ownerOf ?? (() => null);
  const isOwn = (post: string | null) => post !== null && ownerOf(post) === id;
  const own = posts.filter(({ key }) => isOwn(key));
  const dates = (of: readonly { fields: { date: { value: number | null } } }[]) =>
    of.flatMap(({ fields }) => fields.date.value ?? []);
  return {
    // A pinned post is as old as it likes.
    oldest: Math.min(...dates(own.filter(({ fields }) => !fields.pinned.value))),
    all: [...dates(own), ...dates(comments.filter(({ fields }) => isOwn(fields.postId.value)))],
  };
}

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
  const origin = { source: 'read', from: url } as const;
  const { oldest, all } = momentsOf(community, reading);
  const known = await daysOf(key, dayAfter(today, -correctedDays), today);
  // A wall that goes on to an older day has shown all of this one; one old post alone says nothing of
  // a day that nobody read.
  const whole = (day: string) =>
    reading.page.kind === 'community' && Number.isFinite(oldest) && day > dayIn(zone, oldest);
  const again = correctedBy(all, zone, now).filter(
    (day) => whole(day) || known.some((row) => row.day === day),
  );
  const days = await readDays(community, [...new Set([today, ...again])], posts, now);
  for (const [day, ofDay] of days) {
    const ofNow =
      day === today
        ? {
            ...(membersToday === null ? {} : { members: membersToday }),
            er: baseline(posts, community.denominator)?.median ?? null,
            waiting,
          }
        : {};
    await noteFigures(key, day, { ...ofDay, ...ofNow }, origin, now);
  }
}
