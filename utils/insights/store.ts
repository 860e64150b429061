import { Dexie } from 'dexie';
import { communityKey } from '../communities/rules.ts';
import type { Community } from '../communities/schema.ts';
import { communityByKey } from '../communities/store.ts';
import { db } from '../db.ts';
import { portraitOf, type Portrait } from '../people/portrait.ts';
import type { SeenPost } from '../readings/schema.ts';
import type { Tagging } from '../rubrics/rules.ts';
import { taggingOf } from '../rubrics/store.ts';
import { ofOneFormula } from './formulas.ts';
import { ageMatched, type AgeMatched, type Curve } from './growth.ts';
import { compared, overviewOf, type Compared, type Overview } from './overview.ts';
import type { Range } from './range.ts';
import { held } from './usual.ts';
import { bestHours, ownPosts, type BestHour } from './what-works.ts';

const { minKey, maxKey } = Dexie;

/** What was read of a post over time, its last visit too: equal counts are not kept twice. */
async function curveOf(post: SeenPost): Promise<Curve> {
  const readings = await db.postCounts
    .where('[post+at]')
    .between([post.key, minKey], [post.key, maxKey])
    .toArray();
  const last = {
    at: post.lastSeenAt,
    likes: post.likes.value,
    reposts: post.reposts.value,
    comments: post.comments.value,
    views: post.views.value,
  };
  const seen = readings.some(({ at }) => at === last.at) ? readings : [...readings, last];
  return { key: post.key, publishedAt: post.publishedAt ?? 0, readings: seen };
}

/** Compares posts of one community; each earlier post is read once for all of them. */
export interface AgeCompare {
  /** By views. null: nothing can be said (see `ageMatched`). */
  of(post: SeenPost): Promise<AgeMatched | null>;
}

/** `posts`: of one community, from `recentPosts`. */
export function compareByAge(posts: readonly SeenPost[]): AgeCompare {
  const sorted = ownPosts(posts).sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
  const curves = new Map<string, Promise<Curve>>();
  const curve = (post: SeenPost) => {
    const asked = curves.get(post.key) ?? curveOf(post);
    curves.set(post.key, asked);
    return asked;
  };
  return {
    async of(post) {
      const { publishedAt } = post;
      if (publishedAt === null || post.ad || post.repost) return null;
      const earlier = sorted.filter((other) => (other.publishedAt ?? 0) < publishedAt);
      const others = await Promise.all(earlier.slice(0, held).map(curve));
      return ageMatched(await curveOf(post), others);
    },
  };
}

const between = (community: string, { from, to }: Range) =>
  [
    [community, from],
    [community, to],
  ] as const;
const postsIn = (community: string, range: Range) =>
  db.posts
    .where('[community+publishedAt]')
    .between(...between(community, range))
    .toArray();

/** Readings of the range, and the last one before it: what growth is counted from. */
async function membersIn(community: string, range: Range) {
  const before = await db.members
    .where('[community+at]')
    .between([community, minKey], [community, range.from])
    .last();
  const inside = await db.members
    .where('[community+at]')
    .between(...between(community, range))
    .toArray();
  return before ? [before, ...inside] : inside;
}

/** What `overview` and `comparison` rest on. */
export const overviewTables = 'communities posts members rubrics rubricRules postRubrics'.split(
  ' ',
);
/** What `portrait` rests on. */
export const portraitTables = ['communities', 'comments', 'members'];

/** What the page *Insights* shows; null for a community that is not known. `key`: `network:id`.
 * `formula`: what ER should be made of, where the network shows more than one.
 */
export async function overview(
  key: string,
  range: Range,
  formula?: string,
): Promise<(Overview & { tagging: Tagging }) | null> {
  const community = await communityByKey(key);
  if (!community) return null;
  const [posts, members, tagging] = await Promise.all([
    postsIn(key, range),
    membersIn(key, range),
    taggingOf(key),
  ]);
  return { ...overviewOf(community, posts, members, range, { tagging, formula }), tagging };
}

/**
 * Mine and the competitors, side by side. One after another: a median needs every post of the range,
 * and twenty communities' posts of a year at once would stop all that the page does meanwhile.
 */
export async function comparison(
  communities: readonly Community[],
  range: Range,
): Promise<Compared[]> {
  const rows: Compared[] = [];
  for (const community of communities) {
    const key = communityKey(community);
    rows.push(compared(community, await postsIn(key, range), await membersIn(key, range), range));
  }
  return rows;
}

/** Who comments in a community; null for one that is not known. */
export async function portrait(key: string, range: Range): Promise<Portrait | null> {
  const community = await communityByKey(key);
  if (!community) return null;
  const parts = await Promise.all(
    [0, 1].map((waiting) =>
      db.comments
        .where('[community+waiting+waitingSince]')
        .between([key, waiting, range.from], [key, waiting, range.to])
        .toArray(),
    ),
  );
  const comments = parts.flat();
  const authors = [...new Set(comments.flatMap(({ author }) => author ?? []))];
  const before = new Map<string, number>();
  await Promise.all(
    authors.map(async (author) => {
      // All rows at once: a filter inside the query walks them one by one, many times as long.
      const seen = await db.comments
        .where('[author+waitingSince]')
        .between([author, minKey], [author, range.from])
        .toArray();
      const earlier = seen.filter(({ community: of }) => of === key).length;
      if (earlier) before.set(author, earlier);
    }),
  );
  const members = (await membersIn(key, range)).at(-1)?.members ?? null;
  return portraitOf(comments, { zone: community.zone, members, to: range.to, before });
}

const quarter = 90 * 86_400_000;

/** Hours of the week that are clearly better in a community, by its last 90 days. */
export async function bestHoursOf(key: string, now: number): Promise<BestHour[]> {
  const community = await communityByKey(key);
  if (!community) return [];
  const posts = await postsIn(key, { from: now - quarter, to: now });
  const joined = ofOneFormula(ownPosts(posts), community.denominator);
  return bestHours(joined, community.denominator, community.zone);
}
