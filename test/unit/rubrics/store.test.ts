import { beforeEach, describe, expect, it } from 'vitest';
import { forgetCommunity } from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';
import { overview } from '../../../utils/insights/store.ts';
import { proveByWall, savePlan } from '../../../utils/plan/store.ts';
import { rubricDraft, type Rubric } from '../../../utils/rubrics/schema.ts';
import * as rubrics from '../../../utils/rubrics/store.ts';
import * as forty from '../insights/forty-posts.ts';
import { aDraft, addCommunity, aSeenPost, minute } from '../plan/made-up-plan.ts';
import { now } from '../readings/made-up.ts';

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

const draft = (name: string, over: object = {}) =>
  rubricDraft.parse({ community: forty.key, name, colour: 'teal', share: null, ...over });
async function made(name: string, over: object = {}): Promise<Rubric> {
  const kept = await rubrics.saveRubric(draft(name, over), now);
  if ('refused' in kept) throw new Error(kept.refused);
  return kept;
}
const seen = async () => {
  const all = await overview(forty.key, forty.range);
  if (!all) throw new Error('no community');
  return all;
};

describe('the list of rubrics', () => {
  it('keeps a name once, a whole share, and who changed it', async () => {
    const first = await made(' Рецепты ', { share: 40 });
    expect(first).toMatchObject({ name: 'Рецепты', share: 40, updatedAt: now });
    expect(first.updatedBy).toBe((await db.facts.get('install'))?.value);
    const refusal = (over: object, uuid?: string) =>
      rubrics.saveRubric({ ...first, ...over }, now, uuid);
    expect(await refusal({ name: 'рецепты' })).toEqual({ refused: 'taken' });
    expect(await refusal({ name: '  ' })).toEqual({ refused: 'name' });
    expect(await refusal({ name: 'Новое', share: 0 })).toEqual({ refused: 'share' });
    expect(await refusal({ name: 'Новое', share: 12.5 })).toEqual({ refused: 'share' });
    // Its own name is no other's, and another community may have it too.
    expect(await refusal({ share: 30 }, first.uuid)).toMatchObject({ share: 30 });
    expect(await refusal({ community: 'vk:-41' })).toMatchObject({ name: 'Рецепты' });
    expect(await rubrics.listRubrics(forty.key)).toHaveLength(1);
  });

  it('ends somewhere', async () => {
    for (let i = 0; i < rubrics.mostRubrics; i++) await made(`Рубрика ${i}`);
    expect(await rubrics.saveRubric(draft('Ещё'), now)).toEqual({ refused: 'many' });
  });
});

