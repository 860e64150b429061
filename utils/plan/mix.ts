import { Dexie } from 'dexie';
import { db } from '../db.ts';
import { mixOf, type Mix } from '../rubrics/mix.ts';
import { tagOf } from '../rubrics/rules.ts';
import { taggingOf } from '../rubrics/store.ts';
import { dayOf } from './agenda.ts';
import { rangeOfDays } from './calendar.ts';
import { listIn } from './moving.ts';
import { clockAt } from '../text/zone.ts';

/**
 * The mix of a community over days: what is planned, and what its wall showed. A post that is
 * planned and published counts once, by the rubric that it has on the wall. null: no share is wanted.
 */
export async function mixIn(
  { key, zone }: { key: string; zone: string },
  days: readonly string[],
): Promise<Mix | null> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const rubrics = await db.rubrics
    .where('[community+name]')
    .between([key, Dexie.minKey], [key, Dexie.maxKey])
    .count();
  if (rubrics === 0) return null;
  const range = rangeOfDays(first, last);
  const [tagging, items, posts] = await Promise.all([
    taggingOf(key),
    listIn(key, range),
    db.posts.where('[community+publishedAt]').between([key, range.from], [key, range.to]).toArray(),
  ]);
  const shown = new Set(days);
  const planned = items.filter(
    (item) => item.state !== 'draft' && item.state !== 'skipped' && shown.has(dayOf(item)),
  );
  const known = new Map(posts.map((post) => [post.key, post]));
  const ofItems = planned.map((item) => {
    const post = item.livePost ? known.get(item.livePost) : undefined;
    return post ? (tagOf(post, tagging)?.rubric.uuid ?? null) : (item.rubric ?? null);
  });
  const byPlan = new Set(planned.map(({ livePost }) => livePost));
  const alone = posts.filter(
    (post) =>
      !byPlan.has(post.key) &&
      !post.ad &&
      !post.repost &&
      post.publishedAt !== null &&
      shown.has(clockAt(post.publishedAt, zone).day),
  );
  const ofPosts = alone.map((post) => tagOf(post, tagging)?.rubric.uuid ?? null);
  return mixOf(tagging.rubrics, [...ofItems, ...ofPosts]);
}
