import { Dexie } from 'dexie';
import { db } from '../db.ts';
import { stamp } from '../install.ts';
import { nameOfHashtag, nextColour, sameName, tagOf, type PostTag, type Tagging } from './rules.ts';
import { rubricDraft, type Rubric, type RubricDraft, type RubricRefusal } from './schema.ts';

/** More than can be told apart, or pressed. */
export const mostRubrics = 24;

const tables = [db.rubrics, db.rubricRules, db.postRubrics, db.facts];

const rubricsIn = (community: string) =>
  db.rubrics.where('[community+name]').between([community], [community, Dexie.maxKey]);
const rulesIn = (community: string) =>
  db.rubricRules.where('[community+hashtag]').between([community], [community, Dexie.maxKey]);

/** By name. `community`: `network:id`. */
export async function listRubrics(community: string): Promise<Rubric[]> {
  const found = await rubricsIn(community).toArray();
  return found.sort((a, b) => a.name.localeCompare(b.name));
}

/** Of all communities. */
export const allRubrics = (): Promise<Rubric[]> => db.rubrics.toArray();

/** Rubrics, rules, and what was said of each post of one community. */
export async function taggingOf(community: string): Promise<Tagging> {
  const [rubrics, rules, posts] = await Promise.all([
    listRubrics(community),
    rulesIn(community).toArray(),
    db.postRubrics.where({ community }).toArray(),
  ]);
  return { rubrics, rules, posts: new Map(posts.map((row) => [row.post, row])) };
}

/** One post's rubric, without reading what was said of all the others. */
export async function postTag(post: {
  key: string;
  text: string;
  community: string;
}): Promise<PostTag | null> {
  const { community } = post;
  const [rubrics, rules, said] = await Promise.all([
    listRubrics(community),
    rulesIn(community).toArray(),
    db.postRubrics.get({ post: post.key }),
  ]);
  return tagOf(post, { rubrics, rules, posts: new Map(said ? [[post.key, said]] : []) });
}

/** Keeps a new rubric, or changes one (`uuid`). Two of one name are refused. */
export function saveRubric(
  draft: RubricDraft,
  now: number,
  uuid?: string,
): Promise<Rubric | { refused: RubricRefusal }> {
  return db.transaction('rw', tables, async () => {
    const parsed = rubricDraft.safeParse(draft);
    if (!parsed.success) {
      const wrong = parsed.error.issues.some(({ path }) => path[0] === 'share');
      return { refused: wrong ? 'share' : 'name' };
    }
    const others = (await listRubrics(parsed.data.community)).filter((one) => one.uuid !== uuid);
    if (others.some(({ name }) => sameName(name, parsed.data.name))) return { refused: 'taken' };
    if (others.length >= mostRubrics) return { refused: 'many' };
    const kept: Rubric = { ...parsed.data, ...(await stamp(now, uuid)) };
    await db.rubrics.put(kept);
    return kept;
  });
}

/** With the rules that lead to it, and what was said of posts by it; planned posts lose it. */
export function deleteRubric(uuid: string): Promise<void> {
  return db.transaction('rw', tables, async () => {
    await db.rubrics.delete(uuid);
    await db.rubricRules.where({ rubric: uuid }).delete();
    await db.postRubrics.where({ rubric: uuid }).delete();
  });
}

/** Gives posts a rubric, or says that they have none. Posts that are not known are passed over. */
export function tagPosts(posts: readonly string[], rubric: string | null, now: number) {
  return db.transaction('rw', [...tables, db.posts], async () => {
    const of = rubric === null ? null : await db.rubrics.get(rubric);
    if (of === undefined) return 0;
    let tagged = 0;
    for (const known of await db.posts.bulkGet([...posts])) {
      if (!known || (of && of.community !== known.community)) continue;
      const { key: post, community } = known;
      const said = await db.postRubrics.get({ post });
      await db.postRubrics.put({ ...(await stamp(now, said?.uuid)), community, post, rubric });
      tagged += 1;
    }
    return tagged;
  });
}

/**
 * A planned post is live: it has the rubric that was planned, unless the person has said another.
 * Inside a transaction that has `postRubrics`, `rubrics` and `facts`.
 */
export async function tagLivePost(
  post: { key: string; community: string },
  rubric: string | null | undefined,
  now: number,
): Promise<void> {
  if (!rubric || !(await db.rubrics.get(rubric))) return;
  if (await db.postRubrics.get({ post: post.key })) return;
  const { key, community } = post;
  await db.postRubrics.put({ ...(await stamp(now)), community, post: key, rubric });
}

/** A suggestion is declined (`rubric` null), or leads to a rubric; `'new'` makes one of its name. */
export function decideHashtag(
  community: string,
  hashtag: string,
  rubric: string | null,
  now: number,
): Promise<{ refused: RubricRefusal } | null> {
  return db.transaction('rw', tables, async () => {
    let to = rubric;
    if (rubric === 'new') {
      const rubrics = await listRubrics(community);
      const name = nameOfHashtag(hashtag);
      const known = rubrics.find((one) => sameName(one.name, name));
      const colour = nextColour(rubrics);
      const made = known ?? (await saveRubric({ community, name, colour, share: null }, now));
      if ('refused' in made) return made;
      to = made.uuid;
    }
    const known = await db.rubricRules.get({ community, hashtag });
    await db.rubricRules.put({
      ...(await stamp(now, known?.uuid)),
      community,
      hashtag,
      rubric: to,
    });
    return null;
  });
}

/** Takes a decision back: the hashtag is suggested again. */
export const forgetDecision = (uuid: string): Promise<void> => db.rubricRules.delete(uuid);

/** All of a community's, when it is forgotten. Inside a transaction that has the tables. */
export async function forgetRubricsOf(community: string): Promise<void> {
  await rubricsIn(community).delete();
  await rulesIn(community).delete();
  await db.postRubrics.where({ community }).delete();
}
