import type { Community } from '../communities/schema.ts';
import { communityByKey } from '../communities/store.ts';
import { db } from '../db.ts';
import { compareByAge } from '../insights/store.ts';
import {
  baseline,
  baselineFor,
  enoughPosts,
  er,
  timesMedian,
  type Figure,
} from '../insights/rules.ts';
import { usualPosts } from '../insights/usual.ts';
import type { SeenPost } from '../readings/schema.ts';
import type { PlanItem } from './schema.ts';

/** What became of a planned post, by the readings of the post that the wall showed. */
export interface PlanResult {
  /** By which the community's ER is made; null: a part of it was not read. */
  er: Figure | null;
  by: Community['denominator'];
  /** 1.8: so many times the usual. null: unknown. */
  times: number | null;
  /**
   * Against what: `age`: views of earlier posts at this post's age (`age`, milliseconds); `median`:
   * the community's median ER.
   */
  against: 'age' | 'median' | null;
  age: number | null;
  /** Against how many posts, and whether these are enough to call it good or bad. */
  n: number;
  enough: boolean;
  views: SeenPost['views'];
  /** When the network says that it went out; null: its date was not read. */
  publishedAt: number | null;
  readAt: number;
}

/** More than are ever in sight: a month of a busy community. */
const most = 200;

/**
 * Of live items by their uuid; one whose post is not known (any more) has no result. What is asked
 * once a community (its median, the curves of earlier posts) is asked once.
 */
export async function resultsOf(
  items: readonly Pick<PlanItem, 'uuid' | 'community' | 'livePost'>[],
  now: number,
): Promise<Map<string, PlanResult>> {
  const live = items.flatMap(({ uuid, community, livePost }) =>
    livePost === null ? [] : [{ uuid, community, livePost }],
  );
  const found = new Map<string, PlanResult>();
  for (const [key, of] of Map.groupBy(live.slice(0, most), ({ community }) => community)) {
    const community = await communityByKey(key);
    if (!community) continue;
    const posts = await db.posts.bulkGet(of.map(({ livePost }) => livePost));
    const usual = await usualPosts(community, now);
    const base = baseline(usual, community.denominator);
    const byAge = compareByAge(usual);
    for (const [place, { uuid }] of of.entries()) {
      const post = posts[place];
      if (!post) continue;
      const figure = er(post, community.denominator);
      const ofAge = await byAge.of(post);
      const held = baselineFor(post, base);
      const times = post.ad ? null : timesMedian(figure, held);
      found.set(uuid, {
        er: figure,
        by: community.denominator,
        ...(ofAge
          ? { times: ofAge.times, against: 'age', age: ofAge.age, n: ofAge.n, enough: ofAge.enough }
          : {
              times,
              against: times === null ? null : 'median',
              age: null,
              n: held?.n ?? 0,
              enough: (held?.n ?? 0) >= enoughPosts,
            }),
        views: post.views,
        publishedAt: post.publishedAt,
        readAt: post.lastSeenAt,
      });
    }
  }
  return found;
}
