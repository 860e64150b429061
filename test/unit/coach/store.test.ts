import { beforeEach, describe, expect, it } from 'vitest';
import { enterIn, keepEnter, knownCase } from '../../../utils/coach/store.ts';
import { judge } from '../../../utils/coach/rules.ts';
import type { CoachQuestion } from '../../../utils/coach-messages.ts';
import type { SeenComment } from '../../../utils/comments/schema.ts';
import { changeCommunity, noteCommunity } from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';

const now = Date.UTC(2026, 10, 20, 9);
const bakery = 'vk:-7';

async function community(id: string, name: string, mine: boolean) {
  const screenName = `name${id}`;
  await noteCommunity({ network: 'vk', id, screenName, name, url: 'https://vk.com/x' }, now);
  if (mine) await changeCommunity(`vk:${id}`, { role: 'mine' }, now);
}
function comment(id: string, change: Partial<SeenComment>): SeenComment {
  return {
    ...{ key: `vk:-7_${id}`, network: 'vk', id: `-7_${id}`, post: 'vk:-7_1', community: bakery },
    ...{ author: 'vk:5', authorName: 'Анна Ким', text: 'Сколько стоит?', url: '', writtenAt: now },
    ...{ replyTo: null, ours: false, firstSeenAt: now, lastSeenAt: now, dismissedAt: null },
    ...{ waiting: 0, waitingSince: now },
    ...change,
  };
}
const answer = (id: string, to: string, text: string, post = 'vk:-7_1') =>
  comment(id, { author: bakery, ours: true, replyTo: `vk:-7_${to}`, text, post });

const question: CoachQuestion = {
  ...{ network: 'vk', kind: 'replyBox', box: '-7_1', comment: '-7_10', community: null },
  who: { id: '-7', name: null, sure: true },
  text: 'Анна, ждём тебя!',
  limit: null,
};

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await community('-7', 'Тёплый хлеб', true);
  await community('-8', 'Кофейня «Зерно»', true);
  await community('-9', 'Соседи', false);
  await db.comments.bulkPut([
    comment('10', {}),
    answer('11', '10', 'Спасибо за вопрос!'),
    comment('20', { post: 'vk:-7_2' }),
    answer('21', '20', 'Анна, напишите нам.', 'vk:-7_2'),
    comment('12', { author: 'vk:6', authorName: 'Олег' }),
    answer('13', '12', 'Олег, ждём тебя.'),
  ]);
});

describe('what the coach knows of an answer', () => {
  it('is whom it answers, how they were answered, and what stands in the thread', async () => {
    const known = await knownCase(question);
    expect(known?.allowed).toEqual({ ids: ['-7', 'name-7'], name: 'Тёплый хлеб' });
    expect(known?.of).toMatchObject({ author: 'Анна Ким', others: ['Кофейня «Зерно»'] });
    // To her, under whatever post; what was said to another is not how she was addressed.
    expect([...(known?.of.toPerson ?? [])].sort()).toEqual([
      'Анна, напишите нам.',
      'Спасибо за вопрос!',
    ]);
    expect([...(known?.of.inThread ?? [])].sort()).toEqual([
      'Олег, ждём тебя.',
      'Спасибо за вопрос!',
    ]);
    expect(known && judge(known.of).map(({ rule }) => rule)).toEqual(['manner']);
  });

  it('is nothing where the community is not the person’s own, or not known', async () => {
    const elsewhere = { ...question, comment: null, box: '-9_1' };
    expect(await knownCase({ ...elsewhere, community: 'vk:-9' })).toBeNull();
    expect(await knownCase({ ...elsewhere, community: 'vk:-10' })).toBeNull();
    expect(await knownCase({ ...elsewhere, community: null })).toBeNull();
  });

  it('finds the community by the name of its address, and keeps nothing of the text', async () => {
    const text = 'Никто этого не хранит';
    const post = { ...question, kind: 'composer' as const, comment: null, box: null, text };
    expect((await knownCase({ ...post, community: 'vk:name-7' }))?.community.id).toBe('-7');
    const all = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(all)).not.toContain(text);
  });

  it('names the other side of a dialogue, and has none of its words', async () => {
    await db.people.put({
      ...{ key: 'vk:5', network: 'vk', id: '5', name: 'Анна Ким', url: '' },
      ...{ firstSeenAt: now, lastSeenAt: now },
    });
    const talk = { ...question, kind: 'messageBox' as const, comment: null, box: '5' };
    const known = await knownCase({ ...talk, community: bakery });
    expect(known?.of).toMatchObject({
      author: 'Анна Ким',
      toPerson: [],
      inThread: [],
      comment: null,
    });
  });

  it('is set by what the person chose for the community', async () => {
    const off = ['manner' as const];
    const coach = { off, manner: null, longest: 20, slang: {}, swear: {} };
    await changeCommunity(bakery, { coach }, now);
    const known = await knownCase({ ...question, text: 'Анна, ждём тебя в нашей пекарне!' });
    expect(known && judge(known.of).map(({ rule }) => rule)).toEqual(['length']);
  });

  it('remembers what Enter does, by network and kind of box', async () => {
    expect(await enterIn('vk', 'messageBox')).toBeNull();
    await keepEnter('vk', 'messageBox', 'line');
    expect(await enterIn('vk', 'messageBox')).toBe('line');
    expect(await enterIn('vk', 'replyBox')).toBeNull();
  });
});