describe('rubrics of the forty posts', () => {
  beforeEach(async () => {
    await db.communities.bulkPut([forty.community, forty.rival]);
    await db.posts.bulkPut([...forty.posts, ...forty.rivalPosts]);
  });

  it('are nobody’s until the person says so: hashtags only suggest', async () => {
    const all = await seen();
    expect(all.rubrics.groups).toEqual([]);
    expect(all.untagged).toBe(38);
    expect(all.hashtags.groups).toHaveLength(2);
  });

  it('come by an accepted hashtag, and by hand before it', async () => {
    expect(await rubrics.decideHashtag(forty.key, '#рецепт', 'new', now)).toBeNull();
    const [recipes] = await rubrics.listRubrics(forty.key);
    expect(recipes?.name).toBe('Рецепт');
    const polls = await made('Опросы');
    // Four polls by hand (6, 16, 26, 36), a recipe (2) among them; the rival's post is passed over.
    const keys = [6, 16, 26, 36, 2].map((n) => `${forty.key}_${n}`);
    expect(await rubrics.tagPosts([...keys, 'vk:-41_1', 'vk:-40_999'], polls.uuid, now)).toBe(5);
    const { groups } = (await seen()).rubrics;
    const table = groups.map(({ name, n, mean }) => [name, n, Math.round(mean * 1000) / 1000]);
    expect(table).toEqual([
      [recipes?.uuid, 7, 10.571], // (100 × 3 + 110 × 4) ÷ 7 = 105.714 of 1,000
      [polls.uuid, 5, 6.8], // (60 × 4 + 100) ÷ 5 = 68
    ]);
    // "None" by hand holds against the rule.
    await rubrics.tagPosts([`${forty.key}_3`], null, now);
    const after = await seen();
    expect(after.rubrics.groups.find(({ name }) => name === recipes?.uuid)?.n).toBe(6);
    expect(after.untagged).toBe(38 - 6 - 5);
  });

  it('tell one post the same as all of them', async () => {
    await rubrics.decideHashtag(forty.key, '#рецепт', 'new', now);
    const polls = await made('Опросы');
    await rubrics.tagPosts([`${forty.key}_2`, `${forty.key}_6`], polls.uuid, now);
    for (const { post, tag } of (await seen()).posts) {
      expect(await rubrics.postTag(post)).toEqual(tag);
    }
  });

  it('change one row a post, however often', async () => {
    const polls = await made('Опросы');
    const post = `${forty.key}_6`;
    await rubrics.tagPosts([post], polls.uuid, now);
    const first = await db.postRubrics.get({ post });
    await rubrics.tagPosts([post], null, now + 5);
    expect(await db.postRubrics.toArray()).toMatchObject([
      { uuid: first?.uuid, rubric: null, updatedAt: now + 5 },
    ]);
    expect(await rubrics.tagPosts([post], crypto.randomUUID(), now)).toBe(0);
  });

  it('go with their rules and tags when deleted; a declined hashtag can come back', async () => {
    await rubrics.decideHashtag(forty.key, '#рецепт', 'new', now);
    await rubrics.decideHashtag(forty.key, '#новости', null, now);
    const [recipes] = await rubrics.listRubrics(forty.key);
    await rubrics.tagPosts([`${forty.key}_1`], recipes?.uuid ?? '', now);
    await rubrics.deleteRubric(recipes?.uuid ?? '');
    expect(await db.postRubrics.count()).toBe(0);
    const [declined, ...others] = await db.rubricRules.toArray();
    expect([declined?.hashtag, declined?.rubric, others.length]).toEqual(['#новости', null, 0]);
    await rubrics.forgetDecision(declined?.uuid ?? '');
    expect(await db.rubricRules.count()).toBe(0);
  });

  it('are forgotten with their community, and no other’s', async () => {
    await made('Опросы');
    await made('Опросы', { community: 'vk:-41' });
    await rubrics.decideHashtag(forty.key, '#рецепт', 'new', now);
    await rubrics.decideHashtag('vk:-41', '#рецепт', null, now);
    await rubrics.tagPosts([`${forty.key}_1`, 'vk:-41_1'], null, now);
    expect(await forgetCommunity(forty.key)).toEqual({ forgotten: true });
    for (const table of [db.rubrics, db.rubricRules, db.postRubrics]) {
      expect(await table.toArray()).toMatchObject([{ community: 'vk:-41' }]);
    }
  });
});

describe('a planned post', () => {
  it('brings its rubric along when the wall shows it, unless the person said another', async () => {
    await addCommunity('-7');
    const bread = await made('Хлеб', { community: 'vk:-7' });
    const saved = await savePlan(aDraft({ rubric: bread.uuid }), now);
    expect(saved).toMatchObject({ saved: { rubric: bread.uuid } });
    const live = aSeenPost('-7_5');
    await db.posts.put(live);
    await proveByWall([live], now + minute);
    expect(await rubrics.postTag(live)).toMatchObject({ rubric: { name: 'Хлеб' }, by: 'person' });
    await rubrics.tagPosts([live.key], null, now);
    await rubrics.tagLivePost(live, bread.uuid, now);
    expect(await rubrics.postTag(live)).toBeNull();
  });
});
